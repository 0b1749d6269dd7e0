"""What the documents say is true: examples check clean, commands run, paths and links exist."""

from __future__ import annotations

import itertools
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
DOCUMENTS = [
    *(ROOT / name for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    *GUIDE,
]
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


def guide() -> str:
    """All of its pages."""
    return "".join(map(read, GUIDE))


def name(path: Path) -> str:
    return path.name


@pytest.fixture
def mill(tmp_path: Path) -> Path:
    """The guide's example as files, with a picture."""
    for path, text in _EXAMPLE.findall(guide()):
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    images = tmp_path / "assets/images"
    images.mkdir(parents=True)
    Image.new("RGB", (1_080, 1_130)).save(images / "wheel.jpg")
    return tmp_path


@pytest.mark.parametrize("page", GUIDE, ids=name)
def test_the_guides_tables_are_up_to_date(page: Path) -> None:
    assert read(page) == made(read(page)), "run: .venv/bin/python scripts/guide.py"


def test_the_guides_pages_lead_from_one_to_the_next() -> None:
    first, *week, last = GUIDE
    for page in (*week, last):
        assert f"]({page.relative_to(first.parent).as_posix()})" in read(first)
    for page, following in itertools.pairwise(week):
        assert f"]({following.name}).\n" in read(page)


def test_the_guides_example_checks_clean(mill: Path) -> None:
    reading = load(mill)
    assert reading.problems == ()
    assert len(reading.files) == 7


@pytest.mark.parametrize("path", ["content/exhibit.yaml", "content/chapters/water.yaml"])
def test_the_guide_shows_the_line_that_leads_to_a_schema(path: str) -> None:
    assert f"```yaml\n{first_line(PurePath(path))}```" in guide()


@pytest.mark.parametrize(("file", "right", "wrong"), MISTAKES)
def test_a_mistake_is_told_as_the_guide_says(mill: Path, file: str, right: str, wrong: str) -> None:
    text = read(mill / file)
    assert text.count(right) == 1
    (mill / file).write_text(text.replace(right, wrong), encoding="utf-8")
    assert str(load(mill).problems[0]) in guide()


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
    examples = {"assets/fonts/", *(path for path, _ in _EXAMPLE.findall(guide()))}
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


def commands(document: Path) -> list[str]:
    """What a document has one type, in its order."""
    blocks = _SHELL.findall(read(document))
    return [line for block in blocks for line in block.splitlines() if line.strip()]


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_what_is_to_be_typed_runs(document: Path, tmp_path: Path) -> None:
    """Each in the folder that the ones before have left."""
    if "my-exhibit" in read(document):
        run(["new", "my-exhibit"], tmp_path)
    for line in commands(document):
        if shlex.join(shlex.split(line, comments=True)) in BY_HAND:
            continue
        program, *words = shlex.split(line, comments=True)
        if program == "make":
            assert re.search(rf"^{words[0]}:", read(ROOT / "Makefile"), re.MULTILINE)
            continue
        assert program == ".venv/bin/kiosk"
        if words[0] == "new":
            continue
        if words[0] == "proof":  # tests/proof proves whole exhibits
            words += ["--forms", "landscape"] * ("--forms" not in words)
            words += ["--only", "lenin/gorki"] * ("my-exhibit" not in words)
        run(words, tmp_path)


def run(words: list[str], folder: Path) -> None:
    """Runs a command; it ends well, or all that it lacks is a screen."""
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        cwd=folder,
        env={n: v for n, v in os.environ.items() if not n.startswith("QT_")},
        capture_output=True,
        text=True,
        check=False,
    )
    if words[0] == "show":
        assert (done.returncode, done.stderr[:26]) == (2, "kiosk: There is no screen:")
    else:
        assert done.returncode == 0, done.stdout + done.stderr
