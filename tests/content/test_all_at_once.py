"""Every problem in one run: what is wrong in one place silences nothing in another."""

from __future__ import annotations

import pytest

from tests.content.on_disk import BODY, FILES, OnDisk

LENIN = "content/chapters/lenin.yaml"
PANEL = FILES[LENIN][FILES[LENIN].index("  - id:") :]


def second_panel(exhibit: OnDisk, panel: str) -> None:
    exhibit.put(LENIN, FILES[LENIN] + panel)


def test_a_strange_field_of_a_chapter_silences_none_of_its_panels(exhibit: OnDisk) -> None:
    exhibit.change(LENIN, "years: 1922–1924", "year: 1922")
    exhibit.change(LENIN, "image: gorki.svg", "image: mil.svg")
    exhibit.change(LENIN, "    body: |\n", "    body: |\n      # The go-between\n\n")
    text = (exhibit.folder / LENIN).read_text()
    exhibit.put(LENIN, text + PANEL)
    assert exhibit.said() == [
        f'{LENIN}:2:1: error: "year" is not a field of a chapter. Did you mean "years"?',
        f'{LENIN}:7:7: error: lenin/gorki: "#" at the beginning of a line makes a heading, which'
        ' cannot stand here. Delete it; a panel\'s heading goes into its field "heading".',
        f'{LENIN}:11:14: error: lenin/gorki: There is no picture "mil.svg" in assets/images.',
        f'{LENIN}:20:9: error: lenin/gorki: The panel "gorki" is here a second time; the first is'
        " in line 4. Delete one, or give one another name.",
    ]


def test_a_strange_field_of_a_figure_silences_none_of_the_links(exhibit: OnDisk) -> None:
    exhibit.change(LENIN, "caption:", "captoin:")
    exhibit.change(LENIN, "[Lenin](person:lenin)", "[Lenin](person:lenim)")
    exhibit.change(LENIN, "opens: person:lenin", "opens: term:polit")
    exhibit.change(LENIN, "[^2]", "[^9]")
    assert exhibit.said() == [
        f'{LENIN}:7:51: error: lenin/gorki: There is no person "lenim" in people.yaml.'
        ' Did you mean "lenin"?',
        f'{LENIN}:7:82: error: lenin/gorki: There is no source "9" in sources.yaml.',
        f'{LENIN}:10:7: error: lenin/gorki: "captoin" is not a field of a figure. Did you mean'
        ' "caption"?',
        f'{LENIN}:17:23: error: lenin/gorki: There is no term "polit" in glossary.yaml.'
        ' Did you mean "politburo"?',
    ]


def test_a_text_under_a_strange_name_is_judged_as_the_one_that_was_meant(exhibit: OnDisk) -> None:
    exhibit.change(LENIN, "    body: |", "    boddy: |")
    exhibit.change(LENIN, "[Gorki](place:gorki)", "[Gorki](place:gorky)")
    exhibit.change(LENIN, "at: 33% 80%", "att: 33% 180%")
    assert exhibit.said() == [
        f'{LENIN}:6:5: error: lenin/gorki: "boddy" is not a field of a panel. Did you mean "body"?',
        f'{LENIN}:7:133: error: lenin/gorki: There is no place "gorky" in places.yaml.'
        ' Did you mean "gorki"?',
        f'{LENIN}:15:11: error: lenin/gorki: "att" is not a field of a hotspot. Did you mean "at"?',
        f"{LENIN}:15:20: error: lenin/gorki: 180% lies outside the picture: 0% to 100%.",
    ]


def test_a_line_that_had_to_be_mended_silences_nothing(exhibit: OnDisk) -> None:
    exhibit.change(LENIN, "heading: The go-between", "heading: Gorki: the go-between")
    exhibit.change(LENIN, "image: gorki.svg", "image: mil.svg")
    assert exhibit.said() == [
        f"{LENIN}:5:19: error: lenin/gorki: A text with a colon in it must stand in quotes."
        ' Write: heading: "Gorki: the go-between"',
        f'{LENIN}:9:14: error: lenin/gorki: There is no picture "mil.svg" in assets/images.',
    ]


