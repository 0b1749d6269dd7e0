"""Writes pictures to the disk beside the painting, each whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from kiosk.content.unwritable import why_unwritable

QUALITY = 80  # of Qt's PNG: a sixth of the time of the smallest file
WAITING = 6  # pictures in memory at once; one of 3840×2160 px takes 33 MB


class OutputError(Exception):
    """A picture or its folder cannot be written."""

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(
            f"{path} cannot be written: {why_unwritable(error)}. Make room or change --out."
        )


class Writer:
    """Writes pictures in two threads. Raises OutputError at the latest when it is left."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(2)
        self._waiting: list[Future[None]] = []
        self.count = 0

    def write(self, picture: QImage, path: Path) -> None:
        """Has a picture written as PNG; waits where the disk is much slower than the painting."""
        if len(self._waiting) >= WAITING:
            self._waiting.pop(0).result()
        self._waiting.append(self._pool.submit(_write, picture, path))
        self.count += 1

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, *raised: object) -> None:
        self._pool.shutdown(cancel_futures=raised[0] is not None)
        if raised[0] is None:
            for written in self._waiting:
                written.result()


def clear(folder: Path, panels_too: bool) -> None:
    """Removes what an earlier proof left in a series' folder, so that nothing old passes for new.

    Contact sheets and cards always, the others' pictures where all are painted anew. Nothing but
    PNG files at the two depths where a proof puts them is touched.
    """
    with _told(folder):
        old = [*folder.glob("contact-sheet-*.png"), *folder.glob("card-*.png")]
        old += [*folder.glob("*.png"), *folder.glob("*/*.png")] if panels_too else []
        for path in set(old):
            path.unlink()
        for chapter in folder.glob("*/") if panels_too else ():
            with suppress(OSError):  # not empty: something that no proof put there
                chapter.rmdir()


def make_folder(folder: Path) -> None:
    """Makes a folder and those around it. Raises OutputError."""
    with _told(folder):
        folder.mkdir(parents=True, exist_ok=True)


def _write(picture: QImage, path: Path) -> None:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "PNG", QUALITY):  # type: ignore[call-overload]
        raise MemoryError(f"{path} is too large to be written")
    unfinished = path.with_name(f".{path.name}.unfinished")
    with _told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            unfinished.write_bytes(content.data())
            unfinished.replace(path)
        except OSError:
            with suppress(OSError):
                unfinished.unlink()
            raise


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(path, error) from error
