"""What the index lists: people, terms, and the places that stand on no map, each in order."""

from __future__ import annotations

from functools import cmp_to_key
from typing import NamedTuple

from PySide6.QtCore import QCollator, QLocale, QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.content.exhibit import Exhibit
from kiosk.visit.link_rows import last_name
from kiosk.visit.screens import unmapped
from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

KINDS = ("person", "term", "place")


class Entry(NamedTuple):
    """A row of the index: `head` is what it is found by, `more` the rest of the name, and years.

    `said` is all of it, as one says it.
    """

    target: str
    said: str
    head: str
    more: str = ""


@QmlElement
@QmlSingleton
class Entries(QObject):
    """The index of a visit's exhibit, in its language, sorted when somebody first looks at it.

    A kind is "person", "term" or "place". Where a method takes the language, it is the present
    one: naming it lets a binding follow when it changes.
    """

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The one that was made for this engine, for QML's own use."""
        return engine.handed[Entries]  # type: ignore[attr-defined,no-any-return]

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._exhibit = visit.exhibit
        self._sorted: dict[str, list[Entry]] = {}

    @Slot(str, result="QStringList")
    def kinds(self, _language: str = "") -> list[str]:
        """Those that there is something of."""
        return [kind for kind in KINDS if self._of(kind)]

    @Slot(str, str, result="QVariantList")
    def rows(self, kind: str, _language: str = "") -> list[dict[str, str]]:
        """All of a kind: `target`, `said`, `head` and `more`."""
        return [entry._asdict() for entry in self._of(kind)]

    @Slot(str, result=int)
    def find(self, target: str) -> int:
        """The number of "kind:id" among its kind, from 0; -1 if it is not there."""
        kind = target.partition(":")[0]
        targets = [entry.target for entry in self._of(kind)]
        return targets.index(target) if target in targets else -1

    def _of(self, kind: str) -> list[Entry]:
        # Not told by a signal: bindings in QML hear of another language before Python does.
        exhibit = self._visit.exhibit
        if exhibit is not self._exhibit:
            self._exhibit, self._sorted = exhibit, {}
        if kind not in self._sorted:
            collator = QCollator(QLocale(exhibit.language))
            collator.setNumericMode(True)
            compare = cmp_to_key(collator.compare)
            self._sorted[kind] = sorted(
                _entries(exhibit, kind), key=lambda entry: (compare(entry.head), entry.said)
            )
        return self._sorted[kind]


def _entries(exhibit: Exhibit, kind: str) -> list[Entry]:
    if kind == "person":
        return [
            _person(f"person:{id_}", person.name, person.years)
            for id_, person in exhibit.people.items()
        ]
    if kind == "term":
        return [Entry(f"term:{id_}", term.term, term.term) for id_, term in exhibit.terms.items()]
    if kind == "place":
        return [Entry(f"place:{p.id}", p.name, p.name) for p in unmapped(exhibit)]
    return []


def _person(target: str, name: str, years: str) -> Entry:
    head = last_name(name)
    given = name[: len(name) - len(head)].rstrip()
    parts = [part for part in (given, years) if part]
    return Entry(target, f"{name}, {years}" if years else name, head, ", ".join(parts))
