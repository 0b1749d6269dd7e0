"""Draws what is disputed: two dates, a chart, drawers and what is not in them."""

import re

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
    SKY1,
    SKY2,
    Svg,
    lerp,
    number,
    rc,
    rot,
)
from shapely.affinity import rotate, translate
from shapely.geometry import LineString, Point, Polygon
from shapely.ops import unary_union

DARK = "#831f18"  # the shaded side of a red thing

GLYPHS = {  # outlines of Source Sans 3 Black, 1000 units an em, and their widths
    "1": (540, "M66 0V138H202V466H82V572Q136 583 174 597.5Q212 612 248 634H374V138H488V0Z"),
    "2": (
        540,
        "M36 0V106Q110 169 170.5 227Q231 285 266.5 335.5Q302 386 302 428Q302 471 280.5 491.5"
        "Q259 512 224 512Q193 512 168 493.5Q143 475 120 452L32 540Q80 594 129.5 620Q179 646 248 646"
        "Q312 646 361 620.5Q410 595 438 548.5Q466 502 466 440Q466 384 436.5 332Q407 280 361.5 231"
        "Q316 182 268 136Q292 139 322.5 141.5Q353 144 374 144H496V0Z",
    ),
    "3": (
        540,
        "M246 -12Q169 -12 112.5 12Q56 36 20 78L98 186Q127 159 160.5 142.5Q194 126 228 126"
        "Q270 126 295 141Q320 156 320 186Q320 210 308 227Q296 244 262.5 253Q229 262 162 262V382"
        "Q242 382 271 401.5Q300 421 300 454Q300 512 234 512Q203 512 177.5 499Q152 486 122 460"
        "L36 564Q83 603 133.5 624.5Q184 646 242 646Q347 646 409.5 599.5Q472 553 472 467"
        "Q472 375 370 330V326Q424 310 458 272Q492 234 492 174Q492 114 458 72.5Q424 31 368 9.5"
        "Q312 -12 246 -12Z",
    ),
    "9": (
        540,
        "M188 430Q188 384 209.5 369Q231 354 258 354Q281 354 302.5 367Q324 380 339 408"
        "Q332 453 318.5 476.5Q305 500 288.5 509Q272 518 256 518Q229 518 208.5 499Q188 480 188 430Z"
        "M238 -12Q171 -12 121.5 12.5Q72 37 40 68L130 170Q145 154 172 140Q199 126 226 126"
        "Q273 126 306 163.5Q339 201 343 297Q320 266 285 250Q250 234 224 234Q170 234 126.5 254.5"
        "Q83 275 57.5 318.5Q32 362 32 430Q32 498 62 546.5Q92 595 142 620.5Q192 646 252 646"
        "Q298 646 342 628.5Q386 611 421.5 573Q457 535 478.5 474.5Q500 414 500 328Q500 213 463 137.5"
        "Q426 62 366 25Q306 -12 238 -12Z",
    ),
    "?": (
        478,
        "M152 244Q146 283 156.5 314Q167 345 186 370Q205 395 225.5 416Q246 437 260 456"
        "Q274 475 274 494Q274 521 257.5 532.5Q241 544 218 544Q193 544 174.5 532Q156 520 136 502"
        "L42 588Q79 630 129.5 656Q180 682 240 682Q295 682 340 664.5Q385 647 411.5 608"
        "Q438 569 438 506Q438 470 423.5 443Q409 416 387.5 393.5Q366 371 345.5 349Q325 327 312 302"
        "Q299 277 302 244ZM226 -12Q183 -12 154.5 18.5Q126 49 126 92Q126 136 154.5 166"
        "Q183 196 226 196Q270 196 298 166Q326 136 326 92Q326 49 298 18.5Q270 -12 226 -12Z",
    ),
}


