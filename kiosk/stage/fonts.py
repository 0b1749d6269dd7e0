"""The letters that every screen is set in, loaded from files so that all machines look alike."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFontDatabase

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


@cache
def _loaded() -> set[object]:
    """The exhibits' own fonts that were loaded so far, each as it was then."""
    return set()


def load_own_fonts(exhibit: Path) -> None:
    """Loads the fonts in an exhibit's assets/fonts that are new, or others than they were."""
    own = exhibit / "assets" / "fonts"
    families = []
    if own.is_dir():
        # A pipe among them would be waited for without end.
        for path in sorted(path for path in own.iterdir() if path.is_file()):
            if (font := (path, state_of(path))) in _loaded():
                continue
            _loaded().add(font)
            number = QFontDatabase.addApplicationFont(str(path))
            if number >= 0:
                families += QFontDatabase.applicationFontFamilies(number)
    if families:
        for family in ("Source Sans 3", "Source Serif 4"):
            from PySide6.QtGui import QFont

            QFont.insertSubstitutions(family, families)
