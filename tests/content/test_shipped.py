"""Which folder is an exhibit, and why another is none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.shipped import shipped_exhibit, why_no_exhibit

# Root may read everything; without these rights it is a user like any other.
AS_ANYBODY = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if not os.getuid() else []


def made(folder: Path) -> Path:
    """An exhibit as far as this question goes."""
    (folder / "content").mkdir(parents=True)
    (folder / "content/exhibit.yaml").write_text("title: A")
    return folder


def test_the_shipped_exhibit_is_one() -> None:
    assert why_no_exhibit(shipped_exhibit()) == ""


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert why_no_exhibit(tmp_path / "a") == f"There is no folder {tmp_path / 'a'}."


def test_a_folder_whose_name_is_mistyped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Said with where it was looked for: a new terminal is in another folder."""
    made(tmp_path / "my-exhibit")
    monkeypatch.chdir(tmp_path)
    assert why_no_exhibit(Path("my-exibit")) == (
        f'There is no folder my-exibit in {tmp_path}. Did you mean "my-exhibit"?'
    )
    assert why_no_exhibit(Path("there/mill")) == f"There is no folder there/mill in {tmp_path}."


def test_the_inside_of_an_exhibit(tmp_path: Path) -> None:
    inside = made(tmp_path) / "content"
    assert why_no_exhibit(inside) == (
        f"{inside} is the inside of an exhibit. Give the folder around it: {tmp_path}"
    )


@pytest.mark.parametrize(
    ("closed", "told"), [("content", "content/exhibit.yaml"), (".", "content")]
)
def test_a_folder_that_may_not_be_read(tmp_path: Path, closed: str, told: str) -> None:
    folder = made(tmp_path / "a")
    (folder / closed).chmod(0)
    try:
        ended = subprocess.run(
            [*AS_ANYBODY, sys.executable, "-m", "kiosk", "check", str(folder)],
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        (folder / closed).chmod(0o755)
    sentence = f"{folder / told} may not be read. Give kiosk's user the right to read it."
    assert (ended.returncode, ended.stdout, ended.stderr) == (2, "", f"kiosk: {sentence}\n")
