"""Two that bear one name are told of at the second."""

from __future__ import annotations

from tests.content.mistakes import LENIN
from tests.content.on_disk import FILES, OnDisk


def test_two_persons_of_one_name(exhibit: OnDisk) -> None:
    person = "  name: Vladimir Lenin\n  text: A namesake, known by [Lenin](person:lenin).\n"
    exhibit.put("people.yaml", FILES["content/people.yaml"] + "lenin-2:\n" + person)
    exhibit.change("people.yaml", "the Bolsheviks.", "the [Bolsheviks](person:lenin-2).")
    assert exhibit.said() == [
        'content/people.yaml:6:9: warning: Another person is called "Vladimir Lenin", too, in'
        " content/people.yaml:2. Say more in one of the two names, or delete one."
    ]


def test_a_chapter_that_was_copied_and_listed(exhibit: OnDisk) -> None:
    exhibit.put("content/chapters/lenin-2.yaml", FILES[LENIN])
    exhibit.change("exhibit.yaml", "  - lenin\n", "  - lenin\n  - lenin-2\n")
    assert exhibit.said() == [
        "content/chapters/lenin-2.yaml:1:8: warning: Another chapter is called"
        ' "Lenin falls ill, and Stalin waits", too, in content/chapters/lenin.yaml:1.'
        " Say more in one of the two names, or delete one."
    ]
