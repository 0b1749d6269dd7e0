"""The links of a text, as rows that QML reads."""

from __future__ import annotations

from kiosk.content.exhibit import RichText


def link_rows(text: RichText) -> list[dict[str, object]]:
    """Each link's characters (`start` to `end`), `kind`, `target` ("kind:id") and `words`."""
    return [
        {
            "start": link.start,
            "end": link.end,
            "kind": link.kind,
            "target": f"{link.kind}:{link.id}",
            "words": link.words,
        }
        for link in text.links
    ]