def test_a_place_in_a_mended_line_is_that_of_what_was_typed(exhibit: OnDisk) -> None:
    exhibit.change("people.yaml", "text: Leader of", "text: Party: [leader](term:chair) of")
    assert exhibit.said() == [
        "content/people.yaml:4:14: error: A text with a colon in it must stand in quotes."
        ' Write: text: "Party: [leader](term:chair) of the Bolsheviks."',
        'content/people.yaml:4:30: error: There is no term "chair" in glossary.yaml.',
    ]


def test_a_panel_without_a_figure_is_judged_and_so_is_its_neighbour(exhibit: OnDisk) -> None:
    bare = "  - id: tambov\n    body: |\n      [Nobody](person:nobody) came.\n"
    second_panel(exhibit, bare + PANEL.replace("id: gorki", "id: kronstadt").replace("^2", "^3"))
    assert exhibit.said() == [
        f"{LENIN}:18:5: error: lenin/tambov: A panel needs a figure.",
        f"{LENIN}:20:7: warning: lenin/tambov: The body has 2 words; a panel has 40 to 75. Say"
        " more, or join it with another panel.",
        f'{LENIN}:20:23: error: lenin/tambov: There is no person "nobody" in people.yaml.',
        f'{LENIN}:24:82: error: lenin/kronstadt: There is no source "3" in sources.yaml.',
    ]


def test_panels_of_one_name_are_each_judged_where_they_stand(exhibit: OnDisk) -> None:
    second_panel(exhibit, PANEL.replace("[^2]", "[^3]").replace("gorki.svg", "gorky.svg"))
    assert exhibit.said() == [
        f'{LENIN}:18:9: error: lenin/gorki: The panel "gorki" is here a second time; the first is'
        " in line 4. Delete one, or give one another name.",
        f'{LENIN}:21:82: error: lenin/gorki: There is no source "3" in sources.yaml.',
        f'{LENIN}:23:14: error: lenin/gorki: There is no picture "gorky.svg" in assets/images.'
        ' Did you mean "gorki.svg"?',
    ]


def test_each_event_is_judged(exhibit: OnDisk) -> None:
    exhibit.put(
        "events.yaml",
        "a:\n  date: 25 May 1922\n  text: x\n  panel: lenin/gorky\n"
        "b:\n  date: 1922-13\n  text: x\n  place: gorky\n"
        "c:\n  text: '[x](person:y)'\n  panel: lennin/gorki\n",
    )
    assert exhibit.said() == [
        "content/events.yaml:2:9: error: A date is written year first, as exact as it is known."
        " Write: 1922-05-25",
        'content/events.yaml:4:16: error: The chapter "lenin" has no panel "gorky". Did you mean'
        ' "gorki"?',
        "content/events.yaml:6:14: error: There is no month 13: a date is year-month-day.",
        'content/events.yaml:8:10: error: There is no place "gorky" in places.yaml. Did you mean'
        ' "gorki"?',
        "content/events.yaml:9:1: error: An event needs a date."
        " date: 1922-05-25, or 1922-05, or 1922.",
        'content/events.yaml:10:21: error: There is no person "y" in people.yaml.',
        'content/events.yaml:11:10: error: There is no chapter "lennin" in exhibit.yaml. Did you'
        ' mean "lenin"?',
    ]


def test_without_a_readable_list_the_chapters_are_judged_nevertheless(exhibit: OnDisk) -> None:
    exhibit.change("exhibit.yaml", "  - lenin\n", "  - Lenin\n")
    exhibit.change(LENIN, "[^2]", "[^3]")
    exhibit.change("events.yaml", "lenin/gorki", "lenin/gorky")
    exhibit.put("content/chapters/later.yaml", "titel: x\n")
    said = exhibit.said()
    assert [line.split(": ", 1)[0] for line in said] == [
        "content/chapters/later.yaml:1:1",
        f"{LENIN}:7:82",
        "content/events.yaml:4:16",
        "content/exhibit.yaml:5:5",
    ]


