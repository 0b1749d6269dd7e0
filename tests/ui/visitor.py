"""A visitor before the real window, in this process: hands, eyes, and a screen reader's ears."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent
from PySide6.QtQml import QQmlExpression
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.content.exhibit import Exhibit
from kiosk.stage.hands import Hands
from kiosk.stage.show import make_window
from kiosk.visit.visit import Visit
from tests.stage.fingers import At, Fingers

Role = QAccessible.Role
LANDSCAPE = (1920, 1080)
PORTRAIT = (1080, 1920)


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

    def __init__(self, qtbot: QtBot, exhibit: Exhibit, size: tuple[int, int], start: int) -> None:
        self.qtbot = qtbot
        self._engine, self.window = make_window(exhibit, start, QSize(*size))
        self.visit: Visit = self._engine.handed[Visit]  # type: ignore[assignment]
        self.hands: Hands = self._engine.handed[Hands]  # type: ignore[assignment]
        self.fingers = Fingers(self.window)
        self.window.show()
        self.window.requestActivate()
        qtbot.waitUntil(lambda: self.window.isActive() and self.visit.isUnderWay)
        self.slide = next(
            thing for thing in self.window.findChildren(QObject) if kind(thing) == "Slide"
        )
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
        self.qtbot.waitUntil(lambda: not self.slide.property("moving"))

    def place(self) -> int:
        """The panel that is looked at, once nothing moves: it alone is seen, unshifted."""
        self.rest()
        [panel] = self.seen()
        assert panel.shift == 0
        return panel.place

    def seen(self) -> list[Panel]:
        """The panels that can be seen now."""
        texts = [item for item in self.items() if kind(item) == "PanelText" and item.isVisible()]
        return sorted(Panel(text.property("place"), text.x()) for text in texts)

    def items(self) -> Iterator[QQuickItem]:
        """Everything in the window, hidden or not, parents before children."""
        return everything(self.window.contentItem())

    def item(self, name: str) -> QQuickItem:
        """The one item of a kind, or with an objectName, that can be seen."""
        [found] = [
            item
            for item in self.items()
            if name in (kind(item), item.objectName()) and visible(item)
        ]
        return found

    def focus(self) -> str:
        """The accessible name of what the keyboard is at; empty where that is the whole stage."""
        focused = [node.name for node in self.tree() if node.focused]
        return focused[-1] if focused else ""  # a dialog that has it comes before its control

    def rings(self) -> int:
        """How many focus rings are seen."""
        return sum(kind(item) == "FocusRing" and visible(item) for item in self.items())

    def ask(self, item: QObject, expression: str) -> object:
        """What a QML expression gives within an item."""
        asked = QQmlExpression(self._engine.contextForObject(item), item, expression)
        value, *_ = asked.evaluate()
        assert not asked.hasError(), asked.error().toString()
        return value

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

    def press(self, role: Role, name: str) -> None:
        """What a screen reader does to press a control."""
        root = QAccessible.queryAccessibleInterface(self.window)
        [control] = [
            each
            for each in _below(root)
            if (each.role(), each.text(QAccessible.Text.Name)) == (role, name)
        ]
        control.actionInterface().doAction("Press")

    def named(self, role: Role) -> list[str]:
        """The names of all nodes of a role."""
        return [node.name for node in self.tree() if node.role == role]


def _below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(interface.childCount()):
        if child := interface.child(number):
            yield child
            yield from _below(child)


def everything(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all below it."""
    yield item
    for child in item.childItems():
        yield from everything(child)


def kind(thing: QObject) -> str:
    """The QML type's name: "PanelText" for kiosk/ui/panel/PanelText.qml."""
    return thing.metaObject().className().partition("_")[0]


def visible(item: QQuickItem) -> bool:
    """Whether it and all around it are shown, and it has a size."""
    return item.isVisible() and item.width() > 0 and item.height() > 0


def box(item: QQuickItem) -> QRectF:
    """Where an item stands in the window."""
    return item.mapRectToScene(item.boundingRect())
