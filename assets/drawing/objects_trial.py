"""Draws the rooms of judgement: the table of three, the dock."""

from dl import (
    CARD,
    CREAM,
    GREY,
    GROUND,
    HATCHSH,
    INK,
    INK2,
    MID,
    NIGHT,
    RAIL,
    RED,
    SHADE,
    SKY1,
    SKY2,
    WALL,
    Svg,
    rc,
    rot,
)
from shapely.geometry import box

DARK = "#831f18"  # the shaded side of a red thing


def troika():
    """Three judges’ chairs, a stamp, and people as folders; none of them is present."""
    s = Svg("troika", "Three empty chairs, a table, stacks of folders, a stamp")
    s.r(0, 0, 860, 690, s.grad("sky", SKY1, SKY2, 0, 690))
    s.r(0, 520, 860, 170, WALL)
    s.r(0, 512, 860, 10, SHADE)
    s.g("chairs")
    for x in (196, 366, 536):
        s.r(x, 236, 18, 320, INK)
        s.r(x + 110, 236, 18, 320, INK)
        s.r(x, 236, 128, 46, INK)
        for y in (312, 372, 432):
            s.r(x + 18, y, 92, 22, INK)
    s.e()
    s.ground(690, [(40, 690), (860, 690), (860, 862), (150, 862)])
    s.g("table")
    s.r(0, 540, 860, 30, INK)
    s.r(0, 570, 860, 220, INK2)
    for x in (-110, 186, 482, 778):
        s.r(x, 598, 268, 164, INK)
    s.r(0, 790, 860, 14, INK)
    s.e()

    def stack(x, y, count, w, seed):
        for i in range(count):
            dx = (0, 9, -6, 4, -10, 7, 2, -4)[(i + seed) % 8]
            h = (22, 16, 26, 18, 22)[(i + seed) % 5]
            y -= h
            s.r(x + dx, y, w, h, INK)
            s.r(x + dx, y + 3, w, h - 3, (CREAM, CARD, RAIL)[(i + seed) % 3])
            if (i + seed) % 2:
                s.r(x + dx + w * 0.62, y + 7, w * 0.26, h - 12, INK)
        return y

    s.g("folders")
    stack(-34, 540, 18, 204, 0)
    shelf = stack(684, 540, 3, 190, 3)
    stack(-60, 900, 13, 250, 5)
    stack(640, 900, 10, 260, 2)
    s.e()
    s.g("stamp")
    middle = 765
    s.red(box(middle - 52, shelf - 196, middle + 52, shelf - 134).buffer(-26).buffer(26))
    for y, above, height, below in ((136, 14, 60, 20), (76, 40, 24, 84)):
        top, foot = shelf - y, shelf - y + height
        left, right = (middle - above, top), (middle + above, top)
        s.p([left, right, (middle + below, foot), (middle - below, foot)], DARK)
    s.red(rc(middle - 84, shelf - 52, 168, 40))
    s.r(middle - 78, shelf - 12, 156, 12, INK)
    s.e()
    return s


def dock():
    """A court lit for show: the dock is empty, the microphone is not for the defence."""
    s = Svg("dock", "An empty dock under a lamp, a microphone before it")
    s.r(0, 0, 860, 743, INK)
    s.r(0, 743, 860, 157, INK2)
    s.hatch(box(0, 743, 860, 900), colour=NIGHT)
    s.g("light")
    s.p([(560, 97), (664, 102), (753, 223), (654, 743), (0, 743), (0, 262)], WALL)
    s.p([(0, 743), (654, 743), (640, 900), (0, 900)], GROUND)
    s.hatch([(0, 743), (654, 743), (640, 900), (0, 900)])
    shade = [(0, 792), (560, 792), (500, 880), (0, 880)]
    s.p(shade, SHADE)
    s.hatch(shade, colour=HATCHSH)
    s.e()
    s.g("benches")
    s.r(0, 404, 524, 140, INK2)
    s.r(0, 404, 524, 14, INK)
    for x in range(0, 500, 128):
        s.r(x, 418, 12, 130, INK)
    s.r(512, 404, 12, 140, INK)
    s.e()
    s.g("rail")
    s.r(0, 536, 600, 28, INK)
    for i in range(16):
        s.r(-16 + i * 40, 564, 14, 92, INK)
    s.r(0, 648, 600, 148, INK)
    for x in range(-190, 560, 188):
        s.r(x + 14, 676, 160, 92, INK2)
    s.r(572, 516, 40, 280, INK)
    s.r(564, 500, 56, 18, INK)
    s.e()
    s.g("lamp")
    for x0, x1 in ((752, 640), (752, 866)):
        s.p([(x0 - 9, 470), (x0 + 9, 470), (x1 + 9, 826), (x1 - 9, 826)], NIGHT)
    s.r(742, 190, 20, 640, MID)
    for pts, tone in (
        (rc(-40, -76, 150, 152), MID),
        (rc(110, -50, 26, 100), NIGHT),
        (rc(-52, -88, 14, 176), GREY),
        ([(-52, -88), (-132, -150), (-132, -138), (-52, -76)], MID),
        ([(-52, 88), (-132, 150), (-132, 138), (-52, 76)], MID),
        (rc(-58, -76, 8, 152), CARD),
    ):
        s.p([(x + 752, y + 130) for x, y in rot(pts, -37)], tone)
    s.c(752, 130, 15, INK)
    s.e()
    s.g("microphone")
    s.r(322, 556, 16, 276, RED)
    s.p([(252, 850), (268, 824), (392, 824), (408, 850)], RED)
    s.path("M252,386V476A78,78 0 0 0 408,476V386", stroke=RED, stroke_width=14)
    s.r(272, 306, 116, 212, RED, rx=58.0)
    s.dots(box(272, 306, 388, 518).buffer(-57).buffer(57))
    for y, w in ((338, 66), (360, 84), (382, 84), (432, 84), (454, 84), (476, 66)):
        s.r(330 - w / 2, y, w, 10, INK)
    s.e()
    return s
