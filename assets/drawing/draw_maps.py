"""Draws the maps and the globe: coasts from Natural Earth, frontiers of the 1920s by hand."""

# ruff: noqa: PLR0917 - a shape is its numbers, in order

import math
import sys
from pathlib import Path

from albers import Chart
from ball import Ball
from dl import CARD, GREY, INK, INK2, MID, RAIL, SHADE, WALL, Svg, rc, rot
from geography import COAST, FRONTIERS, SOVIET, SOVIET_ALL, open_path, pairs
from labels import GEORGIA, PLACES, POLAND
from lettering import in_each_language, sea_name, words
from shapely.geometry import Polygon

HERE = Path(__file__).parent


def arrow(s, tail, tip, width, head, label, middle, size):
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
    s.red(Polygon(shape))
    s.e()
    degrees = math.degrees(turn)
    degrees -= 180 if abs(degrees) > 90 else 0
    x, y = middle
    size = label.size or size
    s.g("arrow-words", transform=f"translate({x:.1f},{y:.1f}) rotate({degrees:.1f})")
    words(s, 0, size * 0.34, label, size, 900, CARD, "middle")
    s.e(True)


@in_each_language(PLACES)
def places(say):
    """The exhibit's map: the places' targets are live, so it bears none."""
    s = Svg("map", say["title"].text, 1296, 960)
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
    sea_name(s, 248, 690, say["black-sea"])
    words(s, 560, 560, say["union"], 40, 600, GREY, track=3)
    s.e()
    m.measure(1250.6, 936, 500, say["km"].text)
    return s


@in_each_language(POLAND)
def poland(say):
    s = Svg("poland-map", say["title"].text)
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
    words(s, 250, 416, say["poland"], 62, 900, CARD, "middle", track=1)
    words(s, 720, 656, say["ukraine"], 48, 900, INK, "middle", track=1)
    sea_name(s, 182, 152, say["baltic"])
    sea_name(s, 708, 862, say["black-sea"])
    words(s, 48, 806, say["frontiers"], 31, 600)
    s.e()
    arrow(s, (900, 496), (380, 536), 88, 96, say["arrow"], (664, 514), 48)
    m.measure(168, 866, 200, say["km"].text)
    return s


@in_each_language(GEORGIA)
def georgia(say):
    s = Svg("georgia-map", say["title"].text)
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
    words(s, 392, 506, say["georgia"], 54, 900, CARD, "middle")
    words(s, 440, 290, say["russia"], 40, 600, GREY, "middle", track=2)
    words(s, 228, 740, say["turkey"], 34, 600, MID, "middle", track=2)
    words(s, 456, 657, say["armenia"], 31, 600, MID, "middle")
    words(s, 706, 742, say["azerbaijan"], 31, 600, MID, "middle")
    words(s, 686, 884, say["persia"], 31, 600, MID, "middle")
    sea_name(s, 92, 520, say["black-sea"])
    sea_name(s, 776, 300, say["caspian"])
    words(s, 48, 806, say["frontiers"], 31, 600)
    s.e()
    tail, tip = m.at(*say["arrow-tail"]), m.at(45.05, 41.66)
    middle = (tail[0] * 0.58 + tip[0] * 0.42, tail[1] * 0.58 + tip[1] * 0.42)
    arrow(s, tail, tip, 60, 68, say["arrow"], middle, 35)
    m.measure(244, 866, 200, say["km"].text)
    return s


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
    s.red(red)
    s.e()
    s.save(folder)


DRAWINGS = {"map": places, "poland-map": poland, "georgia-map": georgia, "globe": globe}

if __name__ == "__main__":
    target = HERE.parent / "images"
    for wanted in sys.argv[1:] or DRAWINGS:
        DRAWINGS[wanted](target)
