"""A date as it is written in a language, as exact as it is known: 25 May 1922, May 1922, 1922."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from PySide6.QtCore import QLocale

from kiosk.visit.typesetting import NO_BREAK

ENGLISH: Final = "en-GB"
"""What "en" alone is taken for: the interface's own words are written so."""

_TOKEN: Final = re.compile(r"(d+|M+|y+|G+)|'([^']*)'|([^dMyG']+)")


class Date(NamedTuple):
    """A date as it stands in the files; years before Christ are negative. 0 is not known."""

    year: int
    month: int = 0
    day: int = 0


def date_of(text: str) -> Date:
    """A date of events.yaml, such as 1922-05-25, 1922-05, 1922 or -44-03-15."""
    sign = -1 if text.startswith("-") else 1
    year, *rest = text.lstrip("-").split("-")
    return Date(sign * int(year), *map(int, rest))


def written(date: Date, language: str) -> str:
    """A date in full, as a heading; of a year before Christ without its sign.

    Its digits are those of the files and of every other year on the screen.
    """
    locale = QLocale(ENGLISH if language == "en" else language)
    if not date.month:
        return str(abs(date.year))
    text = ""
    is_dropped = False  # what was dropped takes the words with it that follow it
    for found in _TOKEN.finditer(locale.dateFormat(QLocale.FormatType.LongFormat)):
        token = found[1]
        if token:
            is_dropped = token.startswith("ddd") or (token[0] == "d" and not date.day)
        if not is_dropped:
            text += _value(token, date, locale) if token else found[2] or found[3]
    text = " ".join(text.strip(" ,،、").split())
    # What is counted stays with its number, and an abbreviation with its year.
    text = re.sub(r"(?<!\w)(\d{1,2}\.?) (?=\w)", rf"\1{NO_BREAK}", text)
    text = re.sub(r" (?=\w\.$)", NO_BREAK, text)
    return text[:1].title() + text[1:]


def _value(token: str, date: Date, locale: QLocale) -> str:
    match token[0]:
        case "y":
            return str(abs(date.year))
        case "d":
            return str(date.day)
        case "M" if len(token) < 3:
            return str(date.month)
        case "M":
            name = locale.monthName if date.day else locale.standaloneMonthName
            return name(date.month)
        case _:
            return ""
