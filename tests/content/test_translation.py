"""An exhibit in another language: a catalogue's texts, and what is said where it lacks one."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.content import compiled
from kiosk.content.exhibit import Exhibit
from kiosk.content.languages import catalogue_reading, catalogue_text
from kiosk.content.languages.originals import unfolded
from kiosk.content.languages.translations import update
from kiosk.content.load import load, load_each
from kiosk.content.shipped import shipped_exhibit
from tests.content.on_disk import BODY, PICTURE, OnDisk
from tests.content.russian import BODY_RU, LENIN, PO, RUSSIAN, TEXTS, entry, in_russian


def russian(exhibit: OnDisk) -> Exhibit:
    read = load(exhibit.folder, "ru").exhibit
    assert read is not None
    assert read.language == "ru"
    return read


def said(exhibit: OnDisk) -> list[str]:
    return [str(problem).removeprefix(f"{PO}:") for problem in exhibit.read().problems]


def line_of(exhibit: OnDisk, text: str) -> int:
    """The line of the catalogue that has this in it."""
    lines = (exhibit.folder / PO).read_text().splitlines()
    [line] = [number for number, line in enumerate(lines, 1) if text in line]
    return line


def all_of(exhibit: Exhibit) -> Exhibit:
    """Fit to be compared."""
    return exhibit._replace(
        chapters=[c._replace(panels=list(c.panels)) for c in exhibit.chapters],
        people=dict(exhibit.people),
        terms=dict(exhibit.terms),
        places=dict(exhibit.places),
        sources=dict(exhibit.sources),
        events=dict(exhibit.events),
    )


class TestTranslated:
    def test_every_text_is_that_of_the_catalogue(self, exhibit: OnDisk) -> None:
        in_russian(exhibit)
        assert exhibit.said() == []
        read = russian(exhibit)
        panel = read.chapters[0].panels[0]
        spot = panel.figure.hotspots[0]
        assert read.attract is not None
        assert read.attract.figure is not None
        told = [
            *(read.title, read.attract.invitation, read.attract.figure.alt),
            *(read.chapters[0].title, panel.heading, panel.body.plain.replace("\u2060", "")),
            *(panel.figure.caption, panel.figure.credit, panel.figure.rights, panel.figure.alt),
            *(spot.label, read.people["lenin"].name, read.people["lenin"].text.plain),
            *(read.terms["politburo"].term, read.terms["politburo"].text.plain),
            *(read.places["gorki"].name, read.places["gorki"].text.plain),
            read.events["lenin-stroke"].text.plain,
        ]
        plain_body = (
            "25 мая 1922 года инсульт отстранил Ленина от повседневной политики.2 Он уехал в "
            "загородный дом в Горках. Сталин носил вести в Политбюро и обратно."
        )
        assert told == [plain_body if text == BODY_RU else text for text in TEXTS.values()]

    def test_ids_links_and_everything_but_the_texts_are_the_same(self, exhibit: OnDisk) -> None:
        in_russian(exhibit)
        english, read = exhibit.read().exhibit, russian(exhibit)
        assert english is not None
        assert english.language == "en"
        assert read.languages == english.languages
        assert read.people["lenin"].years == "1870–1924"
        assert read.sources == english.sources
        panel, was = read.chapters[0].panels[0], english.chapters[0].panels[0]
        assert panel.id == was.id
        assert [(link.kind, link.id) for link in panel.body.links] == [
            (link.kind, link.id) for link in was.body.links
        ]
        assert panel.body.links[0].words == "Ленина"
        assert panel.figure.picture == was.figure.picture

    def test_a_language_that_the_exhibit_does_not_have_is_its_first(self, exhibit: OnDisk) -> None:
        read = load(exhibit.folder, "ka").exhibit
        assert read is not None
        assert (read.language, read.title) == ("en", "The Rise of Joseph Stalin")

    def test_each_language_from_one_reading(self, exhibit: OnDisk) -> None:
        in_russian(exhibit)
        readings = load_each(exhibit.folder)
        assert list(readings) == ["en", "ru"]
        for language, reading in readings.items():
            alone = load(exhibit.folder, language, deep=False)
            assert reading.exhibit == alone.exhibit
            assert reading.files == alone.files
        assert PO not in readings["en"].files
        exhibit.put("people.yaml", "lenin: [")
        assert list(load_each(exhibit.folder)) == [""]

    def test_a_picture_is_its_twin(self, exhibit: OnDisk) -> None:
        in_russian(exhibit)
        exhibit.put("assets/images/gorki.ru.svg", PICTURE)
        picture = russian(exhibit).chapters[0].panels[0].figure.picture
        assert (picture.name, picture.file) == ("gorki.svg", "assets/images/gorki.ru.svg")

    def test_a_text_without_letters_is_not_asked_for(self, exhibit: OnDisk) -> None:
        exhibit.change("exhibit.yaml", "languages:", "subtitle: 1917–1938\nlanguages:")
        in_russian(exhibit)
        assert exhibit.said() == []
        assert russian(exhibit).subtitle == "1917–1938"

    def test_where_lines_end_in_the_files_changes_nothing(self, exhibit: OnDisk) -> None:
        in_russian(exhibit)
        exhibit.change(LENIN, " He withdrew", "\n      He withdrew")
        assert exhibit.said() == []

    def test_hotspots_that_open_the_same_are_told_apart(self, exhibit: OnDisk) -> None:
        exhibit.change(
            LENIN,
            "          opens: person:lenin\n",
            "          opens: person:lenin\n        - at: 5% 5%\n          label: His coat\n"
            "          opens: person:lenin\n",
        )
        path = "chapters/lenin.yaml:panels.gorki.figure.hotspots.1.label"
        in_russian(exhibit, RUSSIAN + "\n" + entry(path, "His coat", "Его пальто"))
        assert exhibit.said() == []
        labels = [spot.label for spot in russian(exhibit).chapters[0].panels[0].figure.hotspots]
        assert labels == ["Кресло Ленина", "Его пальто"]


def test_the_shipped_exhibit_translated_into_itself_is_the_same(tmp_path: Path) -> None:
    """So no text is lost or shown otherwise on its way through a catalogue."""
    folder = tmp_path / "exhibit"
    for name in ("content", "assets/images"):
        shutil.copytree(shipped_exhibit() / name, folder / name)
    for twin in (folder / "assets/images").glob("*.*.svg"):
        twin.unlink()
    frame = folder / "content/exhibit.yaml"
    written = re.sub(r"(?m)(^languages:\n)(  - .+\n)+", r"\1  - en\n  - eo\n", frame.read_text())
    frame.write_text(written)
    update(folder)
    path = folder / "content/locale/eo.po"
    found, slips = catalogue_reading.read(path.read_text())
    assert slips == []
    for each in found.entries:
        each.text = each.id
    path.write_text(catalogue_text.write(found))
    reading = load(folder, "eo", deep=False)
    assert [problem for problem in reading.problems if problem.path.endswith(".po")] == []
    english = load(folder, deep=False).exhibit
    assert english is not None
    assert reading.exhibit == english._replace(language="eo")


class TestLacking:
    """What is missing or wrong is said at its line, and shown in the first language."""

    def test_no_catalogue(self, exhibit: OnDisk) -> None:
        in_russian(exhibit)
        (exhibit.folder / PO).unlink()
        assert exhibit.said() == [
            'content/exhibit.yaml:4:5: warning: There is no content/locale/ru.po yet. "kiosk '
            'translations" makes it, for a translator to fill.'
        ]
        assert russian(exhibit).title == "The Rise of Joseph Stalin"

    def test_a_catalogue_of_a_language_that_is_not_listed(self, exhibit: OnDisk) -> None:
        exhibit.put(PO, RUSSIAN)
        assert said(exhibit) == [
            '1:1: warning: This catalogue is not used: content/exhibit.yaml has no "ru" in its '
            "languages."
        ]

    def test_an_entry_that_is_not_there(self, exhibit: OnDisk) -> None:
        in_russian(exhibit, RUSSIAN.replace('msgctxt "people.yaml:lenin.name"', 'msgctxt "other"'))
        assert said(exhibit) == [
            "1:1: warning: A text is not in this catalogue, from content/people.yaml:2 on. Run "
            '"kiosk translations", then translate what is empty.'
        ]
        assert russian(exhibit).people["lenin"].name == "Vladimir Lenin"

    def test_an_empty_entry(self, exhibit: OnDisk) -> None:
        in_russian(exhibit, RUSSIAN.replace("Посредник", ""))
        line = line_of(exhibit, "The go-between") + 1
        assert said(exhibit) == [
            f"{line}:9: warning: lenin/gorki: This text is not translated yet."
        ]
        assert russian(exhibit).chapters[0].panels[0].heading == "The go-between"

    def test_a_text_that_has_changed(self, exhibit: OnDisk) -> None:
        in_russian(exhibit)
        exhibit.change(LENIN, "The go-between", "The messenger")
        line = line_of(exhibit, "gorki.heading")
        assert said(exhibit) == [
            f"{line}:1: warning: lenin/gorki: The text at {LENIN}:5 has changed since it was "
            'translated. Run "kiosk translations", then look at this entry again.'
        ]
        assert russian(exhibit).chapters[0].panels[0].heading == "The messenger"

    def test_a_fuzzy_entry_is_not_shown(self, exhibit: OnDisk) -> None:
        context = 'msgctxt "people.yaml:lenin.name"'
        in_russian(exhibit, RUSSIAN.replace(context, f"#, fuzzy\n{context}"))
        line = line_of(exhibit, "lenin.name")
        assert said(exhibit) == [
            f"{line}:1: warning: This translation must be looked at: mend it, then take the word "
            "fuzzy away."
        ]
        assert russian(exhibit).people["lenin"].name == "Vladimir Lenin"

    def test_an_unknown_link(self, exhibit: OnDisk) -> None:
        in_russian(exhibit, RUSSIAN.replace("[Горках](place:gorki)", "[Горках](place:gorky)"))
        line = line_of(exhibit, "gorky")
        column = (exhibit.folder / PO).read_text().splitlines()[line - 1].index("gorky") + 1
        assert said(exhibit) == [
            f'{line}:{column}: warning: lenin/gorki: There is no place "gorky" in places.yaml. '
            'Did you mean "gorki"?'
        ]
        assert russian(exhibit).chapters[0].panels[0].body.plain.startswith("On 25 May 1922")

    def test_other_source_marks(self, exhibit: OnDisk) -> None:
        in_russian(exhibit, RUSSIAN.replace("политики.[^2]", "политики."))
        line = line_of(exhibit, "25 мая")
        assert said(exhibit) == [
            f"{line}:9: warning: lenin/gorki: The source marks are none; the text has [^2]."
        ]
        assert russian(exhibit).chapters[0].panels[0].body.plain.startswith("On 25 May 1922")

    def test_wrong_markdown_is_told_at_its_place_and_shown_as_typed(self, exhibit: OnDisk) -> None:
        in_russian(exhibit, RUSSIAN.replace("Вождь большевиков.", "Вождь <b>большевиков</b>."))
        line = line_of(exhibit, "Вождь")
        [told] = said(exhibit)
        assert told.startswith(f"{line}:15: error: ")
        assert "<b>" in russian(exhibit).people["lenin"].text.plain

    def test_a_place_in_a_text_of_several_lines(self, exhibit: OnDisk) -> None:
        in_lines = 'msgstr ""\n"Вождь \\"большевиков\\".\\n"\n"\\n"\n"См. [Горки](place:gorky)."'
        in_russian(exhibit, RUSSIAN.replace('msgstr "Вождь большевиков."', in_lines))
        line = line_of(exhibit, "gorky")
        assert said(exhibit)[0].startswith(f"{line}:20: warning: There is no place")

    def test_a_letter_that_no_font_draws(self, exhibit: OnDisk) -> None:
        in_russian(exhibit, RUSSIAN.replace("Посредник", "Посредник 漢 漢"))
        line = line_of(exhibit, "漢")
        [told] = said(exhibit)
        assert told.startswith(f'{line}:19: warning: lenin/gorki: No font draws "漢"')

    def test_a_sentence_of_several_figures_is_told_of_once(self, exhibit: OnDisk) -> None:
        exhibit.change(
            "exhibit.yaml",
            "    image: attract.svg\n",
            "    image: attract.svg\n    credit: Drawn for this exhibit\n",
        )
        in_russian(exhibit, RUSSIAN.replace("Нарисовано для этой выставки", ""))
        line = line_of(exhibit, "Drawn for this exhibit") + 1
        assert said(exhibit) == [f"{line}:9: warning: This text is not translated yet."]

    def test_of_many_empty_entries_their_number_and_the_first(self, exhibit: OnDisk) -> None:
        with_many_terms(exhibit)
        line = line_of(exhibit, "Word 0") + 1
        assert [told for told in said(exhibit) if told[0].isdecimal()] == [
            f"{line}:9: warning: 160 texts are not translated yet, from here on."
        ]

    def test_more_than_anybody_reads(self, exhibit: OnDisk) -> None:
        with_many_terms(exhibit)
        path = exhibit.folder / PO
        text = path.read_text().replace('msgstr ""\n\n', 'msgstr "Слово"\n\n')
        path.write_text(text.replace("\n\nmsgctxt", "\n\n#, fuzzy\nmsgctxt"))
        told = [line for line in said(exhibit) if line[0].isdecimal()]
        assert len(told) == 101
        assert "more problems than these" in "".join(told[-2:])


def with_many_terms(exhibit: OnDisk) -> None:
    """Adds 80 terms, which the catalogue has, and nobody has translated."""
    terms = "".join(f"\nword-{n}:\n  term: Word {n}\n  text: Words {n}.\n" for n in range(80))
    exhibit.put("glossary.yaml", (exhibit.folder / "content/glossary.yaml").read_text() + terms)
    in_russian(exhibit)
    update(exhibit.folder)


BROKEN = {
    'msgid "a\nmsgstr "b"\n': '1:8: error: This text is not closed. Write " at its end.',
    'msgid "a"\nmsgstr "b "c" d"\n': (
        '2:11: error: A quote inside a text is written with a backslash: \\".'
    ),
    'msgid "a"\nmsgstr "\\q"\n': (
        "2:9: error: \\q means nothing here. A backslash itself is written \\\\."
    ),
    'msgid "a"\n\nmsgid "b"\nmsgstr "c"\n': "1:1: error: This entry has no msgstr.",
    'msgctxt "a"\nmsgstr "c"\n': "2:1: error: Here is a msgstr without a msgid before it.",
    'msgctxt "a"\n': "1:1: error: This entry has no msgid.",
    'msgid "a"\nmsgstr "b"\nmsgstr "c"\n': (
        "3:1: error: This is a second msgstr in one entry. Delete one of them."
    ),
    'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n': (
        "4:1: error: This entry is here a second time; the first is in line 1."
    ),
    'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n': (
        "2:1: error: A text of an exhibit has no plural forms. Give it one msgstr."
    ),
    '<<<<<<< HEAD\nmsgid "a"\nmsgstr "b"\n': (
        "1:1: error: Two versions of this file were joined here. Keep one of each entry's two."
    ),
    "hello\n": (
        "1:1: error: Here must stand msgctxt, msgid, msgstr, a text in quotes, or a # with a "
        "comment."
    ),
    "msgid\n": '1:6: error: Here a text in quotes is missing: "…".',
    'msgid ""\nmsgstr "Content-Type: text/plain; charset=KOI8-R\\n"\n': (
        "2:9: error: This file is read as UTF-8, not as KOI8-R: write charset=UTF-8."
    ),
}


class TestBroken:
    @pytest.mark.parametrize("text", BROKEN)
    def test_is_told_at_its_line_and_stops_nothing(self, exhibit: OnDisk, text: str) -> None:
        in_russian(exhibit, text)
        assert said(exhibit) == [BROKEN[text]]
        assert russian(exhibit).title == "The Rise of Joseph Stalin"

    def test_what_can_be_read_is_shown(self, exhibit: OnDisk) -> None:
        in_russian(exhibit, f'{RUSSIAN}\nmsgid "a\n')
        assert russian(exhibit).title == "Возвышение Иосифа Сталина"

    def test_in_another_encoding(self, exhibit: OnDisk) -> None:
        in_russian(exhibit, RUSSIAN.replace("–", "-").encode("cp1251"))
        [told, *_] = said(exhibit)
        assert "This file was saved as Windows-1251" in told

    def test_a_folder_in_its_place(self, exhibit: OnDisk) -> None:
        exhibit.put(f"{PO}/x", "")
        exhibit.change("exhibit.yaml", "  - en\n", "  - en\n  - ru\n")
        assert said(exhibit) == ["1:1: error: This is a folder, where a file must be."]

    def test_it_is_not_updated(self, exhibit: OnDisk, capsys: pytest.CaptureFixture[str]) -> None:
        in_russian(exhibit, 'msgid "a\n')
        assert cli.main(["translations", str(exhibit.folder)]) == 1
        told = capsys.readouterr()
        assert told.err.startswith(f"{exhibit.folder / PO}:1:8: error: ")
        assert (exhibit.folder / PO).read_text() == 'msgid "a\n'


def catalogue(exhibit: OnDisk) -> str:
    return (exhibit.folder / PO).read_text()


def updated(exhibit: OnDisk) -> str:
    """The catalogue after an update; every gettext tool takes it."""
    _, [told] = update(exhibit.folder)
    assert told.problems == ()
    check = ["msgfmt", "--check", "-o", "/dev/null", str(exhibit.folder / PO)]
    done = subprocess.run(check, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return catalogue(exhibit)


class TestUpdating:
    @pytest.fixture(autouse=True)
    def _whole_header(self, exhibit: OnDisk) -> None:
        """From a catalogue as an update leaves it."""
        in_russian(exhibit)
        (exhibit.folder / PO).unlink()
        update(exhibit.folder)
        head = catalogue(exhibit).split("\n\n")[0]
        exhibit.put(PO, RUSSIAN.replace(RUSSIAN.split("\n\n")[0], head))

    def test_what_is_up_to_date_stays_as_it_is(
        self, exhibit: OnDisk, capsys: pytest.CaptureFixture[str]
    ) -> None:
        once = updated(exhibit)
        before = (exhibit.folder / PO).stat()
        assert cli.main(["translations", str(exhibit.folder)]) == 0
        assert capsys.readouterr().out == f"{exhibit.folder / PO}: 18 texts, all translated.\n"
        assert catalogue(exhibit) == once
        assert (exhibit.folder / PO).stat().st_ino == before.st_ino
        assert exhibit.said() == []

    def test_a_new_catalogue(self, exhibit: OnDisk, capsys: pytest.CaptureFixture[str]) -> None:
        (exhibit.folder / PO).unlink()
        (exhibit.folder / PO).parent.rmdir()
        assert cli.main(["translations", str(exhibit.folder)]) == 0
        assert capsys.readouterr().out.endswith("ru.po: 18 texts, 18 missing.\n")
        assert '"Language: ru\\n"' in updated(exhibit)

    def test_another_text_in_the_same_place(
        self, exhibit: OnDisk, capsys: pytest.CaptureFixture[str]
    ) -> None:
        exhibit.change(LENIN, "The go-between", "The messenger")
        after = updated(exhibit)
        context = "chapters/lenin.yaml:panels.gorki.heading"
        assert (
            f'#, fuzzy\n#| msgctxt "{context}"\n#| msgid "The go-between"\n'
            f'msgctxt "{context}"\nmsgid "The messenger"\nmsgstr "Посредник"\n'
        ) in after
        cli.main(["translations", str(exhibit.folder)])
        assert capsys.readouterr().out.endswith("ru.po: 18 texts, 1 stale.\n")
        assert catalogue(exhibit) == after

        exhibit.change(LENIN, "The messenger", "The postman")
        assert '#| msgid "The go-between"\n' in updated(exhibit)
        exhibit.change(LENIN, "The postman", "The go-between")
        assert "fuzzy" not in updated(exhibit)
        assert exhibit.said() == []

    def test_a_settled_entry_forgets_its_former_text(self, exhibit: OnDisk) -> None:
        exhibit.change(LENIN, "The go-between", "The messenger")
        exhibit.put(PO, updated(exhibit).replace("#, fuzzy\n", ""))
        assert "#|" not in updated(exhibit)

    def test_the_same_text_in_a_new_place(self, exhibit: OnDisk) -> None:
        exhibit.change(LENIN, "id: gorki", "id: dacha")
        exhibit.change("events.yaml", "lenin/gorki", "lenin/dacha")
        after = updated(exhibit)
        place = "chapters/lenin.yaml:panels.{}.heading"
        assert (
            f'#, fuzzy\n#| msgctxt "{place.format("gorki")}"\n#| msgid "The go-between"\n'
            f'msgctxt "{place.format("dacha")}"\nmsgid "The go-between"\nmsgstr "Посредник"\n'
        ) in after
        assert f'#~ msgctxt "{place.format("gorki")}"\n' in after
        assert updated(exhibit) == after

    def test_what_is_gone_is_kept_and_comes_back(self, exhibit: OnDisk) -> None:
        path = exhibit.folder / LENIN
        whole = path.read_text()
        path.write_text(whole.replace("    heading: The go-between\n", ""))
        after = updated(exhibit)
        assert '#~ msgid "The go-between"\n#~ msgstr "Посредник"\n' in after
        assert updated(exhibit) == after
        path.write_text(whole)
        assert updated(exhibit).count("Посредник") == 1
        assert exhibit.said() == []

    def test_likeness_is_not_guessed(self, exhibit: OnDisk) -> None:
        exhibit.change("places.yaml", "gorki:", "gorky:\n  name: Gorky\n  text: A town.\ngorki:")
        after = updated(exhibit)
        assert 'msgid "Gorky"\nmsgstr ""\n' in after

    def test_a_shared_sentence_that_changed_is_another_one(self, exhibit: OnDisk) -> None:
        exhibit.change(LENIN, "Drawn for this exhibit", "Drawn for this house")
        after = updated(exhibit)
        assert 'msgctxt "credit"\nmsgid "Drawn for this house"\nmsgstr ""\n' in after
        assert '#~ msgid "Drawn for this exhibit"\n' in after

    def test_what_a_translator_wrote_beside_it_stays(self, exhibit: OnDisk) -> None:
        context = 'msgctxt "people.yaml:lenin.name"'
        with_comment = f"# Так в источниках.\n#, no-wrap\n{context}"
        exhibit.put(PO, catalogue(exhibit).replace(context, with_comment))
        assert with_comment in updated(exhibit)

    def test_an_exhibit_of_one_language(
        self, exhibit: OnDisk, capsys: pytest.CaptureFixture[str]
    ) -> None:
        exhibit.change("exhibit.yaml", "  - ru\n", "")
        assert cli.main(["translations", str(exhibit.folder)]) == 0
        assert capsys.readouterr().out.startswith('This exhibit has one language, "en".')

    def test_an_exhibit_that_cannot_be_read(
        self, exhibit: OnDisk, capsys: pytest.CaptureFixture[str]
    ) -> None:
        before = catalogue(exhibit)
        exhibit.change("people.yaml", "  name:", "  nmae:")
        assert cli.main(["translations", str(exhibit.folder)]) == 1
        assert "content/people.yaml:2:3: error: " in capsys.readouterr().err
        assert catalogue(exhibit) == before

    def test_a_folder_that_may_not_be_written(
        self, exhibit: OnDisk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("kiosk.content.languages.translations.os.fsync", full)
        before = catalogue(exhibit)
        exhibit.change(LENIN, "The go-between", "The messenger")
        _, [told] = update(exhibit.folder)
        assert [problem.message for problem in told.problems] == [
            "This file cannot be written: the disk is full."
        ]
        assert catalogue(exhibit) == before
        assert [path.name for path in (exhibit.folder / PO).parent.iterdir()] == ["ru.po"]

    def test_nothing_is_written_outside_the_exhibit(self, exhibit: OnDisk, tmp_path: Path) -> None:
        shutil.rmtree((exhibit.folder / PO).parent)
        outside = tmp_path / "outside"
        outside.mkdir()
        (exhibit.folder / PO).parent.symlink_to(outside)
        _, [told] = update(exhibit.folder)
        assert [problem.message for problem in told.problems] == [
            "Its folder is a link to a place outside the exhibit."
        ]
        assert list(outside.iterdir()) == []

    def test_gettexts_own_tools_and_ours_take_each_others(
        self, exhibit: OnDisk, tmp_path: Path
    ) -> None:
        """Obsolete, fuzzy, former, long, quoted: through msgmerge and back nothing is lost."""
        exhibit.change(LENIN, "The go-between", 'The "go-between" \\ a messenger')
        exhibit.change(LENIN, "id: gorki", "id: dacha")
        exhibit.change("events.yaml", "lenin/gorki", "lenin/dacha")
        exhibit.change("people.yaml", "Leader of the Bolsheviks.", "Leader. " * 40)
        ours = updated(exhibit)
        theirs = tmp_path / "merged.po"
        merge = ["msgmerge", "--quiet", "--previous", "--no-fuzzy-matching", "-o", str(theirs)]
        subprocess.run([*merge, str(exhibit.folder / PO), str(exhibit.folder / PO)], check=True)
        subprocess.run(["msgfmt", "--check", "-o", "/dev/null", str(theirs)], check=True)
        read, slips = catalogue_reading.read(theirs.read_text())
        assert slips == []
        assert catalogue_text.write(read) == ours
        exhibit.put(PO, theirs.read_text())
        assert updated(exhibit) == ours


class TestKept:
    @pytest.fixture(autouse=True)
    def _state(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))

    def test_each_language_is_kept_by_itself(self, exhibit: OnDisk) -> None:
        in_russian(exhibit)
        exhibit.put("assets/images/gorki.ru.svg", PICTURE)
        for reading in load_each(exhibit.folder).values():
            assert reading.exhibit is not None
            compiled.keep(reading.exhibit, ())
        for language, kept in (("en", ""), ("ru", "ru")):
            found = compiled.kept(exhibit.folder, kept)
            read = load(exhibit.folder, language).exhibit
            assert found is not None
            assert read is not None
            assert all_of(found.exhibit) == all_of(read)

    @pytest.mark.parametrize("name", [PO, LENIN, "assets/images/gorki.svg"])
    def test_a_changed_file_makes_it_be_read_anew(self, exhibit: OnDisk, name: str) -> None:
        in_russian(exhibit)
        compiled.keep(russian(exhibit), ())
        assert compiled.kept(exhibit.folder, "ru") is not None
        with (exhibit.folder / name).open("a") as file:
            file.write("\n")
        assert compiled.kept(exhibit.folder, "ru") is None

    def test_another_catalogue_does_not_touch_the_first_language(self, exhibit: OnDisk) -> None:
        in_russian(exhibit)
        english = exhibit.read().exhibit
        assert english is not None
        compiled.keep(english, ())
        (exhibit.folder / PO).unlink()
        assert compiled.kept(exhibit.folder) is not None


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("one\ntwo\n", "one two"),
        ("one\n\ntwo\nthree", "one\n\ntwo three"),
        ("- one\n  more\n- two", "- one more\n- two"),
        ("1. one\n2. two", "1. one\n2. two"),
        ("one  \ntwo\\\nthree", "one  \ntwo\\\nthree"),
        ("one\n \ntwo", "one\n\ntwo"),
    ],
)
def test_a_paragraph_is_one_line(written: str, told: str) -> None:
    assert unfolded(written) == told


def test_the_body_of_the_tests_is_what_it_says() -> None:
    assert unfolded(BODY) == BODY
    assert shutil.which("msgmerge"), "gettext is in scripts/debian-packages-test.txt"
