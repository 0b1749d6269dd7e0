"""Paints and judges one series: attract screen, panels, the cards they open, contact sheets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage

from kiosk.proof.cards import Card, cards_of, to_paint
from kiosk.proof.ink import unpainted
from kiosk.proof.screen import Screen
from kiosk.proof.series import Painted, Series, Verdict, panel_names
from kiosk.proof.sheets import Print, sheets, small
from kiosk.proof.studio import PATIENCE, Studio
from kiosk.proof.verdict import fill, judge
from kiosk.proof.writing import Writer, clear, make_folder
from kiosk.stage.show import make_application

NOT_AT_REST = f"the screen does not come to rest; it was taken as it was after {PATIENCE:.0f} s."
NOT_THERE = "its text is not shown at all. Start the proof again; if that does not help, report it."

ATTRACT = "attract screen"


def paint(series: Series, progress: Callable[[int], None]) -> Painted:
    """Paints a series into its folder. `progress` is told how many panels are done.

    The application object is made here: one series a process. Raises OutputError where pictures
    cannot be written.
    """
    app = make_application()
    make_folder(series.folder)
    clear(series.folder, panels_too=series.whole)
    studio = Studio(app, series.exhibit, series.form, series.places[0], away=series.whole)
    with Writer() as writer:
        return _Painting(series, studio, writer).run(progress)


class _Painting:
    """A series on its way through the studio."""

    def __init__(self, series: Series, studio: Studio, writer: Writer) -> None:
        self._series = series
        self._studio = studio
        self._writer = writer
        self._verdicts: list[Verdict] = []
        self._prints: list[Print] = []

    def run(self, progress: Callable[[int], None]) -> Painted:
        series = self._series
        names = panel_names(series.exhibit)
        cards = cards_of(series.exhibit, series.places)
        painted = to_paint(cards)
        last: list[tuple[QImage, Card, bool]] = []
        if series.whole:
            self._attract()
        for done, place in enumerate(series.places, 1):
            self._panel(place, *names[place])
            for card in (card for card in cards if card.place == place):
                picture, fits = self._card(card)
                if card in painted:
                    last.append((picture, card, fits))
            progress(done)
        for picture, card, fits in last:
            self._keep(picture, f"card-{card.kind}", f"{card.kind} card", fits)
        sheet_paths = []
        for number, sheet in enumerate(sheets(self._prints, series.form), 1):
            path = series.folder / f"contact-sheet-{number}.png"
            self._writer.write(sheet, path)
            sheet_paths.append(path)
        return Painted(tuple(self._verdicts), tuple(sheet_paths), self._writer.count)

    def _attract(self) -> None:
        picture, _, faults = self._look("title")
        self._studio.wake()
        self._verdicts.append(Verdict(ATTRACT, faults))
        self._keep(picture, "attract", ATTRACT, not faults)

    def _panel(self, place: int, chapter: str, panel: str) -> None:
        self._studio.show_panel(place)
        picture, screen, faults = self._look("body")
        where = f"{chapter}/{panel}"
        self._verdicts.append(Verdict(where, faults, fill(screen)))
        self._keep(picture, where, where, not faults)

    def _card(self, card: Card) -> tuple[QImage, bool]:
        self._studio.open_card(card.target)
        picture, _, faults = self._look("text")
        self._studio.close_card()
        self._verdicts.append(Verdict(card.name, faults))
        return picture, not faults

    def _look(self, reading: str) -> tuple[QImage, Screen, tuple[str, ...]]:
        """The picture of what is shown, its layout, and what is wrong; `reading` must be there."""
        picture, rests = self._studio.picture()
        screen = self._studio.screen()
        faults = judge(screen) if rests else (NOT_AT_REST, *judge(screen))
        if not faults:  # what does not fit is hidden in part, and told of already
            faults = tuple(unpainted(picture, screen))
        if all(text.role != reading for text in screen.texts):
            faults += (NOT_THERE,)
        return picture, screen, faults

    def _keep(self, picture: QImage, file: str, name: str, fits: bool) -> None:
        self._writer.write(picture, self._series.folder / f"{file}.png")
        self._prints.append(Print(small(picture, self._series.form), name, fits))
