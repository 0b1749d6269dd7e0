"""One mistake a curator makes by hand, and the one thing that is said of it."""

from __future__ import annotations

from typing import NamedTuple

from tests.content.on_disk import OnDisk

LENIN = "content/chapters/lenin.yaml"
GORKI = "lenin/gorki: "
IN_OUR_OWN_USE = "seen in our own use"


class Mistake(NamedTuple):
    """In `file`, `typed` stands where `right` is meant; `seen` is where somebody did the same.

    `told` stands behind the line, the column and `error: `.
    """

    title: str
    file: str
    right: str
    typed: str
    place: str
    told: str
    seen: str = IN_OUR_OWN_USE

    def try_out(self, exhibit: OnDisk) -> None:
        """Make the mistake, see what is said, and mend it."""
        exhibit.change(self.file, self.right, self.typed)
        path = self.file if "/" in self.file else f"content/{self.file}"
        assert exhibit.said() == [f"{path}:{self.place}: error: {self.told}"]
        exhibit.change(self.file, self.typed, self.right)
        assert exhibit.said() == []


def title(mistake: Mistake) -> str:
    """What a test is called."""
    return mistake.title
