"""`kiosk new`: a small exhibit that is whole, where a curator wants it, and nothing else."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from kiosk.cli import main
from kiosk.content.exhibit import Exhibit
from kiosk.content.fields import json_schema
from kiosk.content.fields.schema import FIELD_NAMES
from kiosk.content.load import load
from kiosk.starting import new
from kiosk.starting.new import TEMPLATE, make, said
from kiosk.visit.pictures import url_of
from tests.editor.server import Server

ROOT = Path(__file__).parents[2]


def kiosk(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command, typed in a folder."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def made(tmp_path: Path) -> Path:
    folder = tmp_path / "my-exhibit"
    assert make(folder) == ""
    return folder


def exhibit(folder: Path) -> Exhibit:
    read = load(folder, deep=False).exhibit
    assert read is not None
    return read


# What it makes


def test_it_says_what_it_has_made_and_where_to_read_on(tmp_path: Path) -> None:
    done = kiosk(tmp_path, "new", "my-exhibit")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "my-exhibit is made. To see it, type:\n"
        "kiosk show my-exhibit --windowed\n"
        "What to do next stands in my-exhibit/README.md.\n"
    )
    checked = kiosk(tmp_path, "check", "--strict", "my-exhibit")
    assert (checked.returncode, checked.stdout) == (0, "No problems in 8 files.\n")


def test_it_is_the_exhibit_that_is_proofed_and_the_schemas(made: Path) -> None:
    schemas = {f".schemas/{name}.json" for name in json_schema.FILES}
    assert files(made) == files(TEMPLATE) | schemas
    for name in files(TEMPLATE):
        assert (made / name).read_bytes() == (TEMPLATE / name).read_bytes()


def test_there_is_one_of_everything_that_an_exhibit_can_have(made: Path) -> None:
    new = exhibit(made)
    assert [len(chapter.panels) for chapter in new.chapters] == [2, 2]
    assert all((new.people, new.terms, new.places, new.sources, new.events))
    assert new.attract and new.attract.figure and new.map
    assert all(place.at for place in new.places.values())
    panels = [panel for chapter in new.chapters for panel in chapter.panels]
    opened = {spot.kind for panel in panels for spot in panel.figure.hotspots}
    assert opened == {"term", "place"}


def test_each_field_is_explained_where_it_first_stands(made: Path) -> None:
    """Beside it or in the line above, in the file or in the one that is read before it."""
    for name, paths in {
        "chapter": ["chapters/where.yaml", "chapters/watch.yaml"],
        **{name: [f"{name}.yaml"] for name in json_schema.FILES if name != "chapter"},
    }.items():
        lines = "\n".join((made / "content" / path).read_text("utf-8") for path in paths)
        first: dict[str, bool] = {}
        above = ""
        for line in lines.splitlines():
            if field := re.match(r"(?: *- | *)([a-z]+):(?: |$)", line):
                first.setdefault(field[1], "# " in line or above.lstrip().startswith("# "))
            above = line
        unsaid = {field for field, said in first.items() if field in FIELD_NAMES and not said}
        assert unsaid <= {"figure", "map"}, name


def test_an_editor_finds_the_schema_of_each_file_and_nothing_wrong(made: Path) -> None:
    paths = sorted((made / "content").rglob("*.yaml"))
    assert len(paths) == 8
    server = Server(made)
    try:
        for path in paths:
            line = json_schema.first_line(path.relative_to(made))
            text = path.read_text("utf-8")
            assert text.startswith(line)
            assert server.problems(path) == []
            assert server.problems(path, f"{text}\nyaers: 1714\n") != []
    finally:
        server.close()


def test_its_readme_names_only_what_is_there(made: Path) -> None:
    named = re.findall(r"`((?:content|assets|\.schemas)[^` ]*)`", (made / "README.md").read_text())
    assert len(named) > 5
    assert [path for path in named if not (made / path).exists()] == []


def test_it_can_be_translated(made: Path) -> None:
    file = made / "content/exhibit.yaml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("  - en\n", "  - en\n  - ru\n", 1), "utf-8")
    done = kiosk(made.parent, "translations", "my-exhibit")
    assert re.fullmatch(
        r"my-exhibit/content/locale/ru\.po: (\d+) texts, \1 missing\.\n", done.stdout
    )
    assert done.returncode == 0


def test_a_mistyped_field_is_told_as_in_every_exhibit(made: Path) -> None:
    file = made / "content/chapters/where.yaml"
    file.write_text(file.read_text("utf-8").replace("caption:", "captoin:", 1), "utf-8")
    (problem, *_) = load(made).problems
    assert (
        problem.message
        == 'where/hour: "captoin" is not a field of a figure. Did you mean "caption"?'
    )


# What it says


def test_the_line_to_type_is_one_that_the_terminal_takes() -> None:
    lines = said(Path("the old mill"), ".venv/bin/kiosk").splitlines()
    assert lines == [
        "the old mill is made. To see it, type:",
        ".venv/bin/kiosk show 'the old mill' --windowed",
        "What to do next stands in the old mill/README.md.",
    ]


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        (["new"], "Name the folder to make, as in: kiosk new my-exhibit"),
        (
            ["new", "the", "mill"],
            '"mill" is one word too many. A name with a space in it stands in quotes, '
            'as in: kiosk new "the old mill"',
        ),
        (["new", "--template"], 'new has no "--template". What it has, says: kiosk new --help'),
        (["proof"], "Say where the pictures go, as in: kiosk proof --out build/proof"),
        (["kiosk"], "To show the exhibit in kiosk, type: kiosk show kiosk"),
        (
            ["kiosk", "--windowed"],
            "To show the exhibit in kiosk, type: kiosk show kiosk --windowed",
        ),
        (
            ["x" * 300],
            f'There is no command "{"x" * 300}". There are show, check, proof, new, translations,'
            " schema.",
        ),
        (["schema", "people", "x"], '"x" is one word too many.'),
        (
            ["nwe", "mill"],
            'There is no command "nwe". There are show, check, proof, new, translations, schema.',
        ),
    ],
)
def test_a_line_that_says_nothing_is_answered_with_one_that_does(
    typed: list[str],
    answer: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(typed) == 2
    assert capsys.readouterr().err == f"kiosk: {answer}\n"


# Where it may be made


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    assert make(tmp_path) == ""
    assert exhibit(tmp_path)


def test_folders_that_lead_to_it_are_made(tmp_path: Path) -> None:
    assert make(tmp_path / "museum/mill") == ""
    assert exhibit(tmp_path / "museum/mill")


@pytest.mark.parametrize("name", ["the old mill", "Старая мельница", "mill #2", "100 %20", "a:b"])
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    """The pictures too are found in it."""
    assert make(tmp_path / name) == ""
    reading = load(tmp_path / name)
    assert (reading.problems, len(reading.files)) == ((), 8)
    assert reading.exhibit is not None and reading.exhibit.map is not None
    url = url_of(reading.exhibit.folder, reading.exhibit.map.picture).toEncoded()
    assert Path(QUrl.fromEncoded(url).toLocalFile()) == tmp_path / name / "assets/images/map.svg"


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mill").mkdir()
    (tmp_path / "mill/letter.txt").write_text("Mine.")
    done = kiosk(tmp_path, "new", "mill")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "kiosk: mill is not empty. Give a folder that is not there yet.\n"
    assert files(tmp_path) == {"mill/letter.txt"}


def test_a_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mill").write_text("Mine.")
    assert make(tmp_path / "mill") == (
        f"{tmp_path / 'mill'} is there already, and is not a folder. Give another name."
    )


def test_what_lies_below_a_file_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("Mine.")
    folder = tmp_path / "letter/mill"
    assert make(folder) == f"{folder} cannot be made: a file stands where a folder must be."


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EACCES, "you may not write there"),
        (errno.EROFS, "the disk is read-only"),
        (errno.ENAMETOOLONG, "the name is too long"),
        (errno.ENOENT, "nothing can be kept there"),
    ],
)
def test_a_folder_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    def refuses(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "mkdir", refuses)
    assert make(tmp_path / "mill") == f"{tmp_path / 'mill'} cannot be made: {reason}."


@pytest.mark.parametrize("there", [True, False], ids=["empty", "not-there"])
def test_when_the_disk_is_full_nothing_half_made_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    def full(folder: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(new, "_write_schemas", full)
    folder = tmp_path / "museum/mill"
    if there:
        folder.mkdir(parents=True)
    assert make(folder) == f"{folder} cannot be made: the disk is full."
    assert sorted(tmp_path.rglob("*")) == ([folder.parent, folder] if there else [])
