"""A curator's desk: what is wrong in the files stands beside the stage, each with its place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from kiosk.content.problems import Problem, Severity
from tests.ui.visitor import Role, Visitor

Stand = Callable[..., Visitor]
MISTYPED = Problem(
    "content/people.yaml",
    14,
    3,
    Severity.ERROR,
    '"nmae" is not a field of a person. Did you mean "name"?',
    fatal=True,
)
LONG = Problem(
    "content/chapters/lenin.yaml", 6, 5, Severity.WARNING, "lenin/gorki: The text has 92 words."
)
PLACE = "content/people.yaml:14"
WORDS = f"{PLACE}: {MISTYPED.message}"


def tell(visitor: Visitor, *problems: Problem) -> None:
    """Tells the desk, and waits until all of them stand one below the other."""
    visitor.desk.tell(problems)

    def tops() -> list[float]:
        return [node.box.top() for node in visitor.tree() if ".yaml:" in node.name]

    visitor.qtbot.waitUntil(lambda: len(set(tops())) == len(problems) == len(tops()))


def test_problems_stand_beside_the_stage_and_go_when_they_are_mended(stand: Stand) -> None:
    visitor = stand(size=(1280, 720), start=1)
    before = visitor.tree()
    tell(visitor, MISTYPED, LONG)
    problems = visitor.the(Role.Pane, "1 error and 1 warning").box
    assert problems.left() == visitor.item("Stage")["width"]
    assert problems.right() == visitor.window.width()
    assert visitor.named(Role.Button)[-2:] == [
        WORDS,
        "content/chapters/lenin.yaml:6: lenin/gorki: The text has 92 words.",
    ]
    tell(visitor)
    assert visitor.item("Stage")["width"] == visitor.window.width()
    visitor.qtbot.waitUntil(lambda: visitor.tree() == before)


def test_a_click_or_enter_asks_for_the_editor_there(stand: Stand) -> None:
    visitor = stand(size=(1280, 720))
    asked: list[tuple[str, int, int]] = []
    visitor.desk.editAsked.connect(lambda *place: asked.append(place))
    tell(visitor, LONG, MISTYPED)
    visitor.touch(Role.Button, WORDS)
    assert asked == [("content/people.yaml", 14, 3)]
    visitor.key(Qt.Key.Key_Backtab)
    visitor.key(Qt.Key.Key_Return)
    assert asked[1:] == [("content/chapters/lenin.yaml", 6, 5)]


def test_a_swipe_beside_the_stage_turns_no_panel(stand: Stand) -> None:
    visitor = stand(size=(1280, 720))
    tell(visitor, MISTYPED)
    visitor.swipe(-200, (1200, 400))
    visitor.rest()
    assert visitor.visit.place == 0


def test_a_hundred_problems_are_scrolled_through(stand: Stand) -> None:
    visitor = stand(size=(1280, 720))
    tell(
        visitor,
        *(Problem("content/people.yaml", n + 1, 1, Severity.ERROR, "?") for n in range(100)),
    )
    visitor.key(Qt.Key.Key_Backtab)
    last = visitor.the(Role.Button, "content/people.yaml:100: ?")
    assert last.focused
    assert last.box.bottom() <= visitor.window.height()


def test_how_many_photographs_are_prepared_stands_over_the_stage(stand: Stand) -> None:
    visitor = stand(size=(1280, 720))
    before = visitor.tree()
    visitor.photographs.expect(2)
    assert visitor.the(Role.StaticText, "2 photographs to prepare").box.right() <= 1280
    visitor.photographs.expect(1)
    visitor.the(Role.StaticText, "1 photograph to prepare")
    visitor.photographs.expect(0)
    assert visitor.tree() == before
