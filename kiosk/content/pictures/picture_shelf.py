"""The pictures that figures name: each file is examined once, and so are its twins."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.exhibit import Chapter, Figure, Picture, twin_name
from kiosk.content.memory import Memory, state_of
from kiosk.content.pictures import pictures
from kiosk.content.pictures.pictures import Examined
from kiosk.content.problems import Problem, Severity
from kiosk.content.where import Where

Keys = tuple[str | int, ...]


@dataclass(slots=True)
class PictureShelf:
    """Examines pictures as figures ask for them.

    `languages` are those beside the first. A picture's problems stand once, where it is first
    named. `deep` decodes each file to its end.
    """

    images: Path
    languages: tuple[str, ...]
    where: Where
    deep: bool
    memory: Memory = field(default_factory=Memory)
    problems: list[Problem] = field(default_factory=list)
    _seen: dict[str, Picture] = field(default_factory=dict)

    def chapter(self, chapter: Chapter) -> Chapter:
        """The chapter with its pictures looked at."""
        file = f"chapters/{chapter.id}.yaml"
        panels = tuple(
            panel._replace(figure=self.figure(panel.figure, file, "panels", index, "figure"))
            for index, panel in enumerate(chapter.panels)
        )
        return chapter._replace(panels=panels)

    def figure(self, figure: Figure, file: str, *keys: str | int) -> Figure:
        """The figure with its picture looked at."""
        name = figure.picture.name
        if not name and self.where.is_gap(file, *keys, "image"):
            return figure
        if name not in self._seen:
            self._seen[name] = self._examine(name, file, (*keys, "image"))
        return figure._replace(picture=self._seen[name])

    def large(self) -> tuple[Picture, ...]:
        """The pictures so far that are to be prepared, twins among them."""
        pictures = [[seen, *dict(seen.twins).values()] for seen in self._seen.values()]
        return tuple(one for group in pictures for one in group if one.prepare != "no")

    def _examine(self, name: str, file: str, keys: Keys) -> Picture:
        examined = self._look(name)
        for severity, message in examined.remarks:
            self.problems.append(self.where.problem(severity, message, file, *keys))
        picture = examined.picture
        if picture.file is None:
            return picture
        return picture._replace(twins=tuple(self._twins(picture, file, keys)))

    def _look(self, name: str) -> Examined:
        key = ("picture", name)
        examined = self.memory.of(
            key,
            state_of(self.images / name),
            lambda: pictures.examine(self.images, name, deep=self.deep),
        )
        if any(severity is Severity.ERROR for severity, _ in examined.remarks):
            # It need not be the file's fault: a disk may fail to read it, or memory be short.
            self.memory.forget(key)
        return examined

    def _twins(self, picture: Picture, file: str, keys: Keys) -> list[tuple[str, Picture]]:
        twins = []
        for language in self.languages:
            name = twin_name(picture.name, language)
            if not (self.images / name).is_file():
                if picture.has_words:
                    told = f"This picture has words in it. For {language} it needs a twin, {name}."
                    self.problems.append(self.where.problem(Severity.WARNING, told, file, *keys))
                continue
            examined = self._look(name)
            for severity, message in examined.remarks:
                told = f"In its twin {name}: {message}"
                self.problems.append(self.where.problem(severity, told, file, *keys))
            if examined.picture.file is not None:
                twins.append((language, examined.picture))
        return twins
