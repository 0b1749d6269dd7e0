"""What a card says when a name, a term, a place or a source's mark is touched."""

from __future__ import annotations

from kiosk.content.exhibit import Exhibit, Panel, RichText
from kiosk.visit.appearances import chapters_naming
from kiosk.visit.link_rows import link_rows, names_in_reach
from kiosk.visit.typesetting import typeset


def card_of(exhibit: Exhibit, panel: Panel, target: str) -> dict[str, object]:
    """The card for "kind:id" as the window reads it; empty where nothing bears that id.

    A source's mark opens all sources of its panel, since a mark is too small to choose by hand.
    """
    kind, _, entry_id = target.partition(":")
    if kind == "person" and (person := exhibit.people.get(entry_id)):
        return _card(exhibit, target, person.name, person.text, years=person.years)
    if kind == "term" and (term := exhibit.terms.get(entry_id)):
        return _card(exhibit, target, term.term, term.text)
    if kind == "place" and (place := exhibit.places.get(entry_id)):
        return _card(exhibit, target, place.name, place.text)
    if kind == "source" and entry_id in exhibit.sources:
        return {"kind": kind, "sources": _sources(exhibit, panel.body, entry_id)}
    return {}


def _card(
    exhibit: Exhibit, target: str, name: str, text: RichText, *, years: str = ""
) -> dict[str, object]:
    return {
        "kind": target.partition(":")[0],
        "name": name,
        "years": years,
        "html": typeset(text.html),
        "plain": text.plain,
        "links": link_rows(text, exhibit),
        "names": [row for row in names_in_reach(exhibit, text) if row["kind"] != "source"],
        "sources": _sources(exhibit, text),
        "chapters": [
            {"number": number, "title": chapter.short or chapter.title}
            for number in chapters_naming(exhibit, target)
            for chapter in (exhibit.chapters[number],)
        ],
    }


def _sources(exhibit: Exhibit, text: RichText, *more: str) -> list[dict[str, str]]:
    """The sources that a text cites, and some more, in the order of the exhibit's list."""
    cited = {link.id for link in text.links if link.kind == "source"} | set(more)
    return [
        {"mark": source.mark, "html": typeset(source.text.html), "plain": source.text.plain}
        for source in exhibit.sources.values()
        if source.id in cited
    ]
