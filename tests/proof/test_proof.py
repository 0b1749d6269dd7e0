"""`kiosk proof` as a curator runs it: what it paints, what it finds, how it ends."""

from __future__ import annotations

import os
import pty
import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.floor.waiting import until
from tests.proof.conftest import Proof, tree, write_exhibit

SENTENCE = "He carried messages between the sick man and the world outside every week. "
LANDSCAPE = ("--forms", "landscape")


def test_paints_every_panel_in_every_form_and_says_where_the_sheets_are(
    tmp_path: Path, proof: Proof
) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {}, "quarrel": {}})
    ended = proof(folder)
    assert ended.err == ""
    assert ended.code == 0
    assert ended.faults == []
    names = (
        "attract.png",
        "card-person.png",
        "card-source.png",
        "contact-sheet-1.png",
        "index.png",
        "lenin/gorki.figure.png",
        "lenin/gorki.png",
        "lenin/quarrel.png",
        "overview.png",
        "settings.png",
        "still-there.png",
    )
    forms = ("landscape", "landscape-4k", "portrait")
    out = tmp_path / "out"
    wide = [f"en/{form}/normal/contact-sheet-2.png" for form in forms[:2]]
    assert tree(out) == sorted(
        [*wide, *(f"en/{form}/normal/{name}" for form in forms for name in names)]
    )
    assert ended.out.splitlines()[-5:] == [
        "Contact sheets:",
        f"  {out}/en/landscape/normal/contact-sheet-1.png to contact-sheet-2.png",
        f"  {out}/en/portrait/normal/contact-sheet-1.png",
        f"  {out}/en/landscape-4k/normal/contact-sheet-1.png to contact-sheet-2.png",
        "35 pictures. All texts fit and can be read, all controls can be touched.",
    ]
    sizes = {form: painted(out / f"en/{form}/normal/lenin/quarrel.png").size for form in forms}
    assert sizes == {
        "landscape": (1920, 1080),
        "portrait": (1080, 1920),
        "landscape-4k": (3840, 2160),
    }


def test_a_picture_shows_the_panel_at_rest_with_its_figure(tmp_path: Path, proof: Proof) -> None:
    folder = write_exhibit(tmp_path / "Выставка #1/50%", {"gorki": {}, "quarrel": {}})
    assert proof(folder, *LANDSCAPE).code == 0
    picture = painted(tmp_path / "out/en/landscape/normal/lenin/quarrel.png")
    assert picture.getpixel((430, 400)) == (0, 0, 255)
    assert picture.getpixel((866, 540)) == (0xB3, 0x26, 0x1E)


def test_a_picture_that_takes_long_to_load_is_waited_for(tmp_path: Path, proof: Proof) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {}, "quarrel": {"image": "large.png"}})
    Image.new("RGB", (7000, 7000), (0, 0, 255)).save(folder / "assets/images/large.png")
    assert proof(folder, *LANDSCAPE).code == 0
    assert is_blue(painted(tmp_path / "out/en/landscape/normal/lenin/quarrel.png"))


def test_a_photograph_that_is_to_be_prepared_is_prepared_before(
    tmp_path: Path, proof: Proof
) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {"image": "scan.tif"}})
    scan = Image.new("RGB", (1_300, 1_300), (0, 0, 255))
    scan.save(folder / "assets/images/scan.tif", compression="jpeg")
    ended = proof(folder, *LANDSCAPE, "--only", "lenin/gorki")
    assert (ended.code, ended.err) == (0, "")
    assert is_blue(painted(tmp_path / "out/en/landscape/normal/lenin/gorki.png"))


def is_blue(picture: Image.Image) -> bool:
    """Whether a panel's picture is; JPEG may miss it by a little."""
    seen = picture.getpixel((430, 400))
    assert isinstance(seen, tuple)
    return all(abs(a - b) <= 3 for a, b in zip(seen, (0, 0, 255), strict=False))


