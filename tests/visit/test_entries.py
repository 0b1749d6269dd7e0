"""What the index lists, and in which order."""

from __future__ import annotations

from kiosk.content.exhibit import Exhibit, Person, Place, Point, Term
from kiosk.visit.entries import Entries
from kiosk.visit.visit import Visit
from tests.visit.made import chapter, exhibit, text

OF = text("Somebody.")


def people(*names: str, language: str = "en") -> Exhibit:
    """An exhibit with people of these names."""
    made = {f"p{n}": Person(f"p{n}", name, "", OF) for n, name in enumerate(names)}
    return exhibit(chapter("early"))._replace(people=made, language=language)


def said(of: Exhibit, kind: str = "person") -> list[str]:
    """What the rows of a kind say, in order."""
    return [row["said"] for row in Entries(Visit(of)).rows(kind)]


def test_people_stand_by_their_last_names_as_the_files_write_them() -> None:
    assert said(people("Leon Trotsky", "Nadezhda Alliluyeva", "Lev Kamenev")) == [
        "Nadezhda Alliluyeva",
        "Lev Kamenev",
        "Leon Trotsky",
    ]


def test_two_of_one_name_stand_by_all_of_it() -> None:
    assert said(people("Nadezhda Stalin", "Joseph Stalin")) == ["Joseph Stalin", "Nadezhda Stalin"]


def test_whoever_has_one_name_or_a_number_stands_by_all_of_it() -> None:
    rows = Entries(Visit(people("Louis XIV", "Plato"))).rows("person")
    assert [(row["head"], row["more"]) for row in rows] == [("Louis XIV", ""), ("Plato", "")]


def test_order_is_that_of_the_language() -> None:
    assert said(people("Zola", "Émile", "edo")) == ["edo", "Émile", "Zola"]
    assert said(people("Öman", "Zorn", "Ek", language="sv")) == ["Ek", "Zorn", "Öman"]
    assert said(people("Öman", "Zorn", "Ek", language="de")) == ["Ek", "Öman", "Zorn"]
    # ё counts as е; by its code it would come after я.
    assert said(people("Жуков", "Ёжиков", "Ежов", language="ru")) == ["Ёжиков", "Ежов", "Жуков"]


def test_a_person_has_years() -> None:
    [row] = Entries(Visit(exhibit(chapter("early")))).rows("person")
    assert row == {
        "target": "person:lenin",
        "said": "Vladimir Lenin, 1870–1924",
        "head": "Lenin",
        "more": "Vladimir, 1870–1924",
    }


def test_numbers_in_terms_count() -> None:
    terms = {f"t{n}": Term(f"t{n}", f"Congress {n}", OF) for n in (14, 2, 13)}
    assert said(exhibit(chapter("early"))._replace(terms=terms), "term") == [
        "Congress 2",
        "Congress 13",
        "Congress 14",
    ]


def test_places_are_listed_that_stand_on_no_map() -> None:
    without = exhibit(chapter("early"))
    assert Entries(Visit(without)).kinds() == ["person", "term", "place"]
    mapped = without._replace(map=without.chapters[0].panels[0].figure)
    assert Entries(Visit(mapped)).kinds() == ["person", "term"]
    nowhere = Place("nowhere", "Nowhere", None, OF)
    both = mapped._replace(places={**mapped.places, "nowhere": nowhere})
    assert said(both, "place") == ["Nowhere"]
    assert mapped.places["gorki"].at == Point(0.3, 0.4)


def test_finds_an_entry_among_its_kind() -> None:
    entries = Entries(Visit(people("Leon Trotsky", "Lev Kamenev")))
    assert [entries.find(target) for target in ("person:p1", "person:p0")] == [0, 1]
    assert [entries.find(target) for target in ("term:p1", "person:nobody", "")] == [-1, -1, -1]
