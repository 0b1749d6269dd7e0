"""What the documents say is true: examples check clean, commands run, paths and links exist."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path, PurePath

import pytest
from PIL import Image

from kiosk.content.fields.json_schema import first_line
from kiosk.content.load import load
from scripts.guide import GUIDE, made

ROOT = Path(__file__).parent.parent
DOCUMENTS = [ROOT / name for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")] + [GUIDE]
LARGEST_PICTURE = 250_000

_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
_PATH = re.compile(r"`((?:kiosk|scripts|tests|docs|assets|content)/[\w/.-]*[\w/]|\w+\.(?:py|qml))`")
_SHELL = re.compile(r"```sh\n(.*?)```", re.DOTALL)
_EXAMPLE = re.compile(r"`(content/[\w/]+\.yaml)`\n\n```yaml\n(.*?)```", re.DOTALL)

# Tried by hand on a fresh Debian; they change the machine, or take as long as all tests together.
BY_HAND = (
    "scripts/system-packages.sh scripts/debian-packages-run.txt",
    "python3 -m venv /opt/kiosk",
    "/opt/kiosk/bin/pip wheel --no-deps --wheel-dir dist .",
    "/opt/kiosk/bin/pip install dist/kiosk-0.1.0-py3-none-any.whl",
    "/opt/kiosk/bin/kiosk show",
)

CHAPTER = "content/chapters/water.yaml"
COLON = "The wheel in 1911: the last year it turned."
MISTAKES = [
    (CHAPTER, "caption:", "captoin:"),
    (CHAPTER, '"The wheel in 1911: the last year it turned."', COLON),
    (CHAPTER, "person:berg", "person:berk"),
    (CHAPTER, "[^1]", "[^7]"),
    (CHAPTER, "image: wheel", "image: Wheel"),
    (CHAPTER, "opens: term:race", "opens: race"),
    (CHAPTER, "      credit: Photograph by Emil Roth, town archive\n", ""),
    (CHAPTER, "[Anna Berg](person:berg)", "Anna Berg"),
    ("content/events.yaml", "date: 1847-05", "date: May 1847"),
]  # fmt: skip


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def name(path: Path) -> str:
    return path.name


@pytest.fixture
def mill(tmp_path: Path) -> Path:
    """The guide's example as files, with a picture."""
    for path, text in _EXAMPLE.findall(read(GUIDE)):
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    images = tmp_path / "assets/images"
    images.mkdir(parents=True)
    Image.new("RGB", (1_080, 1_130)).save(images / "wheel.jpg")
    return tmp_path


def test_the_guides_tables_are_up_to_date() -> None:
    assert read(GUIDE) == made(read(GUIDE)), "run: .venv/bin/python scripts/guide.py"


def test_the_guides_example_checks_clean(mill: Path) -> None:
    reading = load(mill)
    assert reading.problems == ()
    assert len(reading.files) == 7


@pytest.mark.parametrize("path", ["content/exhibit.yaml", "content/chapters/water.yaml"])
def test_the_guide_shows_the_line_that_leads_to_a_schema(path: str) -> None:
    assert f"```yaml\n{first_line(PurePath(path))}```" in read(GUIDE)


@pytest.mark.parametrize(("file", "right", "wrong"), MISTAKES)
def test_a_mistake_is_told_as_the_guide_says(mill: Path, file: str, right: str, wrong: str) -> None:
    text = read(mill / file)
    assert text.count(right) == 1
    (mill / file).write_text(text.replace(right, wrong), encoding="utf-8")
    assert str(load(mill).problems[0]) in read(GUIDE)


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_links_lead_somewhere(document: Path) -> None:
    text = _CODE.sub("", read(document))
    anchors = {_anchor(found) for found in re.findall(r"^#+ (.*)$", read(document), re.MULTILINE)}
    for target in _LINK.findall(text):
        path, _, anchor = target.partition("#")
        assert (document.parent / path).exists(), target
        assert path or anchor in anchors, target


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-")


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_files_that_are_named_exist(document: Path) -> None:
    modules = {path.name for path in ROOT.glob("kiosk/**/*.*")}
    examples = {"assets/fonts/", *(path for path, _ in _EXAMPLE.findall(read(document)))}
    for path in _PATH.findall(read(document)):
        known = path in modules or path in examples or "NAME" in path or (ROOT / path).exists()
        assert known, path


def test_the_architecture_names_every_library() -> None:
    project = tomllib.loads(read(ROOT / "pyproject.toml"))["project"]
    libraries = [re.split(r"[><=]", library)[0] for library in project["dependencies"]]
    text = read(ROOT / "ARCHITECTURE.md")
    assert [library for library in libraries if f"| {library} |" not in text] == []


def test_pictures_are_small() -> None:
    pictures = list((ROOT / "docs/pictures").iterdir())
    assert pictures
    assert all(picture.stat().st_size <= LARGEST_PICTURE for picture in pictures)


COMMANDS = sorted(
    {
        shlex.join(shlex.split(line, comments=True))
        for document in DOCUMENTS
        for block in _SHELL.findall(read(document))
        for line in block.splitlines()
        if line.strip()
    }
)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_runs(command: str, tmp_path: Path) -> None:
    if command in BY_HAND:
        return
    words = shlex.split(command)
    if words[0] == "make":
        assert re.search(rf"^{words[1]}:", read(ROOT / "Makefile"), re.MULTILINE)
        return
    assert words.pop(0) == ".venv/bin/kiosk"
    made_in = re.compile(r"^(build/proof|build/my-exhibit|\.schemas)$")
    words = [made_in.sub(str(tmp_path), word) for word in words]
    if words[0] == "proof":  # tests/proof proves the whole exhibit
        words += ["--forms", "landscape"] + ["--only", "lenin/gorki"] * ("--only" not in words)
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        cwd=ROOT,
        env={n: v for n, v in os.environ.items() if not n.startswith("QT_")},
        capture_output=True,
        text=True,
        check=False,
    )
    if words[0] == "show":  # its arguments are right if all that it lacks is a screen
        assert (done.returncode, done.stderr[:26]) == (2, "kiosk: There is no screen:")
    else:
        assert done.returncode == 0, done.stdout + done.stderr
