"""Where a person, a term or a place is named: in which chapters, and on which of their panels."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.content.compiled import KeptPanels
from kiosk.content.exhibit import Chapter, Exhibit, Panel


def chapters_naming(exhibit: Exhibit, target: str) -> list[int]:
    """The numbers of the chapters, from 0, that lead to "kind:id" by a link or a hotspot.

    Chapters that were kept are searched as they lie, so that a thousand of them need not be
    decoded while a card opens.
    """
    kind, _, entry_id = target.partition(":")
    return [
        number
        for number, chapter in enumerate(exhibit.chapters)
        if _opens(chapter.panels, kind, entry_id)
    ]


def panel_naming(chapter: Chapter, target: str) -> int:
    """Which panel of a chapter, from 0, is the first that leads to "kind:id"; 0 if none does."""
    kind, _, entry_id = target.partition(":")
    found = (n for n, panel in enumerate(chapter.panels) if _panel_opens(panel, kind, entry_id))
    return next(found, 0)


def _opens(panels: Sequence[Panel], kind: str, entry_id: str) -> bool:
    if isinstance(panels, KeptPanels):
        return panels.may_open(kind, entry_id)
    return any(_panel_opens(panel, kind, entry_id) for panel in panels)


def _panel_opens(panel: Panel, kind: str, entry_id: str) -> bool:
    opens = [(link.kind, link.id) for link in panel.body.links]
    opens += [(spot.kind, spot.id) for spot in panel.figure.hotspots]
    return (kind, entry_id) in opens
