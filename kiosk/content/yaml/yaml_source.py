"""YAML text → plain values, and where each one stands.

Every scalar stays the text that was typed: no `no` → False, no `1922-04-03` → a date. The text is
read as a stream of events, so that neither nesting nor repetition can exhaust anything, and what
YAML would take for machinery of its own (`*`, `&`, `!`, a second document) is a problem.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import yaml

from kiosk.content.problems import MOST_PROBLEMS, Problem, Severity
from kiosk.content.yaml import yaml_traps
from kiosk.content.yaml.bar_mistakes import swallows_field
from kiosk.content.yaml.source import Source, Value
from kiosk.content.yaml.spots import Spot
from kiosk.content.yaml.twice import Twice

_LOADER: Final[Any] = yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader
_DEEPEST: Final = 12
_SPACES: Final = (" ", "\t")


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
    source = Source(path, text, reader.value, reader.spot, reader.problems)
    source.swallows_fields, source.lost_heads = reader.swallows, reader.twice.lost_heads
    source.head_lines = frozenset(reader.twice.head_lines)
    return source


class _Reader:
    """Builds values and spots from the events, with a stack of its own."""

    def __init__(self, path: str, text: str) -> None:
        self.path, self.text = path, text
        self.value: Value = ""
        self.spot = Spot(1, 1, 0, 0, "")
        self.problems: list[Problem] = []
        self._stack: list[tuple[dict[str, Any] | list[Any], Spot]] = []
        self._key: Any = None  # the event of the name whose value comes next
        self.twice = Twice(path, self.problems)
        self._documents = 0
        self.swallows = False

    def run(self) -> None:
        """Read all events, up to the end of the first document."""
        steps: dict[type, Callable[[Any], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._open,
            yaml.SequenceStartEvent: self._open,
            yaml.MappingEndEvent: self._close,
            yaml.SequenceEndEvent: self._close,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }
        loader = _LOADER(self.text)
        try:
            while self._goes_on() and (event := loader.get_event()) is not None:
                if step := steps.get(type(event)):
                    step(event)
                elif isinstance(event, yaml.StreamEndEvent):
                    return
        finally:
            loader.dispose()

    def _goes_on(self) -> bool:
        return len(self.problems) <= MOST_PROBLEMS

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            mark = event.start_mark
            told = yaml_traps.SECOND_DOCUMENT
            raise NotYamlError(mark.line + 1, mark.column + 1, told=told)

    def _alias(self, event: Any) -> None:
        if self._needs_name():
            mark = event.start_mark
            raise NotYamlError(mark.line + 1, mark.column + 1, told=yaml_traps.NO_NAME)
        self._trap(event, yaml_traps.machinery(self.text, event))
        self._put(f"*{event.anchor}", event, "")

    def _needs_name(self) -> bool:
        return self._key is None and bool(self._stack) and isinstance(self._stack[-1][0], dict)

    def _close(self, event: Any) -> None:
        self._stack.pop()[1].end = event.end_mark.index

    def _open(self, event: Any) -> None:
        mark = event.start_mark
        if event.anchor or event.tag:
            self._trap(event, yaml_traps.machinery(self.text, event))
        if len(self._stack) >= _DEEPEST:
            raise NotYamlError(mark.line + 1, mark.column + 1, told=yaml_traps.TOO_DEEP)
        if self._needs_name():
            raise NotYamlError(mark.line + 1, mark.column + 1, told=yaml_traps.NO_NAME)
        if isinstance(event, yaml.MappingStartEvent):
            fields: dict[str, Any] = {}
            spot = self._put(fields, event, "{" if event.flow_style else "")
            spot.fields = {}
            self._stack.append((fields, spot))
        else:
            items: list[Any] = []
            spot = self._put(items, event, "[" if event.flow_style else "")
            spot.items = []
            self._stack.append((items, spot))

    def _scalar(self, event: Any) -> None:
        if event.anchor or event.tag:
            self._trap(event, yaml_traps.machinery(self.text, event))
        elif event.style != "|":
            self._look_at(event)
        elif self._key and swallows_field(self._key.value, event.value):
            self.swallows = True
        if self._needs_name():
            self._key = event
        else:
            self._put(event.value, event, event.style or "")

    def _look_at(self, event: Any) -> None:
        """Notice what would get lost in a text that does not stand below a `|`."""
        start, end = event.start_mark, event.end_mark
        if not event.style and end.line == start.line:
            if self.text[end.index : end.index + 1] not in _SPACES:
                return  # most of them: the line ends here
        elif yaml_traps.swallows(self.text, event):
            raise NotYamlError(start.line + 1, start.column + 1, told=yaml_traps.UNCLOSED)
        name = self._key.value if self._key else ""
        for line, column, message in yaml_traps.look_at(self.text, event, name):
            self._error(line, column, message)
        if joined := yaml_traps.run_together(self.text, event, name):
            line, message = joined
            self.problems.append(Problem(self.path, line, 1, Severity.WARNING, message))

    def _put(self, value: Any, event: Any, style: str) -> Spot:
        """Give a value its place in what is being read."""
        start = event.start_mark
        spot = Spot(start.line + 1, start.column + 1, start.index, event.end_mark.index, style)
        if not self._stack:
            self.value, self.spot = value, spot
            return spot
        parent, parent_spot = self._stack[-1]
        if isinstance(parent, list):
            parent.append(value)
            parent_spot.items.append(spot)
            return spot
        name, mark = self._key.value, self._key.start_mark
        self._key = None
        spot.key = (mark.line + 1, mark.column + 1)
        if name in parent_spot.fields:
            in_list = len(self._stack) > 1 and isinstance(self._stack[-2][0], list)
            self.twice.tell(name, spot.key, parent_spot, in_list=in_list)
            return spot
        parent_spot.fields[name] = spot
        parent[name] = value
        return spot

    def _trap(self, event: Any, message: str) -> None:
        """One in a line is enough: what follows in it is of the same text."""
        line = event.start_mark.line + 1
        if not self.problems or self.problems[-1].line != line:
            self._error(line, event.start_mark.column + 1, message)

    def _error(self, line: int, column: int, message: str) -> None:
        self.problems.append(Problem(self.path, line, column, Severity.ERROR, message, fatal=True))
