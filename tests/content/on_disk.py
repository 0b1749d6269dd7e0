"""A small, whole exhibit on disk, to be broken by the tests."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.load import Reading, load

PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="860" height="900"></svg>\n'
BODY = (
    "On 25 May 1922 a stroke took [Lenin](person:lenin) out of daily politics.[^2] He withdrew"
    " to a country house at [Gorki](place:gorki). There he rested for several months, and his"
    " doctors allowed few visitors. Stalin carried words to and from the"
    " [Politburo](term:politburo), and so he knew more than the others did."
)
FILES = {
    "content/exhibit.yaml": """\
title: The Rise of Joseph Stalin
languages:
  - en
chapters:
  - lenin
attract:
  invitation: Touch to begin
  figure:
    image: attract.svg
    alt: A red chair before six overturned ones.
""",
    "content/chapters/lenin.yaml": f"""\
title: Lenin falls ill, and Stalin waits
years: 1922–1924
panels:
  - id: gorki
    heading: The go-between
    body: |
      {BODY}
    figure:
      image: gorki.svg
      caption: The visitor's chair.
      credit: Drawn for this exhibit
      rights: CC BY-SA 4.0
      alt: A wheelchair and an empty red chair before a country house.
      hotspots:
        - at: 33% 80%
          label: Lenin's wheelchair
          opens: person:lenin
""",
    "content/people.yaml": """\
lenin:
  name: Vladimir Lenin
  years: 1870–1924
  text: Leader of the Bolsheviks.
""",
    "content/glossary.yaml": """\
politburo:
  term: Politburo
  text: The small circle in which the leaders decided.
""",
    "content/places.yaml": """\
gorki:
  name: Gorki
  text: The country house where Lenin spent his last years.
""",
    "content/sources.yaml": """\
2:
  text: Robert Service, *Stalin. A Biography*, 2004
""",
    "content/events.yaml": """\
lenin-stroke:
  date: 1922-05-25
  text: Lenin suffers a stroke.
  panel: lenin/gorki
  place: gorki
""",
    "assets/images/attract.svg": PICTURE,
    "assets/images/gorki.svg": PICTURE,
}


@dataclass(frozen=True)
class OnDisk:
    """An exhibit in a folder of its own."""

    folder: Path

    @classmethod
    def whole(cls, folder: Path) -> OnDisk:
        """The exhibit of FILES, without a problem, in a folder."""
        exhibit = cls(folder)
        for name, content in FILES.items():
            exhibit.put(name, content)
        return exhibit

    def put(self, name: str, content: str | bytes) -> None:
        """Write a file; a name without folders lies in content/."""
        path = self.folder / (name if "/" in name else f"content/{name}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def change(self, name: str, old: str, new: str) -> None:
        """Replace what must be in a file once."""
        path = self.folder / (name if "/" in name else f"content/{name}")
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {name}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def read(self) -> Reading:
        """Read the exhibit as `kiosk check` does."""
        return load(self.folder)

    def said(self) -> list[str]:
        """All problems as they are printed."""
        return [str(problem) for problem in self.read().problems]