def glyphs(words, cx, base, size):
    """The outlines of digits as one geometry, centred on cx, standing on base."""
    left = cx - sum(GLYPHS[c][0] for c in words) * size / 2000
    shape = Polygon()
    for c in words:
        width, outline = GLYPHS[c]
        for ring in outline.split("Z")[:-1]:
            points = []
            for step, told in re.findall(r"([MLHVQ])([^MLHVQ]*)", ring):
                v = [float(part) for part in told.split()]
                if step == "H":
                    points.append((v[0], points[-1][1]))
                elif step == "V":
                    points.append((points[-1][0], v[0]))
                elif step == "Q":
                    a, b, d = points[-1], (v[0], v[1]), (v[2], v[3])
                    turns = (k / 8 for k in range(1, 9))
                    points += [lerp(lerp(a, b, t), lerp(b, d, t), t) for t in turns]
                else:
                    points.append((v[0], v[1]))
            drawn = Polygon([(left + x * size / 1000, base - y * size / 1000) for x, y in points])
            shape = shape.symmetric_difference(drawn)
        left += width * size / 1000
    return shape.simplify(0.15)


def two_dates():
    """One leaf knows the day, the other only another year."""
    s = Svg("two-dates", "Two calendar leaves, a question between them")
    s.r(0, 0, 860, 790, s.grad("sky", SKY1, SKY2, 0, 790))
    boards = [rc(22, -10, 330, 790), rc(508, -10, 330, 790)]
    s.g("shadows")
    for b in boards:
        s.p([(x + 34, y + 26) for x, y in b], SHADE)
    s.e()
    slips = [
        [(372, 812), (492, 812), (470, 880), (336, 880)],
        rot(rc(620, 826, 140, 56), 5, 690, 850),
    ]
    s.ground(790, unary_union([translate(Polygon(pts), 16, 10) for pts in slips]))
    s.g("torn-leaves")
    for pts in slips:
        s.p(pts, CARD, stroke=INK, stroke_width=3)
        for k, w in ((0.3, 0.62), (0.62, 0.44)):
            a, b = lerp(pts[0], pts[3], k), lerp(pts[1], pts[2], k)
            (x0, y0), (x1, y1) = lerp(a, b, 0.14), lerp(a, b, 0.14 + w)
            s.l(x0, y0, x1, y1, SHADE, 7)
    s.e()
    for (x, _), *_rest in boards:
        first = x < 400
        s.g("leaf-1922" if first else "leaf-1923")
        s.r(x, 0, 330, 780, INK)
        s.r(x + 60, 90, 210, 22, MID)
        s.r(x + 90, 136, 150, 12, NIGHT)
        s.r(x + 20, 250, 290, 510, RAIL)
        s.r(x + 20, 250, 290, 496, CARD)
        s.r(x + 20, 240, 290, 44, INK2)
        for i in range(3):
            s.r(x + 52 + i * 94, 256, 38, 10, GREYINK)
        torn = [(x + 20, 284), (x + 310, 284)]
        torn += [(x + 310 - i * 14.5, 284 + (14, 6, 18, 9)[i % 4]) for i in range(21)]
        s.p(torn, CREAM)
        if first:
            s.geom(glyphs("3", x + 165, 590, 400), INK)
            s.r(x + 60, 622, 210, 10, SHADE)
        else:
            s.r(x + 95, 450, 140, 34, SHADE)
            s.r(x + 60, 622, 210, 10, SHADE)
        s.geom(glyphs("1922" if first else "1923", x + 165, 722, 116), INK)
        s.e()
    s.g("question")
    mark = glyphs("?", 430, 640, 440)
    s.geom(mark, RED)
    s.dots(mark)
    s.e()
    return s


