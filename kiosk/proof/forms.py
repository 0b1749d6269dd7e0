"""The screens that an exhibit may stand on, and the text sizes."""

from __future__ import annotations

from typing import Final, NamedTuple


class Form(NamedTuple):
    """A screen; px."""

    name: str
    width: int
    height: int


FORMS: Final = {
    form.name: form
    for form in (
        Form("landscape", 1920, 1080),
        Form("portrait", 1080, 1920),
        Form("landscape-4k", 3840, 2160),
    )
}
SIZES: Final = ("normal",)
