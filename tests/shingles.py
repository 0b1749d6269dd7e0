"""Ten words in a row of the article, as fingerprints: the article itself is not part of kiosk.

`python -m tests.shingles ARTICLE` writes them anew.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

FILE = Path(__file__).parent / "data" / "article-shingles.txt"
IN_A_ROW = 10


def words_of(text: str) -> list[str]:
    """The words that are read, in small letters: without marks, punctuation and link targets."""
    text = re.sub(r"\[\^[^\]]*\]|\[\d+\]|\]\([^)]*\)", " ", text)
    return re.findall(r"[^\W_]+", text.lower().replace("’", "").replace("'", ""))


def fingerprints(words: list[str]) -> Iterator[str]:
    """One for each ten words in a row, in their order."""
    for start in range(len(words) - IN_A_ROW + 1):
        row = " ".join(words[start : start + IN_A_ROW])
        yield hashlib.sha256(row.encode()).hexdigest()[:12]


def of_the_article() -> frozenset[str]:
    """The fingerprints that are kept."""
    return frozenset(FILE.read_text(encoding="ascii").split())


if __name__ == "__main__":
    article = Path(sys.argv[1]).read_text(encoding="utf-8")
    FILE.write_text("\n".join(sorted(set(fingerprints(words_of(article))))) + "\n", "ascii")
