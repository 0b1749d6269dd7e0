"""Why a file or a folder cannot be written, as the end of a sentence."""

from __future__ import annotations

import errno
import os
from typing import Final

_REASONS: Final = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.EFBIG: "files may not grow so large there",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.EEXIST: "a file stands where a folder must be",
    errno.ENOTDIR: "a file stands where a folder must be",
    errno.EISDIR: "a folder stands where the file must be",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ENOENT: "nothing can be kept there",
}


def why_unwritable(error: OSError) -> str:
    """The reason in a curator's words."""
    return _REASONS.get(error.errno or 0) or os.strerror(error.errno or 0)
