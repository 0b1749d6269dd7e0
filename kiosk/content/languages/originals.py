"""The texts of an exhibit that are translated: under which context, and in which words."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from kiosk.content.exhibit import Exhibit, RichText
from kiosk.content.folding import joint
from kiosk.content.texts import Keys, T, retold
from kiosk.content.where import Where

UNTRANSLATED_FILE: Final = "sources.yaml"
SHARED: Final = frozenset({"credit", "rights"})
"""Contexts of sentences that recur from figure to figure, and are translated once."""

_LIST_ITEM: Final = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]")
_HARD_BREAK: Final = re.compile(r"(?:  |\\)$")


class Original(NamedTuple):
    """A text in the first language, as a catalogue names it, and where it stands."""

    context: str
    id: str
    file: str
    keys: Keys


def original(file: str, keys: Keys, text: str | RichText, where: Where) -> Original | None:
    """What a catalogue calls a text; None for a text that is the same in every language."""
    shown = text.plain if isinstance(text, RichText) else text
    if file == UNTRANSLATED_FILE or not any(map(str.isalpha, shown)):
        return None
    words = unfolded(where.text(file, *keys)) if isinstance(text, RichText) else text
    last = str(keys[-1])
    context = last if last in SHARED else f"{file}:{'.'.join(map(str, keys))}"
    return Original(context, words, file, keys)


def originals(exhibit: Exhibit, where: Where) -> list[Original]:
    """All of them in the order of the files; what shares a context, once."""
    found: dict[tuple[str, str], Original] = {}

    def note(file: str, keys: Keys, text: T, /) -> T:
        if told := original(file, keys, text, where):
            found.setdefault((told.context, told.id), told)
        return text

    retold(exhibit, note)
    return list(found.values())


def unfolded(markdown: str) -> str:
    """A Markdown text with each paragraph in one line: where its lines end says nothing."""
    lines: list[str] = []
    for line in markdown.strip().split("\n"):
        goes_on = line.strip() and lines and lines[-1].strip()
        if goes_on and not _LIST_ITEM.match(line) and not _HARD_BREAK.search(lines[-1]):
            before, after = lines[-1].rstrip(), line.lstrip()
            lines[-1] = f"{before}{joint(before, after)}{after}"
        else:
            lines.append(line)
    return "\n".join(line if line.strip() else "" for line in lines)
