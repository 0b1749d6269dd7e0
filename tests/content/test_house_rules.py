"""What a good panel keeps to, each rule at the line where the curator must type."""

from __future__ import annotations

import time

import pytest

from tests.content.on_disk import BODY, OnDisk

LENIN = "content/chapters/lenin.yaml"
PERSON = "\nkrupskaya:\n  name: Nadezhda Krupskaya\n  text: Married to [Lenin](person:lenin).\n"
FIRST = "On 25 May 1922 a stroke took [Lenin](person:lenin) out of daily politics.[^2] "


def body(exhibit: OnDisk, new: str) -> None:
    exhibit.change(LENIN, BODY, new)


def test_a_good_exhibit_is_left_alone(exhibit: OnDisk) -> None:
    assert exhibit.said() == []


# ---- words


def words(count: int) -> str:
    """A body of so many words, in short sentences."""
    start = FIRST + "He lay at [Gorki](place:gorki), and the [Politburo](term:politburo) waited. "
    left = count - 20
    return start + " ".join(["It did so for long."] * (left // 5) + ["Long."] * (left % 5))


@pytest.mark.parametrize("count", [40, 60, 75])
def test_forty_to_seventy_five_words_are_right(exhibit: OnDisk, count: int) -> None:
    body(exhibit, words(count))
    assert exhibit.said() == []


def test_too_few_words(exhibit: OnDisk) -> None:
    body(exhibit, words(39))
    assert exhibit.said() == [
        f"{LENIN}:7:7: warning: lenin/gorki: The body has 39 words; a panel has 40 to 75. "
        "Say more, or join it with another panel."
    ]


@pytest.mark.parametrize("count", [76, 140])
def test_too_many_words(exhibit: OnDisk, count: int) -> None:
    body(exhibit, words(count))
    assert exhibit.said() == [
        f"{LENIN}:7:7: warning: lenin/gorki: The body has {count} words; a panel has 40 to 75, as "
        "many as one reads standing. Shorten it, or make two panels of it."
    ]


def test_a_long_sentence_is_told_where_it_begins(exhibit: OnDisk) -> None:
    body(
        exhibit,
        FIRST + "L. D. Trotsky wrote.\n\n      *He withdrew* to a country house at\n"
        "      [Gorki](place:gorki), where he rested for several months while his doctors allowed "
        "few visitors and Stalin carried words to and from the [Politburo](term:politburo) and "
        "so knew more.",
    )
    assert exhibit.said() == [
        f'{LENIN}:9:8: warning: lenin/gorki: The sentence that begins "He withdrew to a" has 33 '
        "words. Make two of it: up to 30 can be read standing."
    ]


def test_a_long_sentence_of_an_entry_is_told(exhibit: OnDisk) -> None:
    exhibit.change("people.yaml", "Leader of", "He led. The " + "very " * 29 + "firm leader of")
    assert exhibit.said() == [
        'content/people.yaml:4:17: warning: The sentence that begins "The very very very" has 35 '
        "words. Make two of it: up to 30 can be read standing."
    ]


# ---- figures


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "      caption: The visitor's chair.\n",
            "The figure has no caption. Say in a sentence what it shows and why it is here.",
        ),
        (
            "      credit: Drawn for this exhibit\n",
            "The figure has no credit. Say who made it, or that it was drawn for this exhibit.",
        ),
        (
            "      rights: CC BY-SA 4.0\n",
            "The figure has no rights. Say who may use it: a licence, or whose permission.",
        ),
    ],
)
def test_a_figure_says_what_it_is_and_whose(exhibit: OnDisk, line: str, told: str) -> None:
    exhibit.change(LENIN, line, "")
    assert exhibit.said() == [f"{LENIN}:8:5: warning: lenin/gorki: {told}"]


