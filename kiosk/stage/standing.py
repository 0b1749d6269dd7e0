"""What stands where an exhibit's folder is, and whether something else does now."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from stat import S_ISDIR
from typing import Final

from kiosk.stage.mounts import Mount, Mounts

ASSETS: Final = "assets"
TREES: Final = ("content", ASSETS)
OWN: Final = (".", "#")
"""How names begin that are an editor's own or git's. Emacs locks a file by such a link."""

Identity = tuple[int, ...]
"""What tells one folder from another, and a file from what it was."""


class Standing:
    """The folder, its two trees, and what links in these lead to, if it is within the exhibit.

    All of it as it was at first, and when `renew` was last called; links are only known after that.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        self.trees = tuple(self.folder / name for name in TREES)
        self._mounts = Mounts(self.trees)
        self._links: list[str] = []
        self._known = self._now()

    def renew(self) -> None:
        """Takes what stands there now."""
        self.find_links()
        self._known = self._now()

    def find_links(self) -> bool:
        """Looks for links in the trees, and says whether there are any. It is not quick."""
        trees = [str(tree) for tree in self.trees if self._inside(str(tree))]
        self._links = [link for tree in trees for link in _links(tree) if self._inside(link)]
        return bool(self._links)

    def forget(self) -> None:
        """Takes nothing for known, so that all is something else."""
        self._known = {}

    def is_other(self) -> bool:
        """Whether something has taken the place of what is known."""
        return self._now() != self._known or self._mounts.changed()

    def mounts(self) -> list[Mount]:
        """The file systems that it lies on."""
        return self._mounts.now()

    def has(self, path: Path) -> bool:
        """Whether the folder or a tree was there."""
        return bool(self._known.get(str(path)))

    def roots(self) -> dict[str, bool]:
        """Where its files really are, and whether they are pictures.

        A tree, or a folder that a link leads to, is left out if it is not within the exhibit.
        """
        roots: dict[str, bool] = {}
        for path in (*map(str, self.trees), *self._links):
            real = self._inside(path)
            # A link may also lead to what it is in itself.
            if os.path.isdir(real) and not any(  # noqa: PTH112
                _is_within(real, root) or _is_within(root, real) for root in roots
            ):
                roots[real] = _is_within(path, str(self.folder / ASSETS))
        return roots

    def close(self) -> None:
        """Looks no more."""
        self._mounts.close()

    def _now(self) -> dict[str, Identity | None]:
        places = (self.folder, *self.trees)
        return {
            **{str(path): _identity(str(path)) for path in places},
            **{link: _identity(link, is_link=True) for link in self._links},
        }

    def _inside(self, path: str) -> str:
        """Where a path leads to; empty if that is out of the exhibit."""
        # pathlib raises where a file system's server is gone.
        real = os.path.realpath(path)
        return real if _is_within(real, os.path.realpath(self.folder)) else ""


def _identity(path: str, *, is_link: bool = False) -> Identity | None:
    try:
        state = os.stat(path)  # noqa: PTH116
    except OSError:
        return None
    if S_ISDIR(state.st_mode):
        return state.st_dev, state.st_ino
    # What a link leads to may be a file that nobody watches.
    return (state.st_dev, state.st_ino, state.st_mtime_ns, state.st_size) if is_link else None


def _links(folder: str) -> Iterator[str]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith(OWN):
                    continue
                if entry.is_symlink():
                    yield entry.path
                elif entry.is_dir():
                    yield from _links(entry.path)
    except OSError:
        return


def _is_within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)