def test_a_body_that_is_too_long_is_named_with_the_words_that_are_too_many(
    tmp_path: Path, proof: Proof
) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {}, "long": {"body": SENTENCE * 10}})
    ended = proof(folder, *LANDSCAPE)
    assert ended.code == 1
    assert without_numbers(ended.faults) == [
        "landscape: lenin/long: the body does not fit: N lines are under the controls."
        " Shorten it by about N words.",
    ]
    assert ended.out.endswith("1 of 10 screens and cards are not right.\n")


def test_names_that_take_the_body_s_room_are_said_to(tmp_path: Path, proof: Proof) -> None:
    terms = "".join(f"\nword-{n}:\n  term: A word\n  text: Words.\n" for n in range(9))
    links = " ".join(f"[wonderful word {n}](term:word-{n})" for n in range(9))
    folder = write_exhibit(tmp_path / "exhibit", {"long": {"body": links + SENTENCE * 6}})
    (folder / "content/glossary.yaml").write_text(terms)
    ended = proof(folder, "--forms", "portrait")
    assert without_numbers(ended.faults) == [
        "portrait: lenin/long: the body does not fit: N lines are under the controls."
        " Shorten it by about N words, or link fewer names: they take N rows.",
    ]


def test_a_heading_that_takes_the_body_s_room_is_said_to(tmp_path: Path, proof: Proof) -> None:
    heading = "A heading that never seems to come to its end, word upon word upon word"
    folder = write_exhibit(
        tmp_path / "exhibit", {"long": {"heading": heading, "body": SENTENCE * 6}}
    )
    ended = proof(folder, *LANDSCAPE)
    assert without_numbers(ended.faults) == [
        "landscape: lenin/long: the body does not fit: N lines are under the controls."
        " Shorten it by about N words, or the heading, which takes N lines.",
    ]


def test_a_word_longer_than_its_line_is_named(tmp_path: Path, proof: Proof) -> None:
    word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
    folder = write_exhibit(
        tmp_path / "exhibit",
        {"body": {"body": f"The {word} was passed."}, "heading": {"heading": f"The {word}"}},
    )
    ended = proof(folder, *LANDSCAPE)
    assert ended.code == 1
    assert ended.faults == [
        f"landscape: lenin/{where}: the {where} has a word that is wider than its line: “{word}”."
        " Use a shorter one, or let it break with a soft hyphen."
        for where in ("body", "heading")
    ]


def test_a_caption_that_is_too_long_is_named(tmp_path: Path, proof: Proof) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {"caption": SENTENCE * 20}})
    ended = proof(folder, "--forms", "portrait")
    assert without_numbers(ended.faults) == [
        "portrait: lenin/gorki: the caption does not fit: N lines are cut off at the top."
        " Shorten it by about N words.",
    ]


def test_a_picture_that_cannot_be_shown_has_its_alt_text_judged(
    tmp_path: Path, proof: Proof
) -> None:
    folder = write_exhibit(
        tmp_path / "exhibit",
        {
            "short": {"image": "missing.svg", "alt": "Two chairs."},
            "long": {"image": "missing.svg", "alt": SENTENCE * 20},
        },
    )
    ended = proof(folder, *LANDSCAPE)
    assert ended.code == 1
    assert [fault.split(":")[1] for fault in ended.faults] == [" lenin/long"]
    assert "the alt text does not fit" in ended.faults[0]
    picture = painted(tmp_path / "out/en/landscape/normal/lenin/short.png")
    letters = picture.convert("L").crop((80, 300, 780, 600)).getextrema()
    assert letters[0] < 60, "the alt text is in ink where the picture would be"


