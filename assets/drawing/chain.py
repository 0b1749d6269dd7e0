"""The chain of the Terror, 1934 to 1938, as bands on a time scale."""

from bands import band, cut
from dl import CARD, CREAM, GREY, INK, WALL, Svg, rc
from labels import CHAIN
from lettering import in_each_language, words


@in_each_language(CHAIN)
def chain(say):
    """Time runs from left to right, 190 px a year; a red edge is a death."""
    s = Svg("chain-1934-1938", say["title"].text)

    def at(year, month=1.0):
        return 40 + (year - 1934.75 + (month - 1) / 12) * 190

    ground = 756
    s.r(0, 0, 860, ground, CREAM)
    s.ground(ground, pitch=34)
    words(s, 48, 78, say["heading"], 36, 900)
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
        (180, murder, ""), (250, shot, say["zinoviev"]), (304, shot, say["kamenev"]),
        (456, march, say["bukharin"]), (510, march, say["rykov"]),
    ):  # fmt: skip
        band(s, (-10, y), (end, y), thick=48)
        cut(s, end, y - 24, y + 24, 14)
        if name:
            words(s, 94, y + 10, name, 31, 700, CARD)
    words(s, march - 20, 466, say["confess"], 31, 600, CARD, "end")
    s.e()
    s.g("marks")
    for x, y in ((reopened, 328), (promise, 328), (plenum, 534)):
        s.l(x, y, x, y + 20, INK, 4)
    words(s, 94, 190, say["kirov"], 31)
    words(s, shot + 22, 260, say["shot"], 31, pitch=54)
    words(s, 94, 377, say["reopened"], 31, 600, pitch=34)
    words(s, promise - 6, 377, say["promise"], 31, 600, pitch=34)
    words(s, plenum + 6, 579, say["accused"], 31, 600, anchor="end")
    words(s, march + 22, 466, say["march"], 31, pitch=54)
    s.e()
    s.g("many")
    s.r(murder + 14, 660, at(1937) - murder - 14, 84, INK)
    words(s, 97, 693, say["troikas"], 31, 700, CARD)
    s.red(rc(at(1937), 596, at(1939) - at(1937), 148))
    words(s, at(1938), 664, say["number"], 50, 900, CARD, "middle")
    words(s, at(1938), 710, say["years"], 32, 700, CARD, "middle")
    s.e()
    s.g("police")
    fired, water, resigned = at(1936, 9.8), at(1938, 4.3), at(1938, 11.75)
    words(s, 16, 792, say["yagoda"], 31)
    words(s, fired + 6, 792, say["yezhov"], 31)
    words(s, 850, 792, say["beria"], 31, anchor="end")
    for a, b in ((0, fired - 3), (fired + 3, resigned - 3), (resigned + 3, 860)):
        s.r(a, 804, b - a, 12, GREY)
    for x, day in ((fired, say["fired"]), (water, say["water"]), (resigned, say["resigned"])):
        s.l(x, 798, x, 815 + 35 * len(day.lines), INK, 4)
        words(s, x - 8, 848, day, 31, 600, anchor="end", pitch=35)
    s.e()
    return s
