"""What a curator is told beside the stage, in a window on their desk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

if TYPE_CHECKING:
    from kiosk.content.problems import Problem

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 100  # beside the stage; nobody reads on


@QmlElement
@QmlSingleton
class Desk(QObject):
    """The problems in the files as they are now. Whoever tells them sees to it that no visitor is
    there: they are drawn in a window alone.
    """

    problemsChanged = Signal()
    editAsked = Signal(str, int, int)
    """A problem is to be mended: its file's path in the exhibit, line and column."""

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The one that was made for this engine, for QML's own use."""
        return engine.handed[Desk]  # type: ignore[attr-defined,no-any-return]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()

    def tell(self, problems: Sequence[Problem]) -> None:
        """These are the problems now, errors first; none makes room for the stage again."""
        ordered = tuple(sorted(problems, key=lambda problem: problem.severity))
        if ordered != self._problems:
            self._problems = ordered
            self.problemsChanged.emit()

    @Property("QVariantList", notify=problemsChanged)  # type: ignore[arg-type]
    def problems(self) -> list[dict[str, object]]:
        """The first problems: place, as file and line, message, and whether it is an error."""
        return [
            {
                "place": f"{problem.path}:{problem.line}",
                "message": problem.message,
                "isError": problem.severity == "error",
            }
            for problem in self._problems[:MOST]
        ]

    @Property(str, notify=problemsChanged)
    def heading(self) -> str:
        """How many there are."""
        errors = sum(problem.severity == "error" for problem in self._problems)
        warnings = len(self._problems) - errors
        counts = [_count(errors, "error"), _count(warnings, "warning")]
        return " and ".join(filter(None, counts))

    @Property(str, notify=problemsChanged)
    def consequence(self) -> str:
        """What the problems mean for what is shown; empty where it is what the files say."""
        if any(problem.fatal for problem in self._problems):
            return "The exhibit is shown as it was before."
        return ""

    @Property(str, notify=problemsChanged)
    def rest(self) -> str:
        """What to do about those that are not in `problems`; empty where all are."""
        more = len(self._problems) - MOST
        return f"{more} more: kiosk check prints all of them." if more > 0 else ""

    @Slot(int, result=str)
    def preparing(self, remaining: int) -> str:
        """That so many photographs are still being prepared."""
        return f"{_count(remaining, 'photograph')} to prepare"

    @Slot(int)
    def edit(self, number: int) -> None:
        """Asks for the editor at a problem's place, by its number in `problems`."""
        problem = self._problems[number]
        self.editAsked.emit(problem.path, problem.line, problem.column)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}" if number else ""
