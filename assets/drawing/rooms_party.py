"""Draws the party at work: cards raised in a congress, grain taken from a barn."""

from dl import (
    CARD,
    CREAM,
    GREYINK,
    INK,
    INK2,
    MID,
    NIGHT,
    RAIL,
    SHADE,
    SKY1,
    WALL,
    Svg,
    lerp,
    rc,
    rot,
    shifted,
)  # fmt: skip


def mandates():
    """Cards go up over the seats; one lies in the aisle."""
    s = Svg("mandates", "Raised cards over the seats of a congress, one on the floor")
    vx, vy = 400, 250
    s.r(0, 0, 860, 400, SKY1)
    s.g("hall")
    for x in (70, 250, 540, 720):
        s.r(x - 10, -20, 96, 250, INK)
        s.r(x, -20, 76, 240, CARD)
        s.r(x + 34, -20, 8, 240, INK)
        for y in (60, 140):
            s.r(x, y, 76, 7, INK)
    s.r(0, 252, 860, 8, INK2)
    s.r(0, 260, 860, 140, WALL)
    for x in range(20, 860, 60):
        s.r(x, 274, 5, 120, RAIL)
    s.r(250, 300, 310, 22, INK)
    s.p([(262, 322), (548, 322), (542, 372), (268, 372)], INK2)
    s.r(0, 368, 860, 32, SHADE)
    s.e()
    s.ground(396)

    def arm(x, y, k, lean, sleeve):
        def turn(pts):
            return shifted(rot([(px * k, py * k) for px, py in pts], lean), x, y)

        s.p(turn([(-22, 30), (22, 30), (17, -74), (-17, -74)]), sleeve)
        s.p(turn([(-17, -66), (17, -66), (17, -76), (-17, -76)]), CARD)
        s.p(turn(rc(-42, -196, 84, 112)), CARD, stroke=INK, stroke_width=max(2, 3.4 * k))
        s.p(turn(rc(-28, -178, 56, 13)), INK)
        for dy, w in ((-150, 56), (-134, 44), (-118, 56)):
            s.p(turn(rc(-28, dy, w, 7)), SHADE)
        s.p(turn([(-15, -76), (15, -76), (19, -98), (12, -112), (2, -112), (-15, -104)]), WALL)
        s.p(turn(rc(-15, -77, 30, 3)), INK)

    leans = (-7, 4, -2, 8, -5, 3, 6, -8, 2, -3, 5, -6)
    for row, k in enumerate((0.36, 0.54, 0.82, 1.24)):
        y = vy + 350 * k
        pitch, gap, aisle = 178 * k, 14 * k, 118 * k
        for side in (-1, 1):
            i = 0
            while i * pitch < 900:
                x0 = vx + side * (aisle + i * pitch)
                x1 = x0 + side * (pitch - gap)
                a, b = min(x0, x1), max(x0, x1)
                i += 1
                if b < -80 or a > 940:
                    continue
                j = (i * 5 + row * 3 + (side > 0) * 2) % 12
                arm((a + b) / 2 + (j % 3 - 1) * 16 * k, y, k, leans[j], (INK2, MID, NIGHT)[j % 3])
                c = 22 * k
                back = [(a, y + c), (a + c, y), (b - c, y), (b, y + c), (b, y + 330 * k)]
                s.p([*back, (a, y + 330 * k)], INK)
                s.p([(a + c, y), (b - c, y), (b - c, y + 9 * k), (a + c, y + 9 * k)], MID)
                for share in (0.22, 0.41, 0.59, 0.78):
                    s.r(a + (b - a) * share - 3 * k, y + 30 * k, 6 * k, 300 * k, INK2)
    s.g("card")
    fallen = [(334, 712), (438, 696), (464, 764), (346, 782)]
    s.p(shifted(fallen, 18, 12), SHADE)
    s.red(fallen)
    for t0, t1, end in ((0.2, 0.34, 0.84), (0.5, 0.58, 0.84), (0.68, 0.76, 0.62)):
        rows = [(lerp(fallen[0], fallen[3], t), lerp(fallen[1], fallen[2], t)) for t in (t0, t1)]
        (a, b), (c, d) = rows
        s.p([lerp(a, b, 0.16), lerp(a, b, end), lerp(c, d, end), lerp(c, d, 0.16)], INK)
    s.e()
    return s


