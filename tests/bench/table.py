"""The figures that kiosk is held to, and the one table that shows them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

HEADINGS = ("figure", "must", "aim", "measured", "verdict")


class Limit(NamedTuple):
    """What a figure may be at most, and how that is written; without `must` nothing misses it."""

    figure: str
    must: float | None
    aim: float
    form: str = "{}"
    digits: int = 1


LIMITS = {
    "start": Limit("process start to attract screen, whole", 2.5, 1.5, "{} × bare", 2),
    "large": Limit("1,000 chapters: second start to a panel", 1.5, 1.2, "{} × shipped", 2),
    "memory": Limit("memory of a still panel", 80, 40, "bare + {} MiB", 0),
    "growth": Limit("memory of its own after 2,000 panel changes", 5, 0, "+ {} MiB"),
    "answer": Limit("key to the new panel's first pixel", 2, 1, "{} frames"),
    "visits": Limit("memory after 1,000 visits of each screen", 5, 0, "+ {} MiB"),
    "card": Limit("key to an opening card's first pixel", 2, 1, "{} frames"),
    "card-settled": Limit("key to the whole card", 300, 50, "{} ms", 0),
    "overview": Limit("key to the overview's first pixel", 2, 1, "{} frames"),
    "overview-settled": Limit("key to the whole overview", 300, 100, "{} ms", 0),
    "figure": Limit("key to the figure view's first pixel", 2, 1, "{} frames"),
    "figure-settled": Limit("key to the whole figure view", 300, 100, "{} ms", 0),
    "language": Limit("key to another language's first pixel", 2, 1, "{} frames"),
    "language-settled": Limit("key to all of another language", 100, 50, "{} ms", 0),
    "save": Limit("a curator's save to its first pixel, p95", 150, 100, "{} ms", 0),
    "slide": Limit("slide at 1080p, frame interval p99", 20, 20, "{} ms"),
    "slide-4k": Limit("slide at 4K, frame interval p99", None, 20, "{} ms"),
    "stillness": Limit("processor on a still panel", 0, 0, "{} %"),
    "attract": Limit("processor on the attract screen", 5, 3, "{} %"),
    "photo-open": Limit("100 megapixels: until they are open", 300, 150, "{} ms", 0),
    "photo-memory": Limit("100 megapixels: memory, panned all over", 150, 100, "+ {} MiB", 0),
    "photo-pan": Limit("100 megapixels: longest frame while panned", 100, 34, "{} ms", 0),
    "check": Limit("kiosk check, 1,000 chapters × 5 panels", 5, 1, "{} s", 2),
}


class Measured(NamedTuple):
    """What a figure was, by its limit's name, and a remark on it, if any."""

    name: str
    value: float
    remark: str = ""


def misses(measured: Measured) -> bool:
    """Whether a figure is worse than it must be; it is judged as it is shown, rounded."""
    limit = LIMITS[measured.name]
    return limit.must is not None and round(measured.value, limit.digits) > limit.must


def rows(figures: Iterable[Measured]) -> list[str]:
    """The table, a line each."""
    cells = [HEADINGS, *(_cells(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(HEADINGS))]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in cells]
    return [lines[0], "  ".join("─" * width for width in widths), *lines[1:]]


def _cells(measured: Measured) -> tuple[str, ...]:
    limit = LIMITS[measured.name]
    value = round(measured.value, limit.digits)
    must = "" if limit.must is None else "≤ " + limit.form.format(f"{limit.must:g}")
    return (
        limit.figure,
        must,
        "≤ " + limit.form.format(f"{limit.aim:g}"),
        limit.form.format(f"{value:.{limit.digits}f}"),
        f"{_verdict(measured)}  {measured.remark}".rstrip(),
    )


def _verdict(measured: Measured) -> str:
    limit = LIMITS[measured.name]
    if misses(measured):
        return "MISSED"
    if round(measured.value, limit.digits) <= limit.aim:
        return "aim met"
    return "met" if limit.must is not None else "aim not met"
