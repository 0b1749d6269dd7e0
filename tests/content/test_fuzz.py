"""Files as nobody writes them: reading never raises, never hangs, and says where it hurts.

`HYPOTHESIS_PROFILE=long` tries 100,000 of them, `middle` 20,000.
"""

from __future__ import annotations

import os
import time
import unicodedata
from collections.abc import Mapping

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.load import load
from kiosk.content.shipped import shipped_exhibit
from tests.content.on_disk import FILES, OnDisk
from tests.content.test_yaml_source import WORDS_OF_PARSERS

settings.register_profile("long", max_examples=100_000)
settings.register_profile("middle", max_examples=20_000)
settings.register_profile("short", max_examples=1_500)
PROFILE = settings.get_profile(os.environ.get("HYPOTHESIS_PROFILE", "short"))

SHIPPED = shipped_exhibit() / "content"
MANIFESTS: Mapping[str, bytes] = {
    **{name: text.encode() for name, text in FILES.items() if name.endswith(".yaml")},
    "content/chapters/lenin.yaml ": (SHIPPED / "chapters/lenin.yaml").read_bytes()[:6000],
    "content/people.yaml ": (SHIPPED / "people.yaml").read_bytes()[:3000],
    "content/events.yaml ": (SHIPPED / "events.yaml").read_bytes()[:3000],
}
PIECES = [
    *("- ", ": ", ":", "#", " #x", "'", '"', "|", ">", "*", "&a", "*a", "!", "!!python/name:os "),
    *("[", "]", "{", "}", ",", "?", "? ", "%", "@", "`", "\\", "\\x", "---\n", "...\n", "\t", "  "),
    *(
        "\n",
        "\r\n",
        "\r",
        "\u2028",
        "\u00a0",
        "\ufeff",
        "\u200b",
        "\x00",
        "\x1b",
        "“",
        "”",
        "：",
        "а",
    ),
    *(
        "<<<<<<< HEAD\n",
        "=======\n",
        ">>>>>>> x\n",
        "<<: *a",
        "~",
        "1e999",
        "_",
        "^",
        "[^2]",
        "<b>",
    ),
    *("person:", "[x](person:y)", "](", "**", "1922. ", "    ", "../", "/etc/passwd", "%s", "{0}"),
]


@st.composite
def mutations(draw: st.DrawFn) -> tuple[str, bytes]:
    """A file of a good exhibit with a few pieces put in, taken out, moved or doubled."""
    name = draw(st.sampled_from(sorted(MANIFESTS)))
    data = MANIFESTS[name]
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        length = draw(st.sampled_from((0, 0, 0, 1, 2, 7, 40, 400)))
        piece = draw(
            st.one_of(
                st.sampled_from(PIECES).map(str.encode),
                st.binary(max_size=6),
                st.text(max_size=6).map(lambda text: text.encode("utf-8", "surrogatepass")),
            )
        )
        kind = draw(st.sampled_from(("put", "double", "move", "cut")))
        cut = data[start : start + length]
        rest = data[:start] + data[start + length :]
        if kind == "put":
            data = data[:start] + piece + data[start + length :]
        elif kind == "double":
            data = data[:start] + cut + piece + cut + data[start + length :]
        elif kind == "move":
            to = draw(st.integers(0, len(rest)))
            data = rest[:to] + cut + rest[to:]
        else:
            data = data[:start]
    return name.strip(), data


@settings(
    parent=PROFILE,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(mutation=mutations())
def test_no_file_can_break_reading(exhibit: OnDisk, mutation: tuple[str, bytes]) -> None:
    name, data = mutation
    exhibit.put(name, data)
    started = time.process_time()
    try:
        reading = load(exhibit.folder)
    finally:
        exhibit.put(name, FILES[name])
    assert time.process_time() - started < 2
    assert (reading.exhibit is None) == any(problem.fatal for problem in reading.problems)
    lines = len(data.splitlines()) + 1
    for problem in reading.problems:
        assert problem.line >= 1, problem
        assert problem.column >= 1, problem
        assert problem.path != name or problem.line <= lines + 1, problem
        assert problem.message.strip(), problem
        assert "\n" not in str(problem), problem
        typed = data.decode("utf-8", "replace").lower()
        # A letter that no font draws is named: one of them is a "six-string fretboard".
        typed += " ".join(unicodedata.name(letter, "") for letter in set(typed)).lower()
        for word in WORDS_OF_PARSERS:
            assert word in typed or word not in problem.message.lower(), problem
