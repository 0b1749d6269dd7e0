"""Fields that are here a second time: one by mistake, or all of an entry whose head is lost."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kiosk.content.problems import Problem, Severity
from kiosk.content.wording import show
from kiosk.content.yaml.spots import Spot


@dataclass(slots=True)
class Twice:
    """What is told of it in one file.

    `lost_heads` says whether entries may begin without a line that says so; `head_lines` are the
    lines where such a one was to begin.
    """

    path: str
    problems: list[Problem]
    lost_heads: bool = False
    head_lines: set[int] = field(default_factory=set)
    _first: dict[int, tuple[int, str]] = field(default_factory=dict)
    _more: set[int] = field(default_factory=set)

    def tell(self, name: str, place: tuple[int, int], around: Spot, *, in_list: bool) -> None:
        """The field `name` stands in `place`, and once before among the fields `around` it.

        Where a second one follows, both are of an entry that begins here, and one problem.
        """
        key = id(around)
        self.lost_heads = self.lost_heads or not in_list or key in self._first
        if key not in self._first:
            line = around.fields[name].place[0]
            told = f"{show(name)} is here a second time; the first is in line {line}. Keep one."
            self._first[key] = (len(self.problems), name)
            problem = Problem(self.path, *place, Severity.ERROR, told, fatal=True)
            self.problems.append(self._indented_head(problem, around) or problem)
        elif key not in self._more:
            self._more.add(key)
            number, first = self._first[key]
            problem = self.problems[number]
            if problem.line in self.head_lines:
                return
            self.head_lines.add(problem.line)
            self.problems[number] = replace(problem, message=_lost(first, around, in_list=in_list))

    def _indented_head(self, problem: Problem, around: Spot) -> Problem | None:
        """The problem of an entry's head that is indented as the fields above it."""
        name, last = max(around.fields.items(), key=lambda item: item[1].place)
        if last.place[0] != problem.line - 1 or last.start != last.end:
            return None
        told = (
            f"{show(name)} stands among the fields of the entry above. If the next entry begins"
            " here, begin this line where the other entries begin."
        )
        self.head_lines.add(last.place[0])
        return replace(problem, line=last.place[0], column=last.place[1], message=told)


def _lost(name: str, around: Spot, *, in_list: bool) -> str:
    """The sentence about several fields that are here a second time, of which `name` is first."""
    told = "From here on the fields are here a second time. If the next"
    if not in_list:
        return f"{told} entry begins here, the line with its id is missing above."
    noun = "panel" if "id" in around.fields else "item of the list"
    if name == next(iter(around.fields)):
        return f"{told} {noun} begins here, a hyphen is missing. Write: - {name}: …"
    return f"{told} {noun} begins here, its first line with the hyphen is missing above."
