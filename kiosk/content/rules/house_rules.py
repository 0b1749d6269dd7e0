"""What a good panel keeps to: as many words as one reads standing, links, alt text, credits."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from kiosk.content.exhibit import Exhibit, Figure, RichText
from kiosk.content.problems import Problem, Severity
from kiosk.content.rules import mentions, prose, sharpness, uses
from kiosk.content.where import Where

FEWEST_WORDS: Final = 40
MOST_WORDS: Final = 75
LONGEST_SENTENCE: Final = 30

_LINK_TARGET: Final = re.compile(r"\]\([^)\n]*\)")
_NOT_WORDS: Final = re.compile(r"[\W_]+")

_MISSING: Final = {
    "caption": "The figure has no caption. Say in a sentence what it shows and why it is here.",
    "credit": "The figure has no credit. Say who made it, or that it was drawn for this exhibit.",
    "rights": "The figure has no rights. Say who may use it: a licence, or whose permission.",
}


def check(exhibit: Exhibit, where: Where, unsure: Collection[str] = frozenset()) -> list[Problem]:
    """Warn of everything in an exhibit that a visitor would stumble over.

    Of the `unsure` kinds of entries it is not known whether all links to them were read.
    """
    rules = _Rules(exhibit, where)
    found = [*rules.panels(), *rules.pictures(), *rules.entries(), *rules.unused(unsure)]
    if "person" not in unsure:
        found += rules.first_mentions()
    return [problem for problem in found if problem]


class _Rules:
    def __init__(self, exhibit: Exhibit, where: Where) -> None:
        self.exhibit = exhibit
        self.where = where

    def panels(self) -> Iterator[Problem | None]:
        attract = self.exhibit.attract
        if attract and attract.figure:
            yield from self._alt(attract.figure, "exhibit.yaml", "attract", "figure")
        for chapter in self.exhibit.chapters:
            file = f"chapters/{chapter.id}.yaml"
            for index, panel in enumerate(chapter.panels):
                yield from self._length(panel.body, file, "panels", index, "body")
                yield from self._sentences(panel.body, file, "panels", index, "body")
                keys = ("panels", index, "figure")
                for name, say in _MISSING.items():
                    if not getattr(panel.figure, name):
                        yield self._warn(say, file, *keys, name)
                yield from self._alt(panel.figure, file, *keys)

    def pictures(self) -> Iterator[Problem | None]:
        for soft in sharpness.too_small(self.exhibit):
            yield self._warn(soft.message, soft.file, *soft.keys)

    def entries(self) -> Iterator[Problem | None]:
        files = (
            ("people.yaml", self.exhibit.people),
            ("glossary.yaml", self.exhibit.terms),
            ("places.yaml", self.exhibit.places),
        )
        for file, entries in files:
            for key, entry in entries.items():
                yield from self._sentences(entry.text, file, key, "text")

    def first_mentions(self) -> Iterator[Problem | None]:
        for mention in mentions.first_without_link(self.exhibit):
            file = f"chapters/{mention.chapter}.yaml"
            keys = ("panels", mention.panel.id, "body")
            markdown = self.where.text(file, *keys)
            at = _nth_word(markdown, mention.name, mention.nth)
            name = mention.person.name
            yield self._warn(
                f"{name} is named here for the first time, and cannot be touched. "
                f"Write [{mention.name}](person:{mention.person.id}).",
                file,
                *keys,
                at=(markdown, at),
            )

    def unused(self, unsure: Collection[str]) -> Iterator[Problem | None]:
        used = uses.used(self.exhibit)
        named = (
            ("person", "people.yaml", {k: e.name for k, e in self.exhibit.people.items()}),
            ("term", "glossary.yaml", {k: e.term for k, e in self.exhibit.terms.items()}),
            ("place", "places.yaml", {k: e.name for k, e in self.exhibit.places.items()}),
        )
        for kind, file, names in named:
            for key, name in names.items():
                if (kind, key) not in used and kind not in unsure:
                    yield self._warn(
                        f"Nothing opens {name}. Link it where a text speaks of it, as "
                        f"[{name}]({kind}:{key}), or delete it here.",
                        file,
                        key,
                    )
        for key in self.exhibit.sources:
            if ("source", key) not in used and "source" not in unsure:
                yield self._warn(
                    f"No text is marked with this source. Write [^{key}] after what is taken "
                    "from it, or delete it here.",
                    "sources.yaml",
                    key,
                )

    def _length(self, body: RichText, file: str, *keys: str | int) -> Iterator[Problem | None]:
        words = prose.count_words(prose.without_marks(body))
        if words < FEWEST_WORDS:
            yield self._warn(
                f"The body has {words} words; a panel has {FEWEST_WORDS} to {MOST_WORDS}. "
                "Say more, or join it with another panel.",
                file,
                *keys,
            )
        elif words > MOST_WORDS:
            yield self._warn(
                f"The body has {words} words; a panel has {FEWEST_WORDS} to {MOST_WORDS}, "
                "as many as one reads standing. Shorten it, or make two panels of it.",
                file,
                *keys,
            )

    def _sentences(self, text: RichText, file: str, *keys: str | int) -> Iterator[Problem | None]:
        for sentence in prose.sentences(prose.without_marks(text)):
            if sentence.words <= LONGEST_SENTENCE:
                continue
            beginning = " ".join(sentence.text.split()[:4])
            markdown = self.where.text(file, *keys)
            yield self._warn(
                f'The sentence that begins "{beginning}" has {sentence.words} words. Make two of '
                f"it: up to {LONGEST_SENTENCE} can be read standing.",
                file,
                *keys,
                at=(markdown, _phrase(markdown, sentence.text)),
            )

    def _alt(self, figure: Figure, file: str, *keys: str | int) -> Iterator[Problem | None]:
        alt, caption = _bare(figure.alt), _bare(figure.caption)
        if alt and alt in {
            _bare(figure.picture.name),
            _bare(figure.picture.name.partition(".")[0]),
        }:
            yield self._warn(
                "The alt text is the file's name. Describe what is to be seen, for somebody who "
                "cannot see it.",
                file,
                *keys,
                "alt",
            )
        if caption and (alt == caption or (" " in caption and f" {caption} " in f" {alt} ")):
            yield self._warn(
                "The alt text repeats the caption, and a screen reader says both. Describe what "
                "is to be seen, for somebody who cannot see it.",
                file,
                *keys,
                "alt",
            )

    def _warn(
        self, say: str, file: str, *keys: str | int, at: tuple[str, int] | None = None
    ) -> Problem | None:
        """The warning; none where a problem was told of that may be its cause."""
        if self.where.is_gap(file, *keys):
            return None
        line = column = 1
        if at:
            markdown, offset = at
            line = markdown.count("\n", 0, offset) + 1
            column = offset - (markdown.rfind("\n", 0, offset) + 1) + 1
        return self.where.problem(Severity.WARNING, say, file, *keys, line=line, column=column)


def _bare(text: str) -> str:
    return _NOT_WORDS.sub(" ", text).strip().casefold()


def _nth_word(markdown: str, word: str, nth: int) -> int:
    """The offset of the nth occurrence of a word, from 0, outside the targets of links."""
    hidden = [found.span() for found in _LINK_TARGET.finditer(markdown)]
    pattern = r"\s+".join(re.escape(part) for part in word.split())
    places = [
        found.start()
        for found in re.finditer(rf"\b{pattern}\b", markdown)
        if not any(start <= found.start() < end for start, end in hidden)
    ]
    return places[min(nth, len(places) - 1)] if places else 0


def _phrase(markdown: str, sentence: str) -> int:
    """The offset at which a sentence begins, by its first words, whatever marks stand between."""
    words = re.findall(r"[^\W_]+", sentence)[:4]
    between = r"(?:\]\([^)\n]*\)|\[\^[^\]\s]*\]|[\W_])+"
    found = re.search(rf"(?<![^\W_]){between.join(map(re.escape, words))}", markdown)
    return found.start() if found else 0
