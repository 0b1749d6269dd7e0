"""Where a person, a term or a place is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content import compiled
from kiosk.content.exhibit import Exhibit, Hotspot, Point
from kiosk.content.load import load
from kiosk.content.shipped import shipped_exhibit
from kiosk.visit.appearances import chapters_naming, panel_naming
from tests.visit.made import chapter, exhibit, panel, text

LENIN = text("Lenin fell ill.", Lenin="person:lenin")
SPOT = Hotspot(Point(0.5, 0.5), "His chair", "person", "lenin")
NAMED = exhibit(
    chapter("early", panel("e1"), panel("e2", LENIN)),
    chapter("middle", panel("m1", text("The Party met.", Party="term:lenin"))),
    chapter("late", panel("l1", hotspots=(SPOT,)), panel("l2", LENIN)),
)


def test_a_link_and_a_hotspot_name_somebody_and_another_kind_of_that_id_does_not() -> None:
    assert chapters_naming(NAMED, "person:lenin") == [0, 2]
    assert chapters_naming(NAMED, "term:lenin") == [1]
    assert chapters_naming(NAMED, "place:lenin") == []


def test_the_first_panel_of_a_chapter_that_names_somebody() -> None:
    early, middle, late = NAMED.chapters
    assert panel_naming(early, "person:lenin") == 1
    assert panel_naming(late, "person:lenin") == 0
    assert panel_naming(middle, "person:lenin") == 0


def test_what_a_text_only_writes_names_nobody() -> None:
    quoted = exhibit(chapter("early", panel("e1", text('"person","lenin"'))))
    assert chapters_naming(quoted, "person:lenin") == []


class TestOfAnExhibitThatWasKept:
    @pytest.fixture
    def read(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Exhibit:
        """The shipped exhibit as it was read, and kept."""
        monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path))
        read = load(shipped_exhibit(), deep=False).exhibit
        assert read is not None
        compiled.keep(read, ())
        return read

    def test_all_are_found_that_the_files_name(self, read: Exhibit) -> None:
        kept = compiled.kept(read.folder)
        assert kept is not None
        targets = [f"person:{id_}" for id_ in read.people]
        targets += [f"term:{id_}" for id_ in read.terms] + [f"place:{id_}" for id_ in read.places]
        found = {target: chapters_naming(kept.exhibit, target) for target in targets}
        assert found == {target: chapters_naming(read, target) for target in targets}
        assert found["person:lenin"]

    def test_no_chapter_is_decoded_to_find_them(
        self, read: Exhibit, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        kept = compiled.kept(read.folder)
        assert kept is not None
        monkeypatch.delattr(compiled.KeptPanels, "_read")
        assert chapters_naming(kept.exhibit, "person:lenin")
