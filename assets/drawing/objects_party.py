"""Draws what a party congress decides with: the rostrum, the membership cards."""

from dl import (
    CARD,
    CREAM,
    GREY,
    GREYINK,
    INK,
    INK2,
    MID,
    NIGHT,
    RAIL,
    RED,
    SHADE,
    WALL,
    Svg,
    rc,
    rot,
)
from shapely.affinity import rotate, translate
from shapely.geometry import Point, Polygon
from shapely.ops import unary_union

DARK = "#831f18"  # the shaded side of a red thing


def rostrum():
    """What was asked in confidence lies open before a congress."""
    s = Svg("rostrum", "A congress rostrum, a letter open on its edge")
    s.sky(690)
    s.g("curtain")
    for i in range(13):
        x = -20 + i * 74
        s.p([(x, 0), (x + 30, 0), (x + 40, 690), (x - 8, 690)], WALL)
        s.p([(x + 12, 0), (x + 30, 0), (x + 40, 690), (x + 16, 690)], RAIL)
    s.e()
    s.ground(690, [(230, 690), (590, 690), (790, 790), (300, 790)], y1=790)
    s.g("presidium")
    for i in range(6):
        x = 4 + i * 152
        s.r(x, 440, 13, 130, INK2)
        s.r(x + 79, 440, 13, 130, INK2)
        s.r(x, 440, 92, 22, INK2)
        s.r(x + 13, 484, 66, 12, INK2)
    s.r(0, 540, 860, 18, INK)
    s.r(0, 558, 860, 142, CREAM)
    for x in (60, 140, 640, 716, 800):
        s.p([(x, 558), (x + 8, 558), (x + 22, 694), (x - 6, 694)], SHADE)
    s.r(0, 694, 860, 6, SHADE)
    s.e()
    s.g("rostrum")
    s.p([(196, 404), (624, 404), (584, 796), (236, 796)], INK)
    s.p([(250, 470), (570, 470), (548, 750), (272, 750)], INK2)
    s.r(146, 372, 528, 34, INK)
    s.r(146, 372, 528, 5, MID)
    s.r(212, 764, 396, 30, INK)
    s.e()
    s.g("carafe")
    outline = [(172, 370), (172, 300), (206, 252), (206, 196), (246, 196), (246, 252), (280, 300)]
    s.p([*outline, (280, 370)], CARD, stroke=INK, stroke_width=3)
    s.p([(180, 306), (272, 306), (272, 363), (180, 363)], RAIL)
    s.p([(190, 166), (262, 166), (268, 232), (184, 232)], CREAM, stroke=INK, stroke_width=3)
    s.p([(556, 276), (624, 276), (616, 370), (564, 370)], CARD, stroke=INK, stroke_width=3)
    s.p([(565, 316), (615, 316), (610, 364), (570, 364)], RAIL)
    s.e()
    s.g("letter")
    s.p([(346, 406), (508, 406), (520, 674), (358, 674)], INK)
    s.p([(306, 340), (470, 340), (492, 376), (322, 376)], DARK)
    upper = [(322, 376), (492, 376), (494, 470), (324, 470)]
    lower = [(324, 470), (494, 470), (504, 564), (334, 564)]
    flap = [(334, 564), (504, 564), (500, 652), (330, 652)]
    s.p(upper, RED)
    s.p(lower, RED)
    s.dots(upper)
    s.dots(lower)
    s.p(flap, RED)
    s.dots(flap)
    s.r(324, 468, 170, 3, DARK)
    s.r(334, 562, 170, 4, DARK)
    for y, w in ((400, 118), (430, 96), (490, 112), (522, 84), (584, 108), (616, 58)):
        x = 346 + (y - 376) * 0.05
        s.r(x, y, w, 12, CARD)
    s.e()
    s.g("seats")
    s.r(0, 790, 860, 110, NIGHT)
    s.r(0, 790, 860, 14, INK2)
    for i in range(6):
        x = -92 + i * 176
        s.p([(x + 10, 828), (x + 152, 828), (x + 160, 900), (x + 2, 900)], INK)
        s.r(x + 10, 828, 142, 10, GREYINK)
    s.e()
    return s


