"""What a card says."""

from __future__ import annotations

import pytest

from kiosk.content.exhibit import Place
from kiosk.visit.cards import card_of
from tests.visit.made import chapter, exhibit, panel, text

EXHIBIT = exhibit()
PANEL = panel(
    "gorki",
    text("Lenin fell ill,a and rested.b", Lenin="person:lenin", a="source:9", b="source:10"),
)


def test_a_person_has_a_name_years_and_a_text_with_links() -> None:
    assert card_of(EXHIBIT, PANEL, "person:lenin") == {
        "kind": "person",
        "name": "Vladimir Lenin",
        "years": "1870–1924",
        "html": "<p>He led the\u00a0Party.</p>",
        "plain": "He led the Party.",
        "links": [
            {
                "start": 11,
                "end": 16,
                "kind": "term",
                "target": "term:party",
                "words": "Party",
                "opens": "The Party",
            }
        ],
        "names": [{"kind": "term", "target": "term:party", "words": "The Party"}],
        "sources": [],
        "chapters": [],
    }


def test_it_tells_in_which_chapters_that_are_named_in_short() -> None:
    named = panel("l1", text("Lenin.", Lenin="person:lenin"))
    both = exhibit(chapter("early"), chapter("late", named))
    card = card_of(both, PANEL, "person:lenin")
    assert card["chapters"] == [{"number": 1, "title": "Late"}]


def test_it_tells_the_sources_that_its_own_text_cites() -> None:
    cited = text("A country house.b", b="source:10")
    made = exhibit()._replace(places={"gorki": Place("gorki", "Gorki", None, cited)})
    card = card_of(made, PANEL, "place:gorki")
    assert [row["mark"] for row in card["sources"]] == ["10"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("target", "name", "plain"),
    [
        ("term:party", "The Party", "The only one."),
        ("place:gorki", "Gorki", "A country house."),
    ],
)
def test_a_term_and_a_place_have_no_years(target: str, name: str, plain: str) -> None:
    card = card_of(EXHIBIT, PANEL, target)
    assert (card["kind"], card["name"], card["years"], card["plain"]) == (
        target.partition(":")[0],
        name,
        "",
        plain,
    )


def test_a_mark_opens_all_sources_of_its_panel_in_the_order_of_the_list() -> None:
    card = card_of(EXHIBIT, PANEL, "source:10")
    assert card["kind"] == "source"
    assert card["sources"] == [
        {"mark": "9", "html": "<p>Book\u00a09.</p>", "plain": "Book 9."},
        {"mark": "10", "html": "<p>Book\u00a010.</p>", "plain": "Book 10."},
    ]


def test_a_mark_that_is_on_a_card_instead_of_the_panel_is_shown_with_the_panels_own() -> None:
    card = card_of(EXHIBIT, PANEL, "source:2")
    assert [row["mark"] for row in card["sources"]] == ["2", "9", "10"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "target",
    ["person:nobody", "term:nothing", "place:nowhere", "source:3", "panel:gorki", "lenin", ""],
)
def test_there_is_no_card_for_what_is_not_there(target: str) -> None:
    assert card_of(EXHIBIT, PANEL, target) == {}
