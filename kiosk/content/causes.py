"""Many problems of one cause → the one problem of the cause.

An id that was changed where it is given, and nowhere else, is told of there, and so is a chapter
that is not in the exhibit's list.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import Final

from kiosk.content.problems import Problem, Severity
from kiosk.content.references import FILE_OF, References
from kiosk.content.wording import nearest, show

EXHIBIT_FILE: Final = "content/exhibit.yaml"


def with_causes(
    problems: list[Problem], follow: References, unlisted: Collection[str]
) -> list[Problem]:
    """The problems of what is named and does not exist, those of one cause as one."""
    told: list[Problem] = []
    spared: set[Problem] = set()
    for (kind, name), found in follow.absent.items():
        if kind == "chapter" and name in unlisted:
            continue
        if len(found) > 1 and (cause := _cause(kind, name, found, follow)):
            told.append(cause)
            spared |= set(found)
    for name in sorted(unlisted):
        found = follow.absent.get(("chapter", name), [])
        told.append(_unlisted(name, found))
        spared |= set(found)
    return [*(problem for problem in problems if problem not in spared), *told]


def _cause(kind: str, name: str, found: list[Problem], follow: References) -> Problem | None:
    """The problem of an id that nothing names, and that is nearly one which several name."""
    chapter, _, id_ = name.rpartition("/")
    ids = follow.known.panels.get(chapter) if kind == "panel" else follow.known.ids.get(kind)
    near = nearest(id_, ids or ())
    if not near or (kind, f"{chapter}/{near}" if chapter else near) in follow.named:
        return None
    first = found[0]
    lines = f"{len(found)} lines name {show(name)}, the first is {first.path}:{first.line}"
    told = f"Nothing names {show(near)}, and {lines}. Write {id_} here, or {near} there."
    error = partial(follow.where.problem, Severity.ERROR, told, fatal=True)
    if kind == "panel":
        return error(f"chapters/{chapter}.yaml", "panels", near, "id")
    return error(FILE_OF[kind], near)


def _unlisted(name: str, found: list[Problem]) -> Problem:
    """The problem of a chapter that is there and not listed; an error where events lead to it."""
    why = f"{EXHIBIT_FILE} has no {show(name)} in its chapters."
    path = f"content/chapters/{name}.yaml"
    if not found:
        told = f"This chapter is not shown: {why}"
        return Problem(path, 1, 1, Severity.WARNING, told)
    first = found[0]
    lead = (
        "1 event leads to it," if len(found) == 1 else f"{len(found)} events lead to it, the first"
    )
    told = f"This chapter is not shown, and {lead} in {first.path}:{first.line}: {why}"
    return Problem(path, 1, 1, Severity.ERROR, told, fatal=True)
