"""A globe: the orthographic projection, the near side alone."""

# ruff: noqa: PLR0917 - a shape is its numbers, in order

import math

from geography import dense, pairs
from shapely import make_valid
from shapely.geometry import LineString, Point, Polygon
from shapely.ops import unary_union


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
