"""What is found in a photograph's bytes, and what is to be said of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.content.exhibit import Prepare
from kiosk.content.problems import Severity


@dataclass(slots=True)
class Raster:
    """What a picture's bytes say. `shown` is false where the stage could not show it.

    `kind` is what Pillow calls it; `prepare` is as in `exhibit.Picture`. Each remark completes
    the sentence '"x.jpg" …'.
    """

    width: int = 0
    height: int = 0
    kind: str = ""
    shown: bool = True
    prepare: Prepare = "no"
    remarks: list[tuple[Severity, str]] = field(default_factory=list)

    def warn(self, say: str) -> None:
        """Something to look at; the picture is shown."""
        self.remarks.append((Severity.WARNING, say))

    def refuse(self, say: str, severity: Severity = Severity.ERROR) -> None:
        """Something that keeps the picture off the screen."""
        self.remarks.append((severity, say))
        self.shown = False