def test_the_attract_screen_shows_the_picture_and_has_its_texts_judged(
    tmp_path: Path, proof: Proof
) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {}})
    blue = (folder / "assets/images/blue.svg").read_text()
    (folder / "assets/images/sky.svg").write_text(blue.replace("0000ff", "80b0ff"))
    file = folder / "content/exhibit.yaml"
    attract = "attract:\n  figure:\n    image: sky.svg\n    alt: Nothing but blue.\n"
    file.write_text(file.read_text() + attract)
    assert proof(folder, *LANDSCAPE).code == 0
    picture = painted(tmp_path / "out/en/landscape/normal/attract.png")
    assert picture.getpixel((960, 700)) == (0x80, 0xB0, 0xFF)
    assert picture.getpixel((1800, 1000)) == (0x16, 0x13, 0x0F)
    file.write_text(file.read_text() + f"  invitation: {SENTENCE * 12}\n")
    ended = proof(folder, *LANDSCAPE)
    assert ended.code == 1
    assert ended.faults[0].startswith("landscape: attract screen: the invitation does not fit: ")


def test_a_card_that_does_not_fit_is_named_and_painted(tmp_path: Path, proof: Proof) -> None:
    long = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
    more = f"stalin:\n  name: {long}\n  text: Another.\n"
    body = "[Lenin](person:lenin) met [Stalin](person:stalin) once more."
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {"body": body}})
    people = folder / "content/people.yaml"
    people.write_text(people.read_text() + more)
    ended = proof(folder, *LANDSCAPE)
    assert ended.code == 1
    assert not [fault for fault in ended.faults if "person:lenin" in fault]
    people.write_text(people.read_text().replace("Vladimir Lenin", long))
    ended = proof(folder, *LANDSCAPE)
    assert ended.code == 1
    wide = "landscape: person:lenin: the name has a word that is wider than its line"
    assert [fault for fault in ended.faults if fault.startswith(wide)]
    pictures = (tmp_path / "out/en/landscape/normal").glob("card-*.png")
    assert {path.name for path in pictures} >= {"card-person-stalin.png", "card-person.png"}


def test_the_further_pages_of_a_screen_are_judged_too(tmp_path: Path, proof: Proof) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {}})
    chapters = folder / "content/chapters"
    text = (chapters / "lenin.yaml").read_text()
    names = [f"chapter-{number}" for number in range(9)]
    for name in names:
        (chapters / f"{name}.yaml").write_text(text)
    long = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
    (chapters / "chapter-8.yaml").write_text(text.replace("Lenin falls ill", long))
    file = folder / "content/exhibit.yaml"
    listed = "".join(f"  - {name}\n" for name in names)
    file.write_text(file.read_text().replace("  - lenin\n", listed))
    ended = proof(folder, *LANDSCAPE)
    assert [f for f in ended.faults if f.startswith("landscape: overview, page 2: the title ")]
    assert not [f for f in ended.faults if "overview: " in f]
    pictures = (tmp_path / "out/en/landscape/normal").glob("overview*.png")
    assert sorted(path.name for path in pictures) == ["overview.2.png", "overview.png"]


def test_the_terms_of_the_index_are_judged_as_its_people_are(tmp_path: Path, proof: Proof) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {}})
    long = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz" * 2
    (folder / "content/glossary.yaml").write_text(f"law:\n  term: {long}\n  text: It was passed.\n")
    ended = proof(folder, *LANDSCAPE)
    assert [f for f in ended.faults if f.startswith("landscape: people and terms, Terms: ")]
    assert not [f for f in ended.faults if f.startswith("landscape: people and terms: ")]
    assert (tmp_path / "out/en/landscape/normal/index.term.png").exists()


def test_only_one_panel(tmp_path: Path, proof: Proof) -> None:
    folder = write_exhibit(
        tmp_path / "exhibit", {"gorki": {"body": "Nothing to open."}, "quarrel": {}}
    )
    ended = proof(folder, *LANDSCAPE, "--only", "lenin/gorki")
    assert ended.code == 0
    assert tree(tmp_path / "out/en/landscape/normal") == [
        "contact-sheet-1.png",
        "lenin/gorki.figure.png",
        "lenin/gorki.png",
    ]
    assert "3 pictures." in ended.out


