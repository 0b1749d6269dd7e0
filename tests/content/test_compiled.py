"""An exhibit kept as it was read: the same as the files say, or not there at all."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from kiosk import state
from kiosk.content import compiled, fingerprints
from kiosk.content.exhibit import Exhibit
from kiosk.content.load import load
from kiosk.content.shipped import shipped_exhibit
from tests.content.on_disk import PICTURE, OnDisk
from tests.prepare.scene import jpeg


@pytest.fixture(autouse=True)
def state_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "state"
    monkeypatch.setenv("KIOSK_STATE_DIR", str(folder))
    return folder


def keep(folder: Path) -> Exhibit:
    """Reads an exhibit and keeps it; what was read."""
    exhibit = load(folder, deep=False).exhibit
    assert exhibit is not None
    compiled.keep(exhibit, ())
    return exhibit


def in_two_languages(exhibit: OnDisk) -> None:
    exhibit.change("exhibit.yaml", "  - en\n", "  - en\n  - ru\n")


def is_kept(folder: Path) -> bool:
    return compiled.kept(folder) is not None


def the_file(state_folder: Path) -> Path:
    [file] = (state_folder / "exhibits").iterdir()
    return file


def all_of(exhibit: Exhibit) -> Exhibit:
    """With all panels read, and every sequence and mapping a plain one: fit to be compared."""
    return exhibit._replace(
        chapters=[c._replace(panels=list(c.panels)) for c in exhibit.chapters],
        people=dict(exhibit.people),
        terms=dict(exhibit.terms),
        places=dict(exhibit.places),
        sources=dict(exhibit.sources),
        events=dict(exhibit.events),
    )


class TestTheSame:
    def test_the_shipped_exhibit(self) -> None:
        folder = shipped_exhibit()
        read = keep(folder)
        kept = compiled.kept(folder)
        assert kept is not None
        assert all_of(kept.exhibit) == all_of(read)

    def test_an_exhibit_with_a_map_hotspots_twins_and_letters_of_all_kinds(
        self, exhibit: OnDisk
    ) -> None:
        in_two_languages(exhibit)
        exhibit.change(
            "exhibit.yaml", "attract:", "map:\n  image: gorki.svg\n  alt: Карта «😀»\nattract:"
        )
        exhibit.put("assets/images/gorki.ru.svg", PICTURE)
        read = keep(exhibit.folder)
        assert read.map is not None
        assert read.map.picture.twins
        kept = compiled.kept(exhibit.folder)
        assert kept is not None
        assert all_of(kept.exhibit) == all_of(read)

    def test_the_large_photographs_twins_among_them(self, exhibit: OnDisk) -> None:
        in_two_languages(exhibit)
        exhibit.change("content/chapters/lenin.yaml", "gorki.svg", "gorki.jpg")
        exhibit.put("assets/images/gorki.jpg", jpeg(Image.new("L", (4_000, 3_100))))
        exhibit.put("assets/images/gorki.ru.jpg", jpeg(Image.new("L", (5_000, 3_100))))
        read = keep(exhibit.folder)
        assert [(picture.file, picture.width, picture.prepare) for picture in read.large] == [
            ("assets/images/gorki.jpg", 4_000, "better"),
            ("assets/images/gorki.ru.jpg", 5_000, "better"),
        ]
        kept = compiled.kept(exhibit.folder)
        assert kept is not None
        assert kept.exhibit.large == read.large
        assert all_of(kept.exhibit) == all_of(read)

    def test_what_cannot_be_kept_is_given_back(self, exhibit: OnDisk, state_folder: Path) -> None:
        state_folder.touch()
        read = load(exhibit.folder, deep=False).exhibit
        assert read is not None
        content = compiled.keep(read, ())
        assert content is not None
        opened = compiled.given(exhibit.folder, content)
        assert opened is not None
        assert all_of(opened) == all_of(read)

    def test_types_are_those_that_were_read(self, exhibit: OnDisk) -> None:
        read = keep(exhibit.folder)
        kept = compiled.kept(exhibit.folder)
        assert kept is not None
        assert repr(all_of(kept.exhibit)) == repr(all_of(read))

    def test_the_sentences_about_pictures(self, exhibit: OnDisk) -> None:
        read = load(exhibit.folder, deep=False).exhibit
        assert read is not None
        compiled.keep(read, ("x: error: no such picture",))
        kept = compiled.kept(exhibit.folder)
        assert kept is not None
        assert kept.picture_problems == ("x: error: no such picture",)

    def test_panels_as_a_sequence(self) -> None:
        folder = shipped_exhibit()
        read = keep(folder)
        kept = compiled.kept(folder)
        assert kept is not None
        for there, here in zip(kept.exhibit.chapters, read.chapters, strict=True):
            assert len(there.panels) == len(here.panels)
            assert there.panels[-1] == here.panels[-1]
            assert list(there.panels[1:]) == list(here.panels[1:])


class TestAChangeIsNoticed:
    @pytest.mark.parametrize(
        "name",
        [
            "content/exhibit.yaml",
            "content/chapters/lenin.yaml",
            "content/people.yaml",
            "content/glossary.yaml",
            "content/places.yaml",
            "content/sources.yaml",
            "content/events.yaml",
            "assets/images/gorki.svg",
            "assets/images/attract.svg",
            "assets/images/gorki.ru.svg",
        ],
    )
    @pytest.mark.parametrize("how", ["grow", "touch", "replace", "permit", "remove"])
    def test_of_any_file(self, exhibit: OnDisk, name: str, how: str) -> None:
        in_two_languages(exhibit)
        exhibit.put("assets/images/gorki.ru.svg", PICTURE)
        keep(exhibit.folder)
        assert is_kept(exhibit.folder)
        CHANGES[how](exhibit.folder / name)
        assert not is_kept(exhibit.folder)

    @pytest.mark.parametrize(
        "name", ["content/people.yaml", "assets/images/gorki.svg", "assets/images/gorki.ru.svg"]
    )
    def test_of_a_file_that_was_missing(self, exhibit: OnDisk, name: str) -> None:
        exhibit.change(
            "content/chapters/lenin.yaml",
            "          opens: person:lenin",
            "          opens: place:gorki",
        )
        exhibit.change("content/chapters/lenin.yaml", "[Lenin](person:lenin)", "Lenin")
        in_two_languages(exhibit)
        path = exhibit.folder / name
        content = path.read_bytes() if path.exists() else PICTURE.encode()
        path.unlink(missing_ok=True)
        keep(exhibit.folder)
        assert is_kept(exhibit.folder)
        path.write_bytes(content)
        assert not is_kept(exhibit.folder)

    @pytest.mark.parametrize("name", ["content/people.yaml", "assets/images/gorki.ru.svg"])
    @pytest.mark.parametrize("content", ["", PICTURE])
    def test_while_it_was_read(self, exhibit: OnDisk, name: str, content: str) -> None:
        in_two_languages(exhibit)
        if content:
            exhibit.put("assets/images/gorki.ru.svg", content)
        before = fingerprints.now(exhibit.folder)
        read = load(exhibit.folder, deep=False).exhibit
        assert read is not None
        with (exhibit.folder / name).open("a") as file:
            file.write("\n")
        compiled.keep(read, (), before)
        assert not is_kept(exhibit.folder)

    @pytest.mark.parametrize("written", ["./gorki.svg", "sub//../gorki.svg", "sub"])
    def test_where_a_picture_is_named_otherwise(self, exhibit: OnDisk, written: str) -> None:
        exhibit.put("assets/images/sub/other.svg", PICTURE)
        exhibit.change("content/chapters/lenin.yaml", "image: gorki.svg", f"image: {written}")
        before = fingerprints.now(exhibit.folder)
        read = load(exhibit.folder, deep=False).exhibit
        assert read is not None
        compiled.keep(read, (), before)
        assert is_kept(exhibit.folder)

    def test_in_a_folder_that_is_a_link(self, exhibit: OnDisk) -> None:
        chapters = exhibit.folder / "content/chapters"
        chapters.rename(exhibit.folder / "chapters")
        chapters.symlink_to(exhibit.folder / "chapters")
        before = fingerprints.now(exhibit.folder)
        read = load(exhibit.folder, deep=False).exhibit
        assert read is not None
        compiled.keep(read, (), before)
        assert is_kept(exhibit.folder)
        with (chapters / "lenin.yaml").open("a") as file:
            file.write("\n")
        assert not is_kept(exhibit.folder)

    def test_of_the_code_that_read_the_files(
        self, exhibit: OnDisk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        keep(exhibit.folder)
        monkeypatch.setattr(compiled, "__file__", str(exhibit.folder / "content" / "x.py"))
        assert not is_kept(exhibit.folder)


def _replace(path: Path) -> None:
    """Another file of the same size and time, as some editors and copying programs leave it."""
    found = path.stat()
    other = path.with_suffix(".new")
    other.write_bytes(path.read_bytes())
    os.utime(other, ns=(found.st_atime_ns, found.st_mtime_ns))
    other.replace(path)


def _touch(path: Path) -> None:
    found = path.stat()
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns + 1))


def _grow(path: Path) -> None:
    found = path.stat()
    path.write_bytes(path.read_bytes() + b"\n")
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))


CHANGES: dict[str, Callable[[Path], None]] = {
    "grow": _grow,
    "touch": _touch,
    "replace": _replace,
    "permit": lambda path: path.chmod(0o600),
    "remove": Path.unlink,
}


class TestAMiss:
    """A file that is not what was written costs the time it would have saved."""

    def test_nothing_was_kept(self, exhibit: OnDisk) -> None:
        assert not is_kept(exhibit.folder)

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"\n",
            b"\n\n\n",
            b"null\nnull\n",
            b"[1,2,3,4]\n[]\n",
            b'{"a":1}\n',
            b"[[],[],[],[]]\n[]\n",
            b"[[],[1],[],[]]\n[]\n",
            b"\xff\xfe\x00",
            b"\x80" * 50 + b"\n",
            b"[" * 100_000 + b"\n",
        ],
    )
    def test_another_files_content(
        self, exhibit: OnDisk, state_folder: Path, content: bytes
    ) -> None:
        keep(exhibit.folder)
        the_file(state_folder).write_bytes(content)
        assert not is_kept(exhibit.folder)

    def test_cut_off_anywhere(self, exhibit: OnDisk, state_folder: Path) -> None:
        keep(exhibit.folder)
        file = the_file(state_folder)
        whole = file.read_bytes()
        for length in [*range(0, len(whole), 13), len(whole) - 1]:
            file.write_bytes(whole[:length])
            assert not is_kept(exhibit.folder), f"cut after {length} of {len(whole)} bytes"

    def test_the_fields_of_an_older_version(self, exhibit: OnDisk, state_folder: Path) -> None:
        keep(exhibit.folder)
        file = the_file(state_folder)
        stamp, head, *rest = file.read_bytes().split(b"\n")
        for other in (json.loads(head)[:-1], [*json.loads(head), {}]):
            file.write_bytes(b"\n".join([stamp, json.dumps(other).encode(), *rest]))
            assert not is_kept(exhibit.folder)

    def test_the_folder_is_gone(self, exhibit: OnDisk) -> None:
        keep(exhibit.folder)
        shutil.rmtree(exhibit.folder)
        assert not is_kept(exhibit.folder)


def test_where_nothing_can_be_kept_nothing_is(
    exhibit: OnDisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "file"))
    keep(exhibit.folder)
    assert not is_kept(exhibit.folder)


def test_two_exhibits_of_one_name_are_kept_apart(exhibit: OnDisk, tmp_path: Path) -> None:
    other = OnDisk(tmp_path / "elsewhere" / exhibit.folder.name)
    shutil.copytree(exhibit.folder, other.folder)
    other.change("exhibit.yaml", "The Rise of Joseph Stalin", "Another exhibit")
    keep(exhibit.folder)
    keep(other.folder)
    titles = []
    for folder in (exhibit.folder, other.folder):
        kept = compiled.kept(folder)
        assert kept is not None
        titles.append(kept.exhibit.title)
    assert titles == ["The Rise of Joseph Stalin", "Another exhibit"]


def test_a_folder_may_be_named_from_where_one_stands(
    exhibit: OnDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(exhibit.folder)
    monkeypatch.chdir(exhibit.folder.parent)
    kept = compiled.kept(Path(exhibit.folder.name))
    assert kept is not None
    assert kept.exhibit.folder == Path(exhibit.folder.name)


def test_nothing_is_written_into_the_exhibit(exhibit: OnDisk) -> None:
    before = sorted(exhibit.folder.rglob("*"))
    keep(exhibit.folder)
    assert sorted(exhibit.folder.rglob("*")) == before
    assert state.state_folder() not in exhibit.folder.parents
