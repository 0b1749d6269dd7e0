"""Draws flat SVG 1.1 that QtSvg and a browser paint alike: hatch and halftone are geometry.

No patterns, clips, masks, classes or references. One short path an element, because QtSvg's
time for a path grows faster than its length. Each drawing is one `Svg`; coordinates are the
drawing's own pixels, and whatever leaves the frame is cut off before it is written.
"""

# ruff: noqa: PLR0917 - a shape is its numbers, in order

import math
import re
from pathlib import Path

from shapely.geometry import LineString, Polygon, box

PAPER, INK, RED, CARD = "#f3ead8", "#16130f", "#b3261e", "#f7f1e3"
SKY1, SKY2, GROUND, SHADE = "#dacdb2", "#e9dec7", "#c9b99b", "#ac9f85"
INK2, CREAM, GREY, RAIL, GREYINK = "#2a2621", "#efe5d0", "#6f675a", "#b9ad97", "#bfb5a2"
WALL, NIGHT, MID = "#c3b497", "#403a31", "#544f47"
HATCH = "#b3a58a"  # SHADE at 75 % on GROUND
HATCH_IN_SHADOW = "#9a8d75"
TONE = "#84201a"  # INK at 30 % on RED


def number(value, digits=1):
    """The shortest way to write a number with at most that many digits."""
    text = f"{value:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def lerp(start, end, t):
    """The point at share t of the way from start to end."""
    return (start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t)


