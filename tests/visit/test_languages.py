"""An exhibit in another language while a visitor is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content import compiled
from kiosk.content.exhibit import Exhibit
from kiosk.content.load import load
from kiosk.visit.languages import Languages, NoSuchLanguageError
from tests.content.on_disk import OnDisk
from tests.content.russian import in_russian


@pytest.fixture
def exhibit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OnDisk:
    """A small exhibit in English and Russian."""
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))
    on_disk = OnDisk.whole(tmp_path / "exhibit")
    in_russian(on_disk)
    return on_disk


def english(exhibit: OnDisk) -> Exhibit:
    read = load(exhibit.folder).exhibit
    assert read is not None
    return read


def test_there_and_back(exhibit: OnDisk) -> None:
    given = english(exhibit)
    languages = Languages(given)
    assert languages.exhibit_in("ru").title == "Возвышение Иосифа Сталина"
    assert languages.exhibit_in("ru") is languages.exhibit_in("ru")
    assert languages.exhibit_in("en") is given
    assert languages.exhibit_in("ka") is given


def test_a_visit_begins_only_in_a_language_that_there_is(exhibit: OnDisk) -> None:
    languages = Languages(english(exhibit))
    assert languages.begin_in("ru").language == "ru"
    with pytest.raises(NoSuchLanguageError, match=r'no language "ka"\. It has: en, ru'):
        languages.begin_in("ka")


def test_from_the_other_language(exhibit: OnDisk) -> None:
    russian = load(exhibit.folder, "ru").exhibit
    assert russian is not None
    assert Languages(russian).exhibit_in("en").title == "The Rise of Joseph Stalin"


def test_whichever_is_chosen_all_are_kept_and_open_without_their_files(exhibit: OnDisk) -> None:
    given = english(exhibit)
    Languages(given).exhibit_in("ru")
    assert compiled.kept(exhibit.folder) is not None
    assert compiled.kept(exhibit.folder, "ru") is not None
    languages = Languages(given)
    languages._read = None  # type: ignore[assignment,method-assign]
    assert languages.exhibit_in("ru").title != given.title


def test_files_that_can_no_longer_be_read_change_nothing(exhibit: OnDisk) -> None:
    given = english(exhibit)
    exhibit.put("people.yaml", "lenin: [")
    assert Languages(given).exhibit_in("ru") is given


def test_files_that_have_become_another_exhibit_change_nothing(exhibit: OnDisk) -> None:
    given = english(exhibit)
    chapters = exhibit.folder / "content/chapters"
    (chapters / "lenin.yaml").rename(chapters / "other.yaml")
    exhibit.change("exhibit.yaml", "  - lenin", "  - other")
    exhibit.change("events.yaml", "lenin/gorki", "other/gorki")
    assert load(exhibit.folder).exhibit is not None
    assert Languages(given).exhibit_in("ru") is given
