"""Draws the diagrams: who stood with whom, the posts of one man, the chain of the Terror."""

import sys
from pathlib import Path

from bands import band, cut
from chain import chain
from dl import CARD, CREAM, GREYINK, INK, INK2, RED, SHADE, SKY1, WALL, Svg, rc
from labels import ALLIANCES, POSTS
from lettering import in_each_language, words

HERE = Path(__file__).parent


@in_each_language(ALLIANCES)
def alliances(say):
    """Time runs to the right, 83 px a year; above the dotted line a man stands with Stalin."""
    s = Svg("alliances", say["title"].text)

    def at(year, day=0):
        return 98 + (year - 1922 + day / 365) * 83

    appointed, illness, stroke = at(1922, 92), at(1922, 144), at(1923, 68)
    death, thirteenth, fourteenth = at(1924, 20), at(1924, 142), at(1925, 351)
    grain, broke, expelled, fifteenth = at(1928, 15), at(1928, 131), at(1927, 317), at(1927, 345)
    november, dismissed = at(1929, 320), at(1930, 352)
    friend = (246, 293, 340, 387)
    foe = (484, 531, 578)
    alone, border, ground = 628, 427, 700
    joined = fourteenth + say["trotsky-joins"]

    s.r(0, 0, 860, ground, s.grad("sky", SKY1, CREAM))
    s.ground(ground, pitch=34)
    words(s, 48, 78, say["title"], 36, 900)
    s.g("years")
    for year in range(1922, 1931):
        s.l(at(year), 138, at(year), ground, WALL, 2)
        words(s, at(year) + 41.5, 130, str(year), 31, 600, anchor="middle")
    s.e()
    s.g("beam")
    s.r(0, 148, 860, 72, RED)
    s.dots(rc(0, 148, 860, 72))
    words(s, 48, 200, say["stalin"], 44, 900, CARD, track=1)
    s.e()
    s.path(f"M0,{border}H860", stroke=INK, stroke_width=2.5, stroke_dasharray="2.5 8")
    s.g("falls")
    out = (190, 335, 481, 642, 787)
    drops = [x + 40.5 for x in out]
    for x, y, level, drop in (
        (dismissed + 2.5, foe[1], 728, drops[4]), (november + 2.5, foe[0], 728, drops[3]),
        (fifteenth + 2.5, foe[0], 740, drops[2]), (expelled - 3.5, foe[2], 718, drops[0]),
    ):  # fmt: skip
        s.path(f"M{x:.1f},{y}V{level}H{drop:.1f}V760", stroke=RED, stroke_width=5)
    s.l(drops[1], 718, drops[1], 760, RED, 5)
    s.e()
    s.g("bands")
    s.p([(broke + 27, 226), (870, 226), (870, 308), (broke + 41, 308)], SHADE)
    band(s, (-10, friend[3]), (illness, friend[3]), (stroke, foe[0]), (death, foe[0]))
    last = fourteenth, foe[0]
    band(s, (appointed, friend[1]), (death, friend[1]), last, (fifteenth, foe[0]))
    last = fourteenth, foe[1]
    band(s, (illness, friend[2]), (death, friend[2]), last, (expelled, foe[1]))
    band(s, (-10, alone), (fourteenth, alone), (joined, foe[2]), (expelled, foe[2]))
    last = broke + 40, foe[0]
    band(s, (thirteenth, friend[0]), (broke, friend[0]), last, (november, foe[0]))
    last = grain + 40, foe[1]
    band(s, (thirteenth, friend[1]), (grain, friend[1]), last, (dismissed, foe[1]), lean=33)
    s.e()
    s.g("names")
    for x, y, name in (
        (48, friend[3], say["lenin"]), (appointed + 14, friend[1], say["kamenev"]),
        (illness + 14, friend[2], say["zinoviev-with"]),
        (thirteenth + 14, friend[0], say["bukharin"]),
        (thirteenth + 37, friend[1], say["rykov"]), (48, alone, say["trotsky"]),
        (fourteenth + 14, foe[0], say["kamenev"]),
        (fourteenth + 14, foe[1], say["zinoviev-against"]), (joined, foe[2], say["trotsky"]),
        (grain + 60, foe[1], say["rykov"]),
    ):  # fmt: skip
        words(s, x, y + 10, name, 31, 700, CARD)
    words(s, broke + 54, friend[0] + 14, say["rest"], 31, pitch=34)
    words(s, 846, border - 12, say["with"], 31, anchor="end")
    words(s, 846, border + 31, say["against"], 31, anchor="end")
    words(s, expelled - 18, 636, say["opposition"], 31, anchor="end")
    words(s, 48, foe[0] + 52, say["died"], 31, 600)
    s.e()
    s.g("cuts")
    cut(s, fifteenth, foe[0] - 20, foe[0] + 20)
    cut(s, expelled - 1, foe[1] - 20, foe[2] + 20)
    cut(s, november, foe[0] - 20, foe[0] + 20)
    cut(s, dismissed, foe[1] - 20, foe[1] + 20)
    s.e()
    s.g("chairs")
    for x in out:
        s.g(transform=f"translate({x + 4:.1f},787.8) rotate(-132)", fill="none", stroke=INK)
        for width, steps in (
            (7, "M-21.8,40.6V0M21.8,40.6V-49.9"), (4, "M-21.8,21.1H21.8"),
            (13, "M-27.8,0H25.3"), (14, "M18.8,-49.9V-21.1"),
        ):  # fmt: skip
            s.path(steps, stroke_width=width)
        s.e(True)
    s.e()
    s.g("out")
    words(s, 48, 846, say["out"], 31, 900)
    names = ("trotsky", "zinoviev", "kamenev", "bukharin", "rykov")
    for x, name in zip(out, names, strict=True):
        words(s, x, 846, say[name], 31, 700, anchor="middle")
    both = (out[0] + out[1]) / 2
    for x, who in zip((both, *out[2:]), ("trotsky-zinoviev", *names[2:]), strict=True):
        words(s, x, 884, say[f"{who}-out"], 31, 600, anchor="middle")
    for side in (-1, 1):
        x, end = both + side * say["bracket"], both + side * 128
        s.path(f"M{x:.1f},873H{end:.1f}V859", stroke=INK, stroke_width=3)
    s.e()
    return s


