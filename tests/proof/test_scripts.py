"""Exhibits of other subjects, in other scripts and with long words: clean, and all texts fit."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.starting.new import TEMPLATE
from tests.proof.conftest import Proof

EXHIBITS = Path(__file__).parent.parent / "exhibits"
FILES = {"new": 8, "cholera": 10, "right-to-left": 8, "long-words": 8, "cjk": 8}


def folder_of(name: str) -> Path:
    """What `kiosk new` begins with lies in the package."""
    return TEMPLATE if name == "new" else EXHIBITS / name


@pytest.mark.parametrize("name", FILES)
def test_checks_clean(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "check", "--strict", str(folder_of(name))],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, f"No problems in {FILES[name]} files.\n")


@pytest.mark.parametrize("form", ["landscape", "portrait"])
@pytest.mark.parametrize("name", FILES)
def test_all_texts_fit(name: str, form: str, proof: Proof) -> None:
    ended = proof(folder_of(name), "--forms", form)
    assert (ended.code, ended.faults) == (0, [])


def test_fonts_come_with_their_licence_and_are_small() -> None:
    fonts = sorted(EXHIBITS.glob("*/assets/fonts/*.ttf"))
    assert len(fonts) == 4
    for font in fonts:
        assert font.stat().st_size < 150_000
        assert "SIL OPEN FONT LICENSE" in (font.parent / "OFL.txt").read_text(encoding="utf-8")
