"""kiosk schema: what an editor is told of the files is what check goes by, in the fields' words."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from kiosk.cli import main
from kiosk.content.fields import json_schema, schema, values
from kiosk.content.fields.schema_models import FILES
from kiosk.content.load import load

ROOT = Path(__file__).parent.parent.parent

# Each kind of value: what fits, then what does not.
KINDS: list[tuple[Any, list[str], list[str]]] = [
    (values.Id, ["berg", "2", "-5", "ss-troops", " berg\n"], ["Berg", "a_b", "bérg", "a b"]),
    (values.ChapterName, ["water"], ["water.yaml", "chapters/water", "Water"]),
    (values.Link, ["person:berg", "place:x-1"], ["berg", "source:2", "person: berg", "(term:x)"]),
    (values.PanelPath, ["water/wheel"], ["wheel", "water#wheel", "water.yaml/wheel"]),
    (values.Language, ["en", "pt-BR", "zh-Hant-TW"], ["EN", "english", "e"]),
    (
        values.Position,
        ["33% 80%", "33.5 %  0.25%", "0% 100%", "-0% 007%", "100.0% 0100%"],
        ["33 80", "33%, 80%", "33%80%", "101% 5%", "5% -3%", "100.5% 5%"],
    ),
    (values.YearSpan, ["1922", "1922–1924", "-44", "−44 - −40"], ["1922 to 1924", "c. 1922"]),
    (values.Date, ["1922-05-25", "1922-05", "1922", "-44"], ["25.05.1922", "1922-13", "1922-5-1"]),
    (values.IdleSeconds, ["5", "60", "3600"], ["soon", "60 s", "1.5"]),
]


def fits(form: dict[str, Any], typed: str) -> bool:
    return re.search(form["pattern"], typed) is not None


def is_read(kind: Any, typed: str) -> bool:
    try:
        TypeAdapter(kind).validate_python(typed)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize(("kind", "right", "wrong"), KINDS, ids=[str(k[1][0]) for k in KINDS])
def test_an_editor_takes_what_the_reader_takes(
    kind: Any, right: list[str], wrong: list[str]
) -> None:
    form = TypeAdapter(kind).json_schema()
    assert [typed for typed in right if not (fits(form, typed) and is_read(kind, typed))] == []
    assert [typed for typed in wrong if fits(form, typed) or is_read(kind, typed)] == []


def made(name: str) -> Any:
    return json.loads(json_schema.text(name))


def test_a_field_is_told_of_where_it_stands() -> None:
    alt = made("chapter")["properties"]["panels"]["items"]["properties"]["figure"]["properties"]
    assert alt["alt"]["title"] == "alt (needed)"
    assert alt["alt"]["description"] == schema.Figure.model_fields["alt"].description
    assert alt["caption"]["title"] == "caption"
    opens = alt["hotspots"]["items"]["properties"]["opens"]
    assert opens["markdownDescription"] == (
        "What a touch opens: `person:berg`, `term:race` or `place:steinau`."
    )


def test_a_text_without_quotes_may_look_like_anything() -> None:
    """A term 1984, an answer yes, and a field that is still empty."""
    person = made("people")["additionalProperties"]
    assert person["required"] == ["name", "text"]
    assert person["additionalProperties"] is False
    then = person["properties"]["name"]["then"]
    assert then["type"] == ["string", "number", "boolean", "null"]
    assert made("exhibit")["properties"]["map"]["then"]["type"] == ["object", "null"]


def test_a_field_with_a_number_is_offered_with_the_number_it_has_if_left_out() -> None:
    times = made("exhibit")["properties"]["visit"]["properties"]
    assert (times["idle"]["default"], times["countdown"]["default"]) == (60, 15)
    assert (times["idle"]["minimum"], times["idle"]["maximum"]) == (5, 3600)


@pytest.mark.parametrize("name", FILES)
def test_a_schema_has_the_curators_words_and_no_others(name: str) -> None:
    text = json_schema.text(name)
    for word in ("$ref", "$defs", "RootModel", "Fields", "NoneType", "Optional", "dict"):
        assert word not in text
    assert '"title": ""' not in text
    assert '"description": ""' not in text


def test_one_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "people"]) == 0
    assert capsys.readouterr().out == json_schema.text("people")
    assert main(["schema"]) == 0
    assert capsys.readouterr().out == json_schema.text("exhibit")


def test_all_are_written_into_a_folder(tmp_path: Path) -> None:
    assert main(["schema", "--out", str(tmp_path / "a/b")]) == 0
    written = {path.name: path.read_text("utf-8") for path in (tmp_path / "a/b").iterdir()}
    assert written == {f"{name}.json": json_schema.text(name) for name in FILES}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ["persons"],
            'there is no schema "persons". There are: exhibit, chapter, people, glossary, places,'
            " sources, events.",
        ),
        (["people", "--out", "x"], "--out writes every schema. Leave out people or --out."),
    ],
)
def test_what_it_cannot_do_is_told_in_a_sentence(
    capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        raise SystemExit(main(["schema", *arguments]))
    assert ended.value.code == 2
    assert capsys.readouterr().err.endswith(f"{sentence}\n")


def test_a_folder_that_cannot_be_written_is_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "taken").touch()
    assert main(["schema", "--out", str(tmp_path / "taken")]) == 1
    told = f"kiosk: {tmp_path / 'taken'} cannot be written: a file stands where a folder must be.\n"
    assert capsys.readouterr().err == told


def test_schemas_and_the_lines_that_name_them_are_passed_over(tmp_path: Path) -> None:
    for part in ("content", "assets/images"):
        shutil.copytree(ROOT / part, tmp_path / part)
    json_schema.write(tmp_path / json_schema.FOLDER)
    for path in (tmp_path / "content").glob("**/*.yaml"):
        path.write_text(json_schema.first_line(path.relative_to(tmp_path)) + path.read_text())
    reading, before = load(tmp_path), load(ROOT)
    assert reading.problems == ()
    assert reading.files == before.files