@in_each_language(POSTS)
def posts(say):
    s = Svg("posts-1922", say["title"].text)
    floor, chair = 556, 430
    s.r(0, 0, 860, floor, WALL)
    s.ground(floor)
    doors = (
        (16, 176, "general-secretary", "runs"),
        (200, 176, "orgburo", "decides"),
        (404, 216, "inspectorate", "checks"),
        (628, 216, "commissariat", "peoples"),
    )
    s.g("doors")
    for x, width, label in ((8, 376, say["party"]), (396, 456, say["state"])):
        words(s, x + width / 2, 66, label, 40, 900, INK, "middle", track=1)
        s.r(x, 84, width, floor - 84, CREAM)
        s.r(x, 84, width, 10, INK)
    for x, width, name, task in doors:
        s.r(x, 104, width, floor - 104, INK)
        s.r(x + 5, 111, width - 10, 152, CARD)
        at = 198 - 18 * (len(say[name].lines) - 1)
        words(s, x + width / 2, at, say[name], 31, 900, anchor="middle")
        words(s, x + width / 2, 310, say[task], 31, 600, CARD, "middle")
        s.c(x + width - 22, 518, 8, GREYINK)
    words(s, doors[0][0] + 88, 440, say["since"], 31, 600, CARD, "middle")
    words(s, doors[0][0] + 88, 476, say["day"], 31, 700, CARD, "middle")
    s.e()
    s.g("lines")
    for x, width, *_ in doors:
        s.l(x + width / 2, floor, chair, 660, INK, 9)
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
    return s


DRAWINGS = {"alliances": alliances, "posts-1922": posts, "chain-1934-1938": chain}

if __name__ == "__main__":
    target = HERE.parent / "images"
    for wanted in sys.argv[1:] or DRAWINGS:
        DRAWINGS[wanted](target)
