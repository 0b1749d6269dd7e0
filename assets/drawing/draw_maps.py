"""Draws the maps and the globe: coasts from Natural Earth, frontiers of the 1920s by hand."""

# ruff: noqa: PLR0917 - a shape is its numbers, in order

import json
import math
import sys
from itertools import pairwise
from pathlib import Path

from dl import CARD, GREY, GROUND, INK, INK2, RAIL, RED, SHADE, SKY1, WALL, Svg, rc, rot
from dl import polygons as polygons_of
from shapely import make_valid
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box
from shapely.ops import unary_union

HERE = Path(__file__).parent
COAST = json.loads((HERE / "coast.json").read_text(encoding="utf-8"))
FRONTIERS = json.loads((HERE / "frontiers.json").read_text(encoding="utf-8"))
EARTH = 6371.0088  # km, its mean radius
SEA_HATCH = "#b8a98e"
DASHES = {
    "stroke": INK,
    "stroke_width": 5,
    "stroke_dasharray": "16 8",
    "stroke_linejoin": "round",
}
# Quoted, because a browser takes no family whose name ends in a bare number.
SANS, SERIF = "'Source Sans 3'", "'Source Serif 4'"

# The Soviet side's frontier from the Arctic by west and south to the far east, and the sea between.
SOVIET = (
    "finland", [29.3, 59.95], "estonia", "latvia", "riga", "romania", [31.0, 45.2, 38.0, 43.0],
    "turkey", "persia-west", [51.0, 37.6], "persia-east", "afghanistan", "china", "altai-tuva",
    [112, 52, 112, 76, 60, 80, 34, 74],
)  # fmt: skip

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