@pytest.mark.parametrize(
    ("only", "sentence"),
    [
        ("lenin/gorky", 'There is no panel "lenin/gorky" in this exhibit.'),
        ("lenim", 'There is no chapter "lenim" in this exhibit.'),
    ],
)
def test_only_something_that_is_not_there(
    tmp_path: Path, proof: Proof, only: str, sentence: str
) -> None:
    ended = proof(write_exhibit(tmp_path / "exhibit", {"gorki": {}}), "--only", only)
    assert ended.code == 2
    wanted = only.replace("gorky", "gorki").replace("lenim", "lenin")
    assert ended.err == f'kiosk: {sentence} Did you mean "{wanted}"?\n'
    assert not (tmp_path / "out").exists()


def test_every_size_of_text_with_more_contrast_too_and_lowered_controls(
    tmp_path: Path, proof: Proof
) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {}})
    ended = proof(folder, *LANDSCAPE, "--all")
    assert ended.faults == []
    out = tmp_path / "out/en/landscape"
    sizes = ["normal", "large", "largest"]
    names = [*sizes, *(f"{size}-contrast" for size in sizes), "lowered"]
    assert sorted(path.name for path in out.iterdir()) == sorted(names)
    attracts = [path.parent.name for path in out.glob("*/attract.png")]
    assert attracts == ["normal"], "nothing is set while nobody is there"
    papers = {name: painted(out / name / "lenin/gorki.png").getpixel((1000, 20)) for name in names}
    white = (255, 255, 255)
    assert [name for name in names if papers[name] == white] == names[3:6]


def test_only_the_sizes_that_are_chosen(tmp_path: Path, proof: Proof) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {}, "quarrel": {}})
    ended = proof(folder, *LANDSCAPE, "--sizes", "largest,largest-contrast")
    assert ended.code == 0
    out = tmp_path / "out/en/landscape"
    assert sorted(path.name for path in out.iterdir()) == ["largest", "largest-contrast"]
    assert "fullest" not in ended.out, "larger text goes on on further screens"


def test_what_is_the_same_in_two_sizes_is_said_once(tmp_path: Path, proof: Proof) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {"caption": SENTENCE * 20}})
    ended = proof(folder, "--forms", "portrait", "--sizes", "normal,normal-contrast")
    assert without_numbers(ended.faults) == [
        "portrait, normal, normal-contrast: lenin/gorki: the caption does not fit: N lines are cut"
        " off at the top. Shorten it by about N words.",
    ]


def test_a_title_that_is_lost_in_the_picture_behind_it(tmp_path: Path, proof: Proof) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {}})
    night = folder / "assets/images/night.svg"
    night.write_text((folder / "assets/images/blue.svg").read_text().replace("0000ff", "201a10"))
    file = folder / "content/exhibit.yaml"
    attract = "attract:\n  figure:\n    image: night.svg\n    alt: Night.\n"
    file.write_text(file.read_text() + attract)
    ended = proof(folder, *LANDSCAPE)
    assert ended.code == 1
    assert without_numbers(ended.faults) == [
        "landscape: attract screen: the title is hard to read: “A small exhibit” stands out N : N"
        " from what is behind it, at least N : N is needed. Choose a picture that is lighter there."
    ]


def test_a_size_that_is_not_there(tmp_path: Path, proof: Proof) -> None:
    ended = proof(tmp_path, "--sizes", "normal,huge")
    assert ended.code == 2
    assert 'there is no size "huge". There are: normal, large, largest, ' in ended.err


def test_a_form_that_is_not_there(tmp_path: Path, proof: Proof) -> None:
    ended = proof(tmp_path, "--forms", "portrait,square")
    assert ended.code == 2
    assert 'there is no form "square". There are: landscape, portrait, landscape-4k.' in ended.err


def test_an_exhibit_that_cannot_be_read(tmp_path: Path, proof: Proof) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {}})
    chapter = folder / "content/chapters/lenin.yaml"
    chapter.write_text(chapter.read_text().replace("caption:", "captoin:"))
    ended = proof(folder)
    assert ended.code == 1
    assert f"{chapter}:10:7: error: lenin/gorki: " in ended.out
    assert not (tmp_path / "out").exists()


