"""A text's HTML as it is set: what belongs together stays on one line, marks are raised figures.

Nothing changes its length, so that the links' positions hold.
"""

from __future__ import annotations

import re

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
NO_BREAK, NARROW_NO_BREAK = "\u00a0", "\u202f"
WORD_JOINER, RIGHT_TO_LEFT_MARK = "\u2060", "\u200f"
LONGEST_BOUND = 24  # letters of the last two words that are kept together

_MARK = re.compile(r'<a href="(source:[^"]*)"><sup>(\d+)</sup></a>')
_DAY = re.compile(r"(?<![\w.,])(\d{1,2}) (?=\w)")
_PAGE = re.compile(r"(?<!\w)(\w{1,2}\.) (?=\d)")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")
_NUMBER_MARKED = re.compile(rf"(\d[.,:،]?){WORD_JOINER}")
_TAG = re.compile(r"(<[^>]*>)")


def typeset(html: str) -> str:
    """A text's HTML with its marks as `a.mark`, and with no-break spaces.

    A number stays with what it counts ("3 April"), an abbreviation with its number ("p. 186"),
    and the last word of a paragraph with the one before it. In a text that runs from right to
    left a mark after a number is kept from running on as a part of it.
    """
    between_marks = NO_BREAK
    if _RIGHT_TO_LEFT.search(html):
        html = _NUMBER_MARKED.sub(rf"\1{RIGHT_TO_LEFT_MARK}", html)
        # A no-break space would make one number of two, read from the left; this one Qt folds.
        between_marks = NARROW_NO_BREAK
    marked = _MARK.sub(_raise, html).replace("<sup>,</sup>", between_marks)
    paragraphs = [_bind_end(part) for part in marked.split("</p>")]
    parts = _TAG.split("</p>".join(paragraphs))
    # A split with one group gives texts at the even places and tags at the odd ones.
    parts[::2] = [_bind_numbers(text) for text in parts[::2]]
    return "".join(parts)


def _raise(found: re.Match[str]) -> str:
    return f'<a class="mark" href="{found[1]}">{found[2].translate(RAISED)}</a>'


def _bind_numbers(text: str) -> str:
    return _PAGE.sub(rf"\1{NO_BREAK}", _DAY.sub(rf"\1{NO_BREAK}", text))


def _bind_end(paragraph: str) -> str:
    parts = _TAG.split(paragraph)
    after = 0
    for place in range(len(parts) - 1 - (len(parts) - 1) % 2, -1, -2):
        before, space, last = parts[place].rpartition(" ")
        if space:
            one_more = before.rpartition(" ")[2]
            if len(one_more) + len(last) + after <= LONGEST_BOUND:
                parts[place] = before + NO_BREAK + last
            break
        after += len(last)
    return "".join(parts)
