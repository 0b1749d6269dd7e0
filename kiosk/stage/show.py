"""Puts an exhibit on the screen and keeps it there until it is told to end."""

from __future__ import annotations

import sys
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import QSize

from kiosk.content.exhibit import Exhibit
from kiosk.stage.application import give_memory_back, make_application
from kiosk.stage.editor import Editor
from kiosk.stage.ending import Ending
from kiosk.stage.engine import Attendance, make_window
from kiosk.stage.following import Following
from kiosk.stage.fonts import FontMissingError
from kiosk.stage.preparing import Preparing
from kiosk.stage.renderer import FAILED
from kiosk.stage.screen import FullScreen, NoSuchScreenError, put, screen_of
from kiosk.visit.desk import Desk
from kiosk.visit.route import Route


class Showing(NamedTuple):
    """How an exhibit is to be shown.

    `size` is the window's in px, None for the full screen; `screen` its screen's name; `start`
    the place of the first panel.
    """

    size: tuple[int, int] | None = None
    screen: str | None = None
    start: int = 0
    attendance: Attendance = Attendance()


class NoSuchPanelError(Exception):
    """The exhibit has no such chapter or panel."""

    def __init__(self, exhibit: Exhibit, at: str) -> None:
        chapters = ", ".join(chapter.id for chapter in exhibit.chapters)
        super().__init__(f'There is no panel "{at}". The chapters are: {chapters}.')


def place_of(exhibit: Exhibit, at: str) -> int:
    """The place of "chapter" or "chapter/panel"; raises NoSuchPanelError."""
    chapter, _, panel = at.partition("/")
    place = Route(exhibit).find(chapter, panel or None)
    if place is None:
        raise NoSuchPanelError(exhibit, at)
    return place


def show(exhibit: Exhibit, showing: Showing) -> int:
    """Shows an exhibit until the application is told to end; the exit code.

    2 without the screen or the fonts, FAILED where the renderer broke down and the software
    renderer should be tried.
    """
    give_memory_back()
    app = make_application()
    ending = Ending(app)
    try:
        if showing.size is None:
            screen = FullScreen(showing.screen)
            engine, window = make_window(
                exhibit,
                showing.start,
                screen.size,
                full_screen=True,
                attendance=showing.attendance,
            )
            screen.cover(window)
        else:
            desk = screen_of(showing.screen) if showing.screen else app.primaryScreen()
            engine, window = make_window(
                exhibit,
                showing.start,
                QSize(*showing.size),
                attendance=showing.attendance,
            )
            put(window, desk)
            window.show()
            at_desk = engine.handed[Desk]
            assert isinstance(at_desk, Desk)
            Editor(exhibit.folder, at_desk)
    except (FontMissingError, NoSuchScreenError) as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 2
    window.sceneGraphError.connect(lambda *_: app.exit(FAILED))
    preparing = Preparing(engine.handed)
    following = Following(engine.handed, exhibit.folder, on_desk=showing.size is not None)
    code = app.exec()
    following.end()
    preparing.end()
    # Not deleteLater(), which nothing carries out any more: the engine's picture thread would
    # outlive the application, and at times corrupt the heap.
    shiboken6.delete(engine)
    del ending
    return code
