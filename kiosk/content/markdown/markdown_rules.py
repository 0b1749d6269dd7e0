"""The part of CommonMark that a body may hold, as rules of markdown-it.

Paragraphs, lists, emphasis, escapes and entities are CommonMark's own. Different are links, which
open entries of the exhibit; sources' marks; and numbered lists, which must not swallow years.
"""

from __future__ import annotations

import re
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.helpers import parseLinkLabel
from markdown_it.rules_block import StateBlock, list_block, paragraph
from markdown_it.rules_inline import StateInline, emphasis
from markdown_it.token import Token

from kiosk.content.markdown.markdown_faults import Fault, bad_link
from kiosk.content.problems import Severity

_DEEPEST_LIST = 8

_MARK = re.compile(r"\[\^([^\s\[\]]+)\]")
_TARGET = re.compile(r"\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)")
_LINK = re.compile(r"(person|term|place):([^\s:()<>\"]+)")
_NUMBER = re.compile(r"(\d{1,9})([.)])(?=[ \t]|$)")


def blocks(markdown: str, env: dict[str, Any]) -> list[Token]:
    """Split a text into paragraphs and lists.

    `env["indented"]` and `env["unnumbered"]` collect lines, from 0, that are worth a remark.
    """
    env.update(indented=[], unnumbered=[])
    return _PARSER.parse(markdown, env)


def inline(content: str, env: dict[str, Any]) -> list[Token]:
    """Read a paragraph's emphasis, links and marks.

    `env["faults"]` collects what is wrong with links, `env["linked"]` the offsets of the round
    brackets that were read. A token's `meta["at"]` is its offset, where it has one.
    """
    env.update(faults=[], linked=set())
    return _PARSER.inline.parse(content, _PARSER, env, [])


def _link_or_mark(state: StateInline, silent: bool) -> bool:
    source, start = state.src, state.pos
    if source[start] != "[":
        return False
    mark = _MARK.match(source, start)
    if mark and mark.end() <= state.posMax:
        if not silent:
            token = state.push("source_mark", "", 0)
            token.content = mark[1]
            token.meta = {"at": start + 2}
        state.pos = mark.end()
        return True
    label_end = parseLinkLabel(state, start, True)
    target = _TARGET.match(source, label_end + 1) if label_end >= 0 else None
    if target is None or target.end() > state.posMax:
        return False
    words, typed = source[start + 1 : label_end], target[1].strip()
    link = _LINK.fullmatch(typed)
    opens = link is not None and bool(words.strip())
    if not opens:
        picture = source[start - 1 : start] == "!"
        bad = bad_link(words, typed, picture=picture)
        if not silent:
            state.env["faults"].append(Fault(start - picture, Severity.ERROR, bad.message))
            state.env["linked"].add(label_end + 1)
        if not bad.words_alone or not words.strip():
            return False
    if not silent:
        state.env["linked"].add(label_end + 1)
        _push_words(state, label_end, link if opens else None, target.start(1))
    state.pos = target.end()
    return True


def _push_words(
    state: StateInline, label_end: int, link: re.Match[str] | None, target_at: int
) -> None:
    end = state.posMax
    state.pos, state.posMax = state.pos + 1, label_end
    if link:
        token = state.push("link_open", "a", 1)
        token.meta = {"at": target_at, "kind": link[1], "id": link[2]}
    state.md.inline.tokenize(state)
    if link:
        state.push("link_close", "a", -1)
    state.posMax = end


def _emphasis(state: StateInline, silent: bool) -> bool:
    start = state.pos
    if not emphasis.tokenize(state, silent):
        return False
    for offset, token in enumerate(state.tokens[start - state.pos :]):
        token.meta = {"at": start + offset}
    return True


def _list(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.level >= 2 * _DEEPEST_LIST:
        return False
    if (first := _number(state, start)) is not None:
        if silent and state.parentType == "paragraph":
            # What stands further left than an item's text is the list's next item; but a
            # paragraph's own next line is never a list: "on / 1. May 1917" is a date.
            return state.sCount[start] < state.blkIndent and list_block(state, start, end, True)
        numbers = _numbers(state, start, end)
        if len(numbers) < 2 or numbers != list(range(1, len(numbers) + 1)):
            if first == 1 and len(numbers) > 1 and not silent:
                state.env["unnumbered"].append(start)
            return False
    return list_block(state, start, end, silent)


def _number(state: StateBlock, line: int) -> int | None:
    found = _NUMBER.match(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line])
    return int(found[1]) if found else None


def _numbers(state: StateBlock, start: int, end: int) -> list[int]:
    """The numbers at the beginnings of lines that stand as far left as the first, to its end."""
    numbers: list[int] = []
    for line in range(start, end):
        if state.isEmpty(line):
            continue
        if state.sCount[line] < state.blkIndent:
            break
        if state.sCount[line] - state.sCount[start] >= 2:
            continue
        number = _number(state, line)
        if number is not None:
            numbers.append(number)
        elif line > start and state.isEmpty(line - 1):
            break
    return numbers


def _paragraph(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.sCount[start] - state.blkIndent >= 4:
        state.env["indented"].append(start)
    return paragraph(state, start, end, silent)


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 30})
    parser.core.ruler.enableOnly(["normalize", "block"])
    parser.block.ruler.enableOnly(["list", "paragraph"])
    parser.block.ruler.at("list", _list, {"alt": ["paragraph"]})
    parser.block.ruler.at("paragraph", _paragraph)
    parser.inline.ruler.enableOnly(["text", "newline", "escape", "emphasis", "link", "entity"])
    parser.inline.ruler.at("emphasis", _emphasis)
    parser.inline.ruler.at("link", _link_or_mark)
    parser.inline.ruler2.enableOnly(["balance_pairs", "emphasis"])
    return parser


_PARSER = _parser()