@pytest.mark.parametrize(
    "alt", ["The visitor's chair", "the Visitor's chair!", "A drawing: the visitor's chair."]
)
def test_an_alt_text_does_not_repeat_the_caption(exhibit: OnDisk, alt: str) -> None:
    exhibit.change(
        LENIN,
        "alt: A wheelchair and an empty red chair before a country house.",
        f'alt: "{alt}"',
    )
    assert exhibit.said() == [
        f"{LENIN}:13:13: warning: lenin/gorki: The alt text repeats the caption, and a screen "
        "reader says both. Describe what is to be seen, for somebody who cannot see it."
    ]


# ---- first mentions


def first_mention(line: int, column: int, name: str, written: str, key: str) -> str:
    return (
        f"{LENIN}:{line}:{column}: warning: lenin/gorki: {name} is named here for the first time, "
        f"and cannot be touched. Write [{written}](person:{key})."
    )


@pytest.mark.parametrize("written", ["Lenin", "Vladimir Lenin"])
def test_a_first_mention_is_a_link(exhibit: OnDisk, written: str) -> None:
    body(exhibit, BODY.replace("[Lenin](person:lenin)", written))
    column = 36
    assert exhibit.said() == [first_mention(7, column, "Vladimir Lenin", written, "lenin")]


def test_a_possessive_is_a_mention(exhibit: OnDisk) -> None:
    body(exhibit, "It was Lenin’s stroke.\n      " + BODY)
    assert exhibit.said() == [first_mention(7, 14, "Vladimir Lenin", "Lenin", "lenin")]


@pytest.mark.parametrize(
    "other", ["Leninist", "Leningrad", "lenin", "the [Lenin Hills](place:gorki)"]
)
def test_what_is_no_mention(exhibit: OnDisk, other: str) -> None:
    body(exhibit, f"They spoke of {other}.\n      " + BODY)
    assert exhibit.said() == []


def test_a_word_in_a_link_s_target_is_no_place_of_a_name(exhibit: OnDisk) -> None:
    people = exhibit.folder / "content/people.yaml"
    exhibit.put(
        "people.yaml", people.read_text() + "bell:\n  name: bell hooks\n  text: She wrote.\n"
    )
    glossary = exhibit.folder / "content/glossary.yaml"
    exhibit.put("glossary.yaml", glossary.read_text() + "hooks:\n  term: Hook\n  text: It bends.\n")
    exhibit.change("glossary.yaml", "The small", "To [her](person:bell) the small")
    body(exhibit, "A [bend](term:hooks) came, then hooks.\n      " + BODY)
    assert exhibit.said() == [first_mention(7, 39, "bell hooks", "hooks", "bell")]


def test_a_later_mention_needs_no_link(exhibit: OnDisk) -> None:
    body(exhibit, BODY.replace("There he", "There Lenin"))
    assert exhibit.said() == []


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Иосиф Сталин", "Сталина"),
        ("Иосиф Сталин", "Иосифу Сталину"),
        ("Лев Троцкий", "Троцкого"),
        ("Надежда Аллилуева", "Аллилуевой"),
        ("Надежда Крупская", "Крупской"),
    ],
)
def test_a_mention_in_another_case_is_found(exhibit: OnDisk, name: str, written: str) -> None:
    exhibit.put(
        "people.yaml",
        f"lenin:\n  name: Vladimir Lenin\n  text: He led.\nother:\n  name: {name}\n  text: Да.\n",
    )
    exhibit.change("glossary.yaml", "The small", "To [him](person:other) the small")
    body(exhibit, BODY.replace("There he rested", f"О {written} and"))
    assert exhibit.said() == [first_mention(7, 143, name, written, "other")]


def test_a_surname_that_two_persons_share_names_neither(exhibit: OnDisk) -> None:
    exhibit.change("people.yaml", "  text: Leader", "  text: Not [Ilya](person:ilya) but leader")
    exhibit.put(
        "people.yaml",
        (exhibit.folder / "content/people.yaml").read_text()
        + "ilya:\n  name: Ilya Lenin\n  text: He taught.\n",
    )
    body(exhibit, "It was Lenin.\n      " + BODY)
    assert exhibit.said() == []
    body_with = "It was Ilya Lenin.\n      " + BODY
    exhibit.change(LENIN, "It was Lenin.\n      " + BODY, body_with)
    assert exhibit.said() == [first_mention(7, 14, "Ilya Lenin", "Ilya Lenin", "ilya")]


