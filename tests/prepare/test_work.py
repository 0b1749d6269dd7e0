"""Everything an exhibit's photographs need is made, and nothing else stays."""

from __future__ import annotations

import os
import shutil
from collections import namedtuple
from io import BytesIO
from pathlib import Path

import pytest

from kiosk.content.exhibit import Exhibit
from kiosk.prepare import shelf as shelves
from kiosk.prepare import work
from kiosk.prepare.shelf import Shelf, all_shelves, is_in_order
from tests.prepare.scene import SIZE, exhibit_with, files_of, jpeg, opened, scene, unlike


def prepare(shown: Exhibit) -> int:
    """Prepares an exhibit's photographs; how many times it told that one is ready."""
    told: list[None] = []
    work.prepare(shown.folder, files_of(shown), lambda: told.append(None))
    return len(told)


def found(shown: Exhibit, name: str) -> Path | None:
    return Shelf(shown.folder).find(f"assets/images/{name}")


def lies() -> list[str]:
    """The names of all that lies on the shelves, but for what says whose they are."""
    return [p.name for s in all_shelves().iterdir() if s.is_dir() for p in s.iterdir()]


@pytest.fixture
def shown(tmp_path: Path, photograph: bytes) -> Exhibit:
    """An exhibit with one large photograph, a.jpg."""
    return exhibit_with(tmp_path / "exhibit", a_jpg=photograph)


def test_a_large_photograph_is_prepared_once(
    shown: Exhibit, capfd: pytest.CaptureFixture[str]
) -> None:
    assert found(shown, "a.jpg") is None
    assert not is_in_order(shown.folder, files_of(shown))
    assert prepare(shown) == 1
    folder = found(shown, "a.jpg")
    assert folder
    assert sorted(path.name for path in folder.iterdir()) == ["copies", "tiles"]
    assert is_in_order(shown.folder, files_of(shown))
    assert prepare(shown) == 0
    assert capfd.readouterr() == ("", "")


def test_an_exhibit_without_large_photographs_leaves_nothing(tmp_path: Path, state: Path) -> None:
    shown = exhibit_with(tmp_path / "exhibit", a_jpg=jpeg(scene(800, 600)))
    assert files_of(shown) == []
    assert is_in_order(shown.folder, [])
    assert not state.exists()


def test_a_replaced_photograph_is_prepared_anew(shown: Exhibit) -> None:
    prepare(shown)
    former = found(shown, "a.jpg")
    assert former
    file = shown.folder / "assets/images/a.jpg"
    file.write_bytes(jpeg(scene().rotate(180)))
    assert found(shown, "a.jpg") is None
    prepare(shown)
    present = found(shown, "a.jpg")
    assert present
    assert not former.exists()
    seen = opened(present / "copies/0.jpg")
    assert unlike(seen, scene().rotate(180).resize(seen.size)) < 4


