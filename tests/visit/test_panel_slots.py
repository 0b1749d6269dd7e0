"""The few panels that are kept ready."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kiosk.content.exhibit import Picture, Point
from kiosk.visit.panel_slots import PanelSlots, Role
from kiosk.visit.route import Route
from tests.visit.made import chapter, exhibit, panel, text


def slots(count: int, place: int) -> PanelSlots:
    """The model of an exhibit with one chapter, looked at somewhere."""
    small = exhibit(chapter("only", *(panel(f"p{n}") for n in range(count))))
    return PanelSlots(small, Route(small), place)


def places(model: PanelSlots) -> list[int]:
    """The places in the rows."""
    return [model.index(row).data(Role.PLACE) for row in range(model.rowCount())]


def ready(model: PanelSlots) -> set[int]:
    """The places that are there."""
    return set(places(model)) - {-1}


def test_at_first_there_is_the_first_panel_alone() -> None:
    assert places(slots(9, 4)) == [4]


def test_then_two_on_either_side() -> None:
    model = slots(9, 4)
    model.gather(4)
    assert ready(model) == {2, 3, 4, 5, 6}
    assert places(model)[0] == 4


@pytest.mark.parametrize(
    ("place", "near"), [(0, {0, 1, 2}), (1, {0, 1, 2, 3}), (8, {6, 7, 8}), (7, {5, 6, 7, 8})]
)
def test_fewer_at_the_ends(place: int, near: set[int]) -> None:
    model = slots(9, place)
    model.gather(place)
    assert ready(model) == near


def test_an_exhibit_of_one_panel_has_one() -> None:
    model = slots(1, 0)
    model.gather(0)
    assert ready(model) == {0}


def test_one_step_changes_one_row() -> None:
    model = slots(9, 4)
    model.gather(4)
    before = places(model)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last, *_: changed.append(first.row()))
    model.gather(5, leaving=4)
    model.gather(5)
    after = places(model)
    assert ready(model) == {3, 4, 5, 6, 7}
    assert [row for row in range(6) if before[row] != after[row]] == sorted(set(changed))
    assert len(set(changed)) <= 2  # the one that comes, the one that goes
    assert all(after[row] == place for row, place in enumerate(before) if 3 <= place <= 6)


def test_after_a_jump_the_panel_that_is_left_stays_until_it_is_out_of_sight() -> None:
    model = slots(40, 4)
    model.gather(4)
    model.gather(30, leaving=4)
    assert ready(model) == {4, 28, 29, 30, 31, 32}
    model.gather(30)
    assert ready(model) == {28, 29, 30, 31, 32}


def test_nothing_changes_where_all_is_ready() -> None:
    model = slots(9, 4)
    model.gather(4)
    changed: list[QModelIndex] = []
    model.dataChanged.connect(changed.append)
    model.gather(4)
    assert changed == []


def test_no_panel_is_ever_there_twice_on_a_long_way() -> None:
    model = slots(20, 0)
    here = 0
    for to in [1, 2, 19, 3, 4, 4, 0, 10, 12, 11, 19, 18, 0]:
        model.gather(to, leaving=here)
        here = to
        there = [place for place in places(model) if place >= 0]
        assert len(there) == len(set(there))
        assert {to - 1, to, to + 1} & set(range(20)) <= set(there)


def test_qt_finds_no_fault_with_the_model(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    model = slots(9, 0)
    qtmodeltester.check(model)
    model.gather(0)
    model.gather(8, leaving=0)
    qtmodeltester.check(model)


def test_a_row_tells_its_panel() -> None:
    shown = panel(
        "gorki",
        text("Lenin fell ill.", Lenin="person:lenin"),
        heading="The go-between",
        caption="A chair.",
        credit="Drawn",
        focus=Point(0.2, 0.7),
    )
    small = exhibit(chapter("early"), chapter("late", panel("l1"), shown))
    model = PanelSlots(small, Route(small), 2)
    names = model.roleNames()
    told = {bytes(names[role]).decode(): model.index(0).data(role) for role in Role}
    assert told.pop("image").toLocalFile() == "/exhibit/assets/images/gorki.svg"
    assert [link["words"] for link in told.pop("links")] == ["Lenin"]
    assert [name["words"] for name in told.pop("names")] == ["Lenin"]
    assert told == {
        "place": 2,
        "chapter": 1,
        "chapterCount": 2,
        "number": 1,
        "panelCount": 2,
        "heading": "The go-between",
        "bodyHtml": "<p>Lenin fell\u00a0ill.</p>",
        "bodyPlain": "Lenin fell ill.",
        "imageSize": {"width": 860, "height": 900},
        "hasWords": False,
        "focusAt": {"x": 0.2, "y": 0.7},
        "alt": "A picture of gorki.",
        "caption": "A chair.",
        "credit": "Drawn",
    }


def test_a_first_panel_without_a_heading_has_its_chapters_title_and_no_other_panel_has() -> None:
    small = exhibit(chapter("early", panel("e1"), panel("e2")))
    models = [PanelSlots(small, Route(small), place) for place in (0, 1)]
    assert [model.index(0).data(Role.HEADING) for model in models] == ["Early, in full", ""]


def test_a_picture_that_cannot_be_shown_has_no_address() -> None:
    small = exhibit(chapter("early", panel("e1", picture=Picture("e1.svg", None))))
    model = PanelSlots(small, Route(small), 0)
    assert model.index(0).data(Role.IMAGE).isEmpty()


def test_an_address_is_that_of_the_file_whatever_its_name() -> None:
    name = "assets/images/50% of Plan #5?.svg"
    small = exhibit(chapter("early", panel("e1", picture=Picture("x", name, 1, 1))))
    model = PanelSlots(small, Route(small), 0)
    image = model.index(0).data(Role.IMAGE)
    assert image.toLocalFile() == f"/exhibit/{name}"
    assert "%23" in bytes(image.toEncoded().data()).decode()
