"""One file's bytes → its part of the exhibit, and its problems. Depends on these bytes alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from pydantic import BaseModel

from kiosk.content import text_file
from kiosk.content.exhibit import RichText
from kiosk.content.fields.filling import fill, shaky
from kiosk.content.fields.gaps import Keys, may_hide_links
from kiosk.content.markdown.markup import to_rich_text
from kiosk.content.panel_names import with_panel_names
from kiosk.content.problems import MOST_PROBLEMS, Problem, Severity
from kiosk.content.yaml.positions import offset_of, place_in
from kiosk.content.yaml.source import Source
from kiosk.content.yaml.spots import spot_at

P = TypeVar("P")
M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Part(Generic[P]):
    """A file's part of the exhibit, or None where nothing of it can be read, and its problems.

    A part with fatal problems is for finding further ones alone: at its `gaps`, and inside them,
    are stand-ins. `may_lack_links` says whether something that opens entries was not read,
    `may_lack_entries` whether an entry or a panel was not.
    """

    value: P | None
    problems: tuple[Problem, ...] = ()
    gaps: frozenset[Keys] = frozenset()
    may_lack_links: bool = False
    may_lack_entries: bool = False


@dataclass(slots=True)
class Page:
    """A file while its part is being built: reads its Markdown and collects its problems."""

    source: Source
    problems: list[Problem] = field(default_factory=list)

    def rich(self, markdown: str, *keys: str | int) -> RichText:
        """The Markdown that stands at `keys`, as it is shown."""
        read = to_rich_text(markdown, {})
        for remark in read.remarks[: max(0, MOST_PROBLEMS + 1 - len(self.problems))]:
            spot = spot_at(self.source.spot, keys)
            at = offset_of(markdown, remark.line, remark.column)
            line, column = self.source.place(*place_in(self.source.text, spot, markdown, at))
            self.problems.append(
                Problem(self.source.path, line, column, remark.severity, remark.message)
            )
        return read.text

    def error(self, message: str, *keys: str | int) -> None:
        """What keeps the file from being read, at the value that stands at `keys`."""
        spot = spot_at(self.source.spot, keys)
        self.problems.append(
            Problem(self.source.path, spot.line, spot.column, Severity.ERROR, message, fatal=True)
        )

    def line(self, *keys: str | int) -> int:
        """The line of the value that stands at `keys`."""
        return spot_at(self.source.spot, keys).line


def read_part(path: str, data: bytes, model: type[M], build: Callable[[M, Page], P]) -> Part[P]:
    """Read a file whose fields are those of `model`; `build` makes its part of the exhibit."""
    source, problems = text_file.read(path, data)
    if source is None:
        return Part(None, _named(path, data, None, problems), may_lack_links=True)
    told = {
        problem.line for problem in problems if problem.fatal
    }  # a line's form explains its values
    filled = fill(source, model, told)
    for line, column, message in filled.found:
        if line not in told:
            place = source.place(line, column)
            problems.append(Problem(path, *place, Severity.ERROR, message, fatal=True))
    value: P | None = None
    page_problems: list[Problem] = []
    if filled.model is not None:
        page = Page(source)
        value = build(filled.model, page)
        page_problems = page.problems
        problems += page_problems
    lacks = value is None or any(map(may_hide_links, filled.gaps))
    lost = source.lost_heads or bool(source.typed and source.typed.lost)
    lacks = lacks or lost or any(one.severity is Severity.ERROR for one in page_problems)
    gaps = frozenset(filled.gaps | filled.misnamed | shaky(source, told))
    return Part(value, _named(path, data, source, problems), gaps, lacks, lost)


def _named(
    path: str, data: bytes, source: Source | None, problems: list[Problem]
) -> tuple[Problem, ...]:
    """The problems, not many more than anybody reads, with the names of their panels."""
    first = sorted(problems)[: MOST_PROBLEMS + 1]
    return tuple(with_panel_names(path, data, source, first))