def test_a_photograph_of_the_same_size_and_time_is_another_one(shown: Exhibit) -> None:
    prepare(shown)
    file = shown.folder / "assets/images/a.jpg"
    before = file.stat()
    other = file.with_suffix(".new")
    other.write_bytes(file.read_bytes()[:-10] + bytes(8) + b"\xff\xd9")
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    other.replace(file)
    assert (file.stat().st_size, file.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    assert found(shown, "a.jpg") is None


def test_what_the_exhibit_no_longer_names_is_cleared_away(shown: Exhibit) -> None:
    prepare(shown)
    assert not is_in_order(shown.folder, [])
    work.prepare(shown.folder, [], lambda: None)
    assert lies() == ["of"]


def test_what_an_exhibit_left_that_is_gone_is_cleared_away(
    shown: Exhibit, tmp_path: Path, photograph: bytes
) -> None:
    prepare(shown)
    shutil.rmtree(shown.folder)
    other = exhibit_with(tmp_path / "other", b_jpg=photograph)
    prepare(other)
    assert [path for path in all_shelves().iterdir() if path.is_dir()] == [Shelf(other.folder).path]


def test_two_exhibits_keep_theirs(shown: Exhibit, tmp_path: Path, photograph: bytes) -> None:
    other = exhibit_with(tmp_path / "other", a_jpg=photograph)
    prepare(shown)
    prepare(other)
    assert found(shown, "a.jpg")
    assert found(other, "a.jpg")


def test_the_rest_of_a_run_that_was_killed_is_cleared_away(shown: Exhibit) -> None:
    rest = Shelf(shown.folder).path / ".4711"
    (rest / "tiles/3").mkdir(parents=True)
    (rest / "tiles/3/0_0.jpg").touch()
    assert not is_in_order(shown.folder, [])
    prepare(shown)
    place = found(shown, "a.jpg")
    assert place
    assert sorted(lies()) == sorted(["of", place.name])


def test_one_that_ends_the_program_again_and_again_is_given_up(
    shown: Exhibit, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def end(*_: object) -> None:
        raise Killed

    monkeypatch.setattr(work, "_make", end)
    for _ in range(shelves.TRIES):
        assert Shelf(shown.folder).lacks(files_of(shown))
        with pytest.raises(Killed):
            prepare(shown)
    assert not Shelf(shown.folder).lacks(files_of(shown))
    assert is_in_order(shown.folder, files_of(shown))


def test_what_was_told_to_end_was_not_tried(shown: Exhibit) -> None:
    tries = Shelf(shown.folder).tries("assets/images/a.jpg")
    assert tries
    tries.parent.mkdir(parents=True)
    tries.write_bytes(b"!!")
    work.forgive(shown.folder, files_of(shown))
    assert not tries.exists()


def damaged() -> bytes:
    """A PNG with its end in place, and something else in its midst."""
    stream = BytesIO()
    scene().save(stream, "PNG", compress_level=1)
    data = bytearray(stream.getvalue())
    at = len(data) // 2
    data[at : at + 1000] = bytes(1000)
    return bytes(data)


def test_a_damaged_photograph_is_told_of_once_and_stays_as_it_is(
    tmp_path: Path, photograph: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    shown = exhibit_with(tmp_path / "exhibit", a_png=damaged(), b_jpg=photograph)
    prepare(shown)
    said = capfd.readouterr().err
    assert said.startswith('kiosk: "a.png" cannot be prepared: ')
    assert said.endswith(". It is shown as before.\n")
    assert said.count("\n") == 1
    assert found(shown, "a.png") is None
    assert found(shown, "b.jpg")
    prepare(shown)
    assert capfd.readouterr().err == ""


def test_a_photograph_that_became_a_link_to_the_outside_is_not_opened(
    shown: Exhibit, tmp_path: Path, photograph: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "outside.jpg").write_bytes(photograph)
    (shown.folder / "assets/images/a.jpg").unlink()
    (shown.folder / "assets/images/a.jpg").symlink_to(tmp_path / "outside.jpg")
    prepare(shown)
    assert found(shown, "a.jpg") is None
    assert (
        "is a link to a file outside the exhibit, which is never opened" in capfd.readouterr().err
    )


def test_what_has_become_too_large_is_not_decoded(
    shown: Exhibit, capfd: pytest.CaptureFixture[str]
) -> None:
    from tests.content.test_pictures import png_of_nothing

    (shown.folder / "assets/images/a.jpg").write_bytes(png_of_nothing(40_000, 40_000, 1))
    prepare(shown)
    assert "is no longer what it was" in capfd.readouterr().err


def test_a_full_disk_is_told_of_and_leaves_everything_as_it_was(
    shown: Exhibit, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9, 5_000_000))
    prepare(shown)
    needed = work.ROOM + SIZE[0] * SIZE[1]
    assert capfd.readouterr().err == (
        f"kiosk: There is no room left for large pictures in {all_shelves()} (5 MB free, "
        f"{needed / 1e6:.0f} MB needed). Large pictures are shown as before.\n"
    )
    assert lies() == ["of"]
    assert Shelf(shown.folder).lacks(files_of(shown))


def test_a_disk_that_fills_up_meanwhile_does_not_spoil_the_photograph(
    shown: Exhibit, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    from kiosk.prepare import cutting

    usage = namedtuple("usage", "total used free")
    free = iter([10**9, 0])
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 0, next(free)))
    monkeypatch.setitem(cutting._QUALITY, "nonsense", 1)
    prepare(shown)
    assert "There is no room left" in capfd.readouterr().err
    assert Shelf(shown.folder).lacks(files_of(shown))


def test_a_state_folder_that_cannot_be_written_to_is_told_of(
    shown: Exhibit, state: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    state.write_text("a file, where the folder would be")
    prepare(shown)
    assert capfd.readouterr().err == (
        f"kiosk: Large pictures cannot be prepared in {state}/pictures: not a directory. "
        "They are shown as before.\n"
    )
    assert not is_in_order(shown.folder, files_of(shown))
