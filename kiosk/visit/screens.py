"""Which further screens an exhibit has: those that it has something for, and no others."""

from __future__ import annotations

from kiosk.content.exhibit import Exhibit, Place


def further_screens(exhibit: Exhibit) -> list[str]:
    """Their names, in the order of their doors: "index", "timeline", "map"."""
    has = {
        "index": exhibit.people or exhibit.terms or unmapped(exhibit),
        "timeline": exhibit.events,
        "map": len(unmapped(exhibit)) < len(exhibit.places),
    }
    return [screen for screen, content in has.items() if content]


def all_screens(exhibit: Exhibit) -> list[str]:
    """The screens that can lie over the panels: those, the overview and a panel's figure."""
    return ["overview", "figure", *further_screens(exhibit)]


def listed(exhibit: Exhibit, screen: str) -> list[str]:
    """The ids of what a screen tells of by number: chapters, events, or places of the map."""
    match screen:
        case "overview":
            return [chapter.id for chapter in exhibit.chapters]
        case "timeline":
            return list(exhibit.events)
        case "map":
            off = {place.id for place in unmapped(exhibit)}
            return [id_ for id_ in exhibit.places if id_ not in off]
        case _:
            return []


def unmapped(exhibit: Exhibit) -> list[Place]:
    """The places that stand on no map, which are all of them where its picture cannot be shown."""
    has_map = exhibit.map is not None and exhibit.map.picture.file is not None
    return [place for place in exhibit.places.values() if not (has_map and place.at)]
