"""How a text is set: what stays on one line, and marks as raised figures."""

from __future__ import annotations

import pytest

from kiosk.visit.typesetting import typeset


@pytest.mark.parametrize(
    ("written", "set_"),
    [
        (
            "<p>On 3 April 1922 he was chosen by them.</p>",
            "<p>On 3\u00a0April 1922 he was chosen by\u00a0them.</p>",
        ),
        ("<p>In 1922 he rose and stayed.</p>", "<p>In 1922 he rose and\u00a0stayed.</p>"),
        (
            "<p><em>Service</em>, p. 186, says so here.</p>",
            "<p><em>Service</em>, p.\u00a0186, says so\u00a0here.</p>",
        ),
        (
            "<p>It was so. 12 men came in at once.</p>",
            "<p>It was so.\u00a012\u00a0men came in at\u00a0once.</p>",
        ),
        (
            '<p>He met <a href="person:lenin">Lenin</a>.</p>',
            '<p>He met\u00a0<a href="person:lenin">Lenin</a>.</p>',
        ),
        ("<p>One.</p><p>And two more.</p>", "<p>One.</p><p>And two\u00a0more.</p>"),
        ("<p>alone incomprehensibilities counterrevolutionaries</p>",) * 2,
        ("", ""),
    ],
)
def test_what_belongs_together_stays_on_one_line(written: str, set_: str) -> None:
    assert typeset(written) == set_
    assert len(set_) == len(written)


def test_a_mark_is_set_in_raised_figures() -> None:
    html = '<p>So it is said.\u2060<a href="source:12"><sup>12</sup></a></p>'
    assert typeset(html) == (
        '<p>So it is\u00a0said.\u2060<a class="mark" href="source:12">¹²</a></p>'
    )


def test_two_marks_are_parted_by_a_space_at_which_no_line_ends() -> None:
    one, two = (f'\u2060<a href="source:{n}"><sup>{n}</sup></a>' for n in (1, 2))
    assert "¹</a>\u00a0\u2060<a" in typeset(f"<p>x{one}<sup>,</sup>{two}</p>")


def test_two_marks_of_a_text_from_right_to_left_are_no_one_number() -> None:
    one, two = '<a href="source:1"><sup>1</sup></a>', '\u2060<a href="source:2"><sup>2</sup></a>'
    assert "¹</a>\u202f" in typeset(f"<p>نجم{one}<sup>,</sup>{two}</p>")


def test_a_mark_does_not_run_on_from_a_number_in_a_text_from_right_to_left() -> None:
    html = '<p>{} 1021.\u2060<a href="source:1"><sup>1</sup></a></p>'
    assert "1021.\u200f<a" in typeset(html.format("عام"))
    assert "1021.\u2060<a" in typeset(html.format("in"))