class Chart:
    """One map: Albers's equal-area conic about (`lon`, `lat`), which stands at pixel (x, y).

    `south` and `north` are its standard parallels, `scale` its pixels a kilometre.
    """

    def __init__(self, svg, lon, lat, south, north, scale, x, y):
        self.svg, self.lon, self.scale, self.x, self.y = svg, lon, scale, x, y
        sines = math.sin(math.radians(south)), math.sin(math.radians(north))
        self.cone = sum(sines) / 2
        self.c = math.cos(math.radians(south)) ** 2 + 2 * self.cone * sines[0]
        self.top = self.radius(lat)
        self.frame = box(-8, -8, svg.width + 8, svg.height + 8)
        self.land = self.area(COAST["region"]).intersection(self.frame).simplify(1.1)
        lakes = [self.ring(lake) for lake in FRONTIERS["lakes"].values()]
        self.lakes = [lake for lake in lakes if lake.area > 150]

    def radius(self, lat):
        inside = self.c - 2 * self.cone * math.sin(math.radians(lat))
        return EARTH * math.sqrt(inside) / self.cone

    def at(self, lon, lat):
        """The pixel of a place."""
        turn, radius = self.cone * math.radians(lon - self.lon), self.radius(lat)
        down = radius * math.cos(turn) - self.top
        return self.x + radius * math.sin(turn) * self.scale, self.y + down * self.scale

    def line(self, name):
        return [self.at(*place) for place in pairs(FRONTIERS[name])]

    def ring(self, *parts):
        """One area from frontiers' names and numbers in a row."""
        places = []
        for part in parts:
            places += pairs(FRONTIERS[part] if isinstance(part, str) else part)
        return make_valid(Polygon([self.at(*place) for place in dense([*places, places[0]])]))

    def area(self, polygons):
        parts = [[self.pixels(ring) for ring in rings] for rings in polygons]
        whole = unary_union([make_valid(Polygon(rings[0], rings[1:])) for rings in parts])
        return MultiPolygon([part for part in polygons_of(whole) if part.area > 9])

    def pixels(self, numbers):
        return [self.at(*place) for place in dense(pairs(numbers), 2)]

    # what stands on the map, from back to front

    def sea(self):
        s = self.svg
        s.g("sea")
        s.r(0, 0, s.width, s.height, GROUND)
        s.hatch(s.frame.difference(self.land), 17, 2, SEA_HATCH, 28)
        s.e()

    def countries(self, *fills):
        """All land in the quiet tone, then each (area, fill) where it is land."""
        s = self.svg
        s.g("land")
        s.geom(self.land, SKY1)
        for area, fill in fills:
            s.geom(area.intersection(self.land), fill)
        s.e()

    def graticule(self, step):
        s = self.svg
        frame = s.frame
        s.g("graticule")
        lines = [[(lon, lat / 2) for lat in range(44, 160)] for lon in range(-30, 140, step)]
        lines += [[(lon / 2, lat) for lon in range(-60, 260)] for lat in range(20, 80, step)]
        steps = []
        for line in lines:
            run = LineString([self.at(*place) for place in line]).simplify(0.3).intersection(frame)
            for part in [run] if run.geom_type == "LineString" else run.geoms:
                if not part.is_empty and part.geom_type == "LineString":
                    steps.append(open_path(part.coords))
        s.many(steps, fill="none", stroke=INK, stroke_width=1, stroke_opacity=".13")
        s.e()

    def coast(self):
        s = self.svg
        s.g("coast")
        for lake in self.lakes:
            s.geom(lake, GROUND, stroke=INK, stroke_width=1.5)
        steps = []
        inner = box(-3, -3, s.width + 3, s.height + 3)
        for part in polygons_of(self.land):
            for ring in [part.exterior, *part.interiors]:
                run = ring.intersection(inner)
                for piece in [run] if run.geom_type == "LineString" else run.geoms:
                    if piece.geom_type == "LineString" and piece.length > 6:
                        steps += short_paths(piece.coords)
        s.many(
            steps, fill="none", stroke=INK, stroke_width=2, stroke_linejoin="round",
            stroke_linecap="round",
        )  # fmt: skip
        s.e()

    def frontier(self, *names, beside=None):
        """Each a row of names drawn as one line, but not along the area `beside`."""
        s = self.svg
        seen = box(-10, -10, s.width + 10, s.height + 10)
        if beside is not None:
            seen = seen.difference(beside.buffer(5))
        for row in names:
            points = [point for name in row.split() for point in self.line(name)]
            run = LineString(points).simplify(0.8).intersection(seen)
            for part in [run] if run.geom_type == "LineString" else run.geoms:
                if part.length > 4:
                    s.path(open_path(part.coords), **DASHES)

    def measure(self, x, y, km, size=24):
        """A scale bar whose right end stands at (x, y)."""
        s, length = self.svg, km * self.scale
        s.g("scale")
        steps = f"M{x - length:.1f},{y - 14}V{y}H{x}V{y - 14}"
        s.path(steps, stroke=INK, stroke_width=3)
        words(s, x - length / 2, y - 14, f"{km} km", size)
        s.e()


def words(s, x, y, text, size, weight=600, fill=INK, anchor="middle", **more):
    s.t(x, y, text, size, weight, fill, anchor, SANS, **more)


def sea_name(s, x, y, text, size=32):
    s.t(x, y, text, size, 400, INK2, "middle", SERIF, font_style="italic")


def open_path(points):
    return "M" + " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def short_paths(points, length=40):
    """One line as several paths of at most `length` points."""
    points = list(points)
    return [open_path(points[i : i + length + 1]) for i in range(0, len(points) - 1, length)]


def arrow(s, tail, tip, width, head, text, middle, size):
    """A red arrow with its words on the shaft; the tail may lie outside the frame."""
    turn = math.atan2(tip[1] - tail[1], tip[0] - tail[0])
    ux, uy = math.cos(turn), math.sin(turn)
    vx, vy = -uy, ux
    neck = (tip[0] - ux * head, tip[1] - uy * head)

    def off(point, across):
        return (point[0] + vx * across, point[1] + vy * across)

    half = width / 2
    shape = [off(tail, -half), off(neck, -half), off(neck, -width), tip, off(neck, width)]
    shape += [off(neck, half), off(tail, half)]
    s.g("arrow")
    s.geom(Polygon(shape), RED)
    s.dots(shape)
    s.e()
    degrees = math.degrees(turn)
    degrees -= 180 if abs(degrees) > 90 else 0
    x, y = middle
    s.g("arrow-words", transform=f"translate({x:.1f},{y:.1f}) rotate({degrees:.1f})")
    words(s, 0, size * 0.34, text, size, 900, CARD)
    s.e(True)


