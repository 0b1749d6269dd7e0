"""Where an exhibit's files really are, and what is seen to have taken another's place."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.stage.standing import Standing

Change = Callable[[Path], object]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "exhibit"
    (folder / "content").mkdir(parents=True)
    (folder / "assets/images").mkdir(parents=True)
    (folder / "more").mkdir()
    (folder / "more/people.yaml").write_text("x")
    (tmp_path / "outside").mkdir()
    return folder


@pytest.fixture
def standing(folder: Path) -> Iterator[Standing]:
    standing = Standing(folder)
    yield standing
    standing.close()


def roots(standing: Standing) -> dict[str, bool]:
    standing.renew()
    return {
        os.path.relpath(root, standing.folder): pictures
        for root, pictures in standing.roots().items()
    }


def test_two_trees_and_what_links_in_them_lead_to_within_the_exhibit(
    folder: Path, standing: Standing
) -> None:
    assert roots(standing) == {"content": False, "assets": True}
    (folder / "assets/images/more").symlink_to(folder / "more")
    (folder / "content/round").symlink_to(folder)
    (folder / "content/same").symlink_to(folder / "assets/images")
    (folder / "content/outside").symlink_to(folder.parent / "outside")
    assert roots(standing) == {"content": False, "assets": True, "more": True}
    (folder / "content").rename(folder / "content-1")
    (folder / "content").symlink_to("content-1")
    assert roots(standing) == {"content-1": False, "assets": True, "more": True}
    (folder / "content").unlink()
    (folder / "content").symlink_to(folder.parent / "outside")
    assert roots(standing) == {"assets": True, "more": True}


def moved_and_made_anew(folder: Path) -> None:
    folder.rename(folder.with_name("old"))
    (folder / "content").mkdir(parents=True)


@pytest.mark.parametrize(
    "change",
    [
        moved_and_made_anew,
        lambda folder: (folder / "content").rename(folder / "old"),
        lambda folder: (folder / "more/people.yaml").write_text("changed"),
        lambda folder: (folder / "content/people.yaml").unlink(),
    ],
)
def test_each_other_thing_is_seen(folder: Path, standing: Standing, change: Change) -> None:
    (folder / "content/people.yaml").symlink_to("../more/people.yaml")
    standing.renew()
    assert not standing.is_other()
    (folder / "content/places.yaml").write_text("what is within is not its concern")
    assert not standing.is_other()
    change(folder)
    assert standing.is_other()
    standing.renew()
    assert not standing.is_other()
