from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from kiosk.content.exhibit import Hotspot, Point, VisitTimes, Years
from kiosk.content.load import load
from kiosk.content.shipped import shipped_exhibit
from tests.content.on_disk import FILES, OnDisk
from tests.content.russian import in_russian

LENIN = "content/chapters/lenin.yaml"


def test_a_good_exhibit_is_read_whole(exhibit: OnDisk) -> None:
    reading = exhibit.read()
    assert [str(problem) for problem in reading.problems] == []
    read = reading.exhibit
    assert read is not None
    assert (read.title, read.subtitle, read.languages) == ("The Rise of Joseph Stalin", "", ("en",))
    assert read.visit == VisitTimes(60, 15)
    [chapter] = read.chapters
    assert (chapter.id, chapter.years) == ("lenin", Years(1922, 1924, "1922–1924"))
    [panel] = chapter.panels
    assert panel.heading == "The go-between"
    assert panel.body.plain.startswith("On 25 May 1922 a stroke took Lenin out of daily politics.")
    assert [(link.kind, link.id) for link in panel.body.links] == [
        ("person", "lenin"),
        ("source", "2"),
        ("place", "gorki"),
        ("term", "politburo"),
    ]
    assert panel.figure.picture.file == "assets/images/gorki.svg"
    assert (panel.figure.picture.width, panel.figure.picture.height) == (860, 900)
    assert panel.figure.focus == Point(0.5, 0.5)
    assert panel.figure.hotspots == (
        Hotspot(Point(0.33, 0.8), "Lenin's wheelchair", "person", "lenin"),
    )
    event = read.events["lenin-stroke"]
    assert (event.date, event.panel, event.place) == ("1922-05-25", ("lenin", "gorki"), "gorki")


def test_the_exhibit_that_comes_with_kiosk_has_no_errors() -> None:
    reading = load(shipped_exhibit())
    assert [str(problem) for problem in reading.problems if problem.severity == "error"] == []


def test_every_file_is_read_in_the_same_run(exhibit: OnDisk) -> None:
    exhibit.change(LENIN, "caption", "captoin")
    exhibit.change("people.yaml", "years", "yeers")
    exhibit.change("exhibit.yaml", "  - en", "  - english language")
    assert exhibit.said() == [
        f'{LENIN}:10:7: error: lenin/gorki: "captoin" is not a field of a figure. Did you mean'
        ' "caption"?',
        "content/exhibit.yaml:3:5: error: A language is written with its code, such as en, ru or"
        ' pt-BR; not "english language".',
        'content/people.yaml:3:3: error: "yeers" is not a field of a person. Did you mean "years"?',
    ]


# Changes to the good exhibit, and what is then said of it.
NAMED_AND_NOT_THERE = [
    (
        LENIN,
        "[Lenin](person:lenin)",
        "[Lenin](person:lenim)",
        f'{LENIN}:7:51: error: lenin/gorki: There is no person "lenim" in people.yaml.'
        ' Did you mean "lenin"?',
    ),
    (
        LENIN,
        "[Lenin](person:lenin)",
        "[Lenin](person:l\u0435nin)",
        f'{LENIN}:7:52: error: lenin/gorki: There is no person "lеnin" in people.yaml. It looks'
        ' like "lenin", but its second letter is Cyrillic е (U+0435).',
    ),
    (
        LENIN,
        "[^2]",
        "[^12]",
        f'{LENIN}:7:82: error: lenin/gorki: There is no source "12" in sources.yaml.',
    ),
    (
        LENIN,
        "opens: person:lenin",
        "opens: place:moscow",
        f'{LENIN}:17:24: error: lenin/gorki: There is no place "moscow" in places.yaml.',
    ),
    (
        "people.yaml",
        "Leader of the Bolsheviks.",
        "Of the [Politbureau](term:politbureau).",
        'content/people.yaml:4:35: error: There is no term "politbureau" in glossary.yaml.'
        ' Did you mean "politburo"?',
    ),
    (
        "events.yaml",
        "panel: lenin/gorki",
        "panel: lenin/gorky",
        'content/events.yaml:4:16: error: The chapter "lenin" has no panel "gorky".'
        ' Did you mean "gorki"?',
    ),
    (
        "events.yaml",
        "panel: lenin/gorki",
        "panel: lennin/gorki",
        'content/events.yaml:4:10: error: There is no chapter "lennin" in exhibit.yaml.'
        ' Did you mean "lenin"?',
    ),
    (
        "events.yaml",
        "place: gorki",
        "place: gorky",
        'content/events.yaml:5:10: error: There is no place "gorky" in places.yaml.'
        ' Did you mean "gorki"?',
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "said"), NAMED_AND_NOT_THERE)
def test_what_is_named_must_exist(
    exhibit: OnDisk, file: str, old: str, new: str, said: str
) -> None:
    exhibit.change(file, old, new)
    assert exhibit.said() == [said]
    assert exhibit.read().exhibit is None


