"""A text's links, as the window reads them."""

from __future__ import annotations

from kiosk.visit.link_rows import link_rows, names_in_reach
from tests.visit.made import exhibit, text

EXHIBIT = exhibit()


def test_each_link_says_where_its_words_stand_and_what_they_open() -> None:
    body = text("Lenin went to Gorki.", Lenin="person:lenin", Gorki="place:gorki")
    assert link_rows(body, EXHIBIT) == [
        {
            "start": 0,
            "end": 5,
            "kind": "person",
            "target": "person:lenin",
            "words": "Lenin",
            "opens": "Vladimir Lenin",
        },
        {
            "start": 14,
            "end": 19,
            "kind": "place",
            "target": "place:gorki",
            "words": "Gorki",
            "opens": "Gorki",
        },
    ]


def test_a_text_without_links_has_no_rows() -> None:
    assert link_rows(text("Nobody."), EXHIBIT) == []


def test_places_are_counted_as_qt_counts_them() -> None:
    """A letter beyond U+FFFF is two units to Qt and one character to Python."""
    body = text("𝔖talin met Lenin.", Lenin="person:lenin")
    assert [(row["start"], row["end"]) for row in link_rows(body, EXHIBIT)] == [(12, 17)]


def test_each_name_is_once_in_reach_and_the_sources_come_last_in_order() -> None:
    body = text(
        "Sergei Kirov and the Poles, Louis XIV, Kirov, 16 2.",
        **{
            "Sergei Kirov": "person:kirov",
            "the Poles": "term:poles",
            "Louis XIV": "person:louis",
            "16": "source:16",
            "2": "source:2",
        },
    )
    assert names_in_reach(EXHIBIT, body) == [
        {"kind": "person", "target": "person:kirov", "words": "Kirov"},
        {"kind": "term", "target": "term:poles", "words": "The Poles"},
        {"kind": "person", "target": "person:louis", "words": "Louis XIV"},
        {"kind": "source", "target": "source:2", "words": "2, 16"},
    ]


def test_a_text_without_links_has_no_names() -> None:
    assert names_in_reach(EXHIBIT, text("Nobody.")) == []


def test_a_name_in_reach_is_not_inflected_as_the_text_may_be() -> None:
    body = text("With Lenins men, in Gorkis.", Lenins="person:lenin", Gorkis="place:gorki")
    assert [row["words"] for row in names_in_reach(EXHIBIT, body)] == ["Lenin", "Gorki"]


def test_a_name_that_is_much_longer_gives_way_to_the_words() -> None:
    body = text("It ruled.", It="term:party")
    assert [row["words"] for row in names_in_reach(EXHIBIT, body)] == ["It"]
