"""Small exhibits on the disk, and the command run on them as a curator runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="860" height="900">'
    '<rect width="860" height="900" fill="#0000ff"/></svg>'
)
PANEL = """\
  - id: {id}
    heading: {heading}
    body: |
      {body}
    figure:
      image: {image}
      caption: {caption}
      credit: Drawn for this exhibit
      rights: CC BY-SA 4.0
      alt: {alt}
"""
STANDARD = {
    "heading": "The go-between",
    "body": "On 25 May 1922 [Lenin](person:lenin) suffered a stroke.[^2]",
    "image": "blue.svg",
    "caption": "A blue wall.",
    "alt": "Nothing but blue.",
}


def write_exhibit(
    folder: Path, panels: Mapping[str, Mapping[str, str]], lenin: str = "Leader of the Bolsheviks."
) -> Path:
    """An exhibit of one chapter, `lenin`, with panels by id; what is not given is STANDARD."""
    texts = folder / "content"
    (texts / "chapters").mkdir(parents=True)
    (folder / "assets/images").mkdir(parents=True)
    (folder / "assets/images/blue.svg").write_text(PICTURE)
    (texts / "exhibit.yaml").write_text(
        "title: A small exhibit\nlanguages:\n  - en\nchapters:\n  - lenin\n"
    )
    (texts / "people.yaml").write_text(
        f"lenin:\n  name: Vladimir Lenin\n  years: 1870–1924\n  text: |\n    {lenin}\n"
    )
    (texts / "sources.yaml").write_text("2:\n  text: Robert Service, *Stalin*, 2004\n")
    written = [PANEL.format(id=key, **{**STANDARD, **panel}) for key, panel in panels.items()]
    (texts / "chapters/lenin.yaml").write_text(
        "title: Lenin falls ill\nyears: 1922–1924\npanels:\n" + "".join(written)
    )
    return folder


class Ended(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def faults(self) -> list[str]:
        """The lines before the list of the fullest panels, or of the sheets."""
        return self.out.split("The fullest panels")[0].split("Contact sheets:")[0].splitlines()


Proof = Callable[..., Ended]


@pytest.fixture
def proof(tmp_path: Path) -> Proof:
    """Runs `kiosk proof`: `proof(folder, "--only", "lenin")`; pictures go to tmp_path / "out"."""

    def run(folder: Path, *arguments: str, preparing: Callable[[], None] | None = None) -> Ended:
        out = () if "--out" in arguments else ("--out", str(tmp_path / "out"))
        ended = subprocess.run(
            [sys.executable, "-m", "kiosk", "proof", str(folder), *out, *arguments],
            env={**os.environ, "KIOSK_STATE_DIR": os.environ["KIOSK_STATE_DIR"]},
            capture_output=True,
            text=True,
            timeout=120,
            preexec_fn=preparing,
            check=False,
        )
        return Ended(ended.returncode, ended.stdout, ended.stderr)

    return run


def tree(folder: Path) -> list[str]:
    """Every file below a folder."""
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())
