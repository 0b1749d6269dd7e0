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
            words(s, at(year) + 95, 130, str(year), 31, 600, anchor="middle")
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
            words(s, 94, y + 10, name, 31, 700, CARD)
    words(s, march - 20, 466, "forced to confess", 31, 600, CARD, "end")
    s.e()
    s.g("marks")
    for x, y in ((reopened, 328), (promise, 328), (plenum, 534)):
        s.l(x, y, x, y + 20, INK, 4)
    words(s, 94, 190, "Kirov murdered, 1 December 1934", 31)
    words(s, shot + 22, 260, "executed", 31)
    words(s, shot + 22, 314, "August 1936", 31)
    words(s, 94, 377, "case reopened", 31, 600)
    words(s, 94, 411, "late 1935", 31, 600)
    words(s, promise - 6, 377, "their lives promised", 31, 600)
    words(s, promise - 6, 411, "July 1936", 31, 600)
    words(s, plenum + 6, 579, "accused, December 1936", 31, 600, anchor="end")
    words(s, march + 22, 466, "executed", 31)
    words(s, march + 22, 520, "Mar 1938", 31)
    s.e()
    s.g("many")
    s.r(murder + 14, 660, at(1937) - murder - 14, 84, INK)
    words(s, 97, 693, "troikas instead of courts,", 31, 700, CARD)
    words(s, 97, 729, "hundreds exiled to Siberia", 31, 700, CARD)
    s.red(rc(at(1937), 596, at(1939) - at(1937), 148))
    words(s, at(1938), 664, "almost 700,000", 50, 900, CARD, "middle")
    words(s, at(1938), 710, "shot in 1937 and 1938", 32, 700, CARD, "middle")
    s.e()
    s.g("police")
    fired, water, resigned = at(1936, 9.8), at(1938, 4.3), at(1938, 11.75)
    words(s, 16, 792, "NKVD: Yagoda", 31)
    words(s, fired + 6, 792, "Yezhov", 31)
    words(s, 850, 792, "Beria", 31, anchor="end")
    for a, b in ((0, fired - 3), (fired + 3, resigned - 3), (resigned + 3, 860)):
        s.r(a, 804, b - a, 12, GREY)
    for x, *lines in (
        (fired, "Sept 1936"), (water, "also Water Transport", "April 1938"),
        (resigned, "Nov", "1938"),
    ):  # fmt: skip
        s.l(x, 798, x, 815 + 35 * len(lines), INK, 4)
        for i, line in enumerate(lines):
            words(s, x - 8, 848 + 35 * i, line, 31, 600, anchor="end")
    s.e()
    s.save(folder)
