"""Writes a large exhibit, to measure with: make_large.py FOLDER [CHAPTERS [PANELS]]."""

from __future__ import annotations

import sys
from pathlib import Path

PICTURES = 40
PEOPLE = 300
WORDS = (
    "the party met in moscow and sent a letter to the provinces where the harvest had failed"
    " while the secretary kept lists of names and placed his supporters in every office"
).split()


def write(folder: Path, chapters: int = 1000, panels: int = 5) -> None:
    """An exhibit without a problem, its texts as long as real ones."""
    content = folder / "content"
    (content / "chapters").mkdir(parents=True)
    images = folder / "assets/images"
    images.mkdir(parents=True)
    for number in range(PICTURES):
        (images / f"picture-{number}.svg").write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" width="860" height="900">'
            f'<rect x="{number}" y="0" width="100" height="100"/></svg>\n'
        )
    names = [f"chapter-{number}" for number in range(chapters)]
    (content / "exhibit.yaml").write_text(
        "title: A large exhibit\nlanguages:\n  - en\nchapters:\n"
        + "".join(f"  - {name}\n" for name in names)
    )
    (content / "people.yaml").write_text(
        "".join(
            f"person-{number}:\n  name: Person Number{number}\n  text: Somebody of importance.\n"
            for number in range(PEOPLE)
        )
    )
    (content / "sources.yaml").write_text(
        "".join(f"{number}:\n  text: Somebody, *A book*, 2004\n" for number in range(1, 31))
    )
    for number, name in enumerate(names):
        text = f"title: The chapter {number}\nyears: 1922–1924\npanels:\n" + "".join(
            _panel(number * panels + index) for index in range(panels)
        )
        (content / "chapters" / f"{name}.yaml").write_text(text)


def _panel(number: int) -> str:
    person = number % PEOPLE
    sentences = []
    for sentence in range(5):
        start = (number * 7 + sentence * 11) % len(WORDS)
        words = (WORDS * 2)[start : start + 9]
        sentences.append(" ".join(words).capitalize())
    sentences[0] += f" as [Person Number{person}](person:person-{person})"
    body = "\n      ".join(
        f"{sentence}.[^{(number + index) % 30 + 1}]" for index, sentence in enumerate(sentences)
    )
    return f"""  - id: panel-{number}
    heading: The heading {number}
    body: |
      {body}
    figure:
      image: picture-{number % PICTURES}.svg
      caption: What the picture shows.
      credit: Drawn for this exhibit
      rights: CC BY-SA 4.0
      alt: A rectangle of black ink on a sheet of paper, and nothing else.
      focus: 40% 60%
      hotspots:
        - at: 33% 80%
          label: Person {person}
          opens: person:person-{person}
"""


if __name__ == "__main__":
    write(Path(sys.argv[1]), *map(int, sys.argv[2:]))
