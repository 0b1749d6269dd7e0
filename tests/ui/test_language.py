"""The language of a visit: chosen on the bar, kept with the place, given back at the end."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.ui.visitor import LANDSCAPE, PORTRAIT, Role, Visitor

Stand = Callable[..., Visitor]


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def visitor(stand: Stand, request: pytest.FixtureRequest) -> Visitor:
    """Before the shipped exhibit's tenth panel."""
    return stand(size=request.param, start=9)


def test_a_language_is_chosen_among_radio_buttons_named_in_themselves(visitor: Visitor) -> None:
    visitor.touch(Role.Button, "Chapters")
    assert visitor.named(Role.RadioButton)[:2] == ["English", "Русский"]
    visitor.touch(Role.RadioButton, "Русский")
    assert visitor.visit.language == "ru"
    assert "Начать сначала" in visitor.named(Role.Button)


def test_whatever_is_written_follows_and_the_place_is_kept(visitor: Visitor) -> None:
    english = visitor.named(Role.Heading)
    visitor.visit.setLanguage("ru")
    assert visitor.place() == 9
    assert visitor.named(Role.Heading) != english
    assert {"Дальше", "Назад", "Главы"} <= set(visitor.named(Role.Button))


def test_an_open_card_stays_open_in_the_other_language(visitor: Visitor) -> None:
    visitor.visit.open("person:stalin")
    english = visitor.visit.card["name"]
    visitor.visit.setLanguage("ru")
    assert visitor.visit.isCardOpen
    assert visitor.visit.card["name"] not in ("", english)


def test_the_keyboard_chooses_a_language(visitor: Visitor) -> None:
    visitor.touch(Role.Button, "Chapters")
    for _ in range(20):
        if visitor.focus() == "Русский":
            break
        visitor.key(Qt.Key.Key_Tab)
    visitor.key(Qt.Key.Key_Return)
    assert visitor.visit.language == "ru"


def test_there_and_back_is_as_before(visitor: Visitor) -> None:
    before = [node[:2] for node in visitor.tree()]
    visitor.visit.setLanguage("ru")
    visitor.visit.setLanguage("en")
    visitor.rest()
    assert [node[:2] for node in visitor.tree()] == before


def test_the_next_visitor_finds_the_first_language(visitor: Visitor) -> None:
    visitor.visit.setLanguage("ru")
    visitor.visit.startOver()
    visitor.rest()
    assert (visitor.visit.language, visitor.place()) == ("en", 0)