# ---- what nothing uses


def test_a_person_nobody_names_is_told(exhibit: OnDisk) -> None:
    exhibit.change("people.yaml", "  text: Leader of the Bolsheviks.\n", f"  text: He led.{PERSON}")
    assert exhibit.said() == [
        "content/people.yaml:5:1: warning: Nothing opens Nadezhda Krupskaya. Link it where a text "
        "speaks of it, as [Nadezhda Krupskaya](person:krupskaya), or delete it here."
    ]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("people.yaml", "Leader of", "With [her](person:krupskaya) leader of"),
        ("glossary.yaml", "The small", "To [her](person:krupskaya) the small"),
        ("places.yaml", "The country", "To [her](person:krupskaya) the country"),
        ("sources.yaml", "Robert", "With [her](person:krupskaya) Robert"),
        ("events.yaml", "Lenin suffers", "[She](person:krupskaya) sees: Lenin suffers"),
        (LENIN, "opens: person:lenin", "opens: person:krupskaya"),
        (LENIN, "few visitors", "[her](person:krupskaya) alone"),
    ],
)
def test_any_link_or_hotspot_is_a_use(exhibit: OnDisk, file: str, old: str, new: str) -> None:
    people = exhibit.folder / "content/people.yaml"
    exhibit.put("people.yaml", people.read_text() + PERSON.lstrip("\n"))
    if "sees:" in new:
        exhibit.change(file, "text: Lenin suffers a stroke.", f"text: '{new} a stroke.'")
    else:
        exhibit.change(file, old, new)
    assert exhibit.said() == []


def test_a_link_to_itself_is_no_use(exhibit: OnDisk) -> None:
    people = exhibit.folder / "content/people.yaml"
    alone = PERSON.lstrip("\n").replace("[Lenin](person:lenin)", "[her](person:krupskaya)")
    exhibit.put("people.yaml", people.read_text() + alone)
    assert len(exhibit.said()) == 1


def test_a_term_a_place_and_a_source_nobody_uses_are_told(exhibit: OnDisk) -> None:
    body(exhibit, BODY.replace("[Politburo](term:politburo)", "Politburo").replace("[^2]", ""))
    exhibit.change(LENIN, "[Gorki](place:gorki)", "Gorki")
    exhibit.change("events.yaml", "  place: gorki\n", "")
    assert exhibit.said() == [
        "content/glossary.yaml:1:1: warning: Nothing opens Politburo. Link it where a text speaks "
        "of it, as [Politburo](term:politburo), or delete it here.",
        "content/places.yaml:1:1: warning: Nothing opens Gorki. Link it where a text speaks of "
        "it, as [Gorki](place:gorki), or delete it here.",
        "content/sources.yaml:1:1: warning: No text is marked with this source. Write [^2] after "
        "what is taken from it, or delete it here.",
    ]


def test_an_event_s_place_is_a_use(exhibit: OnDisk) -> None:
    exhibit.change(LENIN, "[Gorki](place:gorki)", "Gorki")
    assert exhibit.said() == []


def test_many_persons_and_panels_are_judged_quickly(exhibit: OnDisk) -> None:
    from kiosk.content.rules import house_rules
    from kiosk.content.where import Where

    read = exhibit.read().exhibit
    assert read
    [chapter] = read.chapters
    [panel] = chapter.panels
    panels = tuple(panel._replace(id=f"p{n}") for n in range(5_000))
    people = {
        f"x{n}": read.people["lenin"]._replace(id=f"x{n}", name=f"Ivan Petrov{n}")
        for n in range(200)
    }
    large = read._replace(chapters=(chapter._replace(panels=panels),), people=people)
    start = time.process_time()
    told = house_rules.check(large, Where({}))
    assert len(told) == 200
    assert time.process_time() - start < 3
