"""What is answered to a command line that nobody can mean."""

from __future__ import annotations

import os
import shlex
from collections.abc import Sequence


def no_command(given: Sequence[str], commands: Sequence[str]) -> str:
    """To a line whose first word is no command."""
    word = given[0]
    if os.path.isdir(word):  # noqa: PTH112 (which a Path may not be asked where none may enter)
        return f"To show the exhibit in {word}, type: {shlex.join(['kiosk', 'show', *given])}"
    return f'There is no command "{word}". There are {", ".join(commands)}.'


def too_much(command: str, rest: Sequence[str]) -> str:
    """To words that a command does not take."""
    if option := next((word for word in rest if word.startswith("-")), None):
        return f'{command} has no "{option}". What it has, says: kiosk {command} --help'
    told = f'"{rest[0]}" is one word too many.'
    if command == "schema":
        return told
    return (
        f'{told} A name with a space in it stands in quotes, as in: kiosk {command} "the old mill"'
    )