def case_notes():
    """One entry among many is wrong."""
    s = Svg("case-notes", "A medical chart on a clipboard, one entry circled")

    def q(pts):
        return rot(pts, -6, 430, 450)

    board = q(rc(110, 70, 600, 980))
    paper = q(rc(144, 130, 532, 900))
    piece = (752, 720)
    s.ground(
        0,
        unary_union(
            [
                translate(Polygon(board), 36, 26),
                translate(Point(*piece).buffer(76), 20, 18),
            ]
        ),
    )
    s.g("board")
    s.p(board, INK)
    s.p(q(rc(110, 70, 16, 980)), INK2)
    s.p([(x + 10, y + 8) for x, y in paper], INK2)
    s.p(paper, CARD)
    s.p(q(rc(286, 40, 248, 76)), INK)
    s.p(q(rc(350, -10, 120, 60)), INK)
    s.p(q(rc(300, 96, 220, 34)), GREY)
    s.p(q(rc(300, 96, 220, 8)), GREYINK)
    s.e()
    s.g("chart")
    s.p(q(rc(176, 166, 220, 22)), INK)
    s.p(q(rc(176, 204, 150, 12)), SHADE)
    for i in range(5):
        s.p(q(rc(176, 250 + i * 44, 468, 4)), RAIL)
    curve = [(176, 280), (228, 300), (280, 268), (332, 312), (384, 290), (436, 340), (488, 262)]
    curve += [(540, 396), (592, 420), (644, 416)]
    s.path(
        "M" + "L".join(f"{number(x)},{number(y)}" for x, y in q(curve)), stroke=INK, stroke_width=9
    )
    s.e()
    s.g("entries")
    for i, w in enumerate((270, 322, 286, 310, 240, 300, 262)):
        y = 476 + i * 66 + (0 if i < 2 else 6 if i == 2 else 12)
        tone = INK if i == 2 else SHADE
        s.p(q(rc(184, y, 66, 20)), tone)
        s.p(q(rc(282, y, w, 20)), tone)
    ring = LineString([(206, 626), (600, 620)]).buffer(45, 24)
    ring = ring.difference(LineString([(206, 626), (600, 620)]).buffer(31, 24))
    s.geom(rotate(ring, -6, origin=(430, 450)), RED)
    s.e()
    s.g("stethoscope")
    s.path("M752,720Q700,560 800,420Q860,330 900,360", stroke=INK, stroke_width=16)
    s.c(*piece, 70, INK)
    s.c(*piece, 50, GREYINK)
    s.c(*piece, 34, INK2)
    s.e()
    return s


def open_questions():
    """Dividers without files, a drawer that is gone, a drawer that is sealed."""
    s = Svg("open-questions", "File drawers, some dividers empty, one drawer sealed")
    s.r(0, 0, 860, 820, INK)

    def front(x, y, w, h):
        s.r(x, y, w, h, INK2)
        s.r(x + w * 0.27, y + h * 0.2, w * 0.46, h * 0.28, CREAM)
        s.r(x + w * 0.32, y + h * 0.31, w * 0.3, 10, SHADE)
        s.r(x + w * 0.39, y + h * 0.66, w * 0.22, h * 0.12, GREYINK)

    s.g("cabinet")
    for x, y in ((-6, -60), (442, -60), (-6, 152), (-6, 576), (442, 576)):
        front(x, y, 424, 198)
    s.r(442, 364, 424, 198, INK2)
    s.e()
    s.ground(804, [(0, 804), (860, 804), (860, 838), (0, 838)])
    s.r(0, 784, 860, 24, INK)
    s.g("missing-drawer")
    s.r(442, 152, 424, 198, NIGHT)
    s.p([(442, 152), (866, 152), (830, 184), (478, 184)], INK)
    s.p([(442, 152), (478, 184), (478, 322), (442, 350)], INK2)
    s.r(478, 184, 352, 138, INK)
    s.p([(830, 184), (866, 152), (866, 350), (830, 322)], INK2)
    s.e()
    s.g("open-drawer")
    top, nose = 306, 606
    s.p([(40, 700), (462, 700), (494, 784), (40, 784)], INK)
    s.r(-6, 282, 424, 40, INK)
    s.p([(24, top), (388, top), (448, nose), (-36, nose)], NIGHT)
    s.p([(388, top), (400, top), (466, nose), (448, nose)], MID)
    for y, tab in ((326, 0), (340, 1), (354, 2), (368, 0), (458, 1), (548, 2)):
        a, b = 24 - (y - top) * 0.2 + 8, 388 + (y - top) * 0.2 - 8
        tone = CREAM if y < 368 else CARD
        x = a + 30 + tab * 118
        s.p(
            [(a, y - 26), (b, y - 26), (b + 8, y + 20), (a - 8, y + 20)],
            tone,
            stroke=INK,
            stroke_width=3,
        )
        s.r(x, y - 46, 84, 22, tone)
        s.path(f"M{number(x)},{number(y - 25)}v-21h84v21", stroke=INK, stroke_width=3)
    s.r(-36, nose, 502, 192, INK2)
    s.r(-36, nose, 502, 6, GREY)
    front(-36, nose + 6, 502, 186)
    s.e()
    s.g("seal")
    s.r(628, 334, 52, 258, CARD)
    s.c(654, 463, 60, RED)
    s.dots(Point(654, 463).buffer(60, 32))
    s.ring(654, 463, 38, DARK, 7)
    s.e()
    return s
