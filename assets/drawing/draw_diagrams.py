"""Draws the three diagrams: who stood with whom, the posts of one man, the chain of the Terror."""

# ruff: noqa: PLR0917 - a shape is its numbers, in order

import math
import sys
from pathlib import Path

from dl import CARD, CREAM, GREY, GREYINK, INK, INK2, RED, SHADE, SKY1, WALL, Svg, rc

HERE = Path(__file__).parent
# Quoted, because a browser takes no family whose name ends in a bare number.
SANS = "'Source Sans 3'"


def words(s, x, y, text, size=28, weight=700, fill=INK, anchor="start", **more):
    s.t(x, y, text, size, weight, fill, anchor, SANS, **more)


def band(s, *points, thick=40, fill=INK, least=27):
    """One man's way: level, then a slope, then level again, its ends upright on their dates.

    A slope keeps the height of the band, so that bands side by side do not touch, and is widened
    sideways where it would become thinner than `least`.
    """
    half = thick / 2
    above, below = [points[0]], [points[0]]
    if len(points) > 2:
        (x0, y0), (x1, y1) = points[1:3]
        across, down = x1 - x0, y1 - y0
        wide = max(0, (least * math.hypot(across, down) - thick * across) / (2 * abs(down)))
        wide *= 1 if down > 0 else -1
        above += [(x0 + wide, y0), (x1 + wide, y1)]
        below += [(x0 - wide, y0), (x1 - wide, y1)]
    above, below = [*above, points[-1]], [*below, points[-1]]
    s.p([(x, y - half) for x, y in above] + [(x, y + half) for x, y in reversed(below)], fill)


def cut(s, x, top, bottom, width=10):
    s.r(x - width / 2, top, width, bottom - top, RED)


def alliances(folder):
    """Time runs to the right, 90 px a year; above the dotted line a man stands with Stalin."""
    s = Svg("alliances", "Who stood with whom, 1922–1930")

    def at(year, day=0):
        return 24 + (year - 1922 + day / 365) * 90

    appointed, illness, stroke = at(1922, 92), at(1922, 144), at(1923, 68)
    death, thirteenth, fourteenth = at(1924, 20), at(1924, 142), at(1925, 351)
    grain, expelled, fifteenth = at(1928, 15), at(1927, 317), at(1927, 345)
    november, dismissed = at(1929, 320), at(1930, 352)
    friend = (246, 293, 340, 387)
    foe = (484, 531, 578)
    alone, border, ground = 628, 435, 700

    s.r(0, 0, 860, ground, s.grad("sky", SKY1, CREAM))
    s.ground(ground, pitch=34)
    words(s, 48, 78, "Who stood with whom, 1922–1930", 36, 900)
    s.g("years")
    for year in range(1922, 1931):
        s.l(at(year), 138, at(year), ground, WALL, 2)
        words(s, at(year) + 45, 132, str(year), 28, 600, anchor="middle")
    s.e()
    s.g("beam")
    s.r(0, 148, 860, 72, RED)
    s.dots(rc(0, 148, 860, 72))
    words(s, 48, 200, "STALIN", 44, 900, CARD, track=1)
    s.e()
    s.path(f"M0,{border}H860", stroke=INK, stroke_width=2.5, stroke_dasharray="2.5 8")
    s.g("falls")
    line = fifteenth + 2.5
    for x, y in ((november + 2.5, foe[0]), (dismissed + 2.5, foe[1])):
        s.l(x, y, x, 760, RED, 5)
    steps = f"M{line:.1f},{foe[0]}V760M{line + 2.5:.1f},728H324V760M456,728V760"
    s.path(steps, stroke=RED, stroke_width=5)
    s.e()
    s.g("bands")
    band(s, (606, friend[0]), (870, friend[0]), fill=SHADE)
    band(s, (-10, friend[3]), (illness, friend[3]), (stroke, foe[0]), (death, foe[0]))
    last = fourteenth, foe[0]
    band(s, (appointed, friend[1]), (death, friend[1]), last, (fifteenth, foe[0]))
    last = fourteenth, foe[1]
    band(s, (illness, friend[2]), (death, friend[2]), last, (expelled, foe[1]))
    band(s, (-10, alone), (fourteenth, alone), (fourteenth + 46, foe[2]), (expelled, foe[2]))
    last = grain + 62, foe[0]
    band(s, (thirteenth, friend[0]), (grain, friend[0]), last, (november, foe[0]))
    band(s, (grain + 6, foe[1]), (dismissed, foe[1]))
    s.e()
    s.g("names")
    for x, y, name in (
        (6, friend[3], "Lenin"), (60, friend[1], "Kamenev"), (72, friend[2], "Zinoviev"),
        (250, friend[0], "Bukharin"), (14, alone, "Trotsky"), (396, foe[0], "Kamenev"),
        (396, foe[1], "Zinoviev"), (438, foe[2], "Trotsky"), (588, foe[1], "Rykov"),
    ):  # fmt: skip
        words(s, x, y + 9, name, 28, 700, CARD)
    words(s, 620, friend[0] + 8, "Rest of the Politburo", 24)
    words(s, 846, border - 12, "WITH STALIN", 24, anchor="end", track=1)
    words(s, 846, border + 26, "AGAINST", 24, anchor="end", track=1)
    words(s, 546, 630, "United", 26, anchor="end")
    words(s, 546, 660, "Opposition", 26, anchor="end")
    words(s, 36, foe[0] + 50, "died 21 Jan 1924", 26, 600)
    s.e()
    s.g("cuts")
    cut(s, fifteenth, foe[0] - 20, foe[0] + 20)
    cut(s, expelled - 1, foe[1] - 20, foe[2] + 20)
    cut(s, november, foe[0] - 20, foe[0] + 20)
    cut(s, dismissed, foe[1] - 20, foe[1] + 20)
    s.e()
    s.g("chairs")
    for x in (295, 427, 553, 704, 802):
        s.g(transform=f"translate({x},787.8) rotate(-132)", fill="none", stroke=INK)
        for width, steps in (
            (7, "M-21.8,40.6V0M21.8,40.6V-49.9"), (4, "M-21.8,21.1H21.8"),
            (13, "M-27.8,0H25.3"), (14, "M18.8,-49.9V-21.1"),
        ):  # fmt: skip
            s.path(steps, stroke_width=width)
        s.e(True)
    s.e()
    s.g("out")
    words(s, 48, 848, "OUT", 26, 900, track=1)
    for x, name, day, side in (
        (206, "Trotsky", "14 Nov 1927", "start"), (342, "Zinoviev", "14 Nov 1927", "start"),
        (480, "Kamenev", "Dec 1927", "start"), (608, "Bukharin", "Nov 1929", "start"),
        (850, "Rykov", "19 Dec 1930", "end"),
    ):  # fmt: skip
        words(s, x, 848, name, 28, 700, anchor=side)
        words(s, x, 880, day, 24, 600, anchor=side)
    s.e()
    s.save(folder)


