"""What there is to paint, cut into what one process does; and what comes of it. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from kiosk.content.exhibit import Exhibit, Panel
from kiosk.proof.forms import NORMAL, Form, Size


class Series(NamedTuple):
    """An exhibit's panels in one language, form and size.

    `places` are the panels' numbers through all chapters; `whole` says that they are all.
    """

    exhibit: Exhibit
    language: str
    form: Form
    size: Size
    places: tuple[int, ...]
    whole: bool
    out: Path

    @property
    def folder(self) -> Path:
        """Where its pictures go."""
        return self.out / self.language / self.form.name / self.size.name

    @property
    def attracts(self) -> bool:
        """Whether the attract screen belongs to it: while nobody is there, nothing is set."""
        return self.whole and self.size == NORMAL


class Verdict(NamedTuple):
    """What is to be said of one panel, card or other screen.

    `where` is the panel as "water/wheel", or what else it is; `fill` the share of its column's
    height that a panel's heading and body take, None for the others.
    """

    where: str
    faults: tuple[str, ...]
    fill: float | None = None


class Painted(NamedTuple):
    """What one series came to: its verdicts, its contact sheets, the number of its pictures."""

    verdicts: tuple[Verdict, ...]
    sheets: tuple[Path, ...]
    pictures: int


def all_series(
    exhibits: Sequence[Exhibit],
    forms: Sequence[Form],
    sizes: Sequence[Size],
    places: tuple[int, ...] | None,
    out: Path,
) -> list[Series]:
    """Every language × size × form that is to be painted; all panels where `places` is None.

    `exhibits` is one exhibit, in each language that is wanted.
    """
    whole = places is None
    chosen = tuple(range(len(panel_names(exhibits[0])))) if places is None else places
    return [
        Series(plain, plain.language, form, size, chosen, whole, out)
        for plain in map(_picklable, exhibits)
        for size in sizes
        for form in forms
    ]


def panel_names(exhibit: Exhibit) -> list[tuple[str, str]]:
    """The chapter's and the panel's id of each place."""
    return [(chapter.id, panel.id) for chapter in exhibit.chapters for panel in chapter.panels]


def panels_of(exhibit: Exhibit) -> list[Panel]:
    """The panel at each place."""
    return [panel for chapter in exhibit.chapters for panel in chapter.panels]


def _picklable(exhibit: Exhibit) -> Exhibit:
    """The same exhibit, fit to be sent to another process."""
    return exhibit._replace(
        chapters=[chapter._replace(panels=list(chapter.panels)) for chapter in exhibit.chapters],
        people=dict(exhibit.people),
        terms=dict(exhibit.terms),
        places=dict(exhibit.places),
        sources=dict(exhibit.sources),
        events=dict(exhibit.events),
    )
