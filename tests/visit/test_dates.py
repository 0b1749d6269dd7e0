"""Dates as the files have them, and as they are written out."""

from __future__ import annotations

import pytest

from kiosk.visit.dates import Date, date_of, written


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        ("1922-05-25", Date(1922, 5, 25)),
        ("1922-05", Date(1922, 5)),
        ("1922", Date(1922)),
        ("-44-03-15", Date(-44, 3, 15)),
        ("-300", Date(-300)),
    ],
)
def test_a_date_is_as_exact_as_it_was_typed(typed: str, date: Date) -> None:
    assert date_of(typed) == date


@pytest.mark.parametrize(
    ("date", "language", "words"),
    [
        (Date(1922, 5, 25), "en", "25 May 1922"),
        (Date(1922, 5), "en", "May 1922"),
        (Date(1922), "en", "1922"),
        (Date(-44, 3, 15), "en", "15 March 44"),
        (Date(1922, 5, 25), "ru", "25 мая 1922 г."),
        (Date(1922, 5), "ru", "Май 1922 г."),
        (Date(1922, 5, 25), "de", "25. Mai 1922"),
        (Date(1922, 5, 25), "ja", "1922年5月25日"),
        (Date(1922, 5, 25), "ar", "25 مايو 1922"),
    ],
)
def test_a_date_is_written_as_its_language_writes_it(date: Date, language: str, words: str) -> None:
    assert written(date, language).replace("\u00a0", " ") == words
