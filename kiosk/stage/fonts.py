"""The letters that every screen is set in, loaded from files so that all machines look alike."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.content.memory import state_of

FONTS = Path(__file__).parent.parent / "fonts"
SHIPPED = (
    "SourceSans3-Regular.ttf",
    "SourceSans3-It.ttf",
    "SourceSans3-Semibold.ttf",
    "SourceSans3-Bold.ttf",
    "SourceSans3-Black.ttf",
    "SourceSerif4-Regular.ttf",
    "SourceSerif4-It.ttf",
    "SourceSerif4-Semibold.ttf",
    "SourceSerif4-SemiboldIt.ttf",
)


class FontMissingError(Exception):
    """A font that kiosk brings along is not where it was installed."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"The font {path} is missing or damaged. Install kiosk anew.")


def load_fonts(exhibit: Path) -> None:
    """Loads kiosk's own fonts and, for letters that they lack, those in the exhibit's assets/fonts.

    Raises FontMissingError where one of kiosk's own cannot be loaded.
    """
    for name in SHIPPED:
        if QFontDatabase.addApplicationFont(str(FONTS / name)) < 0:
            raise FontMissingError(FONTS / name)
    load_own_fonts(exhibit)


class _Loaded(NamedTuple):
    """A file of an exhibit's own, as it was then: what Qt knows it by, and the families in it.

    These are kept: Qt knows none for a while after a font was taken from it.
    """

    state: object
    number: int
    families: list[str]


@cache
def _loaded() -> dict[Path, _Loaded]:
    return {}


def load_own_fonts(exhibit: Path) -> bool:
    """Has the letters that ours lack drawn by the fonts in an exhibit's assets/fonts.

    Whether these are others than before, and then nothing that was measured by them is true. One
    that is gone, or has become another, is taken from Qt: of two that bear the same name the first
    would draw.
    """
    own, known = exhibit / "assets" / "fonts", _loaded()
    try:
        names = sorted(os.listdir(own))  # noqa: PTH208
    except OSError:
        names = []  # `kiosk check` says why
    # A pipe among them would be waited for without end.
    files = [own / name for name in names if os.path.isfile(own / name)]  # noqa: PTH113
    there = {path: state_of(path) for path in files}
    if there == {path: font.state for path, font in known.items()}:
        return False
    for path in [path for path, font in known.items() if there.get(path) != font.state]:
        QFontDatabase.removeApplicationFont(known.pop(path).number)
    for path, state in there.items():
        if path not in known:
            number = QFontDatabase.addApplicationFont(str(path))
            found = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
            known[path] = _Loaded(state, number, found)
    families = [family for path in files for family in known[path].families]
    for family in ("Source Sans 3", "Source Serif 4"):
        QFont.removeSubstitutions(family)
        if families:
            QFont.insertSubstitutions(family, families)
    return True
