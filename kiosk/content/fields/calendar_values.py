"""Years and dates as they are typed: read, or refused with the line to write."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from kiosk.content.exhibit import Years
from kiosk.content.fields.ids import wrong
from kiosk.content.fields.readings import (
    MONTHS,
    as_date,
    as_years,
    both_dates,
    is_span,
    short_year,
)
from kiosk.content.wording import show

_MINUS: Final = "-\u2212"
_DASHES: Final = "-\u2010\u2011\u2012\u2013\u2014"
_YEAR: Final = rf"[{_MINUS}]?\d{{1,4}}"
_SPAN: Final = re.compile(rf"({_YEAR})(?: ?[{_DASHES}] ?({_YEAR}))?", re.ASCII)
_DATE: Final = re.compile(r"(-?\d{1,4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_OPEN_SPAN: Final = re.compile(rf"{_YEAR} ?[{_DASHES}]", re.ASCII)
_CENTURY_OPEN: Final = (
    "A date is written year first, with all four digits of it, such as 1922-05-25 or 0079-08-24;"
    " not {}."
)


def years(value: str) -> Years:
    """A year, or two with a hyphen or a dash."""
    found = _SPAN.fullmatch(value)
    if not found:
        told = "Years are written 1922 or 1922–1924"
        if meant := as_years(value):
            raise wrong(f"{told}, in figures alone. Write: {meant}")
        if _OPEN_SPAN.fullmatch(value):
            raise wrong("After the dash the last year is missing. Without it delete the dash, too.")
        raise wrong(f"{told} (before Christ -44); not {show(value)}.")
    first = _year(found[1])
    last = _year(found[2]) if found[2] else first
    if last < first:
        meant = as_years(value)
        how = f"Write: {meant}" if meant else "Write the earlier year first."
        raise wrong(f"{found[2]} is before {found[1]}. {how}", found.start(2))
    return Years(first, last, value)


def day(value: str) -> str:
    """A date, year first, as exact as it is known."""
    found = _DATE.fullmatch(value)
    if short_year(value):
        raise wrong(_CENTURY_OPEN.format(show(value)))
    if not found:
        raise wrong(_no_date(value))
    month = int(found[2] or 1)
    if month == 0:
        raise wrong(f"What is not known of a date is left out. Write: {found[1]}", found.start(2))
    if not 1 <= month <= 12:
        raise wrong(f"There is no month {found[2]}: a date is year-month-day.", found.start(2))
    try:
        # Leap years of the Julian calendar before 1600: the Gregorian one has fewer.
        date(max(int(found[1]), 1) if int(found[1]) >= 1600 else 1600, month, int(found[3] or 1))
    except ValueError:
        told = f"{MONTHS[month - 1]} {found[1]} has no day {found[3]}."
        if found[3] == "00":
            told = f"What is not known of a date is left out. Write: {found[1]}-{found[2]}"
        raise wrong(told, found.start(3)) from None
    return value


def _no_date(value: str) -> str:
    told = "A date is written year first, as exact as it is known"
    if is_span(value):
        return f"An event has one date: when it began. Write: {as_date(value)}"
    if meant := as_date(value):
        return f"{told}. Write: {meant}"
    if meant := both_dates(value):
        return f"{told}. Write {meant}: both can be meant here."
    return f"{told}: 1922-05-25, 1922-05 or 1922; not {show(value)}."


def _year(text: str) -> int:
    return int(text.replace("\u2212", "-"))
