"""Brings the tables of the curators' guide up to date with the code: run it after a change there.

A table stands between two comments, `<!-- NAME: made by scripts/guide.py -->` and `<!-- end -->`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Final, get_args, get_origin

from pydantic import BaseModel, RootModel

from kiosk.content.fields.json_schema import typed_as_code
from kiosk.content.fields.schema_models import FILES
from kiosk.content.markdown import markup
from kiosk.content.pictures import pictures, raster_size, svg
from kiosk.content.rules import house_rules, sharpness
from kiosk.content.yaml import files

DOCS: Final = Path(__file__).parent.parent / "docs"
GUIDE: Final = (DOCS / "curating.md", *sorted((DOCS / "week").glob("*.md")), DOCS / "reference.md")
"""The pages, in the order of reading."""

_TABLE: Final = re.compile(r"(<!-- ([a-z]+): made by [^>]*-->\n).*?(<!-- end -->)", re.DOTALL)


def made(page: str) -> str:
    """A page with its tables as they should be."""
    return _TABLE.sub(lambda found: f"{found[1]}\n{_TABLES[found[2]]()}\n{found[3]}", page)


def _fields() -> str:
    lines: list[str] = []
    for name, model in FILES.items():
        where = "chapters/NAME" if name == "chapter" else name
        lines += [f"### `content/{where}.yaml`", ""]
        if issubclass(model, RootModel):
            _, entry = next(_inner(model))
            lines += [f"{_about(entry)} Below each id:", "", *_table(entry)]
            continue
        lines += [_about(model), "", *_table(model)]
        paths: dict[type[BaseModel], list[str]] = {}
        for path, inner in _below(model, ""):
            paths.setdefault(inner, []).append(f"`{path}`")
        for inner, found in paths.items():
            lines += [f"Below {' and '.join(found)}. {_about(inner)}", "", *_table(inner)]
    return "\n".join(lines)


def _below(model: type[BaseModel], path: str) -> Iterator[tuple[str, type[BaseModel]]]:
    """The models inside a model with the fields that lead to each, outer ones first."""
    for name, inner in _inner(model):
        yield f"{path}{name}", inner
        yield from _below(inner, f"{path}{name}: ")


def _inner(model: type[BaseModel]) -> Iterator[tuple[str, type[BaseModel]]]:
    for name, info in model.model_fields.items():
        yield from ((name, inner) for inner in _models(info.annotation))


def _models(kind: object) -> Iterator[type[BaseModel]]:
    if isinstance(kind, type) and get_origin(kind) is None and issubclass(kind, BaseModel):
        yield kind
    for inner in get_args(kind):
        yield from _models(inner)


def _about(model: type[BaseModel]) -> str:
    return typed_as_code(" ".join((model.__doc__ or "").split()))


def _table(model: type[BaseModel]) -> list[str]:
    rows = ["| field | | what it holds |", "|---|---|---|"]
    for name, info in model.model_fields.items():
        default = f" {info.default} if left out." if type(info.default) is int else ""
        needed = "needed" if info.is_required() else ""
        rows.append(f"| `{name}` | {needed} | {typed_as_code(info.description or '')}{default} |")
    return [*rows, ""]


def _rules() -> str:
    fewest, most = house_rules.FEWEST_WORDS, house_rules.MOST_WORDS
    longest = house_rules.LONGEST_SENTENCE
    wide, high = sharpness.needed(4, 3)
    return f"""\
- A body has {fewest} to {most} words: as many as one reads standing.
- No sentence has more than {longest} words, in the reference files either.
- A panel's figure has a caption, a credit and rights.
- The alt text does not repeat the caption: a screen reader says both.
- The alt text is not the picture's file name.
- Headings, captions, names and other plain texts have no marks in them, such as `*` or `<i>`.
- A list begins with hyphens, not with • or –.
- No two chapters, people, terms or places bear one name.
- A photograph is large enough: of 4 : 3, about {wide:,} × {high:,} px.
- A person is a link where a body first names them.
- Every person, term, place and source is opened by something.
"""


def _limits() -> str:
    return f"""\
| what | at most |
|---|---|
| a file of texts | {files.LARGEST / 1e6:.0f} MB |
| one text | {markup.LONGEST:,} characters |
| a drawing (SVG) | {svg.LARGEST / 1e6:.0f} MB, {svg.MOST_ELEMENTS:,} parts |
| a photograph's file | {pictures.LARGEST / 1e6:.0f} MB |
| a PNG or TIFF | {raster_size.MOST_IN_STRIPS / 1e6:.0f} megapixels |
| a WebP, a progressive JPEG, an interlaced PNG | {raster_size.MOST_AT_ONCE / 1e6:.0f} megapixels |
| a GIF or BMP | {raster_size.MOST_PIXELS / 1e6:.0f} megapixels |
"""


_TABLES: Final = MappingProxyType({"fields": _fields, "rules": _rules, "limits": _limits})

if __name__ == "__main__":
    for path in GUIDE:
        path.write_text(made(path.read_text(encoding="utf-8")), encoding="utf-8")
