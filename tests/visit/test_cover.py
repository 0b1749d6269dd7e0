"""What an exhibit is called, and how it invites in each of its languages."""

from __future__ import annotations

from kiosk.content.exhibit import Attract
from kiosk.visit.cover import Cover
from kiosk.visit.visit import Visit
from tests.visit.made import three_chapters


def test_it_invites_in_the_language_of_the_visit_and_then_in_the_others(qapp: object) -> None:
    english = three_chapters()._replace(
        languages=("en", "ru"), attract=Attract("Touch to begin", None)
    )
    russian = english._replace(
        language="ru", title="Небольшая выставка", attract=Attract("Прикоснитесь", None)
    )
    visit = Visit(english)
    cover = Cover(visit)
    visit.show(english, russian)
    assert (cover.title, cover.attract["invitation"]) == ("A small exhibit", "Touch to begin")  # type: ignore[index]
    assert cover.furtherInvitations == ["Прикоснитесь"]
    visit.setLanguage("ru")
    assert (cover.title, cover.attract["invitation"]) == ("Небольшая выставка", "Прикоснитесь")  # type: ignore[index]


def test_an_exhibit_that_only_has_a_title_has_a_cover(qapp: object) -> None:
    cover = Cover(Visit(three_chapters()))
    assert (cover.title, cover.subtitle) == ("A small exhibit", "")
    assert cover.attract["invitation"] == ""  # type: ignore[index]
    assert cover.furtherInvitations == []
