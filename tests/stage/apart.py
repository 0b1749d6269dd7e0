"""A folder that is watched by a process with limits and file systems of its own.

`python -m tests.stage.apart FOLDER` is that process: it prints what it is told, and runs each line
of its input as a command.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType

from kiosk.stage.watching import Watching
from tests.floor.waiting import until

OWN = ("unshare", "--user", "--map-root-user", "--mount")
"""Makes limits and file systems of its own, where the system lets us."""
EVERY = 0.1


def refused(*command: str) -> str:
    """Why the system does not let us do that apart; empty if it does."""
    done = subprocess.run([*OWN, *command], capture_output=True, text=True, check=False)
    return done.stderr.strip() if done.returncode else ""


class Apart:
    """That process, seen from outside. `limits` are the system's, for it alone."""

    def __init__(self, folder: Path, **limits: int) -> None:
        self._folder = folder
        set_them = "".join(f"echo {n} >/proc/sys/user/{name}; " for name, n in limits.items())
        self._process = subprocess.Popen(
            [*OWN, "sh", "-c", f'{set_them} exec "$@"', "sh", sys.executable]
            + ["-m", "tests.stage.apart", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.told: list[str] = []
        self._reading = threading.Thread(target=self._read)
        self._reading.start()

    def __enter__(self) -> Apart:
        until("that it watches", lambda: self.told)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(timeout=10)
        self._reading.join()
        self._process.stdout.close()

    def does(self, command: str) -> None:
        """Has it run a command, in the folder's own parent, and forgets what it was told before."""
        assert self._process.stdin
        self.told.clear()
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()

    def is_told(self, line: str) -> None:
        """Holds it to be told something, soon."""
        until(f"{line}, after {self.told}", lambda: line in self.told, patience=5)

    def follows(self, name: str) -> None:
        """Holds it to be told that a file is written."""
        self.does(f"echo x >>{self._folder.name}/{name}")
        self.is_told(f"whole {name}")

    def _read(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            self.told.append(line.strip())


def main() -> None:
    """Watches until its input ends."""
    folder = Path(sys.argv[1])

    def tell(kind: str, path: str) -> None:
        print(kind, Path(path).relative_to(folder), flush=True)

    watching = Watching(folder, tell, every=EVERY)
    watching.began.wait()
    print("polling:", watching.polling, flush=True)
    for line in sys.stdin:
        subprocess.run(line, shell=True, check=False, cwd=folder.parent)
    watching.end()


if __name__ == "__main__":
    main()
