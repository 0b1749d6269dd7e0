"""Walks through a window and reads what was laid out in it: texts, controls, signs, clips."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.proof.items import box_of, called, colour, is_a, is_seen, is_text, visible_items
from kiosk.proof.screen import Box, Control, Screen, Sign, Text
from kiosk.proof.texts import text_of


def laid_out(window: QQuickWindow, reach: float = 0.0) -> Screen:
    """Everything that can be seen in a window; of what is opened over all else, that alone.

    `reach` is the height from which on controls are within everybody's reach, px.
    """
    root = window.contentItem()
    whole = Box(0, 0, window.width(), window.height())
    reader = _Reader()
    reader.read(opened(root) or root, _Place(whole))
    return Screen(
        window.width(),
        window.height(),
        tuple(reader.texts),
        tuple(reader.controls),
        tuple(reader.signs),
        reach,
    )


def opened(root: QQuickItem) -> QQuickItem | None:
    """The card or the bar of settings that lies over everything, if one is open."""
    items = visible_items(root)
    return next((i for i in reversed(items) if i.objectName() in {"card", "settings"}), None)


class _Place(NamedTuple):
    """Where an item stands.

    `seen` is the part of the window in which it is not clipped, `scrolled` the view of the list
    that it can be moved through, `controls` the numbers of the controls that it is part of.
    """

    seen: Box
    scrolled: Box | None = None
    controls: tuple[int, ...] = ()
    opacity: float = 1.0


class _Reader:
    """Walks through the items of a window and collects what is in it."""

    def __init__(self) -> None:
        self.texts: list[Text] = []
        self.controls: list[Control] = []
        self.signs: list[Sign] = []

    def read(self, item: QQuickItem, place: _Place) -> None:
        """Reads an item and what is in it."""
        if not is_seen(item):
            return
        place = place._replace(opacity=place.opacity * item.opacity())
        if is_text(item):
            control = place.controls[-1] if place.controls else None
            text = text_of(item, place.seen, place.scrolled, control, place.opacity)
            if text.lines:
                self.texts.append(text)
            return
        box = box_of(item)
        children = item.childItems()
        if item.activeFocusOnTab() or _is_touched_only(children, place):
            place = self._control(item, box.within(place.seen), children, place)
        if is_a(item, "Glyph"):
            self._sign(item, box.within(place.seen), place)
        if item.clip():
            if item.inherits("QQuickFlickable"):
                endless = float("inf")
                seen = place.seen._replace(top=-endless, bottom=endless)
                place = place._replace(scrolled=box.within(place.seen), seen=seen)
            else:
                place = place._replace(seen=place.seen.within(box))
        for child in children:
            self.read(child, place)

    def _control(
        self, item: QQuickItem, box: Box, children: list[QQuickItem], place: _Place
    ) -> _Place:
        name = called(item) or next((str(c.property("text")) for c in children if is_text(c)), "")
        touch = box
        for area in (child for child in children if is_a(child, "Tap")):
            touch = touch.around(box_of(area).within(place.seen))
        is_double = not item.activeFocusOnTab()
        is_round = 2 * float(item.property("radius") or 0) >= max(item.width(), item.height()) > 0
        self.controls.append(
            Control(name, box, touch, item.isEnabled(), place.controls, is_double, is_round)
        )
        return place._replace(controls=(*place.controls, len(self.controls) - 1))

    def _sign(self, item: QQuickItem, box: Box, place: _Place) -> None:
        if place.opacity == 1:  # a control that can do nothing now is paler
            control = place.controls[-1] if place.controls else None
            self.signs.append(Sign(control, box, colour(item.property("color"))))


def _is_touched_only(children: list[QQuickItem], place: _Place) -> bool:
    """Whether an item is a control that the keyboard leaves out, with a word on it."""
    return (
        not place.controls
        and any(is_a(child, "Tap") for child in children)
        and any(is_text(child) for child in children)
    )