def sack_outline(x, y, w, h):
    shares = ((0.34, 0), (0.66, 0), (0.58, 0.1), (0.78, 0.15), (0.95, 0.32), (1, 0.66), (0.97, 0.9))
    shares = (*shares, (0.88, 1))
    mirrored = [(1 - a, b) for a, b in reversed(shares)]
    return [(x + a * w, y + b * h) for a, b in (*shares, *mirrored)]


def sack(s, x, y, w, h):
    """A standing sack, tied and sealed with lead."""
    s.p(sack_outline(x, y, w, h), CREAM, stroke=INK, stroke_width=3)
    s.r(x + w * 0.4, y + h * 0.08, w * 0.2, h * 0.05, INK)
    s.l(x + w * 0.5, y + h * 0.12, x + w * 0.6, y + h * 0.3, INK, 3)
    s.c(x + w * 0.61, y + h * 0.33, 11, INK)
    s.r(x + w * 0.2, y + h * 0.56, w * 0.5, 9, SHADE)
    s.r(x + w * 0.2, y + h * 0.66, w * 0.36, 9, SHADE)


def grain():
    """What was in the barn hangs from the beam."""
    s = Svg("grain", "Sacks of grain, a weighing beam and a goods wagon")
    s.sky(640)
    s.g("land")
    s.p([(0, 640), (0, 596), (260, 566), (560, 600), (860, 570), (860, 640)], WALL)
    s.e()
    s.ground(640, [(0, 800), (560, 800), (860, 830), (860, 880), (120, 880), (0, 850)])
    s.g("wagon")
    s.r(0, 690, 860, 10, INK)
    for x in range(10, 860, 70):
        s.r(x, 700, 30, 10, INK)
    s.p([(-60, 262), (60, 222), (240, 232), (348, 262), (348, 290), (-60, 290)], INK)
    s.r(0, 290, 330, 356, INK2)
    for x in range(14, 330, 34):
        s.r(x, 290, 3, 356, INK)
    s.r(0, 318, 150, 328, INK)
    s.r(150, 300, 18, 346, MID)
    s.r(0, 290, 340, 10, MID)
    s.r(0, 646, 348, 24, INK)
    s.r(348, 650, 34, 14, INK)
    for x in (-10, 262):
        s.c(x, 664, 40, INK)
        s.c(x, 664, 12, GREYINK)
    s.e()
    s.g("beam")
    for x0, x1 in ((612, 548), (628, 764)):
        s.p([(x0 - 9, 120), (x0 + 9, 120), (x1 + 10, 836), (x1 - 10, 836)], INK)
    s.r(590, 112, 60, 26, INK)
    s.r(616, 138, 8, 120, INK)
    s.p(rot(rc(410, 252, 424, 20), -7, 620, 262), INK)
    s.c(620, 262, 22, INK)
    s.c(620, 262, 7, GREYINK)
    s.r(437, 284, 8, 90, INK)
    s.ring(441, 374, 14, INK, 8)
    s.r(796, 240, 6, 250, INK)
    s.e()
    s.g("weights")
    s.r(744, 486, 110, 14, INK)
    s.r(762, 430, 34, 56, INK)
    s.r(770, 416, 18, 16, INK)
    s.r(806, 448, 28, 38, INK)
    s.r(813, 438, 14, 12, INK)
    s.e()
    s.g("sacks")
    for x, y, w, h in (
        (60, 500, 160, 190),
        (236, 618, 170, 200),
        (-50, 610, 170, 200),
        (96, 640, 176, 214),
    ):
        sack(s, x, y, w, h)
    s.e()
    s.g("sack-weighed")
    body = sack_outline(346, 384, 190, 250)
    s.red(body)
    s.r(422, 404, 38, 13, INK)
    s.l(441, 412, 468, 462, INK, 4)
    s.c(470, 470, 16, INK)
    s.r(384, 530, 112, 12, INK)
    s.r(384, 554, 78, 12, INK)
    s.e()
    return s
