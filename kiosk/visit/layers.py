"""What lies over the panel that a visitor is at: screens, and a card."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlAnonymous

from kiosk.content.exhibit import Exhibit
from kiosk.visit.cards import card_of
from kiosk.visit.walk import Walk

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


class Stand(NamedTuple):
    """A panel's place; the screens over it, each opened from the one before; the card over all."""

    place: int
    screens: tuple[str, ...]
    card: str


@QmlAnonymous
class Layered(Walk):
    """The part of `Visit` that knows what is open: see `Walk` for how its properties tell."""

    openedChanged = Signal()
    cardChanged = Signal()
    """What the open card says has changed, of whatever it is."""
    screenChanged = Signal()

    def __init__(self, exhibit: Exhibit, start: int, parent: QObject | None) -> None:
        super().__init__(exhibit, start, parent)
        self._open_screens: tuple[str, ...] = ()
        self._card: dict[str, object] = {}
        self._opened = ""

    def arrive(self, place: int, *, from_end: bool) -> None:
        """At another panel no card is open."""
        if place != self._place:
            self.close()
        super().arrive(place, from_end=from_end)

    @Property("QVariantMap", notify=cardChanged)  # type: ignore[arg-type]
    def card(self) -> dict[str, object]:
        """What the open card says; empty while none is open."""
        return self._card

    @Property(bool, notify=cardChanged)
    def isCardOpen(self) -> bool:
        """Whether a card lies over what is looked at; a figure's screen shows its words itself."""
        return bool(self._card) and self._open_screens[-1:] != ("figure",)

    @Property(str, notify=openedChanged)
    def opened(self) -> str:
        """What the open card is of, as "kind:id"; empty while none is open."""
        return self._opened

    @Slot(str)
    def open(self, target: str) -> None:
        """Opens the card of a person, term, place or source, given as "kind:id"."""
        card = card_of(self._exhibit, self._route.panel(self._place), target)
        if card:
            self._put(target, card)

    @Slot()
    def close(self) -> None:
        """Closes the card, if one is open."""
        if self._card:
            self._put("", {})

    def _put(self, target: str, card: dict[str, object]) -> None:
        before = self._opened
        self._opened, self._card = target, card
        if target != before:
            self.openedChanged.emit()
        self.cardChanged.emit()

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        """What lies over the panels: "overview", "figure", one of `screens`, or empty."""
        return self._open_screens[-1] if self._open_screens else ""

    @property
    def stand(self) -> Stand:
        """Where the visitor is, with all that lies over the panel."""
        return Stand(self._place, self._open_screens, self._opened)

    def lay(self, screens: tuple[str, ...], card: str = "") -> None:
        """Has these lie over the panels, and no others; the last is seen. Opens a card with it."""
        before = self._open_screens
        self._open_screens = screens
        self.open(card)
        if screens[-1:] != before[-1:]:
            self.screenChanged.emit()

    @Slot(str)
    def openScreen(self, screen: str) -> None:
        """Lays a screen over the panels, or over the screen from which it is opened."""
        self.close()
        below = self._open_screens
        if screen in below:
            below = below[: below.index(screen)]
        self.lay((*below, screen))

    @Slot()
    def closeScreen(self) -> None:
        """Back to what the screen was opened from: another screen, or the panel."""
        self.close()
        self.lay(self._open_screens[:-1])

    def _reopen(self, *, keep: bool) -> None:
        """The open card as it reads now; closed where there is nothing to read."""
        if not self._opened:
            return
        target = self._opened
        card = card_of(self._exhibit, self._route.panel(self._place), target) if keep else {}
        if not card:
            self.close()
        elif card != self._card:
            self._put(target, card)
