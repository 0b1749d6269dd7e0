"""Draws the things of the quarrel: the telephone, the dictated sheet, the envelope."""

import math

from dl import (
    CARD,
    CREAM,
    GREYINK,
    INK,
    INK2,
    MID,
    NIGHT,
    RAIL,
    RED,
    SHADE,
    SKY1,
    TONE,
    WALL,
    Svg,
    rc,
    rot,
    shifted,
)  # fmt: skip
from shapely.geometry import Point, box
from shapely.ops import unary_union


def telephone():
    """A receiver hangs by its cord; nobody is listening any more."""
    s = Svg("telephone", "A telephone off its hook, the receiver hanging by a taut cord")
    floor, top = 743, 560
    s.r(0, 0, 860, floor, SKY1)
    s.g("wall")
    s.r(0, 420, 860, 323, WALL)
    s.r(0, 412, 860, 8, SHADE)
    s.r(0, 721, 860, 22, SHADE)
    s.e()
    s.g("door")
    s.r(690, 66, 180, 677, SHADE)
    s.r(710, 86, 160, 657, INK2)
    s.p([(710, 86), (790, 132), (790, 706), (710, 743)], CREAM)
    s.p([(726, 130), (774, 156), (774, 380), (726, 392)], SKY1)
    s.p([(726, 430), (774, 418), (774, 676), (726, 696)], SKY1)
    s.c(780, 402, 7, INK)
    s.e()
    s.ground(floor, [(60, 762), (640, 762), (790, 872), (210, 872)])
    s.g("wires")
    s.r(34, 176, 72, 92, INK)
    s.r(48, 194, 44, 8, GREYINK)
    for x in (52, 82):
        s.r(x, 0, 6, 180, INK)
        for y in (34, 120):
            s.r(x - 7, y, 20, 28, INK)
    s.path("M70,268V490Q70,546 120,546H180", stroke=INK, stroke_width=8)
    s.e()
    s.g("table")
    s.r(0, top, 566, 26, INK)
    s.r(0, top + 26, 500, 40, INK2)
    for x in (34, 410):
        s.r(x, top + 66, 34, 200, INK)
    s.e()
    s.g("telephone", transform="translate(67.9 167.8) scale(0.74)")
    s.p([(132, 530), (132, 498), (170, 470), (426, 470), (464, 498), (464, 530)], INK)
    s.p([(170, 474), (222, 320), (374, 320), (426, 474)], INK)
    s.p([(216, 446), (250, 346), (346, 346), (380, 446)], INK2)
    s.r(260, 386, 76, 32, CREAM)
    s.r(274, 399, 48, 6, INK)
    s.r(266, 288, 64, 36, INK)
    s.r(176, 266, 244, 26, INK)
    for x, out in ((176, -1), (398, 1)):
        s.r(x, 222, 22, 50, INK)
        tip = x + 11 + out * 46
        s.p([(x + 11 - out * 11, 230), (x + 11, 210), (tip, 202), (tip, 220)], INK)
    s.r(398, 396, 64, 14, INK)
    s.r(452, 396, 14, 56, INK)
    s.r(446, 440, 40, 22, INK)
    s.e(True)
    s.g("receiver")
    s.path("M404,546L570,556 586,570V590", stroke=RED, stroke_width=11)
    handle = [(616, 574), (580, 574), (572, 600), (572, 714), (582, 740), (616, 740)]
    s.red([*handle, (609, 710), (609, 604)])
    for y, taper in ((582, 13), (676, 18)):
        s.red([(607, y + taper), (607, y + 56 - taper), (638, y + 58), (638, y - 2)])
        s.red(rc(637, y - 9, 24, 74))
    s.e()
    return s


