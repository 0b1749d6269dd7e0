"""YAML text → plain values, and where each one stands.

Every scalar stays the text that was typed: no `no` → False, no `1922-04-03` → a date. The text is
read as a stream of events, so that neither nesting nor repetition can exhaust anything, and what
YAML would take for machinery of its own (`*`, `&`, `!`, a second document) is a problem.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

import yaml

from kiosk.content import yaml_traps
from kiosk.content.problems import Problem, Severity
from kiosk.content.wording import show

_LOADER: Final[Any] = yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader
_DEEPEST: Final = 12
_NOTHING: Final = " \t\r\n\u00a0\u00ad\u200b\u200c\u200d\u2060\ufeff"

Value = dict[str, Any] | list[Any] | str


@dataclass(slots=True)
class Spot:
    """Where one value stands in its file, and where the values inside it do.

    `line` and `column` count from 1; `start` and `end` are offsets in the file's text. `style` is
    `"`, `'`, `|` or `>` for a text, empty for one without quotes, `[` or `{` for a list or fields
    in brackets. `key` is the place of the field's name, if the value has one.
    """

    line: int
    column: int
    start: int
    end: int
    style: str
    key: tuple[int, int] | None = None
    fields: dict[str, Spot] = field(default_factory=dict)
    items: list[Spot] = field(default_factory=list)

    @property
    def place(self) -> tuple[int, int]:
        """Line and column where a curator looks for it: its name, else the value itself."""
        return self.key or (self.line, self.column)


@dataclass(slots=True)
class Source:
    """A file's values: dicts, lists and texts, without the fields that were left empty."""

    path: str
    text: str
    value: Value
    spot: Spot
    problems: list[Problem]


class NotYamlError(Exception):
    """The text cannot be read to its end; `line` and `column` are where reading stopped.

    `reason` is the parser's word for it, `told` a sentence for the curator if there is one.
    """

    def __init__(self, line: int, column: int, reason: str = "", told: str = "") -> None:
        super().__init__(told or reason)
        self.line, self.column, self.reason, self.told = line, column, reason, told


def parse(path: str, text: str) -> Source:
    """Read YAML. Raises NotYamlError where the text's form breaks down."""
    reader = _Reader(path, text)
    try:
        reader.run()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise NotYamlError(line, column, error.problem or "") from None
    except yaml.YAMLError as error:
        raise NotYamlError(1, 1, str(error)) from None
    return Source(path, text, reader.value, reader.spot, reader.problems)


class _Reader:
    """Builds values and spots from the events, with a stack of its own."""

    def __init__(self, path: str, text: str) -> None:
        self.path, self.text = path, text
        self.value: Value = ""
        self.spot = Spot(1, 1, 0, 0, "")
        self.problems: list[Problem] = []
        self._stack: list[tuple[dict[str, Any] | list[Any], Spot]] = []
        self._key: tuple[str, Any] | None = None  # the name whose value comes next, its event

    def run(self) -> None:
        """Read all events, up to the end of the first document."""
        documents = 0
        for event in yaml.parse(self.text, Loader=_LOADER):
            if isinstance(event, yaml.ScalarEvent):
                self._scalar(event)
            elif isinstance(event, yaml.CollectionStartEvent):
                self._open(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._close(event)
            elif isinstance(event, yaml.AliasEvent):
                self._trap(event, yaml_traps.machinery(self.text, event))
                self._put(f"*{event.anchor}", event, "")
            elif isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._trap(event, yaml_traps.SECOND_DOCUMENT)
                    return

    def _close(self, event: Any) -> None:
        self._stack.pop()[1].end = event.end_mark.index

    def _open(self, event: Any) -> None:
        mark = event.start_mark
        if event.anchor or event.tag:
            self._trap(event, yaml_traps.machinery(self.text, event))
        if len(self._stack) >= _DEEPEST:
            raise NotYamlError(mark.line + 1, mark.column + 1, told=yaml_traps.TOO_DEEP)
        is_fields = isinstance(event, yaml.MappingStartEvent)
        if self._stack and isinstance(self._stack[-1][0], dict) and self._key is None:
            raise NotYamlError(mark.line + 1, mark.column + 1, told=yaml_traps.NO_NAME)
        value: dict[str, Any] | list[Any] = {} if is_fields else []
        style = ("{" if is_fields else "[") if event.flow_style else ""
        self._stack.append((value, self._put(value, event, style)))

    def _scalar(self, event: Any) -> None:
        if event.anchor or event.tag:
            self._trap(event, yaml_traps.machinery(self.text, event))
        elif event.style != "|":
            if yaml_traps.swallows(self.text, event):
                mark = event.start_mark
                raise NotYamlError(mark.line + 1, mark.column + 1, told=yaml_traps.UNCLOSED)
            for line, column, message in yaml_traps.look_at(self.text, event, self._key):
                self._error(line, column, message)
        if self._stack and isinstance(self._stack[-1][0], dict) and self._key is None:
            self._key = (event.value, event)
            return
        self._put(event.value, event, event.style or "")

    def _put(self, value: Any, event: Any, style: str) -> Spot:
        """Give a value its place in what is being read."""
        start, end = event.start_mark, event.end_mark
        spot = Spot(start.line + 1, start.column + 1, start.index, end.index, style)
        if not self._stack:
            self.value, self.spot = value, spot
            return spot
        parent, parent_spot = self._stack[-1]
        if isinstance(parent, list):
            parent.append(value)
            parent_spot.items.append(spot)
            return spot
        assert self._key is not None  # _scalar and _open have seen to it
        name, name_event = self._key
        self._key = None
        spot.key = (name_event.start_mark.line + 1, name_event.start_mark.column + 1)
        if name in parent_spot.fields:
            first = parent_spot.fields[name].place[0]
            self._error(
                *spot.key,
                f"{show(name)} is here a second time; the first is in line {first}. Keep one.",
            )
            return spot
        parent_spot.fields[name] = spot
        if not (isinstance(value, str) and not value.strip(_NOTHING)):
            parent[name] = value
        return spot

    def _trap(self, event: Any, message: str) -> None:
        """One in a line is enough: what follows in it is of the same text."""
        line = event.start_mark.line + 1
        if not self.problems or self.problems[-1].line != line:
            self._error(line, event.start_mark.column + 1, message)

    def _error(self, line: int, column: int, message: str) -> None:
        self.problems.append(Problem(self.path, line, column, Severity.ERROR, message, fatal=True))
