"""Paints and judges one series: every screen, the cards that panels open, contact sheets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtGui import QImage

from kiosk.content.exhibit import Figure
from kiosk.proof.cards import Card, cards_of, to_paint
from kiosk.proof.figures import points_of, without_hotspots
from kiosk.proof.ink import unseen
from kiosk.proof.screen import Screen
from kiosk.proof.screens import ATTRACT, SCREENS, SETTINGS, STILL_THERE, Shot
from kiosk.proof.series import Painted, Series, Verdict, panel_names, panels_of
from kiosk.proof.sheets import Print, sheets, small
from kiosk.proof.studio import PATIENCE, Studio
from kiosk.proof.touch import untouchable
from kiosk.proof.verdict import fill, goes_on, judge
from kiosk.proof.writing import Writer, clear, make_folder
from kiosk.stage.application import make_application

NOT_AT_REST = f"the screen does not come to rest; it was taken as it was after {PATIENCE:.0f} s."
NOT_THERE = "its text is not shown at all. Start the proof again; if that does not help, report it."


def paint(series: Series, progress: Callable[[int], None]) -> Painted:
    """Paints a series into its folder. `progress` is told how many panels are done.

    The application object is made here: one series a process. Raises OutputError where pictures
    cannot be written.
    """
    app = make_application()
    make_folder(series.folder)
    clear(series.folder, panels_too=series.whole)
    studio = Studio(app, series)
    with Writer() as writer:
        return _Painting(series, studio, writer).run(progress)


class _Look(NamedTuple):
    """What a screen looks like, how it is laid out, and what is wrong with it."""

    picture: QImage
    screen: Screen
    faults: tuple[str, ...]


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
        panels = panels_of(series.exhibit)
        cards = cards_of(series.exhibit, series.places)
        longest = to_paint(cards)
        if series.size.contrast:  # changes colours alone, and those are the same on each of a kind
            cards = [card for card in cards if card in longest]
        sample = without_hotspots(panels, series.places)
        last: list[tuple[Shot, _Look]] = []
        if series.attracts:
            self._keep(ATTRACT, self._look("title"))
            self._studio.wake()
        for done, place in enumerate(series.places, 1):
            shot = Shot("/".join(names[place]), "/".join(names[place]))
            self._panel(place, shot)
            for card in (card for card in cards if card.place == place):
                last += self._card(card, longest=card in longest)
            if panels[place].figure.hotspots or place == sample:
                self._figure(panels[place].figure, shot.figure)
            progress(done)
        for shot, look in last:
            self._print(shot, look)
        if series.whole:
            self._screens()
        sheet_paths = []
        for number, sheet in enumerate(sheets(self._prints, series.form), 1):
            path = series.folder / f"contact-sheet-{number}.png"
            self._writer.write(sheet, path)
            sheet_paths.append(path)
        return Painted(tuple(self._verdicts), tuple(sheet_paths), self._writer.count)

    def _panel(self, place: int, shot: Shot) -> None:
        """A panel, page by page; at the normal text size it has one."""
        count = self._studio.show_panel(place)
        looks = [self._look("body")]
        for page in range(2, count + 1):
            self._studio.turn(page)
            looks.append(self._look("body"))
        if count > 1 and self._series.size.text_size == 0 and not self._series.size.lowered:
            sentence = goes_on([look.screen for look in looks[1:]])
            looks[0] = looks[0]._replace(faults=(*looks[0].faults, sentence))
        for page, look in enumerate(looks, 1):
            share = fill(look.screen) if page == 1 else None
            self._keep(shot.page(page), look, share)

    def _screens(self) -> None:
        """Every screen over the first panel, and the question that lies over all."""
        self._studio.show_panel(0)
        self._studio.open_settings(are_open=True)
        self._keep(SETTINGS, self._look("control"))
        self._studio.open_settings(are_open=False)
        for name in self._studio.screens():
            self._screen(name, SCREENS.get(name, Shot(name, name)))
        self._studio.ask()
        self._keep(STILL_THERE, self._look("question"))

    def _screen(self, name: str, shot: Shot) -> None:
        """A screen that lies over the panels, as far as its Next leads."""
        if not self._studio.open_screen(name):
            self._verdicts.append(Verdict(shot.name, ("There is no such screen to be seen.",)))
        else:
            self._through(shot)
            for kind, part in self._studio.parts().items():
                self._studio.choose(kind)
                self._through(shot.part(kind, part))

    def _through(self, shot: Shot) -> None:
        for page, look in enumerate(self._pages(""), 1):
            self._verdicts.append(Verdict(shot.page(page).name, look.faults))
            if page == 1 or look.faults:
                self._print(shot.page(page), look)

    def _figure(self, figure: Figure, shot: Shot) -> None:
        """A figure looked at closely, and what each of its points tells there.

        The longest is painted, and what is not right of others.
        """
        self._screen("figure", shot)
        points = points_of(self._series.exhibit, figure)
        longest = max(points, key=lambda point: point.length, default=None)
        for point in points if not self._series.size.contrast else filter(None, [longest]):
            self._studio.open_card(point.target)
            told = shot.told(point.target)
            for page, look in enumerate(self._pages("text", closely=point == longest), 1):
                self._verdicts.append(Verdict(told.page(page).name, look.faults))
                if point == longest or look.faults:
                    self._print(told.page(page), look)
            self._studio.close_card()

    def _card(self, card: Card, *, longest: bool) -> Iterator[tuple[Shot, _Look]]:
        """What is to be painted of a card: all of the longest, and what is not right of others."""
        shot = Shot(card.file, card.name)
        if longest:
            shot = Shot(f"card-{card.kind}", f"{card.kind} card")
        self._studio.open_card(card.target)
        closely = longest or self._series.attracts
        for page, look in enumerate(self._pages("text", closely=closely), 1):
            self._verdicts.append(Verdict(Shot("", card.name).page(page).name, look.faults))
            if longest or look.faults:
                yield shot.page(page), look
        self._studio.close_card()

    def _pages(self, reading: str, *, closely: bool = True) -> Iterator[_Look]:
        """What lies over the panel, page by page."""
        yield self._look(reading, closely=closely)
        while self._studio.go_on():
            yield self._look("", closely=closely)

    def _look(self, reading: str, *, closely: bool = True) -> _Look:
        """Looks at what is shown; `reading` must be there, or anything if it is empty."""
        picture, rests = self._studio.picture()
        screen = self._studio.screen()
        faults = judge(screen) if rests else (NOT_AT_REST, *judge(screen))
        if not faults and closely:  # what does not fit is hidden in part, and told of already
            bare = self._studio.bare_picture()
            faults = tuple(unseen(picture, bare, screen, strong=self._series.size.contrast))
        faults += tuple(untouchable(screen))
        if all(reading not in ("", text.role) for text in screen.texts):
            faults += (NOT_THERE,)
        return _Look(picture, screen, faults)

    def _keep(self, shot: Shot, look: _Look, share: float | None = None) -> None:
        """Writes a picture, and keeps the verdict on it."""
        self._verdicts.append(Verdict(shot.name, look.faults, share))
        self._print(shot, look)

    def _print(self, shot: Shot, look: _Look) -> None:
        self._writer.write(look.picture, self._series.folder / f"{shot.file}.png")
        picture = small(look.picture, self._series.form)
        self._prints.append(Print(picture, shot.name, not look.faults))
