"""The lists of codes and ids alone, which may be written in one line: what was meant for one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

EXAMPLES: Final[Mapping[str, str]] = {"languages": "- en", "chapters": "- water"}
"""What an item of each looks like."""

_FORMS: Final = {
    "languages": re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"),
    "chapters": re.compile(r"[A-Za-z0-9-]+"),
}
_LONGEST: Final = 50


def in_one_line(name: str, given: Any) -> str:
    """The list `name` as it is written in one line; nothing where one cannot tell.

    `given` is what stands in its place.
    """
    form, words = _FORMS.get(name), []
    if isinstance(given, dict):
        words = [str(word).lower() for word in given]
    elif isinstance(given, str) and len(given) < _LONGEST:
        words = re.split(r"[,;\s]+", given.strip())
    known = form is not None and words and all(map(form.fullmatch, words))
    return f"{name}: [{', '.join(words)}]" if known else ""
