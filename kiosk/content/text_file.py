"""A file's bytes → its values, with everything that is wrong with its form."""

from __future__ import annotations

from kiosk.content.problems import Problem, Severity
from kiosk.content.yaml_source import NotYamlError, Source, parse


def read(path: str, data: bytes) -> tuple[Source | None, list[Problem]]:
    """The values, or None where the text cannot be read to its end; and the problems."""
    text = data.decode("utf-8-sig")
    try:
        source = parse(path, text)
    except NotYamlError as error:
        return None, [
            Problem(path, error.line, error.column, Severity.ERROR, str(error), fatal=True)
        ]
    return source, source.problems
