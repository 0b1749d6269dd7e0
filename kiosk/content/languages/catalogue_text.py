"""A gettext catalogue → its text, as gettext's own tools would write it; and a new one's header."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from kiosk.content.languages.catalogue import ESCAPES, Catalogue, Entry

_WIDTH: Final = 79
_BREAKS: Final = re.compile(r"[^\n ]*(?:\n| +)|[^\n ]+")
_ESCAPED: Final = str.maketrans({char: f"\\{letter}" for letter, char in ESCAPES.items()})


def new_header(title: str, language: str, now: datetime) -> Entry:
    """What a new catalogue begins with; `title` says of what it is."""
    fields = {
        "Project-Id-Version": " ".join(title.split()) or "kiosk",
        "PO-Revision-Date": f"{now:%Y-%m-%d %H:%M%z}",
        "Last-Translator": "Automatically generated",
        "Language-Team": "none",
        "Language": language.replace("-", "_"),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    return Entry(None, "", "".join(f"{name}: {value}\n" for name, value in fields.items()))


def write(catalogue: Catalogue) -> str:
    """The catalogue as a file's text."""
    entries = [catalogue.header] if catalogue.header else []
    return "\n".join("\n".join(_entry(entry)) + "\n" for entry in [*entries, *catalogue.entries])


def _entry(entry: Entry) -> Iterator[str]:
    yield from entry.comments
    if entry.flags:
        yield "#, " + ", ".join(entry.flags)
    gone = "#~" if entry.is_obsolete else ""
    former = f"{gone}| " if gone else "#| "
    if entry.former_context is not None:
        yield from _text(former, "msgctxt", entry.former_context)
    if entry.former is not None:
        yield from _text(former, "msgid", entry.former)
    mark = f"{gone} " if gone else ""
    if entry.context is not None:
        yield from _text(mark, "msgctxt", entry.context)
    yield from _text(mark, "msgid", entry.id)
    yield from _text(mark, "msgstr", entry.text)


def _text(mark: str, word: str, text: str) -> Iterator[str]:
    """One text, in one line if it fits, else in lines below the word."""
    whole = text.translate(_ESCAPED)
    if "\n" not in text.rstrip("\n") and len(mark) + len(word) + len(whole) + 3 <= _WIDTH:
        yield f'{mark}{word} "{whole}"'
        return
    yield f'{mark}{word} ""'
    line = ""
    for part in _BREAKS.findall(text):
        written = part.translate(_ESCAPED)
        if line and len(mark) + len(line) + len(written) + 2 > _WIDTH:
            yield f'{mark}"{line}"'
            line = ""
        line += written
        if part.endswith("\n"):
            yield f'{mark}"{line}"'
            line = ""
    if line:
        yield f'{mark}"{line}"'
