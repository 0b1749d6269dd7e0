"""Why the system gives no notice of changes in a folder, as a part of a sentence."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from typing import Final

from kiosk.stage.mounts import Mount

USED_UP: Final = {
    errno.ENOSPC: "the system has no more watches to give (fs.inotify.max_user_watches)",
    errno.EMFILE: "the system has no more watchers to give (fs.inotify.max_user_instances)",
}
NETWORK: Final = {
    *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "kafs", "coda"),
    *("ceph", "lustre", "gfs2", "ocfs2", "gpfs", "beegfs", "pvfs2", "orangefs", "glusterfs"),
    *("fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.curlftpfs", "fuse.glusterfs"),
    *("fuse.s3fs", "fuse.smbnetfs", "fuse.gvfsd-fuse", "fuse.kio-fuse"),
}
SHARES: Final = {
    # VirtualBox, VMware, Parallels, QEMU and WSL, Hyper-V, Docker Desktop
    *("vboxsf", "vmhgfs", "fuse.vmhgfs-fuse", "prl_fs", "fuse.prl_fsd", "9p", "virtiofs"),
    *("drvfs", "wslfs", "lxfs", "osxfs", "fuse.osxfs", "grpcfuse", "fuse.grpcfuse", "fakeowner"),
}
ON_NETWORK: Final = "it lies on another computer, whose changes are not told here"
SHARED: Final = (
    "it is shared with the computer that this one runs in, whose changes are not told here"
)
BY_PROGRAM: Final = "it is kept by a program ({}) that does not tell of changes"


def why_not_there(mounts: Sequence[Mount]) -> str:
    """Why no notices of changes come from one of them; empty where they do, or nobody knows."""
    for mount in mounts:
        if mount.kind in NETWORK:
            return ON_NETWORK
        if mount.kind in SHARES:
            return SHARED
        if mount.kind == "fuse" or mount.kind.startswith("fuse."):
            return BY_PROGRAM.format(mount.kind)
    return ""


def why_refused(error: OSError) -> str:
    """Why no notices come, after the system has refused them."""
    if known := USED_UP.get(error.errno or 0):
        return known
    return f"the system gives no notice of changes there: {(error.strerror or str(error)).lower()}"
