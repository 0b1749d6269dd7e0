"""Positions and years that are written as elsewhere: the message is the line to write."""

from __future__ import annotations

import pytest

from tests.content.mistakes import GORKI, LENIN, Mistake, title
from tests.content.on_disk import OnDisk

MISTAKES = [
    Mistake(
        "a position without per cent",
        LENIN,
        "at: 33% 80%",
        "at: 33 80",
        "15:15",
        GORKI + "A position is two percentages with a space between them. Write: 33% 80%",
    ),
    Mistake(
        "a position with a comma",
        LENIN,
        "at: 33% 80%",
        "at: 33%, 80%",
        "15:15",
        GORKI + "A position is two percentages with a space between them. Write: 33% 80%",
    ),
    Mistake(
        "a position in round brackets",
        LENIN,
        "at: 33% 80%",
        "at: (33%, 80%)",
        "15:15",
        GORKI + "A position is two percentages with a space between them. Write: 33% 80%",
    ),
    Mistake(
        "a position in square brackets",
        LENIN,
        "at: 33% 80%",
        "at: [33%, 80%]",
        "15:15",
        GORKI + "A position is two percentages with a space between them. Write: at: 33% 80%",
    ),
    Mistake(
        "a position without a space",
        LENIN,
        "at: 33% 80%",
        "at: 33,80",
        "15:15",
        GORKI + "A position is two percentages with a space between them. Write: 33% 80%",
    ),
    Mistake(
        "a position in parts of one",
        LENIN,
        "at: 33% 80%",
        "at: 0.33 0.8",
        "15:15",
        GORKI + "A position is two percentages with a space between them. Write: 33% 80%",
    ),
    Mistake(
        "a position with a cross",
        LENIN,
        "at: 33% 80%",
        "at: 33% x 80%",
        "15:15",
        GORKI + "A position is two percentages with a space between them. Write: 33% 80%",
    ),
    Mistake(
        "a position with a stroke",
        LENIN,
        "at: 33% 80%",
        "at: 33/80",
        "15:15",
        GORKI + "A position is two percentages with a space between them. Write: 33% 80%",
    ),
    Mistake(
        "a position as two fields",
        LENIN,
        "at: 33% 80%",
        "at:\n            x: 33%\n            y: 80%",
        "15:11",
        GORKI + "A position is two percentages with a space between them. Write: at: 33% 80%",
    ),
    Mistake(
        "years with a word between",
        LENIN,
        "years: 1922–1924",
        "years: 1922 to 1924",
        "2:8",
        "Years are written 1922 or 1922–1924, in figures alone. Write: 1922–1924",
    ),
    Mistake(
        "years that are about right",
        LENIN,
        "years: 1922–1924",
        "years: c. 1922–1924",
        "2:8",
        "Years are written 1922 or 1922–1924, in figures alone. Write: 1922–1924",
    ),
    Mistake(
        "a birth alone",
        LENIN,
        "years: 1922–1924",
        "years: b. 1922",
        "2:8",
        "Years are written 1922 or 1922–1924, in figures alone. Write: 1922",
    ),
    Mistake(
        "years with a short second",
        LENIN,
        "years: 1922–1924",
        "years: 1922–24",
        "2:13",
        "24 is before 1922. Write: 1922–1924",
    ),
    Mistake(
        "a whole date in years",
        LENIN,
        "years: 1922–1924",
        "years: 22 April 1922 – 24 May 1924",
        "2:8",
        "Years are written 1922 or 1922–1924, in figures alone. Write: 1922–1924",
    ),
    Mistake(
        "a position with decimal commas",
        LENIN,
        "at: 33% 80%",
        "at: 33,5% 80,2%",
        "15:15",
        GORKI + "A position is two percentages with a space between them. Write: 33.5% 80.2%",
    ),
    Mistake(
        "a position in pixels",
        LENIN,
        "at: 33% 80%",
        "at: 330px 800px",
        "15:15",
        GORKI
        + "A position is two percentages with a space between them: how many hundredths of its "
        "width from the left, and of its height from the top, such as 33% 80%; not pixels.",
    ),
    Mistake(
        "a position in degrees",
        "places.yaml",
        "  name: Gorki",
        "  name: Gorki\n  at: 55.75 N, 37.61 E",
        "3:7",
        "A position is two percentages with a space between them, measured on the picture from "
        "the left and from the top, such as 33% 80%; not degrees.",
    ),
    Mistake(
        "years with a stroke",
        LENIN,
        "years: 1922–1924",
        "years: 1922/23",
        "2:8",
        "Years are written 1922 or 1922–1924, in figures alone. Write: 1922–1923",
    ),
    Mistake(
        "years without an end",
        LENIN,
        "years: 1922–1924",
        "years: 1922–",
        "2:8",
        "After the dash the last year is missing. Without it delete the dash, too.",
    ),
    Mistake(
        "a decade",
        LENIN,
        "years: 1922–1924",
        "years: 1920s",
        "2:8",
        "Years are written 1922 or 1922–1924, in figures alone. Write: 1920–1929",
    ),
    Mistake(
        "a year before Christ",
        LENIN,
        "years: 1922–1924",
        "years: 44 BC",
        "2:8",
        "Years are written 1922 or 1922–1924, in figures alone. Write: -44",
    ),
    Mistake(
        "seconds in minutes",
        "exhibit.yaml",
        "attract:",
        "visit:\n  idle: 2 minutes\nattract:",
        "7:9",
        "This is a whole number of seconds from 5 to 3600, in digits. Write: 120",
    ),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=title)
def test_a_position_or_years(exhibit: OnDisk, mistake: Mistake) -> None:
    mistake.try_out(exhibit)