def test_no_exhibit(tmp_path: Path, proof: Proof) -> None:
    ended = proof(tmp_path)
    assert ended.code == 2
    assert "is not an exhibit" in ended.err


def test_an_earlier_proof_s_pictures_do_not_stay(tmp_path: Path, proof: Proof) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {"body": "Nothing to open."}})
    series = tmp_path / "out/en/landscape/normal"
    for name in (
        "contact-sheet-7.png",
        "card-person.png",
        "gone/gone.png",
        "lenin/gone.png",
        "attract.png",
        "map.png",
    ):
        (series / name).parent.mkdir(parents=True, exist_ok=True)
        (series / name).write_bytes(b"old")
    (series / "gone/notes.txt").write_text("the curator's own")
    assert proof(folder, *LANDSCAPE).code == 0
    assert tree(series) == [
        "attract.png",
        "contact-sheet-1.png",
        "gone/notes.txt",
        "index.png",
        "lenin/gorki.figure.png",
        "lenin/gorki.png",
        "overview.png",
        "settings.png",
        "still-there.png",
    ]
    assert (series / "attract.png").read_bytes() != b"old"


def test_a_file_where_the_folder_should_be(tmp_path: Path, proof: Proof) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {}})
    (tmp_path / "out").write_text("a file")
    ended = proof(folder, *LANDSCAPE)
    assert (ended.code, ended.err) == (
        1,
        f"kiosk: {tmp_path}/out/en/landscape/normal cannot be written:"
        " a file stands where a folder must be. Make room or change --out.\n",
    )


def test_a_disk_that_takes_no_more(tmp_path: Path, proof: Proof) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {}})
    assert proof(folder, *LANDSCAPE).code == 0  # what Qt keeps for the next start is kept now
    out = tmp_path / "full"

    def no_file_over_a_kilobyte() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

    ended = proof(folder, *LANDSCAPE, "--out", str(out), preparing=no_file_over_a_kilobyte)
    assert ended.code == 1
    assert ended.err.startswith(f"kiosk: {out}/en/landscape/normal/attract.png cannot be")
    assert tree(out) == [], "no half picture"


def test_progress_on_a_terminal_and_nowhere_else(tmp_path: Path) -> None:
    panels = {"gorki": {"image": "scan.tif"}, "quarrel": {}}
    folder = write_exhibit(tmp_path / "exhibit", panels)
    scan = Image.new("RGB", (1_300, 1_300))
    scan.save(folder / "assets/images/scan.tif", compression="jpeg")
    near, far = pty.openpty()
    command = ["proof", str(folder), "--out", str(tmp_path / "out"), *LANDSCAPE]
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", *command],
        stderr=far,
        stdout=subprocess.PIPE,
        timeout=60,
        check=True,
    )
    os.close(far)
    told = os.read(near, 10_000).decode()
    os.close(near)
    assert "Preparing photographs, once for each: 1 of 1" in told
    assert "1 of 2 panels" in told
    assert "2 of 2 panels" in told
    assert b" of 2" not in ended.stdout


def test_a_painter_that_dies_is_told(tmp_path: Path) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {f"panel-{n}": {} for n in range(30)})
    command = ["proof", str(folder), "--out", str(tmp_path / "out"), *LANDSCAPE]
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", *command], stderr=subprocess.PIPE, text=True
    ) as running:
        picture = tmp_path / "out/en/landscape/normal/lenin/panel-0.png"
        until("the first picture", picture.exists)
        os.kill(_painter(running.pid), 9)
        _, told = running.communicate(timeout=30)
    assert running.returncode == 1
    assert told.startswith("kiosk: landscape: the painting broke off without a word.")


def painted(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        return picture.convert("RGB")


def without_numbers(faults: list[str]) -> list[str]:
    """Exact words, but no numbers: those follow every change of a type size or a margin."""
    return [re.sub(r"\d+(\.\d+)?", "N", fault) for fault in faults]


def _painter(parent: int) -> int:
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    return next(
        int(child)
        for child in children
        if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()
    )
