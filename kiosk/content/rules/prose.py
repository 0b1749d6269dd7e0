"""The words and sentences of a text, in whatever language it is written."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from kiosk.content.exhibit import RichText
from kiosk.content.markdown.rich_text import WORD_JOINER

# Scripts that put no space between words; two of their letters make about one word.
_UNSPACED: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_END: Final = re.compile(
    r"[.!?…؟۔。！？]+[\"'”’»›)\]」』）]*"
    r"(?=\s+[\"'“‘„«‹(\[¡¿]*[^\W\d_a-zß-öø-ÿа-яё]|\s+[\d“„«]|\n)"
    r"|[。！？]+(?=[^\s\"'”’»›)\]」』）。！？])"
)
_INITIAL: Final = re.compile(r"(?:^|[\s.(\[“„«\"'’-])[^\W\d_]\.$")
_ABBREVIATION: Final = re.compile(
    r"(?:^|[\s(\[“„«\"])(?:"
    r"e\.g|i\.e|cf|vs|mr|mrs|ms|dr|prof|st|gen|col|capt|lt|sgt|rev|hon|no|nos|vol|vols|ed|eds|fig|pp?"
    r"|ch|approx|ca?|jan|feb|mar|apr|aug|sept?|oct|nov|dec"
    r"|z\.\s?b|d\.\s?h|bzw|nr|bd|hrsg|mme|mlle"
    r"|гг?|вв?|т\.\s?е|им|ул|см|ср|руб|тыс|стр?|род|ум|тов|проф|акад"
    r")\.$",
    re.IGNORECASE,
)
_DAY: Final = re.compile(r"(?:^|\s)(?:[12]?\d|3[01])\.$")
_MONTH: Final = re.compile(
    r"\s+(?:jan|feb|fév|m[aä]r|apr|avr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])", re.IGNORECASE
)


class Sentence(NamedTuple):
    """A sentence, and how many words it has."""

    text: str
    words: int


def without_marks(text: RichText) -> str:
    """The plain words of a text, without the marks of its sources."""
    plain = text.plain
    for link in reversed(text.links):
        if link.kind == "source":
            plain = plain[: link.start] + plain[link.end :]
    return plain.replace(f",{WORD_JOINER}", "").replace(WORD_JOINER, "")


def count_words(plain: str) -> int:
    """How many words a reader reads; a lone dash is none."""
    unspaced = 0
    if not plain.isascii():
        unspaced = len(_UNSPACED.findall(plain))
        plain = _UNSPACED.sub(" ", plain) if unspaced else plain
    words = sum(1 for word in plain.split() if word.isalnum() or any(map(str.isalnum, word)))
    return words + unspaced // 2


def sentences(plain: str) -> list[Sentence]:
    """Split a text; abbreviations, initials, decimals and dates do not end a sentence."""
    found = []
    for paragraph in plain.split("\n"):
        start = 0
        for end in _END.finditer(paragraph):
            until = paragraph[start : end.start() + 1]
            if end[0][0] == "." and _goes_on(until, paragraph, end.end()):
                continue
            found.append(paragraph[start : end.end()])
            start = end.end()
        found.append(paragraph[start:])
    texts = [text.strip() for text in found if text.strip()]
    return [Sentence(text, count_words(text)) for text in texts]


def _goes_on(until: str, paragraph: str, end: int) -> bool:
    until = until[-24:]  # longer than any abbreviation
    if _INITIAL.search(until) or _ABBREVIATION.search(until):
        return True
    return bool(_DAY.search(until) and _MONTH.match(paragraph, end))