def rot(points, degrees, cx=0, cy=0):
    """The points turned clockwise (as seen on the screen) about (cx, cy)."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [
        (cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos)
        for x, y in points
    ]


def shifted(points, x, y):
    return [(px + x, py + y) for px, py in points]


def rc(x, y, width, height):
    """The corners of an upright rectangle."""
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def as_area(shape):
    """A shapely geometry from a geometry or from a list of points."""
    return shape if hasattr(shape, "area") else Polygon(shape).buffer(0)


def polygons(geometry):
    """Every polygon in a geometry that is large enough to be seen."""
    if geometry.is_empty:
        return []
    if geometry.geom_type == "Polygon":
        return [geometry] if geometry.area > 0.4 else []
    return [polygon for part in getattr(geometry, "geoms", []) for polygon in polygons(part)]


def ring_path(ring):
    corners = [(number(x), number(y)) for x, y in list(ring.coords)[:-1]]
    kept = [corners[0]]
    for corner in corners[1:]:
        if corner != kept[-1]:
            kept.append(corner)
    return "M" + " ".join(f"{x},{y}" for x, y in kept) + "z"


def hatch_paths(area, pitch, width, angle):
    """One closed path a hatch line inside the area; the angle is from the upright."""
    turn = math.radians(angle)
    nx, ny = math.cos(turn), math.sin(turn)
    dx, dy = -ny, nx
    across = [x * nx + y * ny for x, y in area.envelope.exterior.coords]
    reach = max(max(abs(bound) for bound in area.bounds) * 2, 10) + 3000
    paths = []
    for k in range(math.floor(min(across) / pitch) - 1, math.ceil(max(across) / pitch) + 1):
        near, far = k * pitch, k * pitch + width
        corners = ((near, -reach), (far, -reach), (far, reach), (near, reach))
        line = Polygon([(nx * t + dx * s, ny * t + dy * s) for t, s in corners])
        paths += [ring_path(part.exterior) for part in polygons(area.intersection(line))]
    return paths


def dot_paths(area, pitch, radius, angle):
    """One open path a row of halftone dots; its stroke is dashed to dots by the caller."""
    inner = area.buffer(-radius * 0.6)
    if inner.is_empty:
        return []
    turn = math.radians(angle)
    ux, uy = math.cos(turn), math.sin(turn)
    vx, vy = -uy, ux
    corners = list(inner.envelope.exterior.coords)
    vs = [x * vx + y * vy for x, y in corners]
    us = [x * ux + y * uy for x, y in corners]
    paths = []
    for j in range(math.floor(min(vs) / pitch) - 1, math.ceil(max(vs) / pitch) + 2):
        v = (j + 0.5) * pitch
        ends = [(ux * t + vx * v, uy * t + vy * v) for t in (min(us) - 20, max(us) + 20)]
        row = LineString(ends).intersection(inner)
        for part in [row] if row.geom_type == "LineString" else list(getattr(row, "geoms", [])):
            if part.is_empty or part.geom_type != "LineString":
                continue
            start, end = sorted(x * ux + y * uy for x, y in (part.coords[0], part.coords[-1]))
            first, last = math.ceil(start / pitch - 0.5), math.floor(end / pitch - 0.5)
            if last < first:
                continue
            t0, t1 = (first + 0.5) * pitch, (last + 0.5) * pitch + 0.6
            x0, y0 = number(ux * t0 + vx * v), number(uy * t0 + vy * v)
            x1, y1 = number(ux * t1 + vx * v), number(uy * t1 + vy * v)
            paths.append(f"M{x0},{y0}L{x1},{y1}")
    return paths


def wrap(items, indent, width=150):
    lines, current = [], ""
    for item in items:
        if current and len(current) + len(item) + 1 > width:
            lines.append(current)
            current = ""
        current += (" " if current else "") + item
    if current:
        lines.append(current)
    return ("\n" + indent).join(lines)


class Svg:
    """One drawing: call its methods from back to front, then `save`.

    `name` is the file's name and the prefix of every id, `title` what the file is called to
    whoever opens it, the rest the frame in pixels.
    """

    def __init__(self, name, title, width=860, height=900, x0=0, y0=0):
        self.name, self.title = name, title
        self.width, self.height, self.x0, self.y0 = width, height, x0, y0
        self.frame = box(x0, y0, x0 + width, y0 + height)
        self.out, self.defs, self.level, self.transforms = [], [], 1, 0

    def add(self, text):
        self.out.append("  " * self.level + text)

    def attributes(self, extra):
        pairs = (
            (key.replace("_", "-"), v if isinstance(v, str) else number(v, 2))
            for key, v in extra.items()
        )
        return "".join(f' {key}="{v}"' for key, v in pairs)

    def group(self, part=None, **extra):
        named = f' id="{self.name}-{part}"' if part else ""
        self.add(f"<g{named}{self.attributes(extra)}>")
        self.level += 1
        self.transforms += "transform" in extra
        return self

    def end(self, transform=False):
        self.level -= 1
        self.add("</g>")
        self.transforms -= bool(transform)
        return self

    def gradient(self, part, top, bottom, y0=None, y1=None):
        """Defines an upright gradient and gives the fill that uses it."""
        name = f"{self.name}-{part}"
        units = "" if y0 is None else ' gradientUnits="userSpaceOnUse"'
        end = number(1 if y1 is None else y1)
        self.defs.append(
            f'<linearGradient id="{name}" x1="0" y1="{number(y0 or 0)}" x2="0" y2="{end}"{units}>'
            f'\n      <stop offset="0" stop-color="{top}"/>'
            f'\n      <stop offset="1" stop-color="{bottom}"/>\n    </linearGradient>'
        )
        return f"url(#{name})"

    def rect(self, x, y, width, height, fill, **extra):
        if not self.transforms and "rx" not in extra and "stroke" not in extra:
            right = min(x + width, self.x0 + self.width)
            bottom = min(y + height, self.y0 + self.height)
            x, y = max(x, self.x0), max(y, self.y0)
            width, height = right - x, bottom - y
            if width <= 0 or height <= 0:
                return
        size = f'width="{number(width)}" height="{number(height)}"'
        at = f'x="{number(x)}" y="{number(y)}"'
        self.add(f'<rect {at} {size} fill="{fill}"{self.attributes(extra)}/>')

    def polygon(self, points, fill, **extra):
        if self.transforms or "stroke" in extra:
            rings = [points]
        else:
            cut = polygons(Polygon(points).buffer(0).intersection(self.frame))
            rings = [list(part.exterior.coords)[:-1] for part in cut]
        for ring in rings:
            corners = " ".join(f"{number(x)},{number(y)}" for x, y in ring)
            self.add(f'<polygon points="{corners}" fill="{fill}"{self.attributes(extra)}/>')

    def geometry(self, geometry, fill, **extra):
        """A shapely geometry, holes and all."""
        parts = polygons(geometry.intersection(self.frame))
        rings = [ring_path(ring) for part in parts for ring in [part.exterior, *part.interiors]]
        if not rings:
            return
        rule = ' fill-rule="evenodd"' if len(rings) > 1 else ""
        steps = wrap([step for ring in rings for step in ring.split(" ")], "  " * self.level + "  ")
        self.add(f'<path fill="{fill}"{rule}{self.attributes(extra)} d="{steps}"/>')

    def circle(self, x, y, radius, fill, **extra):
        at = f'cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"'
        self.add(f'<circle {at} fill="{fill}"{self.attributes(extra)}/>')

    def ring(self, x, y, radius, colour, width):
        self.circle(x, y, radius, "none", stroke=colour, stroke_width=width)

    def path(self, steps, fill="none", **extra):
        if "\n" not in steps and len(steps) >= 150:
            parts = re.sub(r"(?<=[0-9zZ])(?=[MQ])", " ", steps).split(" ")
            steps = wrap(parts, "  " * self.level + "  ")
        self.add(f'<path fill="{fill}"{self.attributes(extra)} d="{steps}"/>')

    def line(self, x1, y1, x2, y2, colour, width, **extra):
        steps = f"M{number(x1)},{number(y1)}L{number(x2)},{number(y2)}"
        self.path(steps, stroke=colour, stroke_width=number(width), **extra)

    def text(
        self, x, y, words, size, weight=600, fill=INK, anchor="start",
        family="'Source Sans 3'", track=0, **extra,
    ):  # fmt: skip
        """Words; `track` is the number of narrow spaces between letters (QtSvg has no tracking)."""
        if track:
            words = ("\u202f" * track).join(words)
            extra["xml:space"] = "preserve"
        at = f'x="{number(x)}" y="{number(y)}"'
        font = f'font-family="{family}" font-size="{number(size)}" font-weight="{weight}"'
        side = "" if anchor == "start" else f' text-anchor="{anchor}"'
        more = self.attributes(extra)
        self.add(f'<text {at} {font} fill="{fill}"{side}{more}>{escape(words)}</text>')

    def cut(self, shape):
        area = as_area(shape)
        return area if self.transforms else area.intersection(self.frame)

    def many(self, paths, **extra):
        """Paths of one look, an element each."""
        if not paths:
            return
        if len(paths) == 1:
            self.add(f'<path{self.attributes(extra)} d="{paths[0]}"/>')
            return
        self.add("<g" + self.attributes(extra) + ">")
        self.level += 1
        for steps in paths:
            self.add(f'<path d="{steps}"/>')
        self.level -= 1
        self.add("</g>")

    def hatch(self, shape, pitch=24, width=2.4, colour=HATCH, angle=32):
        self.many(hatch_paths(self.cut(shape), pitch, width, angle), fill=colour)

    def dots(self, shape, pitch=7, radius=1.3, colour=TONE, angle=30, **extra):
        """Halftone: belongs on red surfaces of more than 20 px, nowhere else."""
        self.many(
            dot_paths(self.cut(shape), pitch, radius, angle),
            fill="none", stroke=colour, stroke_width=number(2 * radius),
            stroke_linecap="round", stroke_dasharray=f"0.01 {number(pitch - 0.01, 2)}", **extra,
        )  # fmt: skip

    def red(self, shape):
        """The one thing that matters in a drawing: a red surface with its halftone."""
        if hasattr(shape, "area"):
            self.geometry(shape, RED)
        else:
            self.polygon(shape, RED)
        self.dots(shape)

    def sky(self, horizon, top=SKY1, bottom=SKY2):
        fill = self.gradient("sky", top, bottom, self.y0, horizon)
        self.rect(self.x0, self.y0, self.width, horizon - self.y0, fill)

    def ground(self, y, shadow=None, pitch=24, width=2.4, y1=None):
        """Hatched ground from y down, with a cast shadow (points or geometry) if given."""
        y1 = y1 or self.y0 + self.height
        self.group("ground")
        self.rect(self.x0, y, self.width, y1 - y, GROUND)
        area = box(self.x0, y, self.x0 + self.width, y1)
        if shadow is None:
            self.hatch(area, pitch, width)
        else:
            dark = as_area(shadow).intersection(area)
            self.geometry(dark, SHADE)
            self.hatch(area.difference(dark), pitch, width)
            self.hatch(dark, pitch, width, HATCH_IN_SHADOW)
        self.end()

    def source(self):
        """The file's text."""
        defs = ""
        if self.defs:
            defs = "  <defs>\n    " + "\n    ".join(self.defs) + "\n  </defs>\n"
        size = f'width="{number(self.width)}" height="{number(self.height)}"'
        view = " ".join(number(v) for v in (self.x0, self.y0, self.width, self.height))
        head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="{view}">'
        body = "\n".join(self.out)
        return f"{head}\n  <title>{escape(self.title)}</title>\n{defs}{body}\n</svg>\n"

    def save(self, folder, language=None):
        """Writes NAME.svg, or the twin in another language."""
        name = f"{self.name}.{language}" if language else self.name
        Path(folder, f"{name}.svg").write_text(self.source(), encoding="utf-8")

    # A drawing is a long list of shapes: the short names keep one shape on one line.
    g, e, r, p, c, l, t = group, end, rect, polygon, circle, line, text  # noqa: E741
    geom, grad, A, at = geometry, gradient, cut, attributes


n, esc, polys, ringd, hatch_d, dots_d = (
    number, escape, polygons, ring_path, hatch_paths, dot_paths,
)  # fmt: skip
HATCHSH = HATCH_IN_SHADOW
