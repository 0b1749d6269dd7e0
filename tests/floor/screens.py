"""Every screen, as somebody meets it who sees nothing and has a keyboard: one row each."""

from __future__ import annotations

from typing import NamedTuple

Control = tuple[str, str]
"""A role and a name, as a screen reader tells them."""

LINK, BUTTON, CHECK, RADIO = "link", "push button", "check box", "radio button"

GORKI = (
    "A country house with pillars among birch trees, a red sun behind it. In front stand a black"
    " wheelchair and an empty red chair, facing each other."
)


class Screen(NamedTuple):
    """A screen of the shipped exhibit.

    `way` are the controls that lead there from the panel that `key` opens, with its `heading`:
    one after the other, each pressed by Enter. `announced` is what is said when it opens;
    `promised` is some of what it must offer; `dialog` is its name, empty for a panel. `aside` is
    read before what stands left of it: it says what that is.
    """

    name: str
    way: tuple[Control, ...]
    dialog: str
    announced: str
    promised: tuple[Control, ...]
    key: str = "3"
    heading: str = "Lenin falls ill, and Stalin waits"
    aside: tuple[str, ...] = ()


SCREENS = (
    Screen(
        "panel",
        way=(),
        dialog="",
        announced="Lenin falls ill, and Stalin waits",
        promised=(
            ("heading", "Lenin falls ill, and Stalin waits"),
            (LINK, "Lenin"),
            (LINK, "Source 2"),
            ("slider", "Chapters"),
            (BUTTON, "Chapters"),
            (BUTTON, "Back"),
            (BUTTON, "Next"),
        ),
    ),
    Screen(
        "person",
        way=((LINK, "Lenin"),),
        dialog="Vladimir Lenin",
        announced="Leader of the Bolsheviks",
        promised=(("heading", "Vladimir Lenin"), ("label", "1870–1924"), (BUTTON, "Close")),
    ),
    Screen(
        "sources",
        way=((LINK, "Source 2"),),
        dialog="Sources",
        announced="Robert Service",
        promised=((BUTTON, "Close"),),
    ),
    Screen(
        "overview",
        way=((BUTTON, "Chapters"),),
        dialog="Chapters",
        announced="Chapters",
        promised=(
            ("heading", "Choose a chapter"),
            (BUTTON, "Go on with chapter 3"),
            (BUTTON, "The fall of Trotsky, 1924–1929"),
            (BUTTON, "Start over"),
            (RADIO, "English"),
            (RADIO, "Русский"),
            (CHECK, "Contrast"),
            (CHECK, "Less movement"),
        ),
    ),
    Screen(
        "figure",
        way=((BUTTON, "Look closer"),),
        dialog="Look closer",
        announced="Look closer",
        promised=(
            ("image", GORKI),
            ("label", "The patient’s wheelchair and the visitor’s chair stand close together."),
            ("heading", "Lenin falls ill, and Stalin waits"),
            (BUTTON, "Lenin’s wheelchair"),
            (BUTTON, "The visitor’s chair"),
            (BUTTON, "Zoom in"),
            (BUTTON, "Close"),
        ),
    ),
    Screen(
        "people and terms",
        way=((BUTTON, "Chapters"), (BUTTON, "People and terms")),
        dialog="People and terms",
        announced="People and terms",
        promised=(
            ("heading", "People and terms"),
            (BUTTON, "Nadezhda Alliluyeva, 1901–1932"),
            (RADIO, "People"),
            (RADIO, "Terms"),
            (BUTTON, "Close"),
        ),
        aside=(
            "People and terms",
            "Touch a name to read who it was, or a word to read what it means.",
        ),
    ),
    Screen(
        "timeline",
        way=((BUTTON, "Chapters"), (BUTTON, "Timeline")),
        dialog="Timeline",
        announced="Timeline",
        promised=(("slider", "Timeline"), (BUTTON, "Read it in chapter 3"), (BUTTON, "Close")),
    ),
    Screen(
        "map",
        way=((BUTTON, "Chapters"), (BUTTON, "Map")),
        dialog="Map",
        announced="Map",
        promised=(("heading", "Gorki"), (RADIO, "4, Poland"), (BUTTON, "Close")),
    ),
    Screen(
        "settings",
        way=((BUTTON, "Settings"),),
        dialog="Settings",
        announced="Settings",
        promised=(
            (BUTTON, "Start over"),
            (RADIO, "Русский"),
            (RADIO, "Largest"),
            (CHECK, "Contrast"),
            (CHECK, "Less movement"),
            (CHECK, "Lower the controls"),
            (BUTTON, "Close"),
        ),
    ),
)
