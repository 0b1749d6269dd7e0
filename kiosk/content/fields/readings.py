"""What a position, a date or years were meant to be, where they are written in another way."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_NUMBERS: Final = re.compile(
    r"[\[({]?\s*(?:x\s*[:=]\s*)?(\d+(?:\.\d+)?)\s*%?\s*[ ,;/x×]\s*(?:y\s*[:=]\s*)?"
    r"(\d+(?:\.\d+)?)\s*%?\s*[\])}]?",
    re.ASCII,
)
_DECIMAL_COMMA: Final = re.compile(r"(?<=\d),(?=\d+ ?%)", re.ASCII)
_YEAR: Final = re.compile(r"\b\d{4}\b", re.ASCII)
_SHORT_SPAN: Final = re.compile(r"(\d\d)(\d\d) ?[-\u2010-\u2014] ?(\d\d)", re.ASCII)
_DASHES: Final = re.compile(r"[\u2010-\u2015\u2212]")
_CENTURY: Final = re.compile(r"(\d\d)(\d\d)[-\u2010-\u2015/](\d\d)", re.ASCII)
_DECADE: Final = re.compile(r"(\d{3})0['’]?s", re.ASCII)
_BEFORE_CHRIST: Final = re.compile(r"(\d{1,4}) ?(?:B\.? ?C\.?(?: ?E\.?)?)", re.I | re.A)
_ABOUT: Final = re.compile(
    r"(?:(?:c|ca|circa|about|around|before|after|spring|summer|autumn|fall|winter|early|late|um)"
    r"\b\.?(?: of| in)? ?|~ ?)?(\d{4})\??",
    re.I | re.A,
)
_SPAN_OF_YEARS: Final = re.compile(r"(\d{4})(?:-(?:\d{4}|\d\d)|s)", re.ASCII)
_MONTH_FIRST: Final = re.compile(r"(\d{4})-(\d{1,2})(?:-(?:00|[xX?]{1,2}))?", re.ASCII)
_YEAR_ALONE: Final = re.compile(r"(\d{4})-(?:00|[xX?]{1,2})(?:-(?:00|[xX?]{1,2}))?", re.ASCII)
_DIGITS: Final = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)
_SECONDS: Final = re.compile(
    r"(\d{1,4}) ?(s|sec|secs|seconds?|m|min|mins|minutes?)\.?", re.I | re.A
)
_CLOCK: Final = re.compile(r"(\d{1,2}):([0-5]\d)", re.ASCII)
_SHORT_YEAR: Final = re.compile(r"\d\d-\d\d-\d\d|\d{1,2}([./ ]) ?\d{1,2}\1 ?\d\d", re.ASCII)
_SEPARATED: Final = re.compile(r"(\d{1,4})([-./ ]) ?(\d{1,2})\2 ?(\d{1,4})(?:[T ].*)?", re.ASCII)


def as_position(value: str) -> str:
    """Two percentages, or nothing."""
    found = _NUMBERS.fullmatch(_DECIMAL_COMMA.sub(".", value))
    if not found:
        return ""
    numbers = [float(number) for number in found.groups()]
    if "." in value and max(numbers) <= 1:
        numbers = [number * 100 for number in numbers]
    return " ".join(f"{number:g}%" for number in numbers) if max(numbers) <= 100 else ""


def as_years(value: str) -> str:
    """A year or two with a dash, or nothing."""
    if found := _BEFORE_CHRIST.fullmatch(value):
        return f"-{found[1]}"
    if found := _DECADE.fullmatch(value):
        return f"{found[1]}0–{found[1]}9"
    if found := _CENTURY.fullmatch(value):
        return f"{found[1]}{found[2]}–{found[1]}{found[3]}" if found[2] < found[3] else ""
    if found := _SHORT_SPAN.fullmatch(value):
        return f"{found[1]}{found[2]}–{found[1]}{found[3]}" if found[2] < found[3] else ""
    numbers = _YEAR.findall(value)
    if len(numbers) == 2 and numbers[0] < numbers[1]:
        return "–".join(numbers)
    return numbers[0] if len(numbers) == 1 and not value.rstrip().endswith(("–", "-", "—")) else ""


def as_date(value: str) -> str:
    """A date, year first, or nothing where two days may be meant."""
    value = _DASHES.sub("-", value)
    if found := _ABOUT.fullmatch(value):
        return found[1]
    if found := _BEFORE_CHRIST.fullmatch(value):
        return f"-{found[1]}"
    if found := _DIGITS.fullmatch(value):
        return "".join(_dates(*found.groups()))
    if (found := _MONTH_FIRST.fullmatch(value)) and 1 <= int(found[2]) <= 12:
        return f"{found[1]}-{int(found[2]):02}"
    if found := _YEAR_ALONE.fullmatch(value) or _SPAN_OF_YEARS.fullmatch(value):
        return found[1]
    if found := _SEPARATED.fullmatch(value):
        meant = _numbers(found[1], found[2], found[3], found[4])
    else:
        meant = _with_month(value)
    return meant.pop() if len(meant) == 1 else ""


def both_dates(value: str) -> str:
    """The two dates between which one cannot choose: `1922-04-05 or 1922-05-04`; or nothing."""
    found = _SEPARATED.fullmatch(_DASHES.sub("-", value))
    meant = _numbers(found[1], found[2], found[3], found[4]) if found else set()
    return " or ".join(sorted(meant)) if len(meant) > 1 else ""


def short_year(value: str) -> bool:
    """Whether a date has a year of two digits, so that its century is open."""
    return bool(_SHORT_YEAR.fullmatch(_DASHES.sub("-", value)))


def is_span(value: str) -> bool:
    """Whether more than one year is named where one date stands."""
    return bool(_SPAN_OF_YEARS.fullmatch(_DASHES.sub("-", value)))


def as_seconds(value: str) -> str:
    """A number of seconds, or nothing."""
    if found := _CLOCK.fullmatch(value):
        return str(60 * int(found[1]) + int(found[2]))
    if found := _SECONDS.fullmatch(value):
        return str(int(found[1]) * (60 if found[2].lower().startswith("m") else 1))
    return ""


def _numbers(first: str, mark: str, middle: str, last: str) -> set[str]:
    """The dates that three numbers may mean."""
    if len(first) == 4 and len(last) <= 2:
        return _dates(first, middle, last)
    if len(last) == 4 and len(first) <= 2:
        day_first = _dates(last, middle, first)
        return day_first if mark == "." else day_first | _dates(last, first, middle)
    return set()


def _with_month(value: str) -> set[str]:
    """The dates that a month's name and numbers may mean."""
    years, month = _YEAR.findall(value), _month(value)
    days = re.findall(r"\b(\d{1,2})(?:st|nd|rd|th)?\b", value)
    if len(years) != 1 or not month or len(days) > 1:
        return set()
    return _dates(years[0], str(month), days[0]) if days else {f"{years[0]}-{month:02}"}


def _month(value: str) -> int:
    words = [word.casefold() for word in re.findall(r"\b[A-Za-z]{3,}", value)]
    named = [
        number
        for number, name in enumerate(MONTHS, 1)
        for word in words
        if name.casefold() == word or (len(word) <= 4 and name.casefold().startswith(word))
    ]
    return named[0] if len(named) == len(words) == 1 else 0


def _dates(year: str, month: str, day: str) -> set[str]:
    try:
        return {date(int(year), int(month), int(day)).isoformat()}
    except ValueError:
        return set()
