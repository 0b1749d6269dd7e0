from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content import report
from kiosk.content.load import Reading
from kiosk.content.problems import Problem, Severity, in_order
from kiosk.content.shipped import shipped_exhibit, why_no_exhibit
from kiosk.content.wording import character, instead, odd_letter, show, suggest
from tests.content.on_disk import OnDisk

ROOT = Path(__file__).parent.parent.parent
ERROR = Problem("content/people.yaml", 4, 9, Severity.ERROR, "Something is wrong.", fatal=True)
WARNING = Problem("content/people.yaml", 2, 3, Severity.WARNING, "Something is odd.")


def test_a_problem_reads_as_editors_understand_it() -> None:
    assert str(ERROR) == "content/people.yaml:4:9: error: Something is wrong."


def test_a_sentence_is_one_line_though_it_quotes_words_on_two() -> None:
    problem = Problem("a.yaml", 1, 1, Severity.ERROR, "[Grigory\nZinoviev] is no link.")
    assert str(problem) == "a.yaml:1:1: error: [Grigory Zinoviev] is no link."


def test_problems_are_sorted_by_place() -> None:
    other = Problem("content/chapters/lenin.yaml", 10, 1, Severity.ERROR, "x")
    assert sorted([ERROR, WARNING, other]) == [other, WARNING, ERROR]


def test_a_file_has_no_more_problems_than_anybody_reads() -> None:
    many = [replace(ERROR, line=line) for line in range(300, 0, -1)]
    shown = in_order([*many, *many, WARNING])
    assert len(shown) == 101
    assert [problem.line for problem in shown[:3]] == [1, 2, 2]
    assert str(shown[-1]) == (
        "content/people.yaml:99:9: error: This file has more problems than these."
    )
    assert shown[-1].fatal
    assert in_order([*many[:100], WARNING])[-1].fatal
    warnings = [replace(WARNING, line=line) for line in range(200)]
    assert not any(problem.fatal for problem in in_order(warnings))
    assert len(in_order([ERROR] * 300)) == 1


@pytest.mark.parametrize(
    ("problems", "files", "said"),
    [
        ([], 12, "No problems in 12 files."),
        ([], 1, "No problems in 1 file."),
        ([ERROR], 12, "1 error in 12 files."),
        ([ERROR, ERROR, WARNING], 12, "2 errors, 1 warning in 12 files."),
        ([WARNING] * 1200, 1003, "1,200 warnings in 1,003 files."),
    ],
)
def test_the_count(problems: list[Problem], files: int, said: str) -> None:
    reading = Reading(None, tuple(problems), ("x",) * files)
    assert report.count(reading) == said


def test_paths_begin_as_the_folder_was_given() -> None:
    reading = Reading(None, (WARNING, ERROR), ("x",))
    assert report.as_text(reading, Path("museum/hall"), coloured=False) == (
        "museum/hall/content/people.yaml:2:3: warning: Something is odd.\n"
        "museum/hall/content/people.yaml:4:9: error: Something is wrong.\n"
        "1 error, 1 warning in 1 file.\n"
    )
    assert json.loads(report.as_json(reading, Path("hall")))[1] == {
        "path": "hall/content/people.yaml",
        "line": 4,
        "column": 9,
        "severity": "error",
        "message": "Something is wrong.",
    }


def test_colour_is_for_terminals_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert report.wants_colour(Terminal())
    assert not report.wants_colour(io.StringIO())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not report.wants_colour(Terminal())
    reading = Reading(None, (ERROR,), ("x",))
    assert "\033[31merror:\033[0m Something" in report.as_text(reading, Path(), coloured=True)


@pytest.mark.parametrize(
    ("word", "among", "said"),
    [
        ("captoin", ["caption", "credit"], 'Did you mean "caption"?'),
        ("Caption", ["caption"], 'Did you mean "caption"? It differs only in capitals.'),
        ("zzz", ["caption"], ""),
        (
            "лenin",
            ["lenin"],
            'Did you mean "lenin"? In "лenin" its first letter is Cyrillic л (U+043B).',
        ),
        ("x" * 5000, ["x" * 4999], ""),
        (
            "k\u0430menev",
            ["kamenev"],
            'It looks like "kamenev", but its second letter is Cyrillic а (U+0430).',
        ),
        (
            "kamenev",
            ["k\u0430menev"],
            'It looks like "kаmenev", but in "kаmenev" its second letter is Cyrillic а (U+0430).',
        ),
        (
            "lenin\u200b",
            ["lenin"],
            'It looks like "lenin", but its sixth character is a zero-width space (U+200B), which'
            " cannot be seen.",
        ),
        (
            "\u0438\u0306",
            ["\u0439"],
            'It looks like "й", but it is stored in another Unicode form.',
        ),
    ],
)
def test_suggestions_never_look_like_the_word_itself(
    word: str, among: list[str], said: str
) -> None:
    assert suggest(word, among) == said


