"""How an editor tells what fits where a value is typed, and what it says where it does not.

An editor reads what stands without quotes as numbers, as yes or no, or as nothing yet; what `check`
takes, it takes. It sees a value's form alone: that a date is in the calendar is for `check` to say.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pydantic import WithJsonSchema

_SCALARS: Final = ("string", "number", "boolean", "null")
_ID: Final = "[a-z0-9-]+"
_ID_TOLD: Final = "An id is lower-case Latin letters, digits and hyphens."
_YEAR: Final = "[-\u2212]?[0-9]{1,4}"
_PERCENT: Final = r"(-?0+(\.0+)?|0*[0-9]{1,2}(\.[0-9]+)?|0*100(\.0+)?) ?%"


def _form(form: str, told: str, *also: str, begins: Sequence[str] = ()) -> WithJsonSchema:
    """A form, the sentence about it, further types, and what an editor offers to begin with."""
    offers = [{"label": begin, "bodyText": begin} for begin in begins]
    return WithJsonSchema(
        {
            **({"defaultSnippets": offers} if offers else {}),
            "type": ["string", *also],
            "pattern": rf"^\s*({form})\s*$",
            "patternErrorMessage": told,
            "errorMessage": told,
        }
    )


TEXT: Final = WithJsonSchema({"type": list(_SCALARS)})
ID: Final = _form(_ID, _ID_TOLD, *_SCALARS[1:])
CHAPTER: Final = _form(_ID, f"A chapter is named without .yaml. {_ID_TOLD}", *_SCALARS[1:])
LINK: Final = _form(
    f"(person|term|place):{_ID}",
    "Write person:, term: or place: before the id: person:berg.",
    begins=("person:", "term:", "place:"),
)
PANEL: Final = _form(
    f"{_ID}/{_ID}", "A panel is named with its chapter and without .yaml, such as water/wheel."
)
LANGUAGE: Final = _form(
    "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
    "A language is written with its code, such as en, ru or pt-BR.",
    "boolean",
)
POSITION: Final = _form(
    f"{_PERCENT} +{_PERCENT}",
    "A position is two percentages with a space between them, from the left and from the top,"
    " such as 33% 80%.",
)
YEARS: Final = _form(
    f"{_YEAR}( ?[-\u2010-\u2014] ?{_YEAR})?",
    "Years are written 1922 or 1922–1924 (before Christ -44).",
    "integer",
)
DATE: Final = _form(
    "(?![0-9]{2}-[0-9]{2}-)-?[0-9]{1,4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?",
    "A date is written year first, as exact as it is known: 1922-05-25, 1922-05 or 1922.",
    "integer",
)


def seconds(lowest: int, highest: int) -> WithJsonSchema:
    """A whole number of seconds between these two."""
    told = f"This is a whole number of seconds from {lowest} to {highest}, in digits."
    form = _form("[0-9]{1,6}", told, "integer").json_schema or {}
    return WithJsonSchema({**form, "minimum": lowest, "maximum": highest})
