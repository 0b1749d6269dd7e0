"""The line on a terminal that counts photographs."""

from __future__ import annotations

from io import StringIO

from kiosk.prepare.counting import Counting


class Terminal(StringIO):
    """What takes a line away that begins anew."""

    def isatty(self) -> bool:
        return True


def test_it_counts_on_a_terminal_and_goes_away() -> None:
    terminal = Terminal()
    counting = Counting(terminal)
    for remaining in (0, 2, 1, 0, 0, 1, 0):
        counting(remaining)
    assert terminal.getvalue().split("\r\033[K") == [
        "",
        "Preparing photographs, once for each: 1 of 2",
        "Preparing photographs, once for each: 2 of 2",
        "",
        "Preparing photographs, once for each: 1 of 1",
        "",
    ]


def test_in_a_journal_it_says_nothing() -> None:
    journal = StringIO()
    Counting(journal)(2)
    assert journal.getvalue() == ""
