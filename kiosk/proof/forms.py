"""The screens that an exhibit may stand on, and what a visitor may have set on them."""

from __future__ import annotations

from typing import Final, NamedTuple


class Form(NamedTuple):
    """A screen; px. `colours` says whether they are judged on it."""

    name: str
    width: int
    height: int
    colours: bool = True


class Size(NamedTuple):
    """A visitor's settings, called by the size of the text: see kiosk.visit.settings."""

    name: str
    text_size: int = 0
    contrast: bool = False
    lowered: bool = False


FORMS: Final = {
    form.name: form
    for form in (
        Form("landscape", 1920, 1080),
        Form("portrait", 1080, 1920),
        # The colours of the first one, and looking at them takes four times as long.
        Form("landscape-4k", 3840, 2160, colours=False),
    )
}
SIZES: Final = {
    size.name: size
    for size in (
        Size("normal"),
        Size("large", 1),
        Size("largest", 2),
        Size("normal-contrast", 0, contrast=True),
        Size("large-contrast", 1, contrast=True),
        Size("largest-contrast", 2, contrast=True),
        Size("lowered", lowered=True),
    )
}
NORMAL: Final = SIZES["normal"]
