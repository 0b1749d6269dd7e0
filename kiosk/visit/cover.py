"""What stands on an exhibit's cover: its title, and what invites whoever passes by."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.visit.pictures import NO_FIGURE, picture_of
from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Cover(QObject):
    """The title of a visit's exhibit in its language, and what its attract screen shows."""

    changed = Signal()

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The one that was made for this engine, for QML's own use."""
        return engine.handed[Cover]  # type: ignore[attr-defined,no-any-return]

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        visit.languageChanged.connect(self.changed)

    @Property(str, notify=changed)
    def title(self) -> str:
        """The exhibit's title."""
        return self._visit.exhibit.title

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        """The exhibit's subtitle."""
        return self._visit.exhibit.subtitle

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def attract(self) -> dict[str, object]:
        """What runs while nobody is there: an invitation, which may be empty, and a picture."""
        attract = self._visit.exhibit.attract
        figure = attract.figure if attract else None
        return {
            "invitation": attract.invitation if attract else "",
            **picture_of(self._visit.exhibit.folder, figure or NO_FIGURE),
        }

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def furtherInvitations(self) -> list[str]:
        """The attract screen's invitation in each other language than the first seen, if any."""
        visit = self._visit
        others = (code for code in visit.exhibit.languages if code != visit.begins_in)
        further = map(visit.exhibit_in, others)
        return [e.attract.invitation for e in further if e.attract and e.attract.invitation]