def scissors(tip, angle, opening):
    """Two blades with their handles, the points at tip, pointing left before the turn."""
    pivot = (tip[0] + 300, tip[1])
    halves = []
    for side in (-1, 1):
        blade = [(0, 0), (150, side * 26), (290, side * 34), (330, side * 10), (310, -side * 18)]
        shank = [(280, side * 30), (300, -side * 16), (500, -side * 62), (500, -side * 28)]
        eye = Point(tip[0] + 556, tip[1] - side * 62).buffer(78, 32)
        hole = Point(tip[0] + 556, tip[1] - side * 62).buffer(46, 32)
        steel = [Polygon([(tip[0] + x, tip[1] + y) for x, y in part]) for part in (blade, shank)]
        joint = Point(pivot).buffer(27, 24)
        half = unary_union([*steel, joint, eye]).difference(hole)
        halves.append(rotate(half, side * opening, origin=pivot))
    turned = [rotate(half, angle, origin=tip) for half in halves]
    return turned, rotate(Point(pivot), angle, origin=tip)


def party_cards():
    """Two cards are cut already, the third is under the scissors: November, then December."""
    s = Svg("party-cards", "Three membership booklets, their corners cut off")
    w, h, cx, cy = 262, 392, 122, 78
    places = ((-2, 262, -6), (298, 300, 3), (590, 244, -3))

    def booklet(x, y, a):
        return lambda pts: rot([(x + px, y + py) for px, py in pts], a, x + w / 2, y + h / 2)

    cut = [(0, 0), (w, 0), (w, h - cy), (w - cx, h), (0, h)]
    cover = [booklet(*b)(cut if i < 2 else rc(0, 0, w, h)) for i, b in enumerate(places)]
    corners = [
        [(x + dx, y + dy) for x, y in rot(booklet(*b)([(w, h - cy), (w, h), (w - cx, h)]), a, w, h)]
        for b, (dx, dy, a) in zip(places[:2], ((26, 122, 0), (-70, 62, 0)), strict=True)
    ]
    blades, pivot = scissors((850, 552), -214, 8)
    lifted = [translate(Polygon(pts), 30, 22) for pts in cover]
    lifted += [translate(Polygon(pts), 14, 10) for pts in corners]
    lifted += [translate(blade, 26, 24) for blade in blades]
    sheet = rot(rc(170, -220, 560, 600), 6, 430, 0)
    lifted.append(translate(Polygon(sheet), 24, 18))
    s.ground(0, unary_union(lifted))
    s.g("decision")
    s.p(sheet, CREAM)
    for j, lw in enumerate((420, 330, 400, 370, 300)):
        s.p(rot(rc(240, 24 + j * 44, lw, 12), 6, 430, 0), RAIL)
    s.geom(unary_union(lifted[:3]).intersection(Polygon(sheet)), SHADE)
    s.e()
    for i, b in enumerate(places):
        q = booklet(*b)
        s.g(f"booklet-{i + 1}")
        s.p(cover[i], INK)
        s.p(q(rc(0, 0, 24, h)), INK2)
        s.p(q(rc(58, 56, 164, 112)), CREAM)
        for j, lw in enumerate((116, 86, 124)):
            s.p(q(rc(76, 78 + j * 28, lw, 12)), INK if j == 0 else SHADE)
        s.p(q(rc(58, 212, 124, 10)), GREY)
        s.p(q(rc(58, 238, 82, 10)), GREY)
        s.e()
    s.g("corners")
    for pts in corners:
        s.p(pts, INK)
    s.e()
    s.g("scissors")
    s.geom(translate(unary_union(blades), 16, 14).intersection(Polygon(cover[2])), NIGHT)
    for blade, tone in zip(blades, (DARK, RED), strict=True):
        s.geom(blade, tone)
    s.dots(blades[1])
    s.c(pivot.x, pivot.y, 13, INK)
    s.c(pivot.x, pivot.y, 4, CREAM)
    s.e()
    return s
