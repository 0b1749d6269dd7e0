"""Longitudes and latitudes: coasts from Natural Earth, frontiers of the 1920s drawn by hand."""

import json
import math
from itertools import pairwise
from pathlib import Path

HERE = Path(__file__).parent
COAST = json.loads((HERE / "coast.json").read_text(encoding="utf-8"))
FRONTIERS = json.loads((HERE / "frontiers.json").read_text(encoding="utf-8"))

# The Soviet side's frontier from the Arctic by west and south to the far east, and the sea between.
SOVIET = (
    "finland", [29.3, 59.95], "estonia", "latvia", "riga", "romania", [31.0, 45.2, 38.0, 43.0],
    "turkey", "persia-west", [51.0, 37.6], "persia-east", "afghanistan", "china", "altai-tuva",
    [112, 52, 112, 76, 60, 80, 34, 74],
)  # fmt: skip

# The same with the far east, for the globe.
SOVIET_ALL = (
    *SOVIET[:-2], "altai-tuva", "far-east", [190, 76, 150, 82, 100, 84, 60, 83, 34, 76],
)  # fmt: skip


def pairs(numbers):
    """Longitude, latitude, longitude, latitude ... as points."""
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def dense(points, step=0.5):
    """The same line with a point at least every `step` degrees, so that long edges bend."""
    line = [points[0]]
    for (a, b), (c, d) in pairwise(points):
        count = max(1, math.ceil(max(abs(c - a), abs(d - b)) / step))
        line += [(a + (c - a) * i / count, b + (d - b) * i / count) for i in range(1, count + 1)]
    return line


def open_path(points):
    return "M" + " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
