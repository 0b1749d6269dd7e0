"""Follows every reference in an exhibit's parts, as far as one knows what there is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from itertools import islice

from kiosk.content.assembly import Entries
from kiosk.content.causes import with_causes
from kiosk.content.exhibit import Chapter
from kiosk.content.fields.ids import id_problem
from kiosk.content.problems import MOST_PROBLEMS, Problem
from kiosk.content.references import FILE_OF, Known, References
from kiosk.content.where import Where


def references(  # noqa: PLR0913 what is known of the files has as many parts
    chapters: Mapping[str, Chapter | None],
    entries: Entries,
    where: Where,
    *,
    lacking: Collection[str],
    all_chapters: bool,
    unlisted: Collection[str] = frozenset(),
) -> tuple[list[Problem], set[str]]:
    """What is named and does not exist, and the kinds of entries that may have been meant by it.

    `lacking` are the paths of files of which an entry or a panel may not have been read;
    `all_chapters` says whether all chapters' names are known, `unlisted` are those of files that
    the exhibit does not list.
    """
    named = {
        "person": entries.people,
        "term": entries.terms,
        "place": entries.places,
        "source": entries.sources,
    }
    ids = {kind: _ids(found) for kind, found in named.items() if found is not None}
    known = Known(
        {
            kind: found
            for kind, found in ids.items()
            if found is not None and f"content/{FILE_OF[kind]}" not in lacking
        },
        {
            name: None if f"content/chapters/{name}.yaml" in lacking else _panel_ids(chapter)
            for name, chapter in chapters.items()
        },
        all_chapters,
        misnamed={kind: _meant(found or ()) for kind, found in named.items()},
    )
    follow = References(known, where)
    problems: list[Problem] = []
    for chapter in filter(None, chapters.values()):
        problems += _first(follow.in_chapter(chapter))
    for kind, found in named.items():
        problems += _first(
            problem
            for key, entry in (found or {}).items()
            for problem in follow.in_text(entry.text, FILE_OF[kind], key, "text")
        )
    problems += _first(
        problem
        for event in (entries.events or {}).values()
        for problem in (
            *follow.in_text(event.text, "events.yaml", event.id, "text"),
            *follow.in_event(event),
        )
    )
    misnamed = {kind for kind, found in named.items() if any(map(id_problem, found or ()))}
    return with_causes(problems, follow, unlisted), follow.missed | misnamed


def _first(problems: Iterable[Problem]) -> Iterable[Problem]:
    """As many problems of one file as anybody reads, and one that says that there are more."""
    return islice(problems, MOST_PROBLEMS + 1)


def _meant(entries: Iterable[str]) -> frozenset[str]:
    """What was meant by those ids that are none."""
    wrong = (id_problem(id_) for id_ in entries)
    return frozenset(one.meant for one in wrong if one and one.meant)


def _ids(entries: Iterable[str]) -> frozenset[str] | None:
    """The ids of entries, and of those that are none the ids that were meant.

    None where one cannot tell what was meant: then none is certain to be missing.
    """
    found = frozenset(wrong.meant if (wrong := id_problem(id_)) else id_ for id_ in entries)
    return None if "" in found else found


def _panel_ids(chapter: Chapter | None) -> frozenset[str] | None:
    """The ids of a chapter's panels; None where one cannot be read."""
    found = frozenset(panel.id for panel in chapter.panels) if chapter else frozenset([""])
    return None if "" in found else found
