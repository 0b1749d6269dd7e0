"""Catalogues as no tool writes them: reading never raises, and what was read survives writing."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.languages import catalogue_reading, catalogue_text
from kiosk.content.languages.updating import Wanted, updated
from kiosk.content.load import load
from tests.content.on_disk import OnDisk
from tests.content.russian import PO, RUSSIAN, TEXTS
from tests.content.test_fuzz import PROFILE

PIECES = [
    *('"', '\\"', "\\", "\\n", "\n", "\r\n", "\n\n", "#", "#~ ", "#| ", "#~| ", "#, fuzzy\n", "#:"),
    *("msgid ", "msgstr ", 'msgctxt "', 'msgid ""\n', 'msgstr ""\n', "msgid_plural", "msgstr[0] "),
    *("<<<<<<< x\n", "\ufeff", "\0", "\u2028", "](person:", "[^", "**", "%1", " ", "\t", '"x"\n'),
]
WANTED = [Wanted(*key) for key in TEXTS]


@st.composite
def catalogues(draw: st.DrawFn) -> str:
    """A good catalogue with a few pieces put in, taken out or doubled."""
    text = RUSSIAN
    for _ in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, len(text)))
        end = start + draw(st.sampled_from((0, 0, 0, 1, 2, 9, 60, 400)))
        piece = draw(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)))
        again = text[start:end] * draw(st.integers(0, 2))
        text = text[:start] + again + piece + text[end:]
    return text


@settings(
    parent=PROFILE,
    max_examples=PROFILE.max_examples // 5,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(text=catalogues())
def test_no_catalogue_can_break_reading(exhibit: OnDisk, text: str) -> None:
    if not (exhibit.folder / PO).exists():
        exhibit.change("exhibit.yaml", "  - en\n", "  - en\n  - ru\n")
    exhibit.put(PO, text.encode("utf-8", "surrogatepass"))
    reading = load(exhibit.folder, "ru")
    assert reading.exhibit is not None
    lines = len(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    for problem in reading.problems:
        assert problem.path != PO or 1 <= problem.line <= lines, problem
        assert problem.column >= 1, problem
        assert "\n" not in str(problem), problem


@settings(parent=PROFILE, deadline=None)
@given(text=catalogues())
def test_what_was_read_survives_updating(text: str) -> None:
    read, _ = catalogue_reading.read(text)
    new = updated(read, WANTED)
    assert [(e.context, e.id) for e in new.entries if not e.is_obsolete] == list(TEXTS)
    written = catalogue_text.write(new)
    again, slips = catalogue_reading.read(written)
    assert slips == []
    assert catalogue_text.write(updated(again, WANTED)) == written
    kept = {entry.text for entry in new.entries}
    assert {e.text for e in read.entries if e.text.strip() and not e.is_obsolete} <= kept
