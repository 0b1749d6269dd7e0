"""A flat map: Albers's equal-area conic, and what stands on every map of the exhibit."""

# ruff: noqa: PLR0917 - a shape is its numbers, in order

import math

from dl import GROUND, INK, SKY1
from dl import polygons as polygons_of
from geography import COAST, FRONTIERS, dense, open_path, pairs
from lettering import words
from shapely import make_valid
from shapely.geometry import LineString, MultiPolygon, Polygon, box
from shapely.ops import unary_union

EARTH = 6371.0088  # km, its mean radius
SEA_HATCH = "#b8a98e"
DASHES = {
    "stroke": INK,
    "stroke_width": 5,
    "stroke_dasharray": "16 8",
    "stroke_linejoin": "round",
}


def short_paths(points, length=40):
    """One line as several paths of at most `length` points."""
    points = list(points)
    return [open_path(points[i : i + length + 1]) for i in range(0, len(points) - 1, length)]


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

    def measure(self, x, y, km, unit, size=31):
        """A scale bar whose right end stands at (x, y), in kilometres called `unit`."""
        s, length = self.svg, km * self.scale
        s.g("scale")
        steps = f"M{x - length:.1f},{y - 14}V{y}H{x}V{y - 14}"
        s.path(steps, stroke=INK, stroke_width=3)
        words(s, x - length / 2, y - 14, f"{km} {unit}", size, 600, anchor="middle")
        s.e()