def test_a_panel_that_nobody_can_read_silences_nothing_around_it(exhibit: OnDisk) -> None:
    broken = PANEL.replace("gorki\n", "tambov\n", 1).replace("      image", "\t\timage")
    last = PANEL.replace("id: gorki", "id: kronstadt").replace("(place:gorki)", "(place:gorky)")
    exhibit.put(LENIN, FILES[LENIN].replace("[^2]", "[^3]") + broken + last)
    exhibit.change("events.yaml", "lenin/gorki", "lenin/tambov")
    assert exhibit.said() == [
        f'{LENIN}:7:82: error: lenin/gorki: There is no source "3" in sources.yaml.',
        f"{LENIN}:23:1: error: lenin/tambov: Here is a tab (U+0009) where a normal space must be.",
        f'{LENIN}:35:133: error: lenin/kronstadt: There is no place "gorky" in places.yaml. Did you'
        ' mean "gorki"?',
    ]


def test_an_entry_that_nobody_can_read_silences_nothing_around_it(exhibit: OnDisk) -> None:
    exhibit.put(
        "people.yaml",
        FILES["content/people.yaml"].replace("\n  ", "\n\t")
        + "trotsky:\n  nam: Leon Trotsky\n  text: '[x](term:y)'\n",
    )
    assert exhibit.said() == [
        "content/people.yaml:2:1: error: Here is a tab (U+0009) where a normal space must be, and"
        " so in 2 more lines.",
        'content/people.yaml:6:3: error: "nam" is not a field of a person. Did you mean "name"?',
        'content/people.yaml:7:19: error: There is no term "y" in glossary.yaml.',
    ]


HEADLESS = "From here on the fields are here a second time. If the next {} begins here,{}"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "  - id: other",
            "    id: other",
            f"18:5: error: lenin/gorki: {HEADLESS.format('panel', ' a hyphen is missing.')}"
            " Write: - id: …",
        ),
        (
            "  - id: other",
            "  id: other",
            f"18:3: error: lenin/gorki: {HEADLESS.format('panel', ' a hyphen is missing.')}"
            " Write: - id: …",
        ),
        (
            "  - id: other\n",
            "",
            "18:5: error: lenin/gorki: "
            + HEADLESS.format("panel", " its first line with the hyphen is missing above."),
        ),
    ],
)
def test_a_panel_without_its_head_is_one_problem(
    exhibit: OnDisk, old: str, new: str, told: str
) -> None:
    second_panel(exhibit, PANEL.replace("id: gorki", "id: other"))
    assert exhibit.said() == []
    exhibit.change("events.yaml", "lenin/gorki", "lenin/other")
    exhibit.change(LENIN, old, new)
    assert exhibit.said() == [f"{LENIN}:{told}"]
    exhibit.put(LENIN, FILES[LENIN])
    second_panel(exhibit, PANEL.replace("id: gorki", "id: other"))
    assert exhibit.said() == []


@pytest.mark.parametrize(
    ("new", "place", "told"),
    [
        ("", "5:3", HEADLESS.format("entry", " the line with its id is missing above.")),
        *(
            (
                f"{spaces}kamenev:\n",
                f"5:{len(spaces) + 1}",
                '"kamenev" stands among the fields of the entry above. If the next entry begins'
                " here, begin this line where the other entries begin.",
            )
            for spaces in (" ", "  ")
        ),
        ("kamenev\n", "5:8", 'After "kamenev" a colon is missing.'),
    ],
)
def test_an_entry_without_its_head_is_one_problem(
    exhibit: OnDisk, new: str, place: str, told: str
) -> None:
    kamenev = "kamenev:\n  name: Lev Kamenev\n  years: 1883–1936\n  text: A leader.\n"
    exhibit.put("people.yaml", FILES["content/people.yaml"] + kamenev)
    exhibit.change(LENIN, "There he rested", "There [he](person:kamenev) rested")
    assert exhibit.said() == []
    exhibit.change("people.yaml", "kamenev:\n", new)
    assert exhibit.said() == [f"content/people.yaml:{place}: error: {told}"]