def test_odd_letters_are_told_by_their_place() -> None:
    assert odd_letter("kamenev") is None
    assert odd_letter("new york") is None
    assert odd_letter("café") is None
    assert odd_letter("ленин") is None
    assert odd_letter("aaaaaaaaaaaaa\u0430") == (13, "its 14th letter is Cyrillic а (U+0430)")


def test_how_names_are_shown() -> None:
    assert show("a\nb") == '"a b"'
    assert len(show("x" * 500)) == 72
    assert character("\u00a0") == "a non-breaking space (U+00A0)"
    assert character("\u2066") == "left-to-right isolate (U+2066)"
    assert instead("alt", 'so "it" is') == "Write: alt: 'so \"it\" is'"
    assert instead("", "x") == 'Write: "x"'


def run(*arguments: str, cwd: Path = ROOT, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "check", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **env},
    )


def test_check_ends_with_0_1_or_2(
    exhibit: OnDisk, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder = str(exhibit.folder)
    assert main(["check", folder]) == 0
    assert capsys.readouterr().out == "No problems in 7 files.\n"

    exhibit.change("content/chapters/lenin.yaml", "      credit: Drawn for this exhibit\n", "")
    assert main(["check", folder]) == 0
    assert main(["check", "--strict", folder]) == 1
    assert capsys.readouterr().out.endswith("1 warning in 7 files.\n")

    exhibit.change("people.yaml", "name: Vladimir", "nome: Vladimir")
    assert main(["check", folder]) == 1
    assert capsys.readouterr().out.split("\n", 1)[1] == (
        f'{folder}/content/people.yaml:2:3: error: "nome" is not a field of a person. Did you mean'
        ' "name"?\n1 error, 1 warning in 7 files.\n'
    )
    assert main(["check", "--json", folder]) == 1
    [_, problem] = json.loads(capsys.readouterr().out)
    assert (problem["line"], problem["column"], problem["severity"]) == (2, 3, "error")

    with pytest.raises(SystemExit) as ended:
        main(["check", str(tmp_path)])
    assert ended.value.code == 2
    assert capsys.readouterr().err == (
        f"kiosk: {tmp_path} is not an exhibit: there is no content/exhibit.yaml in it.\n"
    )


def test_why_a_folder_is_no_exhibit(exhibit: OnDisk) -> None:
    assert why_no_exhibit(exhibit.folder) == ""
    assert why_no_exhibit(exhibit.folder / "no") == f"There is no folder {exhibit.folder / 'no'}."
    file = exhibit.folder / "content/people.yaml"
    assert why_no_exhibit(file).startswith(f"{file} is not a folder.")
    assert why_no_exhibit(exhibit.folder / "content").endswith(
        f"Give the folder around it: {exhibit.folder}"
    )


def test_without_an_exhibit_the_shipped_one_is_checked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert shipped_exhibit() == ROOT
    monkeypatch.chdir(ROOT)
    assert shipped_exhibit() == Path()
    done = run()
    assert done.stdout.splitlines()[-1].endswith(" files.")


def test_output_is_safe_for_a_terminal_that_knows_ascii_alone(exhibit: OnDisk) -> None:
    exhibit.change("people.yaml", "lenin:", "l\u0435nin:")
    done = run(str(exhibit.folder), PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert done.returncode == 1
    assert done.stderr == ""
    assert "is no id: its second letter is Cyrillic \\u0435 (U+0435)." in done.stdout


def test_a_reader_that_goes_away_is_no_error(exhibit: OnDisk) -> None:
    exhibit.put("people.yaml", "".join(f"P{number}:\n" for number in range(3000)))
    command = f'"{sys.executable}" -m kiosk check "{exhibit.folder}" | head -n 1'
    done = subprocess.run(
        ["sh", "-c", command], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 1
