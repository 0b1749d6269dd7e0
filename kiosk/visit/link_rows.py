"""The links of a text, as rows that QML reads: where they stand, and what a hand can reach."""

from __future__ import annotations

from kiosk.content.exhibit import Exhibit, RichText

LONGER = 4  # letters by which a name may be longer than the words that open it


def link_rows(text: RichText, exhibit: Exhibit) -> list[dict[str, object]]:
    """Each link's characters (`start` to `end`), `kind`, `target` ("kind:id") and `words`.

    `opens` is the name of the person, term or place that it opens, for those who hear it.

    Qt counts UTF-16 units, of which letters beyond U+FFFF take two.
    """
    return [
        {
            "start": _units(text.plain, link.start),
            "end": _units(text.plain, link.end),
            "kind": link.kind,
            "target": f"{link.kind}:{link.id}",
            "words": link.words,
            "opens": title_of(exhibit, link.kind, link.id),
        }
        for link in text.links
    ]


def names_in_reach(exhibit: Exhibit, *texts: RichText) -> list[dict[str, str]]:
    """The links of texts for a row of names: each once, its sources together as the last.

    What a link opens is called by its own name, which is not inflected as the words of the text
    may be, unless that is much longer; a person of several names by the last of them. A row has
    `kind`, `target` and `words`; the sources' `words` are their marks in order.
    """
    rows: dict[str, dict[str, str]] = {}
    marks: dict[str, str] = {}
    for link in (link for text in texts for link in text.links):
        target = f"{link.kind}:{link.id}"
        if link.kind == "source":
            marks[link.words] = target
        elif target not in rows:
            name = title_of(exhibit, link.kind, link.id) or link.words
            if link.kind == "person":
                name = last_name(name)
            words = name if len(name) <= len(link.words) + LONGER else link.words
            words = words[:1].upper() + words[1:]
            rows[target] = {"kind": link.kind, "target": target, "words": words}
    names = list(rows.values())
    if marks:
        in_order = sorted(marks, key=lambda mark: (len(mark), mark))
        first = marks[in_order[0]]
        names.append({"kind": "source", "target": first, "words": ", ".join(in_order)})
    return names


def title_of(exhibit: Exhibit, kind: str, entry_id: str) -> str:
    """What a person, a term or a place is called; empty for a source, or where there is none."""
    if person := exhibit.people.get(entry_id) if kind == "person" else None:
        return person.name
    if term := exhibit.terms.get(entry_id) if kind == "term" else None:
        return term.term
    if place := exhibit.places.get(entry_id) if kind == "place" else None:
        return place.name
    return ""


def last_name(words: str) -> str:
    """What a person of several names is called by: the last of them, if it is one."""
    last = words.rpartition(" ")[2]
    is_name = last[:1].isupper() and not last.isupper()  # "Louis XIV" is called by both
    return last if is_name else words


def _units(plain: str, characters: int) -> int:
    return len(plain[:characters].encode("utf-16-le")) // 2
