"""What `kiosk proof` says: what is not right, which panels are full, where the sheets are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, TextIO

from kiosk.proof.forms import NORMAL
from kiosk.proof.series import Painted, Series

FULLEST: Final = 5
FULL: Final = 0.8


def told(results: Sequence[tuple[Series, Painted]]) -> Iterator[str]:
    """The report, line by line."""
    several = len({series.language for series, _ in results}) > 1
    bad = sum(bool(v.faults) for _, painted in results for v in painted.verdicts)
    yield from _faults(results, several)
    yield from _fullest(results, several)
    yield "Contact sheets:"
    for _, painted in results:
        first, *more = painted.sheets
        yield f"  {first}" + (f" to {more[-1].name}" if more else "")
    pictures = sum(painted.pictures for _, painted in results)
    judged = sum(len(painted.verdicts) for _, painted in results)
    yield f"{pictures:,} pictures. {_sum(bad, judged)}"


def failed(results: Sequence[tuple[Series, Painted]]) -> bool:
    """Whether anything is not right."""
    return any(verdict.faults for _, painted in results for verdict in painted.verdicts)


class Progress:
    """One line that grows, on a terminal; nothing elsewhere."""

    def __init__(self, stream: TextIO, all_series: Sequence[Series]) -> None:
        self._stream = stream if stream.isatty() else None
        self._done: dict[tuple[str, str, str], int] = {}
        self._of = sum(len(series.places) for series in all_series)

    def __call__(self, series: Series, done: int) -> None:
        """Says that so many panels of a series are done."""
        self._done[series.language, series.form.name, series.size.name] = done
        if self._stream:
            self._stream.write(f"\r\033[K{sum(self._done.values()):,} of {self._of:,} panels")
            self._stream.flush()

    def end(self) -> None:
        """Takes the line away."""
        if self._stream:
            self._stream.write("\r\033[K")
            self._stream.flush()


def _faults(results: Sequence[tuple[Series, Painted]], several: bool) -> Iterator[str]:
    """What is wrong, once where it is the same in several sizes."""
    sizes: dict[tuple[str, str, str], list[str]] = {}
    for series, painted in results:
        for verdict in painted.verdicts:
            for fault in verdict.faults:
                key = _kind(series, several), verdict.where, fault
                sizes.setdefault(key, []).append(series.size.name)
    for (kind, where, fault), names in sizes.items():
        told = "" if names == [NORMAL.name] else f", {', '.join(names)}"
        yield f"{kind}{told}: {where}: {fault}"


def _fullest(results: Sequence[tuple[Series, Painted]], several: bool) -> Iterator[str]:
    """Every panel that is too full for a longer language, at least a few; each once."""
    fullest: dict[str, tuple[float, str]] = {}
    for series, painted in results:
        for verdict in painted.verdicts if series.size == NORMAL else ():
            if verdict.fill is not None and verdict.fill > fullest.get(verdict.where, (0.0,))[0]:
                fullest[verdict.where] = (verdict.fill, _kind(series, several))
    if fullest:
        yield f"The fullest panels (above {FULL:.0%} there is no room for a longer language):"
    ranked = sorted(fullest.items(), key=lambda one: -one[1][0])
    for number, (where, (share, kind)) in enumerate(ranked):
        if number < FULLEST or share > FULL:
            yield f"  {share:4.0%}  {kind}: {where}"


def _sum(bad: int, judged: int) -> str:
    if not bad:
        return "All texts fit and can be read, all controls can be touched."
    return f"{bad:,} of {judged:,} screens and cards are not right."


def _kind(series: Series, several: bool) -> str:
    return f"{series.language}, {series.form.name}" if several else series.form.name
