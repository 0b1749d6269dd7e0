"""One file's bytes → its part of the exhibit, and its problems. Depends on these bytes alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, RootModel, ValidationError

from kiosk.content import schema_problems, text_file
from kiosk.content.exhibit import RichText
from kiosk.content.ids import id_problem
from kiosk.content.markup import to_rich_text
from kiosk.content.panel_names import with_panel_names
from kiosk.content.positions import offset_of, place_in
from kiosk.content.problems import MOST_PROBLEMS, Problem, Severity
from kiosk.content.spots import spot_at
from kiosk.content.values import is_empty
from kiosk.content.yaml_source import Source

P = TypeVar("P")
M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Part(Generic[P]):
    """A file's part of the exhibit, or None where it cannot be read, and its problems."""

    value: P | None
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class Page:
    """A file while its part is being built: reads its Markdown and collects its problems."""

    source: Source
    problems: list[Problem] = field(default_factory=list)

    def rich(self, markdown: str, *keys: str | int) -> RichText:
        """The Markdown that stands at `keys`, as it is shown."""
        read = to_rich_text(markdown, {})
        for remark in read.remarks[: max(0, MOST_PROBLEMS - len(self.problems))]:
            spot = spot_at(self.source.spot, keys)
            at = offset_of(markdown, remark.line, remark.column)
            line, column = place_in(self.source.text, spot, markdown, at)
            self.problems.append(
                Problem(self.source.path, line, column, remark.severity, remark.message)
            )
        return read.text

    def error(self, message: str, *keys: str | int) -> None:
        """What keeps the file from being read, at the value that stands at `keys`."""
        spot = spot_at(self.source.spot, keys)
        self.problems.append(
            Problem(self.source.path, spot.line, spot.column, Severity.ERROR, message, fatal=True)
        )

    def line(self, *keys: str | int) -> int:
        """The line of the value that stands at `keys`."""
        return spot_at(self.source.spot, keys).line


def read_part(path: str, data: bytes, model: type[M], build: Callable[[M, Page], P]) -> Part[P]:
    """Read a file whose fields are those of `model`; `build` makes its part of the exhibit."""
    source, problems = text_file.read(path, data)
    value: P | None = None
    if source is not None:
        try:
            filled = model.model_validate(_values(source, model, problems))
            page = Page(source)
            value = build(filled, page)
            problems += page.problems
        except ValidationError as error:
            told = {problem.line for problem in problems}  # a line's form explains its values
            problems += [
                Problem(path, line, column, Severity.ERROR, message, fatal=True)
                for line, column, message in schema_problems.tell(error, source, model)
                if line not in told
            ]
    if any(problem.fatal for problem in problems):
        value = None
    first = problems[:MOST_PROBLEMS]
    if len(problems) > len(first):
        more = "This file has more problems than these."
        first.append(Problem(path, first[-1].line, 1, Severity.ERROR, more, fatal=True))
    return Part(value, tuple(with_panel_names(path, data, source, first)))


def _values(source: Source, model: type[BaseModel], problems: list[Problem]) -> Any:
    """The values to be judged; in a file of entries an empty entry is one without fields."""
    if not issubclass(model, RootModel) or not isinstance(source.value, dict):
        return source.value
    for name, spot in source.spot.fields.items():
        if wrong := id_problem(name):
            message, at = wrong
            line, column = spot.place
            problems.append(
                Problem(source.path, line, column + at, Severity.ERROR, message, fatal=True)
            )
    return {name: {} if is_empty(value) else value for name, value in source.value.items()}