def places(folder):
    """The exhibit's map: the places' targets are live, so it bears none."""
    s = Svg("map", "The Soviet Union in the 1920s", 1296, 960)
    m = Chart(s, 60, 52, 43, 62, 0.253166, 777.2, 524)
    m.sea()
    m.countries((m.ring(*SOVIET), CARD))
    m.graticule(10)
    m.coast()
    s.g("frontier")
    m.frontier("finland", "estonia latvia riga romania", "turkey persia-west")
    m.frontier("persia-east afghanistan china altai-tuva")
    s.e()
    s.g("names")
    sea_name(s, 270, 684, "Black Sea", 25)
    words(s, 560, 560, "SOVIET UNION", 40, 600, GREY, "start", track=3)
    s.e()
    m.measure(1250.6, 936, 500)
    s.save(folder)


def poland(folder):
    s = Svg("poland-map", "Poland and Ukraine, 1920")
    m = Chart(s, 25.4, 51.2, 47, 56, 0.6, 430, 446)
    riga = [number for place in pairs(FRONTIERS["riga"])[::-1] for number in place]
    country = m.ring("poland", riga, "poland-north")
    m.sea()
    m.countries((m.ring(*SOVIET), CARD), (country, INK))
    m.graticule(5)
    m.coast()
    s.g("frontier")
    m.frontier("finland", "estonia latvia", "romania", beside=country)
    s.e()
    s.g("names")
    words(s, 250, 416, "POLAND", 62, 900, CARD, track=1)
    words(s, 720, 656, "UKRAINE", 48, 900, INK, track=1)
    sea_name(s, 182, 152, "Baltic Sea")
    sea_name(s, 708, 862, "Black Sea")
    words(s, 48, 812, "Frontiers of 1922", 26, anchor="start")
    s.e()
    arrow(s, (900, 496), (380, 536), 88, 96, "Red Army, 1920", (664, 514), 48)
    m.measure(168, 866, 200, 26)
    s.save(folder)


def georgia(folder):
    s = Svg("georgia-map", "Georgia between the Black Sea and the Caspian, 1921")
    m = Chart(s, 44.25, 42, 39.5, 44.5, 0.98, 430, 520)
    country = m.ring("georgia")
    m.sea()
    m.countries((m.ring(*SOVIET), CARD), (country, INK))
    m.graticule(2)
    m.coast()
    s.g("frontier")
    m.frontier("turkey persia-west", beside=country)
    s.e()
    s.g("names")
    words(s, 392, 506, "GEORGIA", 54, 900, CARD)
    words(s, 440, 290, "SOVIET RUSSIA", 40, 600, GREY, track=2)
    words(s, 250, 770, "TURKEY", 34, 600, GREY, track=2)
    for x, y, name in ((92, 520, "Black Sea"), (776, 300, "Caspian"), (776, 338, "Sea")):
        sea_name(s, x, y, name)
    words(s, 48, 812, "Frontiers of 1921", 26, anchor="start")
    s.e()
    tail, tip = m.at(48.15, 40.2), m.at(44.9, 41.62)
    middle = (tail[0] * 0.6 + tip[0] * 0.4, tail[1] * 0.6 + tip[1] * 0.4)
    arrow(s, tail, tip, 64, 72, "Red Army, 1921", middle, 32)
    m.measure(244, 866, 200, 26)
    s.save(folder)


