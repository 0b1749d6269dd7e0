"""The desk: what a curator is told of their files beside the stage."""

from __future__ import annotations

from kiosk.content.problems import Problem, Severity
from kiosk.visit.desk import Desk

LONG = Problem(
    "content/chapters/lenin.yaml", 6, 5, Severity.WARNING, "lenin/gorki: The text has 92 words."
)
MISTYPED = Problem(
    "content/people.yaml",
    14,
    3,
    Severity.ERROR,
    '"nmae" is not a field of a person. Did you mean "name"?',
    fatal=True,
)


def test_errors_come_before_warnings() -> None:
    desk = Desk()
    desk.tell([LONG, MISTYPED])
    assert desk.heading == "1 error and 1 warning"
    assert desk.problems == [
        {
            "place": "content/people.yaml:14",
            "message": '"nmae" is not a field of a person. Did you mean "name"?',
            "isError": True,
        },
        {
            "place": "content/chapters/lenin.yaml:6",
            "message": "lenin/gorki: The text has 92 words.",
            "isError": False,
        },
    ]


def test_it_says_that_the_files_as_they_are_cannot_be_shown() -> None:
    desk = Desk()
    desk.tell([LONG])
    assert (desk.heading, desk.consequence) == ("1 warning", "")
    desk.tell([MISTYPED, LONG, LONG])
    assert desk.heading == "1 error and 2 warnings"
    assert desk.consequence == "The exhibit is shown as it was before."


def test_the_same_problems_are_told_once() -> None:
    desk = Desk()
    told: list[str] = []
    desk.problemsChanged.connect(lambda: told.append(str(desk.heading)))
    desk.tell([LONG])
    desk.tell([LONG])
    desk.tell([])
    assert told == ["1 warning", ""]


def test_a_problem_is_mended_at_its_place() -> None:
    desk = Desk()
    asked: list[tuple[str, int, int]] = []
    desk.editAsked.connect(lambda *place: asked.append(place))
    desk.tell([LONG, MISTYPED])
    desk.edit(0)
    assert asked == [("content/people.yaml", 14, 3)]


def test_of_very_many_the_first_are_told() -> None:
    desk = Desk()
    desk.tell([Problem("content/people.yaml", n, 1, Severity.ERROR, "?") for n in range(1, 124)])
    assert len(desk.problems) == 100
    assert desk.rest == "23 more: kiosk check prints all of them."
    assert desk.heading == "123 errors"
