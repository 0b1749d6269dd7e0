"""What is answered to a command line that nobody can mean."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path


def no_command(word: str, commands: Sequence[str]) -> str:
    """To a first word that is no command."""
    if Path(word).is_dir():
        return f"To show the exhibit in {word}, type: kiosk show {shlex.quote(word)}"
    return f'There is no command "{word}". There are {", ".join(commands)}.'


def too_much(command: str, rest: Sequence[str]) -> str:
    """To words that a command does not take."""
    if option := next((word for word in rest if word.startswith("-")), None):
        return f'{command} has no "{option}". What it has, says: kiosk {command} --help'
    return (
        f'"{rest[0]}" is one word too many. A name with a blank in it stands in quotes, '
        f'as in: kiosk {command} "the old mill"'
    )
