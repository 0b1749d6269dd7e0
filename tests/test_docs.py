"""What the documents say is true: examples check clean, commands run, paths and links exist."""

from __future__ import annotations

import configparser
import itertools
import os
import re
import shlex
import subprocess
import sys
import textwrap
import tomllib
from pathlib import Path, PurePath

import pytest
from PIL import Image

from kiosk.content.fields.json_schema import first_line
from kiosk.content.load import load
from kiosk.starting.new import make
from scripts.guide import GUIDE, made
from tests.bench.table import LIMITS

ROOT = Path(__file__).parent.parent
DOCUMENTS = [
    *(ROOT / name for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    *(ROOT / "docs" / name for name in ("gallery.md", "technicians.md")),
    *GUIDE,
]
LARGEST_PICTURE = 250_000

_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
_PATH = re.compile(r"`((?:kiosk|scripts|tests|docs|assets|content)/[\w/.-]*[\w/]|\w+\.(?:py|qml))`")
_LEAD = r"(?:(?:[^`\n]+\n)*[^`\n]+:\n\n)?"  # A paragraph that ends with a colon.
_SHELL = re.compile(rf"```sh\n(.*?)```(?:\n\n{_LEAD} *```text\n(.*?)```)?", re.DOTALL)
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


@pytest.fixture
def new(tmp_path: Path) -> Path:
    """What the first hour makes."""
    assert make(tmp_path / "my-exhibit") == ""
    return tmp_path / "my-exhibit"


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


def test_the_guides_pieces_of_files_fit_into_its_example(mill: Path) -> None:
    """The map with a place on it, and the times of a visit."""
    pieces = re.findall(r"```yaml\n(.*?)```", guide(), re.DOTALL)
    exhibit = mill / "content/exhibit.yaml"
    added = [piece for piece in pieces if piece.startswith(("map:", "visit:"))]
    exhibit.write_text("".join((read(exhibit), *added)), "utf-8")
    (place,) = [piece for piece in pieces if piece.startswith("steinau:") and " at: " in piece]
    (mill / "content/places.yaml").write_text(place, "utf-8")
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"/>'
    (mill / "assets/images/map.svg").write_text(svg, "utf-8")
    reading = load(mill)
    assert reading.problems == () and reading.exhibit is not None
    assert reading.exhibit.map and reading.exhibit.places["steinau"].at
    assert reading.exhibit.visit == (90, 20)


@pytest.mark.parametrize("path", ["content/exhibit.yaml", "content/chapters/water.yaml"])
def test_the_guide_shows_the_line_that_leads_to_a_schema(path: str) -> None:
    assert f"```yaml\n{first_line(PurePath(path))}```" in guide()


@pytest.mark.parametrize(("file", "right", "wrong"), MISTAKES)
def test_a_mistake_is_told_as_the_guide_says(mill: Path, file: str, right: str, wrong: str) -> None:
    text = read(mill / file)
    assert text.count(right) == 1
    (mill / file).write_text(text.replace(right, wrong), encoding="utf-8")
    assert str(load(mill).problems[0]) in guide()


def test_a_panel_and_a_chapter_come_and_go_as_the_guide_says(new: Path) -> None:
    """Copied and deleted by their lines, and nothing else."""
    where = new / "content/chapters/where.yaml"
    first, second = read(where).split("\n  - id: reward\n")
    heading = "\n    heading: The first\n    # After"
    copy = first[first.index("  - id: hour") :].replace("id: hour", "id: more")
    copy = copy.replace("\n    # After", heading, 1)
    where.write_text(f"{first}\n{copy}\n  - id: reward\n{second}", "utf-8")
    assert load(new).problems == ()
    exhibit = new / "content/exhibit.yaml"
    chapter = re.sub(
        r"(?m)^title: .*", "title: The mill", read(new / "content/chapters/watch.yaml")
    )
    (new / "content/chapters/mill.yaml").write_text(chapter, "utf-8")
    exhibit.write_text(re.sub(r"(\n  - watch .*)", r"\1\n  - mill", read(exhibit)), "utf-8")
    assert load(new).problems == ()
    exhibit.write_text(re.sub(r"\n  - where .*", "", read(exhibit)), "utf-8")
    where.unlink()
    told = {problem.message for problem in load(new).problems}
    for line in re.findall(r"```text\n(There is no chapter.*?)```", guide(), re.DOTALL)[
        0
    ].splitlines():
        assert line in told


def test_a_photograph_takes_a_drawings_place_as_the_guide_says(new: Path) -> None:
    (figure,) = re.findall(r"```yaml\n(    figure:\n.*?)```", guide(), re.DOTALL)
    watch = new / "content/chapters/watch.yaml"
    text = re.sub(r"    figure:\n.*?(?=\n  - id)", figure, read(watch), count=1, flags=re.DOTALL)
    watch.write_text(text, "utf-8")
    Image.new("RGB", (1_200, 900)).save(new / "assets/images/wheel-1911.jpg")
    assert load(new).problems == ()


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


def test_the_readme_promises_what_the_bench_measures() -> None:
    """Beyond these the bench fails; their names there are the figures' own."""
    promised = dict(
        re.findall(r"^\| (.+) \| ([\d.]+) [^|]+ \|$", read(ROOT / "README.md"), re.MULTILINE)
    )
    held = ("answer", "save", "photo-open", "check", "stillness", "visits")
    assert list(map(float, promised.values())) == [LIMITS[name].must for name in held]


def test_what_starts_it_by_itself_is_a_desktop_entry() -> None:
    (entry,) = re.findall(r"```ini\n(.*?)```", guide(), re.DOTALL)
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(entry)
    fields = parser["Desktop Entry"]
    program, *words = shlex.split(fields["exec"])
    assert (fields["type"], fields["name"]) == ("Application", "kiosk")
    assert program.endswith("/.venv/bin/kiosk") and words[0] == "show" and len(words) == 2


def test_pictures_are_small() -> None:
    pictures = list((ROOT / "docs/pictures").iterdir())
    assert pictures
    assert all(picture.stat().st_size <= LARGEST_PICTURE for picture in pictures)


def commands(document: Path) -> list[tuple[str, str]]:
    """What a document has one type, in its order, and what it says the answer is, if it does."""
    return [
        (line.strip(), textwrap.dedent(answer).strip())
        for block, answer in _SHELL.findall(read(document))
        for line in block.splitlines()
        if line.strip()
    ]


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_what_is_to_be_typed_runs(document: Path, tmp_path: Path) -> None:
    """Each in the folder that the ones before have left; with the answer that is shown below it."""
    typed = commands(document)
    if "my-exhibit" in read(document) and not any(" new " in line for line, _ in typed):
        run(["new", "my-exhibit"], tmp_path)
    if document.name == "5-translating.md":
        exhibit = tmp_path / "my-exhibit/content/exhibit.yaml"
        exhibit.write_text(read(exhibit).replace("  - en\n", "  - en\n  - ru\n", 1), "utf-8")
    for line, answer in typed:
        if shlex.join(shlex.split(line, comments=True)) in BY_HAND:
            continue
        program, *words = shlex.split(line, comments=True)
        if program == "make":
            assert re.search(rf"^{words[0]}:", read(ROOT / "Makefile"), re.MULTILINE)
            continue
        assert program == ".venv/bin/kiosk"
        if words[0] == "proof" and "--forms" not in words:  # tests/proof proves whole exhibits
            words += ["--forms", "landscape"]
            words += ["--only", "where/hour" if "my-exhibit" in words else "lenin/gorki"]
            words += ["--sizes", "normal"] * ("--all" in words)
        assert answer in run(words, tmp_path)


AS_TYPED = (
    "import sys; from kiosk.cli import main; sys.argv[0] = '.venv/bin/kiosk'; sys.exit(main())"
)


def run(words: list[str], folder: Path) -> str:
    """Runs a command; it ends well, or all that it lacks is a screen. Gives what it answers."""
    done = subprocess.run(
        [sys.executable, "-c", AS_TYPED, *words],
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
    return done.stdout