def test_a_file_that_cannot_be_read_does_not_make_its_entries_missing(exhibit: OnDisk) -> None:
    exhibit.put("people.yaml", 'lenin:\n  name: "Lenin\n  text: x\n')
    assert exhibit.said() == [
        'content/people.yaml:2:9: error: The quote " that opens here is not closed.'
        ' Write: name: "Lenin"'
    ]
    exhibit.put(LENIN, FILES[LENIN].replace("    alt:", "    tal:"))
    assert [line.split(":")[0] for line in exhibit.said()] == [LENIN, LENIN, "content/people.yaml"]


def test_a_chapter_without_a_file_is_told_of_where_it_is_listed(exhibit: OnDisk) -> None:
    exhibit.change("exhibit.yaml", "  - lenin\n", "  - lennin\n")
    exhibit.put("events.yaml", "")
    (exhibit.folder / "content/events.yaml").unlink()
    assert exhibit.said() == [
        "content/exhibit.yaml:5:5: error: There is no file content/chapters/lennin.yaml."
        ' Did you mean "lenin"?',
    ]


def test_files_of_entries_may_be_left_out(exhibit: OnDisk) -> None:
    for name in ("people", "glossary", "places", "sources", "events"):
        (exhibit.folder / f"content/{name}.yaml").unlink()
    exhibit.put(LENIN, FILES[LENIN].split("      hotspots")[0])
    body = FILES[LENIN].split("body: |\n      ")[1].split("\n")[0]
    exhibit.change(LENIN, body, "He withdrew to a country house, and rested there. " * 6)
    reading = exhibit.read()
    assert [str(problem) for problem in reading.problems] == []
    assert reading.exhibit is not None
    assert not reading.exhibit.people


def test_an_empty_folder_is_one_problem(tmp_path: Path) -> None:
    reading = load(tmp_path)
    assert reading.exhibit is None
    assert [str(problem) for problem in reading.problems] == [
        "content/exhibit.yaml:1:1: error: There is no such file."
    ]


def test_entries_come_in_their_order(exhibit: OnDisk) -> None:
    exhibit.put("sources.yaml", "".join(f"{n}:\n  text: A book\n" for n in ("10", "b", "2", "a")))
    dates = ("1924", "1922-05-25", "-44-03-15", "1922-05", "1922")
    exhibit.put(
        "events.yaml", "".join(f"e{n}:\n  date: {d}\n  text: x\n" for n, d in enumerate(dates))
    )
    read = exhibit.read().exhibit
    assert read is not None
    assert list(read.sources) == ["2", "10", "a", "b"]
    assert [event.date for event in read.events.values()] == [
        "-44-03-15",
        "1922",
        "1922-05",
        "1922-05-25",
        "1924",
    ]


def test_a_picture_that_cannot_be_shown_is_told_once_and_the_exhibit_stays(
    exhibit: OnDisk,
) -> None:
    exhibit.change("exhibit.yaml", "image: attract.svg", "image: gorki2.svg")
    exhibit.change(LENIN, "image: gorki.svg", "image: gorki2.svg")
    reading = exhibit.read()
    assert [str(p).split(": ")[0] for p in reading.problems] == ["content/exhibit.yaml:9:12"]
    assert reading.exhibit is not None
    assert reading.exhibit.chapters[0].panels[0].figure.picture.file is None


def test_a_twin_in_another_language_is_found_and_asked_for(exhibit: OnDisk) -> None:
    words = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>Go</text></svg>'
    exhibit.put("assets/images/gorki.svg", words)
    in_russian(exhibit)
    assert exhibit.said() == [
        f"{LENIN}:9:14: warning: lenin/gorki: This picture has words in it. For ru it needs a"
        " twin, gorki.ru.svg."
    ]
    exhibit.put("assets/images/gorki.ru.svg", words)
    reading = exhibit.read()
    assert reading.problems == ()
    assert reading.exhibit is not None
    [(language, twin)] = reading.exhibit.chapters[0].panels[0].figure.picture.twins
    assert (language, twin.file) == ("ru", "assets/images/gorki.ru.svg")


