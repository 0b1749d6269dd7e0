"""Prepares what an exhibit lacks and clears away what it no longer needs; safe to kill."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from kiosk.content.pictures.near_pictures import PLACE as IMAGES
from kiosk.content.pictures.picture_names import NoFile, open_picture
from kiosk.prepare import shelf as shelves
from kiosk.prepare.shelf import Shelf, all_shelves

if TYPE_CHECKING:
    from kiosk.content.pictures.examined_raster import Raster

ROOM: Final = 200_000_000
"""Bytes that are left to the rest of the state folder's disk."""
_PER_PIXEL: Final = 1
"""Bytes that the copies of a pixel take at most; a photograph's take half."""


class NoRoomError(Exception):
    """The disk is full, or may not be written to: said once, and nothing more is tried."""


def prepare(exhibit: Path, files: Sequence[str], ready: Callable[[], None]) -> None:
    """Prepares the photographs that are not yet; `ready` is called after each.

    `files` are all the exhibit's large pictures, as in `exhibit.Picture.file`. Nothing is printed
    but a sentence on standard error for what cannot be done.
    """
    shelf = Shelf(exhibit)
    try:
        with _alone():
            for path in [*shelves.forsaken(), *shelf.strangers(files)]:
                _remove(path)
            for file in shelf.lacks(files):
                shelf.path.mkdir(parents=True, exist_ok=True)
                (shelf.path / shelves.OF).write_bytes(os.fsencode(shelf.exhibit))
                _try(shelf, file)
                ready()
    except NoRoomError as error:
        _say(f"{error} Large pictures are shown as before.")
    except (OSError, ImportError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        _say(
            f"Large pictures cannot be prepared in {all_shelves()}: {reason}. "
            "They are shown as before."
        )


def _try(shelf: Shelf, file: str) -> None:
    place, tries = shelf.place(file), shelf.tries(file)
    if place is None or tries is None:
        return
    with tries.open("ab") as counted:
        counted.write(b"!")
    try:
        _make(shelf, file, place)
    except (NoRoomError, OSError):
        tries.unlink(missing_ok=True)
        raise
    except _Unfit as error:
        tries.write_bytes(b"!" * shelves.TRIES)
        _say(f'"{Path(file).name}" cannot be prepared: {error}. It is shown as before.')
    else:
        tries.unlink(missing_ok=True)
    finally:
        _remove(shelf.unfinished())


def forgive(exhibit: Path, files: Sequence[str]) -> None:
    """Forgets that a photograph was tried: what is told to end in the midst of it is no fault."""
    shelf = Shelf(exhibit)
    for file in shelf.lacks(files):
        if tries := shelf.tries(file):
            with contextlib.suppress(OSError):
                tries.unlink(missing_ok=True)


class _Unfit(Exception):  # noqa: N818 - it is told to a technician
    """Why a photograph can never be prepared, as the end of a sentence."""


def _make(shelf: Shelf, file: str, place: Path) -> None:
    from kiosk.content.pictures.raster import examine_raster

    unfinished = shelf.unfinished()
    unfinished.mkdir()
    os.environ["TMPDIR"] = str(unfinished)
    name = file.removeprefix(f"{IMAGES}/")
    try:
        with open_picture(shelf.exhibit / IMAGES, name) as opened:
            found = examine_raster(opened, name.rpartition(".")[2], deep=False)
            if not found.shown or found.prepare == "no":
                raise _Unfit("it is no longer what it was")
            _look_for_room(found.width * found.height * _PER_PIXEL)
            _cut(opened, found, unfinished)
    except NoFile as error:
        raise _Unfit(str(error)) from None
    # Whole on the disk before it has its name: a power cut leaves it whole or not at all.
    os.sync()
    unfinished.rename(place)


def _cut(opened: IO[bytes], found: Raster, target: Path) -> None:
    import pyvips

    from kiosk.prepare.cutting import cut

    try:
        cut(opened, found.kind, (found.width, found.height), target)
    except MemoryError:
        raise _Unfit("there is not enough memory") from None
    except pyvips.Error as error:
        _look_for_room(0)
        reason = str(error).strip().splitlines()[-1].strip().rstrip(".")
        raise _Unfit(reason) from None


def _look_for_room(needed: int) -> None:
    free = shutil.disk_usage(all_shelves()).free
    if free < needed + ROOM:
        raise NoRoomError(
            f"There is no room left for large pictures in {all_shelves()} "
            f"({free / 1e6:,.0f} MB free, {(needed + ROOM) / 1e6:,.0f} MB needed)."
        )


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Waits until no other process prepares anything."""
    all_shelves().mkdir(parents=True, exist_ok=True)
    with (all_shelves() / ".lock").open("wb") as lock:
        with contextlib.suppress(ImportError):
            import fcntl

            try:
                fcntl.flock(lock, fcntl.LOCK_EX)
            except OSError as error:
                if error.errno not in {errno.ENOLCK, errno.ENOTSUP, errno.EINVAL}:
                    raise
        yield


def _remove(path: Path) -> None:
    """Takes a folder or a file away; what is no longer whole never bears its name."""
    if path.is_dir() and not path.name.startswith("."):
        gone = path.with_name(f".gone-{path.name}")
        path.rename(gone)
        path = gone
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _say(sentence: str) -> None:
    print(f"kiosk: {sentence}", file=sys.stderr, flush=True)
