"""The screens that lie over the panels, and how each is called in a verdict. No Qt."""

from __future__ import annotations

from typing import Final, NamedTuple


class Shot(NamedTuple):
    """A picture of a series: its file below the series' folder, and how a curator calls it."""

    file: str
    name: str

    def page(self, number: int) -> Shot:
        """The same screen further on; `number` counts from 1."""
        if number == 1:
            return self
        return Shot(f"{self.file}.{number}", f"{self.name}, page {number}")

    def part(self, kind: str, name: str) -> Shot:
        """Another part of the screen: its entries' kind, and how a visitor calls it."""
        return Shot(f"{self.file}.{kind}", f"{self.name}, {name}")

    @property
    def figure(self) -> Shot:
        """A panel's figure as it is looked at closely."""
        return Shot(f"{self.file}.figure", f"{self.name}, looked at closely")

    def told(self, point: str) -> Shot:
        """What a point of a figure tells beside it; `point` is what it opens, "kind:id"."""
        return Shot(f"{self.file}.{point.replace(':', '-')}", f"{self.name}, {point}")


ATTRACT: Final = Shot("attract", "attract screen")
SETTINGS: Final = Shot("settings", "settings")
STILL_THERE: Final = Shot("still-there", "“Are you still there?”")
SCREENS: Final = {
    "overview": Shot("overview", "overview"),
    "index": Shot("index", "people and terms"),
    "timeline": Shot("timeline", "timeline"),
    "map": Shot("map", "map"),
}
"""By the name that Visit.openScreen takes."""