class Ball:
    """The globe seen from far above (`lon`, `lat`): its axis leans `lean` degrees to the right."""

    def __init__(self, lon, lat, lean, radius, x, y):
        self.lon, self.lean, self.x, self.y, self.radius = lon, math.radians(lean), x, y, radius
        self.sin, self.cos = math.sin(math.radians(lat)), math.cos(math.radians(lat))
        self.near = Point(0, 0).buffer(math.pi / 2, 90)

    def spread(self, lon, lat):
        """A place by its angle from the middle and its direction: the far side too has room."""
        east, north = math.radians(lon - self.lon), math.radians(lat)
        right = math.cos(north) * math.sin(east)
        up = self.cos * math.sin(north) - self.sin * math.cos(north) * math.cos(east)
        front = self.sin * math.sin(north) + self.cos * math.cos(north) * math.cos(east)
        angle, way = math.acos(max(-1, min(1, front))), math.atan2(right, up) + self.lean
        return angle * math.sin(way), -angle * math.cos(way)

    def flat(self, points):
        """From angles to pixels."""
        for x, y in points:
            angle = math.hypot(x, y)
            factor = self.radius * (math.sin(angle) / angle if angle else 1)
            yield self.x + x * factor, self.y + y * factor

    def area(self, polygons):
        """The near side of polygons of longitudes and latitudes, still in angles."""
        parts = []
        for rings in polygons:
            lines = [[self.spread(*p) for p in dense(pairs(ring), 2)] for ring in rings]
            parts.append(make_valid(Polygon(lines[0], lines[1:])))
        return make_valid(unary_union(parts)).intersection(self.near)

    def pixels(self, area):
        parts = [
            Polygon(self.flat(p.exterior.coords), [self.flat(r.coords) for r in p.interiors])
            for p in getattr(area, "geoms", [area])
            if p.geom_type == "Polygon"
        ]
        return unary_union([make_valid(part) for part in parts]).simplify(0.7)

    def lines(self, step):
        for run in [
            *([(lon, lat) for lat in range(-80, 81, 2)] for lon in range(0, 360, step)),
            *([(lon, lat) for lon in range(0, 361, 2)] for lat in range(-60, 61, step)),
        ]:
            angles = [self.spread(*place) for place in run]
            piece = []
            for point in [*angles, None]:
                if point and math.hypot(*point) < math.pi / 2:
                    piece.append(point)
                elif piece:
                    if len(piece) > 1:
                        yield LineString(list(self.flat(piece))).simplify(0.4)
                    piece = []


def arc(x, y, radius, start, end):
    """Points of a circle from one angle to another, in degrees clockwise from the right."""
    steps = [start + (end - start) * i / 72 for i in range(73)]
    turns = [math.radians(step) for step in steps]
    return [(x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in turns]


def globe(folder):
    s = Svg("globe", "A globe on its stand, one land red")
    x, y, radius, lean = 430, 430, 262, 23.5
    table = 743
    s.r(0, 0, 860, table, CARD)
    s.g("curtains")
    for edge, side in ((0, 1), (860, -1)):
        left = edge
        for width, fill in ((64, WALL), (22, SHADE), (78, WALL), (18, SHADE), (46, RAIL)):
            s.r(min(left, left + side * width), 0, width, table, fill)
            left += side * width
    s.e()
    s.ground(table, [(x - 150, 800), (x + 150, 800), (x + 330, 900), (x + 20, 900)])
    ball = Ball(78, 34, lean, radius, x, y)
    s.g("stand")
    outer = arc(x, y, radius + 40, 87, 270 + lean)
    inner = arc(x, y, radius + 18, 87, 270 + lean)
    s.geom(Polygon(outer + inner[::-1]), INK)
    for side in (1, -1):
        pin = rc(x - 9, y - side * (radius + 13) - 19, 18, 38)
        s.p(rot(pin, lean, x, y), INK)
    s.r(x - 15, y + radius + 30, 30, 60, INK)
    s.r(x - 60, 750, 120, 18, INK)
    s.r(x - 120, 766, 240, 18, INK2)
    s.r(x - 160, 782, 320, 22, INK)
    s.e()
    s.g("globe")
    s.c(x, y, radius, INK)
    world = ball.area(COAST["world"])
    s.geom(ball.pixels(world), SHADE)
    steps = [open_path(line.coords) for line in ball.lines(30)]
    s.many(steps, fill="none", stroke=INK2, stroke_width=2)
    soviet = []
    for part in SOVIET_ALL:
        soviet += FRONTIERS[part] if isinstance(part, str) else part
    red = ball.pixels(ball.area([[soviet]]).intersection(world))
    s.geom(red, RED)
    s.dots(red)
    s.e()
    s.save(folder)


DRAWINGS = {"map": places, "poland-map": poland, "georgia-map": georgia, "globe": globe}

if __name__ == "__main__":
    target = HERE.parent / "images"
    for wanted in sys.argv[1:] or DRAWINGS:
        DRAWINGS[wanted](target)