def dictation():
    """The sheet in the machine breaks off."""
    s = Svg("dictation", "A typewriter with a sheet half written, medicine beside it")
    s.sky(743)
    s.g("bed")
    for x in (-14, 700):
        s.r(x, 250, 26, 493, WALL)
        s.c(x + 13, 238, 22, WALL)
    s.r(0, 296, 700, 16, WALL)
    s.r(0, 640, 700, 16, WALL)
    for x in range(60, 700, 62):
        s.r(x, 312, 10, 328, WALL)
    s.e()
    s.ground(743, [(90, 806), (596, 806), (740, 900), (234, 900)])
    s.g("sheet")
    s.r(218, 96, 292, 400, INK)
    s.r(206, 84, 292, 400, CARD)
    rows = ((160, 66), (236,), (92, 120), (180, 44), (236,))
    for k, row in enumerate(rows):
        x = 234
        for w in row:
            s.r(x, 128 + k * 50, w, 18, INK)
            x += w + 14
    s.red(rc(234, 378, 104, 22))
    s.e()
    s.g("typewriter")
    s.r(100, 478, 500, 52, INK)
    s.r(66, 486, 34, 36, INK2)
    s.r(600, 486, 34, 36, INK2)
    s.p([(100, 470), (58, 430), (46, 438), (86, 486)], INK)
    s.r(190, 456, 324, 9, INK)
    for x in (214, 470):
        s.r(x, 446, 20, 28, INK)
    s.r(134, 530, 432, 20, INK2)
    s.p([(160, 550), (540, 550), (566, 668), (134, 668)], INK)
    arch = Point(350, 660).buffer(120, 48).intersection(box(0, 540, 860, 660))
    s.geom(arch, NIGHT)
    s.geom(Point(350, 660).buffer(84, 48).intersection(box(0, 540, 860, 660)), INK2)
    s.geom(Point(350, 660).buffer(48, 48).intersection(box(0, 540, 860, 660)), INK)
    s.p([(134, 660), (566, 660), (612, 782), (88, 782)], INK)
    s.r(76, 776, 548, 32, INK2)
    for k, y in enumerate((682, 708, 736, 766)):
        count = 10
        half = 186 + k * 17
        shift = (0, 9, -7, 5)[k]
        for i in range(count):
            x = 350 + shift + (i - (count - 1) / 2) * half * 2 / count
            if k == 3 and 2 < i < 7:
                continue
            s.c(x, y, 11 + k * 1.1, CREAM)
            s.c(x, y, 4, INK)
    s.r(262, 757, 176, 17, CREAM)
    s.e()
    s.g("medicine")
    s.p([(660, 800), (826, 800), (860, 826), (860, 862), (752, 862)], SHADE)
    s.r(754, 560, 96, 240, INK)
    s.p([(754, 562), (778, 520), (826, 520), (850, 562)], INK)
    s.r(784, 476, 36, 50, INK)
    s.r(778, 462, 48, 24, MID)
    s.r(754, 624, 96, 100, CREAM)
    for y, w in ((642, 68), (664, 50), (684, 60)):
        s.r(766, y, w, 8, SHADE if y > 650 else INK)
    s.p([(640, 690), (742, 690), (730, 812), (652, 812)], CARD)
    s.p([(645, 738), (737, 738), (730, 812), (652, 812)], SHADE)
    s.l(716, 800, 676, 626, INK, 9)
    s.p([(640, 690), (742, 690), (730, 812), (652, 812)], "none", stroke=INK, stroke_width=6)
    s.e()
    return s


def envelope():
    """What the congress was not shown lies in a steel safe."""
    s = Svg("envelope", "A sealed envelope in an open safe")
    s.sky(743)
    s.ground(743, [(0, 790), (860, 790), (860, 860), (90, 860), (0, 810)])
    s.g("safe")
    s.r(226, 150, 700, 670, INK)
    s.r(226, 150, 700, 12, INK2)
    s.r(262, 190, 620, 590, INK2)
    s.r(280, 208, 584, 554, INK)
    s.p([(280, 208), (340, 250), (340, 720), (280, 762)], NIGHT)
    s.r(340, 250, 600, 470, INK2)
    s.p([(280, 762), (340, 720), (860, 720), (860, 762)], NIGHT)
    s.r(300, 420, 560, 18, NIGHT)
    s.r(300, 438, 560, 8, INK)
    for x, w, h in ((364, 40, 128), (408, 26, 140), (438, 52, 118), (494, 34, 134)):
        s.r(x, 420 - h, w, h, SHADE if w < 40 else RAIL)
        s.r(x, 420 - h + 20, w, 6, INK2)
    s.p(rot(rc(560, 296, 44, 124), 14, 604, 420), SHADE)
    s.r(664, 388, 200, 32, RAIL)
    s.r(680, 360, 200, 28, SHADE)
    s.r(664, 388, 200, 4, INK2)
    s.e()
    s.g("door")
    s.p([(226, 150), (226, 820), (24, 900), (24, 70)], INK)
    s.p([(206, 182), (206, 792), (56, 846), (56, 122)], INK2)
    s.p([(184, 226), (184, 750), (82, 784), (82, 184)], NIGHT)
    s.p([(24, 70), (24, 900), (0, 886), (0, 84)], MID)
    for y in (220, 400, 580, 760):
        s.r(0, y, 24, 40, CREAM)
        s.r(0, y + 30, 24, 10, SHADE)
    s.p([(96, 456), (150, 462), (150, 478), (96, 476)], GREYINK)
    s.c(150, 470, 17, GREYINK)
    s.c(150, 470, 6, INK)
    s.e()
    s.g("envelope")

    def turn(pts):
        return rot(pts, -5, 600, 610)

    s.p(shifted(turn(rc(410, 482, 380, 246)), 16, 12), INK)
    s.p(turn(rc(410, 482, 380, 246)), CARD)
    s.p(turn([(410, 728), (410, 722), (566, 602), (634, 602), (790, 722), (790, 728)]), CREAM)
    s.p(turn([(410, 482), (790, 482), (618, 626), (582, 626)]), CREAM)
    lines = (((410, 484), (584, 628), (616, 628), (790, 484)),)
    for line in lines:
        a = turn(list(line))
        s.path("M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in a), stroke=INK, stroke_width=3)
    for a, b in (((410, 726), (560, 610)), ((790, 726), (640, 610))):
        (x1, y1), (x2, y2) = turn([a, b])
        s.l(x1, y1, x2, y2, INK, 3)
    cx, cy = turn([(600, 622)])[0]
    wax = unary_union(
        [Point(cx, cy).buffer(50, 32)]
        + [
            Point(cx + 40 * math.cos(a), cy + 40 * math.sin(a)).buffer(r, 16)
            for a, r in ((0.2, 18), (1.7, 15), (2.6, 20), (4.1, 17), (5.3, 15))
        ]
    ).simplify(0.3)
    s.geom(wax, RED)
    s.dots(wax)
    s.ring(cx, cy, 33, TONE, 4)
    s.e()
    return s
