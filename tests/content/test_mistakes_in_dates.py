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
        "https://github.com/11ty/buildawesome/issues/2635",
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
    Mistake(
        "a date with a short year",
        "events.yaml",
        "date: 1922-05-25",
        "date: 22-05-25",
        "2:9",
        "A date is written year first, with all four digits of it, such as 1922-05-25 or "
        '0079-08-24; not "22-05-25".',
    ),
    Mistake(
        "a date with a short year last",
        "events.yaml",
        "date: 1922-05-25",
        "date: 25.5.22",
        "2:9",
        "A date is written year first, with all four digits of it, such as 1922-05-25 or "
        '0079-08-24; not "25.5.22".',
        "https://github.com/ExactTarget/fuelux/issues/1483",
    ),
    Mistake(
        "a date with strokes and without zeros",
        "events.yaml",
        "date: 1922-05-25",
        "date: 1922/5/25",
        "2:9",
        "A date is written year first, as exact as it is known. Write: 1922-05-25",
    ),
    Mistake(
        "a date of which two days may be meant",
        "events.yaml",
        "date: 1922-05-25",
        "date: 5/4/1922",
        "2:9",
        "A date is written year first, as exact as it is known. Write 1922-04-05 or 1922-05-04: "
        "both can be meant here.",
        "https://github.com/TU-Delft-DCC/TU-Delft-DCC.github.io/pull/221",
    ),
    Mistake(
        "a date as one reads it out",
        "events.yaml",
        "date: 1922-05-25",
        "date: May 25th, 1922",
        "2:9",
        "A date is written year first, as exact as it is known. Write: 1922-05-25",
    ),
    Mistake(
        "a month without its zero",
        "events.yaml",
        "date: 1922-05-25",
        "date: 1922-5",
        "2:9",
        "A date is written year first, as exact as it is known. Write: 1922-05",
    ),
    Mistake(
        "a season",
        "events.yaml",
        "date: 1922-05-25",
        "date: summer 1922",
        "2:9",
        "A date is written year first, as exact as it is known. Write: 1922",
    ),
    Mistake(
        "a date in one number",
        "events.yaml",
        "date: 1922-05-25",
        "date: 19220525",
        "2:9",
        "A date is written year first, as exact as it is known. Write: 1922-05-25",
    ),
    Mistake(
        "a day that is not known",
        "events.yaml",
        "date: 1922-05-25",
        "date: 1922-05-XX",
        "2:9",
        "A date is written year first, as exact as it is known. Write: 1922-05",
    ),
    Mistake(
        "a span of years",
        "events.yaml",
        "date: 1922-05-25",
        "date: 1922–24",
        "2:9",
        "An event has one date: when it began. Write: 1922",
    ),
    Mistake(
        "a decade",
        "events.yaml",
        "date: 1922-05-25",
        "date: 1920s",
        "2:9",
        "An event has one date: when it began. Write: 1920",
    ),
    Mistake(
        "a year before Christ",
        "events.yaml",
        "date: 1922-05-25",
        "date: 44 BC",
        "2:9",
        "A date is written year first, as exact as it is known. Write: -44",
    ),
    Mistake(
        "a date in a word processor's quotes",
        "events.yaml",
        "date: 1922-05-25",
        "date: “1922-05-25”",
        "2:9",
        "Quotes “ … ” do not belong round this. Write: 1922-05-25",
        "https://github.com/grafana/writers-toolkit/issues/31",
    ),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=title)
def test_a_date(exhibit: OnDisk, mistake: Mistake) -> None:
    mistake.try_out(exhibit)


@pytest.mark.parametrize(
    ("typed", "column", "written"),
    [("1922-00-00", 14, "1922"), ("1922-05-00", 17, "1922-05")],
)
def test_noughts_for_what_is_not_known(
    exhibit: OnDisk, typed: str, column: int, written: str
) -> None:
    exhibit.change("events.yaml", "date: 1922-05-25", f"date: {typed}")
    told = f"What is not known of a date is left out. Write: {written}"
    assert exhibit.said() == [f"content/events.yaml:2:{column}: error: {told}"]


def test_a_date_of_antiquity_is_none(exhibit: OnDisk) -> None:
    exhibit.change("events.yaml", "date: 1922-05-25", "date: 0079-08-24")
    assert exhibit.said() == []