def _unreadable(exhibit: OnDisk, name: str = "content/people.yaml") -> Path:
    path = exhibit.folder / name
    path.unlink()
    return path


def _said_of_people(exhibit: OnDisk) -> str:
    [said] = exhibit.said()
    place, _, message = said.partition(" error: ")
    assert place == "content/people.yaml:1:1:"
    return message


def test_a_folder_a_pipe_a_socket_or_a_device_is_no_file(exhibit: OnDisk) -> None:
    path = _unreadable(exhibit)
    path.mkdir()
    assert _said_of_people(exhibit) == "This is a folder, where a file must be."
    path.rmdir()
    os.mkfifo(path)
    assert _said_of_people(exhibit) == "This is a pipe or a device, where a file must be."
    path.unlink()
    with socket.socket(socket.AF_UNIX) as listener:
        with contextlib.chdir(path.parent):
            listener.bind(path.name)  # a socket's whole path may be too long for one
        assert _said_of_people(exhibit) == "This is a pipe or a device, where a file must be."


def test_links_may_stay_inside_the_exhibit_alone(exhibit: OnDisk, tmp_path: Path) -> None:
    path = _unreadable(exhibit)
    outside = tmp_path / "people.yaml"
    outside.write_text(FILES["content/people.yaml"])
    path.symlink_to(outside)
    assert _said_of_people(exhibit) == (
        "This is a link to a file outside the exhibit. Put the file itself here."
    )
    path.unlink()
    path.symlink_to("/dev/zero")
    assert _said_of_people(exhibit).startswith("This is a link to a file outside the exhibit.")
    path.unlink()
    path.symlink_to(path)
    assert _said_of_people(exhibit) == "This is a link that leads back to itself."
    path.unlink()
    path.symlink_to("nowhere.yaml")
    assert _said_of_people(exhibit) == "This is a link to a file that does not exist."
    path.unlink()
    outside.rename(exhibit.folder / "content/persons.yaml")
    path.symlink_to("persons.yaml")
    assert exhibit.said() == []


def test_a_huge_file_is_refused_unread(exhibit: OnDisk) -> None:
    with (exhibit.folder / "content/people.yaml").open("wb") as file:
        file.truncate(50_000_000_000)
    assert _said_of_people(exhibit) == (
        "This file is too large to be a text of the exhibit: more than 1 MB."
    )


def test_a_file_without_permission_is_a_problem(exhibit: OnDisk) -> None:
    (exhibit.folder / "content/people.yaml").chmod(0)
    code = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from kiosk.content.load import load\n"
        "os.getuid() or os.setuid(65534)\n"
        "for problem in load(Path(sys.argv[1])).problems: print(problem)\n"
    )
    for folder in (exhibit.folder, *exhibit.folder.parents):
        if folder.stat().st_uid == os.getuid() and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | 0o055)
    done = subprocess.run(
        [sys.executable, "-c", code, str(exhibit.folder)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parent.parent.parent,
    )
    assert done.stdout == (
        "content/people.yaml:1:1: error: This file may not be read: its permissions forbid it.\n"
    )


def test_many_chapters_are_read_the_same_in_several_processes(exhibit: OnDisk) -> None:
    names = [f"c{number}" for number in range(70)]
    for name in names:
        text = FILES[LENIN].replace("and Stalin waits", f"and {name} waits")
        text = text if name != "c7" else text.replace("caption", "captoin")
        exhibit.put(f"content/chapters/{name}.yaml", text)
    exhibit.change("exhibit.yaml", "  - lenin\n", "".join(f"  - {n}\n" for n in ["lenin", *names]))
    alone = load(exhibit.folder)
    assert load(exhibit.folder, processes=2) == alone
    assert len(alone.problems) == 1
    exhibit.put("content/chapters/c7.yaml", FILES[LENIN])
    alone = load(exhibit.folder)
    assert load(exhibit.folder, processes=2) == alone
    assert alone.exhibit is not None


def test_an_exhibit_with_odd_folder_names_is_read(exhibit: OnDisk, tmp_path: Path) -> None:
    folder = tmp_path / unicodedata.normalize("NFD", "Выставка #1 й") / "50%"
    folder.parent.mkdir()
    exhibit.folder.rename(folder)
    assert load(folder).problems == ()
