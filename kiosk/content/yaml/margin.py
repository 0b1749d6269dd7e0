"""The first field or entry of a file that does not begin at the margin, as the others do."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from kiosk.content.wording import count
from kiosk.content.yaml.mended_lines import MendedLines

_FIRST: Final = re.compile(r"( +)[\w-]+:(?:\s|$)|(- +)([\w-]+:)[ \t]*(?:#.*)?$")
_AT_MARGIN: Final = re.compile(r"[\w-]+:(?:\s|$)")


def mend_first(lines: MendedLines) -> None:
    """Move it to the margin if others stand there, and tell of it."""
    written = [i for i, line in enumerate(lines.lines) if line.strip() and line.strip()[0] != "#"]
    if not written or not any(_AT_MARGIN.match(lines[index]) for index in written[1:]):
        return
    first = written[0]
    found = _FIRST.match(lines[first])
    below = next((lines[after] for before, after in pairwise(written) if before == first), "")
    if found is None or (found[2] and _AT_MARGIN.match(below)):
        return
    if found[2]:
        told = f"The first hyphen is one too many: the others have none. Write: {found[3]}"
    else:
        told = f"This line is indented by {count(len(found[1]), 'space')}, and the others like it"
        told += " by 0. Begin it at the margin."
    lines.tell(first, 0 if found[2] else len(found[1]), told)
    lines[first] = lines[first][len(found[2] or found[1]) :]
