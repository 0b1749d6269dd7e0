"""Writes the drawings of single things that stand for what was done with them."""

import sys
from pathlib import Path

from objects_office import ledger, nameplate, newspaper
from objects_party import party_cards, rostrum
from objects_sources import case_notes, open_questions, two_dates
from objects_trial import dock, troika
from objects_watched import frame, wiretap

DRAWINGS = {
    "rostrum": rostrum,
    "party-cards": party_cards,
    "ledger": ledger,
    "nameplate": nameplate,
    "newspaper": newspaper,
    "troika": troika,
    "dock": dock,
    "wiretap": wiretap,
    "frame": frame,
    "two-dates": two_dates,
    "case-notes": case_notes,
    "open-questions": open_questions,
}

if __name__ == "__main__":
    images = Path(__file__).parent.parent / "images"
    for name in sys.argv[1:] or DRAWINGS:
        DRAWINGS[name]().save(images)
