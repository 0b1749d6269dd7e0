"""The same exhibit on screens of other sizes: all of it is there, and can be touched."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.ui.visitor import Role, Visitor, box

Stand = Callable[..., Visitor]
SIZES = [(1920, 1080), (1280, 720), (3840, 2160), (1080, 1920), (720, 400), (1280, 1024)]


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def visitor(stand: Stand, request: pytest.FixtureRequest) -> Visitor:
    """Before the sixth panel."""
    return stand(size=request.param, start=5)


def test_picture_and_text_share_the_window(visitor: Visitor) -> None:
    width, height = visitor.window.width(), visitor.window.height()
    figure, text = box(visitor.item("PanelFigure")), box(visitor.item("PanelText"))
    assert not figure.intersects(text)
    for part in (figure, text):
        assert part.left() >= 0
        assert part.top() >= 0
        assert part.right() <= width
        assert part.bottom() <= height
    if width > height:
        assert figure.height() == height
        assert text.left() >= figure.right()
    else:
        assert figure.width() == width
        assert text.top() >= figure.bottom()


def test_no_text_runs_into_the_next_or_under_the_controls(visitor: Visitor) -> None:
    label, heading, body = (box(visitor.item(name)) for name in ("chapter", "heading", "body"))
    rail = visitor.the(Role.Slider, "Chapters").box
    assert label.bottom() <= heading.top() + 1
    assert heading.bottom() <= body.top() + 1
    assert body.bottom() <= rail.top()


def test_targets_keep_their_share_of_the_screen(visitor: Visitor) -> None:
    """88 px at 1080p; squarer screens keep nine tenths of it."""
    least = 0.88 * 88 * min(visitor.window.width(), visitor.window.height()) / 1080
    for role, name in ((Role.Button, "Next"), (Role.Button, "Back"), (Role.Slider, "Chapters")):
        target = visitor.the(role, name).box
        assert target.height() >= least
        assert target.width() >= least


def test_next_and_back_and_the_rail_do_not_meet(visitor: Visitor) -> None:
    boxes = [
        visitor.the(Role.Slider, "Chapters").box,
        visitor.the(Role.Button, "Back").box,
        visitor.the(Role.Button, "Next").box,
    ]
    for one in boxes:
        assert not any(one.intersects(other) for other in boxes if other is not one)


def test_what_is_touched_is_what_is_seen(visitor: Visitor) -> None:
    visitor.touch(Role.Button, "Next")
    assert visitor.place() == 6
    visitor.touch(Role.Button, "Back")
    assert visitor.place() == 5


@pytest.mark.parametrize("later", SIZES, ids=lambda size: f"to {size[0]}x{size[1]}")
def test_a_screen_that_changes_is_laid_out_as_if_it_had_always_been_so(
    stand: Stand, later: tuple[int, int]
) -> None:
    changed = stand(size=(1920, 1080), start=5)
    changed.window.resize(*later)
    assert changed.place() == 5
    always = stand(size=later, start=5)
    assert [(n.role, n.name, n.box) for n in changed.tree()] == [
        (n.role, n.name, n.box) for n in always.tree()
    ]
