"""Draws the diagrams: who stood with whom, the posts of one man, the chain of the Terror."""

import sys
from pathlib import Path

from bands import band, cut
from chain import chain
from dl import CARD, CREAM, GREYINK, INK, INK2, RED, SHADE, SKY1, WALL, Svg, rc
from lettering import words

HERE = Path(__file__).parent


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


DRAWINGS = {"alliances": alliances, "posts-1922": posts, "chain-1934-1938": chain}

if __name__ == "__main__":
    target = HERE.parent / "images"
    for wanted in sys.argv[1:] or DRAWINGS:
        DRAWINGS[wanted](target)
