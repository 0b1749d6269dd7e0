"""What a visitor has set to see and reach everything; it lasts as long as the visit."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_SIZES = 3


@QmlElement
@QmlSingleton
class Settings(QObject):
    """One visitor's settings, all off at first. `textSize` is 0, 1 or 2.

    `isBarOpen` says whether the bar of settings lies over what is shown.
    """

    contrastChanged = Signal()
    lessMovementChanged = Signal()
    textSizeChanged = Signal()
    lowerControlsChanged = Signal()
    barChanged = Signal()

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The one that was made for this engine, for QML's own use."""
        return engine.handed[Settings]  # type: ignore[attr-defined,no-any-return]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._contrast = False
        self._less_movement = False
        self._text_size = 0
        self._lower_controls = False
        self._is_bar_open = False

    def _get_contrast(self) -> bool:
        return self._contrast

    def _set_contrast(self, on: bool) -> None:
        if on != self._contrast:
            self._contrast = on
            self.contrastChanged.emit()

    def _get_less_movement(self) -> bool:
        return self._less_movement

    def _set_less_movement(self, on: bool) -> None:
        if on != self._less_movement:
            self._less_movement = on
            self.lessMovementChanged.emit()

    def _get_text_size(self) -> int:
        return self._text_size

    def _set_text_size(self, step: int) -> None:
        step = max(0, min(step, TEXT_SIZES - 1))
        if step != self._text_size:
            self._text_size = step
            self.textSizeChanged.emit()

    def _get_lower_controls(self) -> bool:
        return self._lower_controls

    def _set_lower_controls(self, on: bool) -> None:
        if on != self._lower_controls:
            self._lower_controls = on
            self.lowerControlsChanged.emit()

    def _get_bar_open(self) -> bool:
        return self._is_bar_open

    def _set_bar_open(self, is_open: bool) -> None:
        if is_open != self._is_bar_open:
            self._is_bar_open = is_open
            self.barChanged.emit()

    contrast = Property(bool, _get_contrast, _set_contrast, notify=contrastChanged)
    lessMovement = Property(
        bool, _get_less_movement, _set_less_movement, notify=lessMovementChanged
    )
    textSize = Property(int, _get_text_size, _set_text_size, notify=textSizeChanged)
    lowerControls = Property(
        bool, _get_lower_controls, _set_lower_controls, notify=lowerControlsChanged
    )
    isBarOpen = Property(bool, _get_bar_open, _set_bar_open, notify=barChanged)

    @Slot()
    def reset(self) -> None:
        """Everything off again, and the bar closed, for the next visitor."""
        self._set_bar_open(False)
        self._set_contrast(False)
        self._set_less_movement(False)
        self._set_text_size(0)
        self._set_lower_controls(False)
