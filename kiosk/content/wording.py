"""How problems speak: names in quotes, near names, look-alike letters, what to write instead."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable
from typing import Final

_LONGEST: Final = 70
_ORDINALS: Final = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth"),
)
# Letters of other scripts that look like a Latin one in most typefaces.
_LOOKALIKES: Final = str.maketrans(
    "авсԁеһіјкӏоԛрѕуԝхАВСЕНІЈКМОРЅТУХԜԚԌαεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ։",
    "abcdehijkloqpsywxABCEHIJKMOPSTYXWQGaeikvoptuxABEZHIKMNOPTYX:",
)
_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_NAMES: Final = {
    "\u00a0": "a non-breaking space",
    "\u00ad": "a soft hyphen",
    "\u200b": "a zero-width space",
    "\u200c": "a zero-width non-joiner",
    "\u200d": "a zero-width joiner",
    "\u202f": "a narrow non-breaking space",
    "\u2007": "a figure space",
    "\u2028": "a line separator",
    "\u2029": "a paragraph separator",
    "\u0085": "a next-line character",
    "\ufeff": "a byte order mark",
    "\t": "a tab",
}


def show(word: str) -> str:
    """The word in quotes, cut where it is long, without line breaks."""
    flat = " ".join(word.split())
    if len(flat) > _LONGEST:
        flat = flat[: _LONGEST - 1].rstrip() + "…"
    return f'"{flat}"'


def quoted(text: str) -> str:
    """The text as it is written in YAML in quotes."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def instead(key: str, text: str) -> str:
    """`Write: key: "text"`, or a hint without the text where it would be long."""
    written = quoted(text)
    if len(written) > _LONGEST:
        ends = written[0]
        written = f"{ends}{text[:24].rstrip()} … {text[-12:].lstrip()}{ends}"
    return f"Write: {key + ': ' if key else ''}{written}"


def count(number: int, noun: str) -> str:
    """`1 space`, `2 spaces`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def sentences(*parts: str) -> str:
    """The sentences there are, with spaces between them."""
    return " ".join(filter(None, parts))


def character(char: str) -> str:
    """What one calls a character that cannot be told by its look: name and code point."""
    code = f"U+{ord(char):04X}"
    if char in _NAMES:
        return f"{_NAMES[char]} ({code})"
    name = unicodedata.name(char, "")
    if not name:
        return f"an unprintable character ({code})"
    return f"{name.lower()} ({code})"


def odd_letter(word: str) -> tuple[int, str] | None:
    """The first character that does not belong in a word that has Latin letters.

    Gives its index and what it is: `its second letter is Cyrillic а (U+0430)`; or None.
    """
    has_latin = any(char.isascii() and char.isalpha() for char in word)
    for index, char in enumerate(word):
        if _INVISIBLE.match(char) or (char != " " and char.isspace()):
            return index, f"its {_nth(index)} character is {character(char)}, which cannot be seen"
        if has_latin and char.isalpha() and _script(char) != "Latin":
            return index, f"its {_nth(index)} letter is {_script(char)} {char} (U+{ord(char):04X})"
    return None


def suggest(word: str, candidates: Iterable[str]) -> str:
    """A sentence that offers the nearest of the candidates, or nothing.

    `Did you mean "caption"?`; where the two look the same it says what differs.
    """
    name = nearest(word, candidates)
    if not name:
        return ""
    if latin(name) == latin(word):
        return f"It looks like {show(name)}, but {_difference(word, name)}."
    odd = odd_letter(word)
    differs = f"In {show(word)} {odd[1]}." if odd else ""
    if name.casefold() == word.casefold():
        differs = "It differs only in capitals."
    return sentences(f"Did you mean {show(name)}?", differs)


def nearest(word: str, candidates: Iterable[str]) -> str:
    """The candidate that a word was most likely meant to be, or nothing."""
    if len(word) > _LONGEST:
        return ""
    names = sorted(set(candidates) - {word})
    plain = latin(word)
    for name in names:
        if latin(name) == plain:
            return name
    by_case = {name.casefold(): name for name in names}
    near = difflib.get_close_matches(plain.casefold(), by_case, n=1, cutoff=0.7)
    return by_case[near[0]] if near else ""


def latin(word: str) -> str:
    """The word as the eye reads it: look-alike letters as Latin ones, nothing invisible."""
    composed = unicodedata.normalize("NFC", word)
    return _INVISIBLE.sub("", composed).translate(_LOOKALIKES).strip()


def _difference(word: str, name: str) -> str:
    odd = odd_letter(word)
    if odd:
        return odd[1]
    odd = odd_letter(name)
    if odd:
        return f"in {show(name)} {odd[1]}"
    return "it is stored in another Unicode form"


def _nth(index: int) -> str:
    return _ORDINALS[index] if index < len(_ORDINALS) else f"{index + 1}th"


def _script(char: str) -> str:
    return unicodedata.name(char, "unknown").split()[0].capitalize()
