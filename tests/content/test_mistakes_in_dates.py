"""Dates that are written as elsewhere: the message is the line to write."""

from __future__ import annotations

import pytest

from tests.content.mistakes import Mistake, title
from tests.content.on_disk import OnDisk

MISTAKES = [
    Mistake(
        "a date day first",
        "events.yaml",
        "date: 1922-05-25",
        "date: 25.05.1922",
        "2:9",
        "A date is written year first, as exact as it is known. Write: 1922-05-25",
    ),
    Mistake(
        "a date without zeros",
        "events.yaml",
        "date: 1922-05-25",
        "date: 1922-5-25",
        "2:9",
        "A date is written year first, as exact as it is known. Write: 1922-05-25",
        "https://github.com/gohugoio/hugo/pull/2739",
    ),
    Mistake(
        "a date with a month's name",
        "events.yaml",
        "date: 1922-05-25",
        "date: May 1922",
        "2:9",
        "A date is written year first, as exact as it is known. Write: 1922-05",
    ),
    Mistake(
        "a date as one says it",
        "events.yaml",
        "date: 1922-05-25",
        "date: 25 May 1922",
        "2:9",
        "A date is written year first, as exact as it is known. Write: 1922-05-25",
    ),
    Mistake(
        "a date as Americans say it",
        "events.yaml",
        "date: 1922-05-25",
        "date: May 25, 1922",
        "2:9",
        "A date is written year first, as exact as it is known. Write: 1922-05-25",
        "https://github.com/JunoLab/Weave.jl/issues/160",
    ),
    Mistake(
        "a date that is about right",
        "events.yaml",
        "date: 1922-05-25",
        "date: c. 1922",
        "2:9",
        "A date is written year first, as exact as it is known. Write: 1922",
    ),
    Mistake(
        "a date with strokes",
        "events.yaml",
        "date: 1922-05-25",
        "date: 1922/05/25",
        "2:9",
        "A date is written year first, as exact as it is known. Write: 1922-05-25",
    ),
    Mistake(
        "a date with dashes",
        "events.yaml",
        "date: 1922-05-25",
        "date: 1922–05–25",
        "2:9",
        "A date is written year first, as exact as it is known. Write: 1922-05-25",
    ),
    Mistake(
        "a date with a clock's time",
        "events.yaml",
        "date: 1922-05-25",
        "date: 1922-05-25 10:00",
        "2:9",
        "A date is written year first, as exact as it is known. Write: 1922-05-25",
    ),
    Mistake(
        "a date with a doubt",
        "events.yaml",
        "date: 1922-05-25",
        "date: 1922?",
        "2:9",
        "A date is written year first, as exact as it is known. Write: 1922",
    ),
    Mistake(
        "a date that does not exist",
        "events.yaml",
        "date: 1922-05-25",
        "date: 1922-02-30",
        "2:17",
        "February 1922 has no day 30.",
        "https://github.com/gohugoio/hugo/issues/10717",
    ),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=title)
def test_a_date(exhibit: OnDisk, mistake: Mistake) -> None:
    mistake.try_out(exhibit)
