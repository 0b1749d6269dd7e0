"""The chain of the Terror, 1934 to 1938, as bands on a time scale."""

from bands import band, cut
from dl import CARD, CREAM, GREY, INK, WALL, Svg, rc
from lettering import words


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