def posts(folder):
    s = Svg("posts-1922", "The four posts of one man, April 1922")
    floor, chair = 556, 430
    s.r(0, 0, 860, floor, WALL)
    s.ground(floor)
    doors = (
        (16, ("General", "Secretary"), ("runs the", "Party’s office")),
        (220, ("Orgburo",), ("decides who", "gets which post")),
        (444, ("Workers’ and", "Peasants’", "Inspectorate"), ("checks the", "state’s offices")),
        (648, ("Commissariat", "for", "Nationalities"), ("for the", "non-Russian", "peoples")),
    )
    s.g("doors")
    for x, label in ((16, "PARTY"), (444, "STATE")):
        words(s, x + 200, 66, label, 40, 900, INK, "middle", track=1)
        s.r(x - 8, 84, 416, floor - 84, CREAM)
        s.r(x - 8, 84, 416, 10, INK)
    for x, name, task in doors:
        s.r(x, 104, 196, floor - 104, INK)
        s.r(x + 6, 112, 184, 152, CARD)
        for i, line in enumerate(name):
            words(s, x + 98, 198 - 17 * (len(name) - 1) + 34 * i, line, 27, 900, anchor="middle")
        for i, line in enumerate(task):
            words(s, x + 98, 316 + 34 * i, line, 27, 600, CARD, "middle")
        s.c(x + 174, 496, 8, GREYINK)
    words(s, doors[0][0] + 98, 412, "since", 27, 600, CARD, "middle")
    words(s, doors[0][0] + 98, 446, "3 April 1922", 28, 900, CARD, "middle")
    s.e()
    s.g("lines")
    for x, *_ in doors:
        s.l(x + 98, floor, chair, 660, INK, 9)
    s.e()
    s.g("chair")
    s.red(rc(chair - 82, 606, 164, 84))
    s.r(chair - 82, 606, 18, 150, RED)
    s.r(chair + 64, 606, 18, 150, RED)
    s.e()
    s.g("desk")
    for x, height in ((128, 44), (236, 26), (554, 36), (662, 52)):
        s.r(x, 756 - height, 84, height, CARD)
        for y in range(756 - height + 8, 756, 9):
            s.r(x, y, 84, 2, SHADE)
    s.r(84, 756, 692, 26, INK)
    s.r(124, 782, 612, 118, INK2)
    s.e()
    s.save(folder)


