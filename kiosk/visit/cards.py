"""What a card says when a name, a term, a place or a source's mark is touched."""

from __future__ import annotations

from kiosk.content.exhibit import Exhibit, Panel, RichText
from kiosk.visit.link_rows import link_rows
from kiosk.visit.typesetting import typeset


def card_of(exhibit: Exhibit, panel: Panel, target: str) -> dict[str, object]:
    """The card for "kind:id" as the window reads it; empty where nothing bears that id.

    A source's mark opens all sources of its panel, since a mark is too small to choose by hand.
    """
    kind, _, entry_id = target.partition(":")
    if kind == "person" and (person := exhibit.people.get(entry_id)):
        return _card(exhibit, kind, person.name, person.text, years=person.years)
    if kind == "term" and (term := exhibit.terms.get(entry_id)):
        return _card(exhibit, kind, term.term, term.text)
    if kind == "place" and (place := exhibit.places.get(entry_id)):
        return _card(exhibit, kind, place.name, place.text)
    if kind == "source" and entry_id in exhibit.sources:
        cited = {link.id for link in panel.body.links if link.kind == "source"} | {entry_id}
        rows = [
            {"mark": source.mark, "html": typeset(source.text.html), "plain": source.text.plain}
            for source in exhibit.sources.values()
            if source.id in cited
        ]
        return {"kind": kind, "sources": rows}
    return {}


def _card(
    exhibit: Exhibit, kind: str, name: str, text: RichText, *, years: str = ""
) -> dict[str, object]:
    return {
        "kind": kind,
        "name": name,
        "years": years,
        "html": typeset(text.html),
        "plain": text.plain,
        "links": link_rows(text, exhibit),
    }
