"""The ledger of the article's claims, and that the exhibit tells them in words of its own."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.shingles import fingerprints, of_the_article, words_of

ROOT = Path(__file__).parent.parent
CONTENT = ROOT / "content"

with (CONTENT / "claims.csv").open(encoding="utf-8", newline="") as file:
    CLAIMS = list(csv.DictReader(file))
PLACES = sorted({place for claim in CLAIMS for place in claim["told_in"].split(";")})
BODIES = [
    pytest.param(panel["body"], id=f"{path.stem}/{panel['id']}")
    for path in sorted((CONTENT / "chapters").glob("*.yaml"))
    for panel in yaml.safe_load(path.read_text(encoding="utf-8"))["panels"]
]


@cache
def read(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)


def told_at(place: str) -> object:
    """The text at a place such as `chapters/lenin.yaml:panels.gorki.body`."""
    name, colon, keys = place.partition(":")
    assert colon, "a file and what is in it, with a colon between"
    value = read(CONTENT / name)
    for key in keys.split("."):
        if isinstance(value, list):  # of panels or of hotspots
            value = next(item for item in value if key in (item.get("id"), item.get("opens")))
        else:
            value = value[key]
    return value


def test_the_ledger_has_its_columns() -> None:
    assert list(CLAIMS[0]) == ["claim", "told_in", "source", "added"]


@pytest.mark.parametrize("place", PLACES)
def test_what_the_ledger_points_at_is_there(place: str) -> None:
    assert told_at(place)


def test_every_claim_says_what_and_from_whom() -> None:
    sources = {"article", *read(CONTENT / "sources.yaml")}
    wrong = [
        claim
        for claim in CLAIMS
        if None in claim  # a comma too many: its text wants quotes
        or not claim["claim"].strip()
        or not set(claim["source"].split(";")) <= sources
        or not (claim["added"] == "" or claim["added"].startswith("added: "))
    ]
    assert not wrong


@pytest.mark.parametrize("body", BODIES)
def test_no_body_repeats_ten_words_in_a_row_of_the_article(body: str) -> None:
    words = words_of(body)
    repeated = [
        " ".join(words[start : start + 10])
        for start, fingerprint in enumerate(fingerprints(words))
        if fingerprint in of_the_article()
    ]
    assert not repeated


def test_a_sentence_of_the_article_would_be_found() -> None:
    taken = "In the years following Lenin's death in 1924, he rose to become the leader of it all."
    assert next(fingerprints(words_of(taken))) in of_the_article()
