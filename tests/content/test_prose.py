"""Words and sentences, counted as a reader would."""

from __future__ import annotations

import pytest

from kiosk.content.markdown.markup import to_rich_text
from kiosk.content.rules.prose import count_words, sentences, without_marks


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("On 25 May 1922 a stroke took Lenin.", 8),
        ("Stalin – his heir – waited; Trotsky’s half-empty hall…", 7),
        ("Он умер в 1924 году.", 5),
        ("斯大林同志去世了", 4),
    ],
)
def test_words_are_counted(text: str, words: int) -> None:
    assert count_words(text) == words


def test_marks_of_sources_are_no_words() -> None:
    text = to_rich_text("He left.[^2] [^3] She stayed.[^2]", {}).text
    assert without_marks(text) == "He left. She stayed."


@pytest.mark.parametrize(
    "one",
    [
        "He met L. D. Trotsky there.",
        "J. V. Stalin and V. I. Lenin met.",
        "Three leaders, e.g. Kamenev, agreed.",
        "Some (i.e. Bukharin) did not.",
        "It grew by 3.5 per cent.",
        "On 25. Mai 1922 fiel er um.",
        "Dr. Smith and St. George met Mr. Hoover.",
        "See No. 12 of the list.",
        "Об этом см. Приказ тов. Сталина.",
        "В 1922 г. Ленин заболел.",
        "He paused … and went on.",
        "It cost $1.50 at www.x.org today.",
    ],
)
def test_what_does_not_end_a_sentence(one: str) -> None:
    assert [sentence.text for sentence in sentences(one)] == [one]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("He died in 1924. Stalin stayed.", ["He died in 1924.", "Stalin stayed."]),
        ("“Go!” He went.", ["“Go!”", "He went."]),
        ("Why? «Правда» молчала.", ["Why?", "«Правда» молчала."]),
        ("He left. 1922 came.", ["He left.", "1922 came."]),
        ("A title\nA sentence.", ["A title", "A sentence."]),
        ("Он ушёл. Она осталась.", ["Он ушёл.", "Она осталась."]),
        ("紙が来た。塔ができた！光る。", ["紙が来た。", "塔ができた！", "光る。"]),
        ("「紙だ。」と言った。", ["「紙だ。」と言った。"]),
        ("كيف نرى؟ من الضوء.", ["كيف نرى؟", "من الضوء."]),
    ],
)
def test_what_ends_a_sentence(text: str, parts: list[str]) -> None:
    assert [sentence.text for sentence in sentences(text)] == parts