def chain(folder):
    """Time runs from left to right, 190 px a year; a red edge is a death."""
    s = Svg("chain-1934-1938", "The chain of the Terror, 1934–1938")

    def at(year, month=1.0):
        return 40 + (year - 1934.75 + (month - 1) / 12) * 190

    ground = 756
    s.r(0, 0, 860, ground, CREAM)
    s.ground(ground, pitch=34)
    words(s, 48, 78, "One case leads to the next", 36, 900)
    s.g("years")
    for year in range(1935, 1940):
        s.l(at(year), 140, at(year), ground, WALL, 2)
        if year < 1939:
            words(s, at(year) + 95, 132, str(year), 28, 600, anchor="middle")
    s.e()
    murder, reopened, promise = at(1934, 12), at(1935, 11.5), at(1936, 7.5)
    shot, plenum, march = at(1936, 8.7), at(1936, 12.3), at(1938, 3.45)
    s.g("bands")
    for y, end, name in (
        (180, murder, ""), (250, shot, "Zinoviev: ten years"), (304, shot, "Kamenev: five years"),
        (456, march, "Bukharin"), (510, march, "Rykov"),
    ):  # fmt: skip
        band(s, (-10, y), (end, y), thick=48)
        cut(s, end, y - 24, y + 24, 14)
        if name:
            words(s, 94, y + 10, name, 30, 700, CARD)
    words(s, march - 20, 466, "forced to confess", 28, 600, CARD, "end")
    s.e()
    s.g("marks")
    for x, y in ((reopened, 328), (promise, 328), (plenum, 534)):
        s.l(x, y, x, y + 20, INK, 4)
    words(s, 94, 190, "Kirov murdered, 1 December 1934", 30)
    words(s, shot + 22, 260, "executed", 30)
    words(s, shot + 22, 314, "August 1936", 30)
    words(s, reopened + 6, 374, "case reopened", 28, 600, anchor="end")
    words(s, reopened + 6, 406, "late 1935", 28, 600, anchor="end")
    words(s, promise - 6, 374, "their lives promised", 28, 600)
    words(s, promise - 6, 406, "July 1936", 28, 600)
    words(s, plenum + 6, 576, "accused, December 1936", 28, 600, anchor="end")
    words(s, march + 22, 466, "executed", 30)
    words(s, march + 22, 520, "Mar 1938", 30)
    s.e()
    s.g("many")
    s.r(murder + 14, 660, at(1937) - murder - 14, 84, INK)
    words(s, 100, 694, "troikas instead of courts,", 28, 700, CARD)
    words(s, 100, 728, "hundreds exiled to Siberia", 28, 700, CARD)
    s.red(rc(at(1937), 596, at(1939) - at(1937), 148))
    words(s, at(1938), 664, "almost 700,000", 50, 900, CARD, "middle")
    words(s, at(1938), 710, "shot in 1937 and 1938", 32, 700, CARD, "middle")
    s.e()
    s.g("police")
    fired, water, resigned = at(1936, 9.8), at(1938, 4.3), at(1938, 11.75)
    words(s, 16, 792, "NKVD: Yagoda")
    words(s, fired + 6, 792, "Yezhov")
    words(s, water + 5, 792, "Water Transport", 26, 600, anchor="end")
    words(s, 850, 792, "Beria", anchor="end")
    for a, b in ((0, fired - 3), (fired + 3, resigned - 3), (resigned + 3, 860)):
        s.r(a, 804, b - a, 12, GREY)
    for x, y, side, end, day in (
        (fired, 850, "start", -5, "Sept 1936"), (water, 850, "end", 5, "April 1938"),
        (resigned, 884, "end", 22, "23 November 1938"),
    ):  # fmt: skip
        s.l(x, 798, x, y - 22, INK, 4)
        words(s, x + end, y, day, 28, 600, anchor=side)
    s.e()
    s.save(folder)


DRAWINGS = {"alliances": alliances, "posts-1922": posts, "chain-1934-1938": chain}

if __name__ == "__main__":
    target = HERE.parent / "images"
    for wanted in sys.argv[1:] or DRAWINGS:
        DRAWINGS[wanted](target)
