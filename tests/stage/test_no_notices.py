"""What is said of a folder whose changes the system does not tell."""

from __future__ import annotations

import errno
import os

import pytest

from kiosk.stage.mounts import Mount
from kiosk.stage.no_notices import why_not_there, why_refused

ELSEWHERE = "it lies on another computer, whose changes are not told here"
AROUND = "it is shared with the computer that this one runs in, whose changes are not told here"


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("ext4", ""),
        ("overlay", ""),
        ("fuseblk", ""),  # a stick
        ("nfs4", ELSEWHERE),
        ("cifs", ELSEWHERE),
        ("fuse.sshfs", ELSEWHERE),
        ("vboxsf", AROUND),
        ("9p", AROUND),
        ("fuse", "it is kept by a program (fuse) that does not tell of changes"),
        ("fuse.bindfs", "it is kept by a program (fuse.bindfs) that does not tell of changes"),
    ],
)
def test_some_file_systems_tell_nothing(kind: str, sentence: str) -> None:
    assert why_not_there([Mount("1", "/", "ext4"), Mount("2", "/exhibit", kind)]) == sentence


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "the system has no more watches to give (fs.inotify.max_user_watches)"),
        (errno.EMFILE, "the system has no more watchers to give (fs.inotify.max_user_instances)"),
        (errno.ENOSYS, "the system gives no notice of changes there: function not implemented"),
    ],
)
def test_or_the_system_refuses(number: int, sentence: str) -> None:
    assert why_refused(OSError(number, os.strerror(number))) == sentence
