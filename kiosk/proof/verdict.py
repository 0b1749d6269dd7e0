"""Does all of a screen's text fit? Sentences for a curator, from measured lines alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil
from typing import Final

from kiosk.proof.screen import Box, Line, Screen, Text

LEAST: Final = 20
"""No text is smaller, in px at 1080p."""
LEAST_BODY: Final = 1080 / 34
SLACK: Final = 2
"""Px at 1080p by which lines may touch: letters do not fill their line to its edges."""

NAMES: Final = {
    "title": "the title",
    "subtitle": "the subtitle",
    "invitation": "the invitation",
    "further": "the invitation in another language",
    "body": "the body",
    "text": "the text",
    "heading": "the heading",
    "name": "the name",
    "alt": "the alt text",
    "caption": "the caption",
    "credit": "the credit",
    "years": "the years",
    "kind": "the line over the name",
    "mark": "a source’s mark",
    "link": "the row of names",
    "hint": "the hint",
    "chapter": "the chapter’s number",
    "year": "a year of the rail",
    "question": "the question",
    "continue": "the answer",
    "control": "the word on a control",
    "language": "the name of a language",
    "number": "a number",
    "here": "the mark of where one is",
    "go on": "what stands beside the arrow",
    "exhibit": "the line over the heading",
}
"""What a text is called, by its role; of two that overlap the one named earlier gives way."""
UNDER: Final = "under the controls"
OF_THE_CONTROLS: Final = {"link", "hint", "year"}
CURATORS: Final = (
    *("title", "subtitle", "invitation", "body", "text", "heading", "name"),
    *("alt", "caption", "credit", "years"),
)


def judge(screen: Screen) -> tuple[str, ...]:
    """A sentence for each text of a screen that does not fit; none if all do."""
    faults: list[str] = []
    for number, text in enumerate(screen.texts):
        faults += _too_small(text, screen)
        if text.wide:
            faults.append(
                f"{name_of(text)} has a word that is wider than its line: “{text.wide}”."
                " Use a shorter one, or let it break with a soft hyphen."
            )
        elif sideways := _sideways(text, screen):
            faults.append(sideways)
        faults += _does_not_fit(number, text, screen)
    return tuple(dict.fromkeys(faults))


def goes_on(further: Sequence[Screen]) -> str:
    """What is said of a panel that has further screens although nobody has set larger text."""
    bodies = [text for screen in further for text in screen.texts if text.role == "body"]
    words = sum(line.words for body in bodies for line in body.lines)
    screens = "1 further screen" if len(further) == 1 else f"{len(further)} further screens"
    return (
        f"the body does not fit: it goes on on {screens}."
        f" Shorten it by about {max(5, 5 * ceil(words / 5))} words."
    )


def fill(screen: Screen) -> float | None:
    """The share of its column's height that heading and body take; None without a body.

    The column reaches from the top of the heading to the lowest point that the body may reach.
    """
    body = next((text for text in screen.texts if text.role == "body" and text.lines), None)
    if body is None:
        return None
    heading = next((text for text in screen.texts if text.role == "heading" and text.lines), None)
    first = (heading or body).lines[0].box.top
    column = body.box._replace(top=body.lines[0].box.bottom, bottom=screen.height)
    below = [text.box for text in screen.texts if text is not body]
    below += [control.box for control in screen.controls]
    limits = [box.top for box in below if box.top >= column.top and box.meets(column, 0)]
    limit = min([body.seen.bottom, *limits])
    return (body.lines[-1].box.bottom - first) / (limit - first)


def _too_small(text: Text, screen: Screen) -> Iterator[str]:
    least = (LEAST_BODY if text.role == "body" else LEAST) * screen.unit
    if text.size < least - 0.5:
        yield (
            f"{name_of(text)} is too small to read: its letters are {text.size:.0f} px,"
            f" at least {ceil(least)} are needed on this screen."
        )


def _sideways(text: Text, screen: Screen) -> str:
    slack = SLACK * screen.unit
    edges = [line.box for line in text.lines]
    over = any(b.right > text.seen.right + slack or b.left < text.seen.left - slack for b in edges)
    return f"{name_of(text)} is cut off at the side: “{text.words}”. Shorten it." if over else ""


def _does_not_fit(number: int, text: Text, screen: Screen) -> Iterator[str]:
    if text.cut:
        yield f"{name_of(text)} is cut off with an ellipsis. Shorten it."
    slack = SLACK * screen.unit
    bad: dict[int, str] = {}
    for index, line in enumerate(text.lines):
        if place := _hindrance(number, text, line.box, screen, slack):
            bad[index] = place
    if not bad:
        return
    places = list(bad.values())
    # What is cut off below the controls is as good as under them.
    place = UNDER if UNDER in places else places[0]
    lines = "1 line is" if len(bad) == 1 else f"{len(bad)} lines are"
    words = sum(text.lines[index].words for index in bad)
    yield (f"{name_of(text)} does not fit: {lines} {place}.{_remedy(text, words, screen)}")


def _hindrance(number: int, text: Text, line: Box, screen: Screen, slack: float) -> str:
    """What keeps a line from being read; empty if nothing does."""
    for index, other in enumerate(screen.texts):
        if index == number or not _gives_way(text, number, other, index):
            continue
        if line.meets(other.box, slack):
            return UNDER if other.role in OF_THE_CONTROLS else f"over {name_of(other)}"
    own = () if text.control is None else (text.control, *screen.controls[text.control].within)
    for index, control in enumerate(screen.controls):
        if index not in own and line.meets(control.box, slack):
            return UNDER
    if line.bottom > text.seen.bottom + slack:
        is_body = text.role == "body" and text.seen.bottom < screen.height
        return UNDER if is_body else "cut off at the bottom"
    if line.top < text.seen.top - slack:
        return "cut off at the top"
    return ""


def _gives_way(text: Text, number: int, other: Text, index: int) -> bool:
    ranks = list(NAMES)
    mine = ranks.index(text.role) if text.role in ranks else len(ranks)
    its = ranks.index(other.role) if other.role in ranks else len(ranks)
    return (mine, -number) < (its, -index)


def _remedy(text: Text, words: int, screen: Screen) -> str:
    if text.role == "link":
        return " Link fewer names."
    if text.role not in CURATORS:
        return ""
    remedy = f" Shorten it by about {max(5, 5 * ceil(words / 5))} words"
    if text.role in ("body", "text"):
        title = next((t for t in screen.texts if t.role in ("heading", "name") and t.lines), None)
        if title and len(title.lines) > 2:
            remedy += f", or {name_of(title)}, which takes {len(title.lines)} lines"
        rows = {t.box.top for t in screen.texts if t.role == "link"}
        if len(rows) > 1:
            remedy += f", or link fewer names: they take {len(rows)} rows"
    return remedy + "."


def name_of(text: Text) -> str:
    """What a text is called in a sentence."""
    return NAMES.get(text.role) or f"the text “{text.words}”"


def lines_of(box: Box, count: int, words: int) -> tuple[Line, ...]:
    """The lines of a text of which only the whole is known: all of one height."""
    step = (box.bottom - box.top) / count
    share, rest = divmod(words, count)
    return tuple(
        Line(
            box._replace(top=box.top + n * step, bottom=box.top + (n + 1) * step),
            share + (n < rest),
        )
        for n in range(count)
    )
