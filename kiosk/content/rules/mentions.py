"""Where the texts first name a person, and whether one can touch the name there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple

from kiosk.content.exhibit import Exhibit, Panel, Person, RichText

_BRACKETED: Final = re.compile(r"\s*[(\[].*?[)\]]")
_NO_SURNAME: Final = re.compile(r"[IVXLC]+|.{0,2}|.*\.", re.DOTALL)
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
# Endings of the cases, so that "Сталина" mentions Сталин and "Троцкого" Троцкий.
_ENDINGS: Final = (
    (re.compile("[ая]я$"), "(?:[ая]я|[ое]й|ую|юю)"),
    (re.compile("[иыо]й$"), "(?:[иыо]й|[ое]го|[ое]му|[иы]м|[ое]м)"),
    (re.compile("[ая]$"), "(?:[аяыиуюе]|[ое]й)"),
    (re.compile("$"), "(?:[аяуюеыи]|[оеы]м|[оы]й)?"),
)


class Mention(NamedTuple):
    """A person's first mention without a link: `name` is the word there, `nth` counts it."""

    person: Person
    chapter: str
    panel: Panel
    name: str
    nth: int


def first_without_link(exhibit: Exhibit) -> Iterator[Mention]:
    """Persons whose first mention in reading order is no link."""
    surnames = Counter(_surname(person.name) for person in exhibit.people.values())
    unseen = {
        person.id: _Wanted(person, *_pattern(person.name, surnames))
        for person in exhibit.people.values()
    }
    for chapter in exhibit.chapters:
        for panel in chapter.panels:
            plain = panel.body.plain
            linked: dict[str, int] = {}
            for link in panel.body.links:
                if link.kind == "person":
                    linked.setdefault(link.id, link.start)
            seen = linked.keys() & unseen.keys()
            for entry, wanted in unseen.items():
                found = wanted.first(panel.body) if wanted.stem in plain else None
                if found and found.start() < linked.get(entry, len(plain)):
                    same = rf"\b{re.escape(found[0])}\b"
                    nth = len(re.findall(same, plain[: found.end()])) - 1
                    yield Mention(wanted.person, chapter.id, panel, found[0], nth)
                    seen.add(entry)
            for entry in seen:
                del unseen[entry]


class _Wanted(NamedTuple):
    """A person not yet named; `stem` is a part of every form of the name, quick to look for."""

    person: Person
    pattern: re.Pattern[str]
    stem: str

    def first(self, text: RichText) -> re.Match[str] | None:
        """The first mention that could be a link to the person, or is one."""
        for found in self.pattern.finditer(text.plain):
            at = found.start()
            # Within another link, as in "the widow Berg's mill", no link of its own can be.
            if not any(
                link.start <= at < link.end and link.id != self.person.id for link in text.links
            ):
                return found
        return None


def _surname(name: str) -> str:
    """The last word of a name, or nothing where it would be found in other names and words too."""
    words = _BRACKETED.sub("", name).split()
    if len(words) < 2 or any(word == "the" for word in words):
        return ""
    return "" if _NO_SURNAME.fullmatch(words[-1]) else words[-1]


def _pattern(name: str, surnames: Counter[str]) -> tuple[re.Pattern[str], str]:
    words = _BRACKETED.sub("", name).split() or [name]
    forms = [r"\s+".join("".join(_inflected(word)) for word in words)]
    surname = _surname(name)
    if surname and surnames[surname] == 1:
        forms.append("".join(_inflected(surname)))
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)")
    return pattern, re.sub(r"\\(.)", r"\1", _inflected(words[-1])[0])


def _inflected(word: str) -> tuple[str, str]:
    """The part of a word that stays in all cases, and its endings; as patterns."""
    if _CYRILLIC.search(word):
        for ending, forms in _ENDINGS:
            if ending.search(word):
                return re.escape(ending.sub("", word, count=1)), forms
    return re.escape(word), ""
