"""A visitor before the real window, in this process: hands, eyes, and a screen reader's ears."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent
from PySide6.QtQml import QQmlExpression
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.content.exhibit import Exhibit
from kiosk.stage.engine import Attendance, make_window
from kiosk.stage.hands import Hands
from kiosk.visit.chapters import Chapters
from kiosk.visit.desk import Desk
from kiosk.visit.figure import CloseFigure
from kiosk.visit.photographs import Photographs
from kiosk.visit.presence import Presence
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Visit
from tests.stage.fingers import At, Fingers

Role = QAccessible.Role
Item = dict[str, Any]
LANDSCAPE = (1920, 1080)
PORTRAIT = (1080, 1920)


# Items are looked at from within QML: they come and go, and a reference to one that has gone ends
# the process. What is told of each is all of its plain properties.
LOOK = """
const stage = children[0];
const kind = thing => String(thing).split(/[_(]/)[0];
const is = (item, name) => kind(item) === name || item.objectName === name;
const shown = (item = stage, found = []) => {
    if (item.visible)
        found.push(item);
    for (const child of item.children)
        shown(child, found);
    return found;
};
const tell = item => {
    const corner = item.mapToItem(null, 0, 0);
    const told = { kind: kind(item), left: corner.x, top: corner.y };
    for (const name in item) {
        const value = item[name];
        if (["number", "string", "boolean"].includes(typeof value))
            told[name] = value;
    }
    if (item.lines !== undefined)
        told.lines = item.lines.length;
    return told;
};
"""


class Node(NamedTuple):
    """One thing that a screen reader is offered; `box` in px of the window."""

    role: Role
    name: str
    box: QRectF
    enabled: bool
    focused: bool
    hidden: bool
    description: str

    @property
    def middle(self) -> At:
        """Where one would touch it."""
        return self.box.center().x(), self.box.center().y()


class Panel(NamedTuple):
    """A panel that can be seen, and how far its text is shifted in px."""

    place: int
    shift: float


class Visitor:
    """One window of `size` px with an exhibit in it, its first panel painted."""

    def __init__(
        self,
        qtbot: QtBot,
        exhibit: Exhibit,
        size: tuple[int, int],
        start: int,
        attendance: Attendance = Attendance(),  # noqa: B008 (immutable)
    ) -> None:
        self.qtbot = qtbot
        self._engine, self.window = make_window(exhibit, start, QSize(*size), attendance=attendance)
        self.handed = self._engine.handed
        self.desk: Desk = self._engine.handed[Desk]  # type: ignore[assignment]
        self.presence: Presence = self._engine.handed[Presence]  # type: ignore[assignment]
        self.visit: Visit = self._engine.handed[Visit]  # type: ignore[assignment]
        self.chapters: Chapters = self._engine.handed[Chapters]  # type: ignore[assignment]
        self.settings: Settings = self._engine.handed[Settings]  # type: ignore[assignment]
        self.photographs: Photographs = self._engine.handed[Photographs]  # type: ignore[assignment]
        self.figure: CloseFigure = self._engine.handed[CloseFigure]  # type: ignore[assignment]
        self.hands: Hands = self._engine.handed[Hands]  # type: ignore[assignment]
        self.fingers = Fingers(self.window)
        self.window.show()
        self.window.requestActivate()
        qtbot.waitUntil(lambda: self.window.isActive() and self.visit.isUnderWay)
        self.rest()

    def leave(self) -> None:
        """Takes the window down, as the end of the show does."""
        self.window.hide()
        for thing in (self.window, self._engine):
            thing.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # Hands

    def key(self, key: Qt.Key, *, shift: bool = False) -> None:
        """Presses a key and lets go."""
        modifier = Qt.KeyboardModifier
        QTest.keyClick(self.window, key, modifier.ShiftModifier if shift else modifier.NoModifier)

    def repeat(self, key: Qt.Key) -> None:
        """What a key that is held sends: a press that says that it repeats."""
        none = Qt.KeyboardModifier.NoModifier
        press = QKeyEvent(QEvent.Type.KeyPress, key, none, "", True)
        QCoreApplication.sendEvent(self.window, press)

    def touch(self, role: Role, name: str) -> None:
        """Taps the middle of a control."""
        self.fingers.tap(self.the(role, name).middle)

    def swipe(self, by: float, start: At | None = None, *, fast: bool = True) -> None:
        """Swipes by some px; a slow finger rests before it leaves, so that it has no speed."""
        x, y = start or (self.window.width() / 2, self.window.height() * 0.3)
        [finger] = self.fingers.down((x, y))
        for step in (0.25, 0.5, 0.75, 1.0):
            self.fingers.move({finger: (x + step * by, y)})
            self.qtbot.wait(8)  # a hand takes its time
        if not fast:
            self.qtbot.wait(90)
        self.fingers.up(finger)

    # Eyes

    def rest(self) -> None:
        """Waits until nothing moves."""
        self.qtbot.waitUntil(lambda: self.slide("moving") is False)

    def place(self) -> int:
        """The panel that is looked at, once nothing moves: it alone is seen, unshifted."""
        self.rest()
        [panel] = self.seen()
        assert panel.shift == 0
        return panel.place

    def seen(self) -> list[Panel]:
        """The panels that can be seen now."""
        return sorted(Panel(text["place"], text["x"]) for text in self.items("PanelText"))

    def items(self, name: str) -> list[Item]:
        """All that can be seen of a QML type, or with an objectName, parents before children."""
        return [item for item in self._everything() if name in (item["kind"], item["objectName"])]

    def item(self, name: str) -> Item:
        """The only one of them."""
        [found] = self.items(name)
        return found

    def slide(self, expression: str) -> object:
        """What a QML expression gives, of the properties of Slide.qml."""
        return self._ask(f"(s => s.{expression})(stage.data.find(d => kind(d) === 'Slide'))")

    def ask(self, name: str, expression: str) -> object:
        """What a QML expression gives, of an `item` of a QML type or an objectName."""
        return self._ask(f"(item => {expression})(shown().find(i => is(i, '{name}')))")

    def _everything(self) -> list[Item]:
        told = self._ask("JSON.stringify(shown().map(tell))")
        assert isinstance(told, str)
        items: list[Item] = json.loads(told)
        return items

    def _ask(self, expression: str) -> object:
        content = self.window.contentItem()
        script = f"(() => {{ {LOOK} return {expression} }})()"
        asked = QQmlExpression(self._engine.rootContext(), content, script)
        value, *_ = asked.evaluate()
        assert not asked.hasError(), asked.error().toString()
        return value

    def focus(self) -> str:
        """The accessible name of what the keyboard is at; empty where that is the whole stage."""
        focused = [node.name for node in self.tree() if node.focused]
        return focused[-1] if focused else ""  # a dialog that has it comes before its control

    def singleton(self, name: str) -> QObject:
        """A singleton of kiosk.ui that is written in QML."""
        return self._engine.singletonInstance("kiosk.ui", name)

    def rings(self) -> int:
        """How many focus rings are seen."""
        return len(self.items("FocusRing"))

    # Ears

    def tree(self) -> list[Node]:
        """Everything that a screen reader is offered, in its order."""
        root = QAccessible.queryAccessibleInterface(self.window)
        corner = QPointF(self.window.position())
        return [
            Node(
                each.role(),
                each.text(QAccessible.Text.Name),
                QRectF(each.rect()).translated(-corner),
                not each.state().disabled,
                bool(each.state().focused),
                bool(each.state().invisible or each.state().offscreen),
                each.text(QAccessible.Text.Description),
            )
            for each in _below(root)
        ]

    def the(self, role: Role, name: str) -> Node:
        """The one node of a role and a name."""
        tree = self.tree()
        found = [node for node in tree if (node.role, node.name) == (role, name)]
        assert len(found) == 1, f"{len(found)} × {role} {name!r} among {[n[:2] for n in tree]}"
        return found[0]

    def press(self, role: Role, name: str, action: str = "Press") -> None:
        """What a screen reader does to press a control, or to do another of its actions."""
        self._interface(role, name).actionInterface().doAction(action)

    def is_checked(self, role: Role, name: str) -> bool:
        """Whether a control says that it is on."""
        return bool(self._interface(role, name).state().checked)

    def slider(self) -> tuple[object, ...]:
        """The rail's least, present and greatest value."""
        value = self._interface(Role.Slider, "Chapters").valueInterface()
        return value.minimumValue(), value.currentValue(), value.maximumValue()

    def _interface(self, role: Role, name: str) -> QAccessibleInterface:
        # Not to be kept: it goes with its item, and touching it then ends the process.
        root = QAccessible.queryAccessibleInterface(self.window)
        [found] = [
            each
            for each in _below(root)
            if (each.role(), each.text(QAccessible.Text.Name)) == (role, name)
        ]
        return found

    def named(self, role: Role) -> list[str]:
        """The names of all nodes of a role."""
        return [node.name for node in self.tree() if node.role == role]


def _below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(interface.childCount()):
        if child := interface.child(number):
            yield child
            yield from _below(child)


def box(item: Item) -> QRectF:
    """Where an item stands in the window."""
    return QRectF(*(item[side] for side in ("left", "top", "width", "height")))