def test_fields_a_level_too_far_to_the_left(exhibit: OnDisk) -> None:
    exhibit.change(LENIN, "      hotspots", "    alt: A\n    hotspots")
    exhibit.change(
        LENIN, "      alt: A wheelchair and an empty red chair before a country house.\n", ""
    )
    exhibit.change("people.yaml", "  text: Leader", "text: Leader")
    assert exhibit.said()[-1:] == [
        'content/people.yaml:4:1: error: "text" is a field of "lenin" above. Indent it as its'
        " others.",
    ]
    assert exhibit.said()[0] == (
        f'{LENIN}:13:5: error: lenin/gorki: "alt" is a field of "figure" above. Indent it as its'
        " others."
    )


# One mistake in the good exhibit, and the one problem that it is.
ONE_MISTAKE = [
    (LENIN, "caption:", "captoin:"),
    (LENIN, "      caption: The visitor's chair.", "      zzz: The visitor's chair."),
    (LENIN, "caption: The visitor's chair.", "caption:\n        - The visitor's chair."),
    (LENIN, "    body: |\n      ", "    bdy: |\n      "),
    (LENIN, f"    body: |\n      {BODY}\n", ""),
    (LENIN, "    body: |\n", "    body:|\n"),
    (LENIN, "id: gorki", "id: Gorki"),
    (LENIN, "  - id: gorki\n    heading", "  - heading"),
    (LENIN, "at: 33% 80%", "at: 33 80"),
    (LENIN, "opens: person:lenin", "opens: person:Lenin"),
    (LENIN, "opens: person:lenin", "opens: lenin"),
    (LENIN, "          opens: person:lenin\n", ""),
    (LENIN, "image: gorki.svg", "image: “gorki.svg”"),
    (LENIN, "image: gorki.svg", "image:"),
    (LENIN, "      image: gorki.svg\n", ""),
    (LENIN, "panels:\n", "panel:\n"),
    (LENIN, "[Gorki](place:gorki)", "[Gorki](place:gorky)"),
    ("exhibit.yaml", "  - lenin\n", "  - Lenin\n"),
    ("exhibit.yaml", "  - lenin\n", "  -\n"),
    ("exhibit.yaml", "chapters:\n  - lenin\n", "chapters: lenin\n"),
    ("exhibit.yaml", "chapters:\n  - lenin\n", ""),
    ("exhibit.yaml", "chapters:", "chapter:"),
    ("exhibit.yaml", "image: attract.svg", "imag: attract.svg"),
    ("exhibit.yaml", "title: The Rise of Joseph Stalin\n", ""),
    ("exhibit.yaml", "  - en\n", "  - english language\n"),
    (LENIN, "      caption", "\t\tcaption"),
    (LENIN, "      alt:", "    alt:"),
    (LENIN, "      caption:", "    caption:"),
    (LENIN, "        - at:", "        – at:"),
    (LENIN, "  - id:", "   - id:"),
    ("people.yaml", "  text: Leader", "text: Leader"),
    ("people.yaml", "  years", "years"),
    ("exhibit.yaml", "    alt:", "  alt:"),
    ("sources.yaml", "  text: Robert", "text: Robert"),
    (LENIN, "\n    heading", "\n\theading"),
    (LENIN, "title: Lenin falls", "\ttitle: Lenin falls"),
    ("people.yaml", "lenin:", "Lenin:"),
    ("people.yaml", "  years", "\tyears"),
    ("exhibit.yaml", "  invitation", "\tinvitation"),
    ("people.yaml", "lenin:", "l\u0435nin:"),
    ("people.yaml", "lenin:", "ленин:"),
    ("people.yaml", "name: Vladimir", "nome: Vladimir"),
    ("people.yaml", "  text: Leader of the Bolsheviks.\n", ""),
    ("sources.yaml", "2:\n  text: Robert", "2: Robert"),
    ("places.yaml", "name: Gorki", "name: Gorki: the house"),
    ("events.yaml", "date: 1922-05-25", "date: May 1922"),
    ("events.yaml", "panel: lenin/gorki", "panel: gorki"),
]


@pytest.mark.parametrize(("file", "old", "new"), ONE_MISTAKE)
def test_one_mistake_is_one_problem(exhibit: OnDisk, file: str, old: str, new: str) -> None:
    exhibit.change(file, old, new)
    assert len(exhibit.said()) == 1, exhibit.said()
    exhibit.put(file, FILES[file if "/" in file else f"content/{file}"])
    assert exhibit.said() == []
