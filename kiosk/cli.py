"""The commands, each a thin function over one room.

Rooms are imported inside the commands, so that each starts as fast as it can.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Collection, Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; gives the exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help")):
        given.insert(0, "show")  # `kiosk --windowed` is `kiosk show --windowed`
    parser, commands = _parser()
    if not given[0].startswith("-") and given[0] not in commands:
        from kiosk.mistyped import no_command

        return _mistyped(no_command(given, commands))
    options, rest = parser.parse_known_args(given)
    if rest:
        from kiosk.mistyped import too_much

        return _mistyped(too_much(given[0], rest))
    run: int = options.run(options)
    return run


def _mistyped(answer: str) -> int:
    print(f"kiosk: {answer}", file=sys.stderr)
    return 2


def _parser() -> tuple[argparse.ArgumentParser, list[str]]:
    """The parser, and the commands' names."""
    parser = argparse.ArgumentParser(
        prog="kiosk", description="A full-screen museum exhibit, driven by files a curator edits."
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    show = commands.add_parser("show", help="show an exhibit, full-screen")
    _exhibit_argument(show)
    show.add_argument(
        "--windowed",
        nargs="?",
        const=(1280, 720),
        type=_size,
        metavar="WxH",
        help="in a window, for a desk; its size in px only after =",
    )
    show.add_argument("--at", metavar="CHAPTER[/PANEL]", help="begin at this panel")
    show.add_argument("--language", metavar="CODE", help="begin each visit in this language")
    show.add_argument("--screen", metavar="NAME", help="on the screen of this name")
    show.add_argument(
        "--visit", action="store_true", help="in a window, too, end a visit when nobody is there"
    )
    show.set_defaults(run=_show)

    check = commands.add_parser("check", help="find every problem in an exhibit's files")
    _exhibit_argument(check)
    check.add_argument("--json", action="store_true", help="print an array for other programs")
    check.add_argument("--strict", action="store_true", help="let warnings count as errors")
    check.set_defaults(run=_check)

    proof = commands.add_parser("proof", help="paint every panel, and judge whether its text fits")
    _exhibit_argument(proof)
    proof.add_argument(
        "--out", type=Path, metavar="DIR", help="the folder for the pictures; has to be given"
    )
    proof.add_argument(
        "--forms",
        type=_forms,
        metavar="FORM,FORM",
        help="of landscape, portrait and landscape-4k; all three without it",
    )
    proof.add_argument(
        "--sizes",
        type=_sizes,
        metavar="SIZE,SIZE",
        help="of normal, large and largest text, each also with -contrast, and lowered (controls);"
        " normal without it",
    )
    proof.add_argument("--all", action="store_true", help="in all sizes")
    proof.add_argument(
        "--languages",
        type=lambda text: tuple(dict.fromkeys(text.split(","))),
        default=(),
        metavar="CODE,CODE",
        help="of the exhibit's languages; all of them without it",
    )
    proof.add_argument("--only", metavar="CHAPTER[/PANEL]", help="only this chapter or panel")
    proof.set_defaults(run=_proof)

    new = commands.add_parser("new", help="make a small exhibit to start from, whole and explained")
    new.add_argument(
        "folder",
        nargs="?",
        type=Path,
        metavar="DIR",
        help="a folder that is not there yet, or empty",
    )
    new.set_defaults(run=_new)

    translations = commands.add_parser(
        "translations", help="bring the catalogues of further languages up to date"
    )
    _exhibit_argument(translations)
    translations.set_defaults(run=_translations)

    schema = commands.add_parser("schema", help="print what tells an editor of the files' fields")
    schema.add_argument(
        "name",
        nargs="?",
        type=_schema_name,
        metavar="NAME",
        help="exhibit, chapter, people, glossary, places, sources or events; exhibit without it",
    )
    schema.add_argument(
        "--out", type=Path, metavar="DIR", help="write all of them into this folder: NAME.json"
    )
    schema.set_defaults(run=_schema)
    return parser, list(commands.choices)


def _exhibit_argument(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "exhibit",
        nargs="?",
        type=Path,
        metavar="EXHIBIT",
        help="the exhibit's folder; without it, the exhibit that comes with kiosk",
    )


def _exhibit(options: argparse.Namespace) -> Path:
    """The folder that was asked for; ends with a sentence where it is no exhibit."""
    from kiosk.content.shipped import shipped_exhibit, why_no_exhibit

    folder: Path = options.exhibit or shipped_exhibit()
    if reason := why_no_exhibit(folder):
        print(f"kiosk: {reason}", file=sys.stderr)
        raise SystemExit(2)
    return folder


def _size(text: str) -> tuple[int, int]:
    width, cross, height = text.partition("x")
    if not (cross and width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f'"{text}" is no size. Write it as 1280x720.')
    return int(width), int(height)


def _show(options: argparse.Namespace) -> int:
    folder = _exhibit(options)
    from kiosk.stage.start import Asked, start

    asked = Asked(
        size=options.windowed,
        screen=options.screen,
        at=options.at,
        language=options.language,
        ends=options.visit,
    )
    return start(folder, asked)


def _forms(text: str) -> tuple[str, ...]:
    from kiosk.proof.forms import FORMS

    return _names(text, "form", FORMS)


def _sizes(text: str) -> tuple[str, ...]:
    from kiosk.proof.forms import SIZES

    return _names(text, "size", SIZES)


def _names(text: str, what: str, known: Collection[str]) -> tuple[str, ...]:
    """Names with commas between them, each once."""
    names = tuple(dict.fromkeys(text.split(",")))
    for name in names:
        if name not in known:
            there = ", ".join(known)
            raise argparse.ArgumentTypeError(f'there is no {what} "{name}". There are: {there}.')
    return names


def _schema_name(text: str) -> str:
    from kiosk.content.fields.schema_models import FILES

    if text not in FILES:
        there = ", ".join(FILES)
        raise argparse.ArgumentTypeError(f'there is no schema "{text}". There are: {there}.')
    return text


def _check(options: argparse.Namespace) -> int:
    folder = _exhibit(options)
    from kiosk.content import report
    from kiosk.content.load import load

    reading = load(folder, processes=os.cpu_count() or 1)
    if options.json:
        report.write(report.as_json(reading, folder), sys.stdout)
    else:
        coloured = report.wants_colour(sys.stdout)
        report.write(report.as_text(reading, folder, coloured=coloured), sys.stdout)
    return int(report.failed(reading.problems, strict=options.strict))


def _proof(options: argparse.Namespace) -> int:
    folder = _exhibit(options)
    if options.out is None:
        return _mistyped("Say where the pictures go, as in: kiosk proof --out build/proof")
    from kiosk.proof.command import Wanted, prove
    from kiosk.proof.forms import FORMS, NORMAL, SIZES

    sizes = options.sizes or (tuple(SIZES) if options.all else (NORMAL.name,))
    forms = options.forms or tuple(FORMS)
    return prove(folder, options.out, Wanted(forms, sizes, options.languages, options.only))


def _new(options: argparse.Namespace) -> int:
    from kiosk.starting.new import make, said

    folder: Path | None = options.folder
    if folder is None:
        return _mistyped("Name the folder to make, as in: kiosk new my-exhibit")
    if why := make(folder):
        print(f"kiosk: {why}", file=sys.stderr)
        return 1
    print(said(folder, sys.argv[0]))
    return 0


def _translations(options: argparse.Namespace) -> int:
    folder = _exhibit(options)
    from kiosk.content import report
    from kiosk.content.languages.translations import no_languages, update

    reading, catalogues = update(folder)
    if reading.exhibit is None:
        report.write(report.as_text(reading, folder, coloured=False), sys.stderr)
        return 1
    for catalogue in catalogues:
        if catalogue.problems:
            report.write(report.lines(catalogue.problems, folder, coloured=False), sys.stderr)
        else:
            report.write(f"{folder / catalogue.path}: {catalogue.summary}\n", sys.stdout)
    if not catalogues:
        report.write(f"{no_languages(reading)}\n", sys.stdout)
    return int(any(catalogue.problems for catalogue in catalogues))


def _schema(options: argparse.Namespace) -> int:
    from kiosk.content.fields import json_schema

    if options.out is None:
        print(json_schema.text(options.name or "exhibit"), end="")
        return 0
    if options.name is not None:
        told = f"kiosk: --out writes every schema. Leave out {options.name} or --out."
        print(told, file=sys.stderr)
        return 2
    try:
        json_schema.write(options.out)
    except OSError as error:
        from kiosk.content.unwritable import why_unwritable

        told = f"kiosk: {options.out} cannot be written: {why_unwritable(error)}."
        print(told, file=sys.stderr)
        return 1
    return 0
