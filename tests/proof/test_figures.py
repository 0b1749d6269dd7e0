"""Which figures are looked at closely by the proof, and what of each it judges."""

from __future__ import annotations

from kiosk.content.exhibit import Hotspot, Picture, Point
from kiosk.proof.figures import Told, points_of, without_hotspots
from kiosk.proof.screens import Shot
from tests.visit.made import chapter, exhibit, panel


def spot(label: str, kind: str, target: str) -> Hotspot:
    return Hotspot(Point(0.5, 0.5), label, kind, target)  # type: ignore[arg-type]


def test_what_the_points_of_a_figure_open_is_judged_once() -> None:
    spots = (spot("He", "person", "lenin"), spot("His cap", "person", "lenin"))
    looked_at = panel("e1", hotspots=(*spots, spot("They", "term", "party")))
    made = exhibit(chapter("early", looked_at))
    assert points_of(made, looked_at.figure) == [
        Told("person:lenin", len("He led the Party.")),
        Told("term:party", len("The only one.")),
    ]


def test_of_all_without_points_the_one_with_most_to_say() -> None:
    panels = [
        panel("e1", caption="A very long caption.", hotspots=(spot("He", "person", "lenin"),)),
        panel("e2", caption="Short."),
        panel("e3", caption="Longer.", credit="By hand"),
        panel("e4", caption="Not to be shown.", picture=Picture("e4.svg", None)),
    ]
    assert without_hotspots(panels, range(4)) == 2
    assert without_hotspots(panels, [1]) == 1
    assert without_hotspots(panels, [0, 3]) is None


def test_a_curator_reads_which_point_it_is() -> None:
    shot = Shot("lenin/gorki", "lenin/gorki").figure.told("person:lenin")
    assert shot.name == "lenin/gorki, looked at closely, person:lenin"
    assert shot.file == "lenin/gorki.figure.person-lenin"
