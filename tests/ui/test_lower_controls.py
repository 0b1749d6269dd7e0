"""Lowered controls: whatever a visitor can do, on any screen, is in reach of a seated hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import NamedTuple

import pytest
from PySide6.QtCore import QRectF

from kiosk.content.exhibit import Exhibit, Link
from kiosk.stage.engine import Attendance
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Item, Role, Visitor, box

Stand = Callable[..., Visitor]

ROLES = {Role.Button, Role.CheckBox, Role.RadioButton, Role.Slider}


class Screen(NamedTuple):
    """What a screen is made of, and how one comes to it, from which panel."""

    component: str
    panel: str
    open: Callable[[Visitor], object] = lambda _: None


def figure(visitor: Visitor, *, spot: bool) -> None:
    visitor.visit.openScreen("figure")
    if spot:
        visitor.press(Role.Button, visitor.items("HotspotName")[0]["label"])


def set_bar(visitor: Visitor, *, is_open: bool) -> None:
    visitor.settings.setProperty("isBarOpen", is_open)


def over_the_index(visitor: Visitor) -> None:
    visitor.visit.openScreen("index")
    visitor.visit.open("person:lenin")


SCREENS = {
    "panel": Screen("PanelText", "poland"),
    "panel of many names": Screen("PanelText", "alliances"),
    "card": Screen("Card", "poland", lambda v: v.visit.open("person:lenin")),
    "card of sources": Screen("Card", "poland", lambda v: v.visit.open("source:29")),
    "overview": Screen("Overview", "poland", lambda v: v.visit.openScreen("overview")),
    "index": Screen("EntryList", "poland", lambda v: v.visit.openScreen("index")),
    "card over the index": Screen("Card", "poland", over_the_index),
    "timeline": Screen("Timeline", "poland", lambda v: v.visit.openScreen("timeline")),
    "map": Screen("PlaceMap", "poland", lambda v: v.visit.openScreen("map")),
    "figure": Screen("FigureView", "poland", lambda v: figure(v, spot=False)),
    "figure with names": Screen("FigureView", "alliances", lambda v: figure(v, spot=False)),
    "figure with a name open": Screen("FigureWords", "alliances", lambda v: figure(v, spot=True)),
    "settings": Screen("SettingsOver", "poland", lambda v: set_bar(v, is_open=True)),
    "question": Screen("StillThere", "poland", lambda v: v.presence.ask()),
}


@pytest.mark.parametrize(
    ("size", "language", "text_size"),
    [
        (LANDSCAPE, "en", 0),
        (PORTRAIT, "en", 0),
        (PORTRAIT, "ru", 2),
        ((1280, 720), "ru", 0),
    ],
    ids=["landscape", "portrait", "portrait, largest", "720p"],
)
def test_every_function_of_every_screen_has_a_control_in_reach(
    stand: Stand, shipped: Exhibit, size: tuple[int, int], language: str, text_size: int
) -> None:
    visitor = lowered(stand, shipped, size)
    visitor.settings.setProperty("textSize", text_size)
    visitor.visit.setLanguage(language)
    panels = [panel.id for chapter in shipped.chapters for panel in chapter.panels]
    high = {}
    for name, screen in SCREENS.items():
        visitor.visit.close()
        visitor.visit.closeScreen()
        set_bar(visitor, is_open=False)
        visitor.visit.goTo(panels.index(screen.panel))
        visitor.rest()
        screen.open(visitor)
        visitor.window.grabWindow()  # lays out
        assert visitor.items(screen.component), name
        if found := out_of_reach(visitor):
            high[name] = found
    assert high == {}


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_links_of_an_event_and_of_a_place_stand_in_reach_once_more(
    stand: Stand, shipped: Exhibit, size: tuple[int, int]
) -> None:
    visitor = lowered(stand, linked(shipped), size)
    for screen in ("timeline", "map"):
        visitor.visit.openScreen(screen)
        visitor.window.grabWindow()
        assert visitor.named(Role.Link), screen
        assert out_of_reach(visitor) == []
        visitor.visit.closeScreen()


def test_a_name_below_an_event_is_opened_by_a_touch(stand: Stand, shipped: Exhibit) -> None:
    visitor = lowered(stand, linked(shipped), LANDSCAPE)
    visitor.visit.openScreen("timeline")
    visitor.window.grabWindow()
    [entry] = entries(visitor)
    visitor.fingers.tap(box(entry).center().toTuple())
    assert visitor.visit.isCardOpen
    assert visitor.visit.opened == "person:lenin"


def test_the_line_of_time_stays_whether_an_event_has_links_or_not(
    stand: Stand, shipped: Exhibit
) -> None:
    first, *others = linked(shipped).events.items()
    bare = {id_: shipped.events[id_] for id_, _ in others}
    visitor = lowered(stand, shipped._replace(events=dict([first]) | bare), LANDSCAPE)
    visitor.visit.openScreen("timeline")
    tops = set()
    for number in (0, 1):
        visitor.ask("Timeline", f"item.go({number})")
        visitor.window.grabWindow()
        assert len(entries(visitor)) == 1 - number
        tops.add(visitor.item("TimeRail")["top"])
    assert len(tops) == 1


def test_the_bar_that_a_lowered_overview_lacks_is_not_offered(
    stand: Stand, shipped: Exhibit
) -> None:
    visitor = lowered(stand, shipped, LANDSCAPE)
    visitor.visit.openScreen("overview")
    visitor.window.grabWindow()
    assert visitor.named(Role.CheckBox) == []
    assert "Start over" not in visitor.named(Role.Button)
    assert "Text size" not in visitor.named(Role.Grouping)


def lowered(stand: Stand, exhibit: Exhibit, size: tuple[int, int]) -> Visitor:
    """Before the first panel, with lowered controls."""
    visitor = stand(exhibit, size, attendance=Attendance(ends=True))
    visitor.settings.setProperty("lowerControls", True)
    return visitor


def linked(exhibit: Exhibit) -> Exhibit:
    """The same, with a link to a person at the beginning of each event and place."""
    link = (Link(0, 4, "person", "lenin", "They"),)
    return exhibit._replace(
        events={
            id_: event._replace(text=event.text._replace(links=link))
            for id_, event in exhibit.events.items()
        },
        places={
            id_: place._replace(text=place.text._replace(links=link))
            for id_, place in exhibit.places.items()
        },
    )


def entries(visitor: Visitor) -> list[Item]:
    """The names below a text that a hand can touch."""
    return told(
        visitor,
        """shown().filter(i => i.modelData && is(i.parent, "LinkNames") && i.enabled)
            .map(i => Object.assign(tell(i), i.modelData))""",
    )


def links(visitor: Visitor) -> list[Item]:
    """The links that stand in texts."""
    found = """shown().filter(i => is(i, "LinkTarget") && i.enabled)
        .map(i => Object.assign(tell(i), i.link))"""
    return told(visitor, found)


def told(visitor: Visitor, items: str) -> list[Item]:
    asked = visitor.ask("Stage", f"JSON.stringify({items})")
    assert isinstance(asked, str)
    found: list[Item] = json.loads(asked)
    return found


def out_of_reach(visitor: Visitor) -> list[str]:
    """What a low hand cannot do, though the screen offers it."""
    controls = [node for node in visitor.tree() if node.role in ROLES and node.enabled]
    low = {node.name for node in controls if is_low(visitor, node.box)}
    return sorted({node.name for node in controls} - low) + sorted(links_out_of_reach(visitor))


def links_out_of_reach(visitor: Visitor) -> set[str]:
    """The links that no text or row of names has in reach; a row has its sources as one."""
    low = [item for item in links(visitor) + entries(visitor) if is_low(visitor, box(item))]
    targets = {item["target"] for item in low}
    has_sources = any(entry["kind"] == "source" for entry in entries(visitor) if entry in low)
    return {
        link["words"]
        for link in links(visitor)
        if link["target"] not in targets and not (has_sources and link["kind"] == "source")
    }


def is_low(visitor: Visitor, where: QRectF) -> bool:
    """Whether a finger that reaches no higher has a whole target."""
    theme = visitor.singleton("Theme")
    target, reach = float(theme.property("target")), float(theme.property("reachTop"))
    low = where.bottom() - max(where.top(), reach)
    return low >= min(target, where.height()) - 1
