"""The links of a text, as rows that QML reads."""

from __future__ import annotations

from kiosk.content.exhibit import RichText


def link_rows(text: RichText) -> list[dict[str, object]]:
    """Each link's characters (`start` to `end`), `kind`, `target` ("kind:id") and `words`.

    Qt counts UTF-16 units, of which letters beyond U+FFFF take two.
    """
    return [
        {
            "start": _units(text.plain, link.start),
            "end": _units(text.plain, link.end),
            "kind": link.kind,
            "target": f"{link.kind}:{link.id}",
            "words": link.words,
        }
        for link in text.links
    ]


def _units(plain: str, characters: int) -> int:
    return len(plain[:characters].encode("utf-16-le")) // 2
