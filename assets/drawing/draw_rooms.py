"""Writes the drawings of rooms and things that stand for what was decided in them."""

import sys
from pathlib import Path

from rooms_1924 import mausoleum, reading_room
from rooms_before import bridge, press
from rooms_lenin import dictation, envelope, telephone
from rooms_party import grain, mandates

DRAWINGS = {
    "press": press,
    "bridge": bridge,
    "mandates": mandates,
    "telephone": telephone,
    "dictation": dictation,
    "envelope": envelope,
    "mausoleum": mausoleum,
    "reading-room": reading_room,
    "grain": grain,
}

if __name__ == "__main__":
    images = Path(__file__).parent.parent / "images"
    for name in sys.argv[1:] or DRAWINGS:
        DRAWINGS[name]().save(images)
