"""What is said to a curator has no word that only programmers know."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk.content

CONTENT = Path(kiosk.content.__file__).parent
FOREIGN = re.compile(
    r"\b(mappings?|scalars?|tokens?|nodes?|NoneType|None|sequences?|keys?|null|strings?|booleans?"
    r"|bool|dict|str|int|float|parser|alias(?:es)?|anchors?|schema|validat\w+|regex\w*)\b"
)
SENTENCE = re.compile(r"[A-Za-z{’'].* .*[.:?!]?")


def sentences(path: Path) -> Iterator[str]:
    """The texts with a space in a module, without docstrings, patterns and the parser's words."""
    tree = ast.parse(path.read_text())
    hidden: set[int] = set()
    for node in ast.walk(tree):
        inner = list(ast.iter_child_nodes(node))
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) or (
            isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        ):
            hidden |= {id(one.value) for one in [node, *inner] if isinstance(one, ast.Expr)}
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"re.compile", "TypeError"}:
            hidden |= {id(one) for one in ast.walk(node)}
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "PydanticCustomError":
            hidden |= {id(one) for one in node.args}
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "_REASONS":
            pairs = node.value.elts if isinstance(node.value, ast.Tuple) else []
            hidden |= {id(pair.elts[0]) for pair in pairs if isinstance(pair, ast.Tuple)}
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and id(node) not in hidden and SENTENCE.match(text):
            yield text


@pytest.mark.parametrize("path", sorted(CONTENT.rglob("*.py")), ids=lambda path: path.stem)
def test_no_sentence_has_a_programmer_s_word(path: Path) -> None:
    assert [text for text in sentences(path) if FOREIGN.search(text)] == []
