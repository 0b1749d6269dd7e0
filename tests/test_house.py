"""The rules that the code is kept by: style, types, the order of rooms, the QML's own linter."""

from __future__ import annotations

import importlib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

ROOT = Path(__file__).parent.parent
QT = Path(PySide6.__file__).parent


def run(*command: str | Path, cwd: Path = ROOT) -> None:
    """Runs a tool, and fails with all it says where it ends with anything but 0."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.fail(
            f"{Path(command[0]).name} ended with {done.returncode}\n{done.stdout}{done.stderr}"
        )


def module_of(path: Path, package: Path) -> ModuleType:
    """The module that a copied file is of."""
    within = path.relative_to(package.parent).with_suffix("")
    return importlib.import_module(".".join(within.parts))


def depth(module: ModuleType) -> int:
    """How many bases its classes have at most: the dump must be given what inherits later."""
    own = [kind for kind in vars(module).values() if isinstance(kind, type)]
    return max(len(kind.__mro__) for kind in own if kind.__module__ == module.__name__)


def add_constants(types: Path, package: Path) -> None:
    """Says which properties are constant: the dump leaves it out, and qmllint asks for it."""
    modules = json.loads(types.read_text())
    for module in modules:
        python = module_of(Path(module["inputFile"]), package)
        for kind in module["classes"]:
            for described in kind.get("properties", []):
                meta = getattr(python, kind["className"]).staticMetaObject
                found = meta.property(meta.indexOfProperty(described["name"]))
                described["constant"] = found.isConstant()
    types.write_text(json.dumps(modules))


def test_ruff_has_nothing_to_say() -> None:
    run(sys.executable, "-m", "ruff", "check", "--no-cache", ".")


def test_the_code_is_laid_out_by_ruff() -> None:
    run(sys.executable, "-m", "ruff", "format", "--check", "--no-cache", ".")


def test_mypy_has_nothing_to_say() -> None:
    run(sys.executable, "-m", "mypy")


def test_no_room_imports_a_higher_one() -> None:
    run(Path(sys.executable).with_name("lint-imports"))


def test_qmllint_has_nothing_to_say(tmp_path: Path) -> None:
    """Told of the types that Python gives to QML, which it cannot find out by itself."""
    package = tmp_path / "kiosk"
    shutil.copytree(ROOT / "kiosk", package, ignore=shutil.ignore_patterns("__pycache__"))
    ui = package / "ui"
    giving = [path for path in sorted(package.rglob("*.py")) if "@Qml" in path.read_text()]
    giving.sort(key=lambda path: depth(module_of(path, package)))
    types = tmp_path / "types.json"
    run(sys.executable, QT / "scripts" / "metaobjectdump.py", "-o", types, *giving)
    add_constants(types, package)
    run(
        QT / "Qt" / "libexec" / "qmltyperegistrar",
        *("--import-name", "kiosk.ui", "--major-version", "1", "--minor-version", "0"),
        *("--generate-qmltypes", ui / "kiosk.qmltypes", "-o", tmp_path / "registration.cpp"),
        types,
    )
    with (ui / "qmldir").open("a") as qmldir:
        qmldir.write("typeinfo kiosk.qmltypes\n")
    # The working folder is searched for modules as well, so it must not be the checkout.
    run(QT / "qmllint", "-W", "0", "-I", tmp_path, *sorted(ui.rglob("*.qml")), cwd=tmp_path)
