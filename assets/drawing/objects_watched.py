"""Draws what is listened to and what is painted out: the wiretap, the photograph."""

from dl import (
    CARD,
    CREAM,
    GREY,
    GREYINK,
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
    number,
    rc,
    rot,
)
from shapely.affinity import rotate, scale, translate
from shapely.geometry import Point, Polygon, box
from shapely.ops import unary_union


def wiretap():
    """The line from one desk goes on through the wall to another."""
    s = Svg("wiretap", "A telephone line, a wall, a listener’s headphones")
    s.r(0, 0, 400, 743, s.grad("sky", SKY1, SKY2, 0, 743))
    s.r(430, 0, 430, 743, NIGHT)
    s.g("shelf")
    x = -10
    for i in range(12):
        w, h = (34, 46, 28, 40, 38, 30, 44)[i % 7], (120, 146, 104, 138, 96, 128, 150, 112)[i % 8]
        s.r(x, 232 - h, min(w, 376 - x), h, WALL)
        s.r(x, 254 - h, min(w, 376 - x), 6, SKY1)
        x += w + 5
        if x > 350:
            break
    s.r(0, 232, 386, 16, WALL)
    s.e()
    s.r(0, 724, 390, 19, INK2)
    s.r(0, 743, 390, 157, GROUND)
    cast = Polygon([(40, 820), (292, 820), (390, 874), (390, 886), (130, 886)])
    s.geom(cast, SHADE)
    s.hatch(box(0, 743, 390, 900).difference(cast))
    s.hatch(cast, colour=HATCHSH)
    s.g("telephone")
    s.r(0, 548, 318, 20, INK)
    s.r(276, 568, 18, 262, INK)
    s.r(20, 568, 18, 262, INK)
    s.r(20, 706, 274, 11, INK)
    s.p([(62, 548), (92, 442), (214, 442), (244, 548)], INK)
    s.r(112, 408, 82, 40, INK)
    s.c(153, 496, 36, CREAM)
    s.c(153, 496, 15, INK)
    s.r(52, 360, 202, 30, INK)
    s.p([(40, 360), (100, 360), (100, 404), (40, 420)], INK)
    s.p([(206, 360), (266, 360), (266, 420), (206, 404)], INK)
    s.r(108, 386, 14, 34, INK)
    s.r(184, 386, 14, 34, INK)
    s.e()
    s.g("wall")
    s.r(386, 0, 112, 900, INK)
    s.r(386, 0, 12, 900, CREAM)
    s.r(486, 0, 12, 900, GREY)
    s.e()
    s.g("desk")
    s.r(498, 570, 362, 156, GREY)
    s.r(498, 726, 362, 22, INK)
    s.r(498, 748, 362, 152, INK2)
    s.r(540, 784, 400, 120, INK)
    s.r(680, 820, 80, 16, GREY)
    s.e()
    s.g("notebook")
    s.p([(608, 640), (834, 640), (860, 694), (860, 716), (588, 716)], MID)
    s.p([(600, 630), (820, 630), (848, 706), (576, 706)], CARD)
    for i, w in enumerate((0.74, 0.56, 0.7, 0.38)):
        y = 646 + i * 15
        x0 = 600 + (600 - 576) * (630 - y) / 76 + 26
        s.r(x0, y, 244 * w, 6, INK)
    s.p([(716, 700), (826, 650), (830, 658), (722, 708), (708, 710)], INK)
    s.e()
    s.g("headphones")
    s.path("M566,486V430A106,106 0 0 1 778,430V486", stroke=CREAM, stroke_width=20)
    s.path("M566,430A106,106 0 0 1 778,430", stroke=GREYINK, stroke_width=5)
    for x, k in ((540, 1), (752, -1)):
        s.r(x, 476, 52, 128, CREAM)
        s.r(x + (52 if k > 0 else -22), 488, 22, 104, INK)
    s.e()
    s.g("line")
    s.r(384, 702, 16, 22, INK)
    s.path("M236,532H340V712H442V540H540", stroke=RED, stroke_width=12)
    s.e()
    return s


def frame():
    """Somebody is painted out of a photograph, and leaves a gap of his shape."""
    s = Svg("frame", "A framed group photograph, one figure missing")
    s.r(0, 0, 860, 782, s.grad("sky", SKY1, SKY2, 0, 782))

    def q(pts):
        return rot(pts, -2.5, 430, 40)

    cord = q([(190, 190), (430, 40), (670, 190)])
    s.g("cord")
    s.path("M" + "L".join(f"{number(x)},{number(y)}" for x, y in cord), stroke=INK, stroke_width=5)
    s.c(430, 40, 11, INK)
    s.e()
    outer = q(rc(24, 184, 812, 514))
    photo = Polygon(q(rc(94, 254, 672, 374)))
    s.g("frame")
    s.p([(x + 26, y + 30) for x, y in outer], SHADE)
    s.p(outer, INK)
    s.p(q(rc(58, 218, 744, 446)), CREAM)
    s.p(q(rc(88, 248, 684, 386)), INK)
    s.geom(photo, RAIL)
    s.e()

    def person(x, y, cap, k=1.0):
        """The outline of somebody from the waist up, the middle of the head at x, y."""
        shoulders = [(20, 84), (44, 104), (84, 126), (84, 420)]
        coat = Polygon([*shoulders, *((-a, b) for a, b in reversed(shoulders))])
        parts = [coat.buffer(-18).buffer(18, 12), box(-20, 24, 20, 110)]
        parts.append(scale(Point(0, 0).buffer(38, 32), 1, 1.3))
        if cap:
            brim = [(38, -14), (40, -26), (54, -46), (40, -57), (20, -63)]
            parts.append(Polygon([*brim, *((-a, b) for a, b in reversed(brim))]))
        shape = translate(scale(unary_union(parts), k, k, origin=(0, 0)), x, y)
        return rotate(shape, -2.5, origin=(430, 40)).intersection(photo).simplify(0.2)

    s.g("group")
    for i, x in enumerate((172, 300, 430, 560, 688)):
        s.geom(person(x, 336, i in {1, 2, 4}, 0.82), MID)
    for i, x in enumerate((108, 269, 430, 591, 752)):
        if i != 3:
            s.geom(person(x, 414, i in {0, 2}), INK, stroke=RAIL, stroke_width=3)
    s.geom(person(591, 414, True), CARD)
    s.geom(photo.buffer(5, join_style="mitre").difference(photo.buffer(-2)), INK)
    s.e()
    s.r(0, 782, 860, 118, INK2)
    s.r(0, 782, 860, 16, INK)
    s.g("brush")
    s.p([(262, 780), (316, 756), (360, 754), (360, 782)], INK)
    s.p([(262, 780), (304, 761), (318, 782)], CARD)
    s.r(360, 754, 74, 28, GREY)
    s.p([(434, 754), (520, 748), (860, 762), (860, 776), (520, 784), (434, 782)], RED)
    s.dots([(434, 754), (520, 748), (860, 762), (860, 776), (520, 784), (434, 782)])
    s.r(96, 716, 112, 66, INK)
    s.r(88, 704, 128, 16, INK2)
    s.r(112, 736, 80, 28, CARD)
    s.e()
    return s
