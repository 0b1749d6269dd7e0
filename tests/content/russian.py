"""The small exhibit of on_disk.py in Russian: a catalogue without a problem."""

from __future__ import annotations

from tests.content.on_disk import BODY, OnDisk

LENIN = "content/chapters/lenin.yaml"
PO = "content/locale/ru.po"
BODY_RU = (
    "25 мая 1922 года инсульт отстранил [Ленина](person:lenin) от повседневной политики.[^2] Он"
    " уехал в загородный дом в [Горках](place:gorki). Сталин носил вести в"
    " [Политбюро](term:politburo) и обратно."
)
TEXTS = {
    ("exhibit.yaml:title", "The Rise of Joseph Stalin"): "Возвышение Иосифа Сталина",
    ("exhibit.yaml:attract.invitation", "Touch to begin"): "Коснитесь, чтобы начать",
    (
        "exhibit.yaml:attract.figure.alt",
        "A red chair before six overturned ones.",
    ): "Красный стул перед шестью опрокинутыми.",
    ("chapters/lenin.yaml:title", "Lenin falls ill, and Stalin waits"): "Ленин болен, Сталин ждёт",
    ("chapters/lenin.yaml:panels.gorki.heading", "The go-between"): "Посредник",
    ("chapters/lenin.yaml:panels.gorki.body", BODY): BODY_RU,
    ("chapters/lenin.yaml:panels.gorki.figure.caption", "The visitor's chair."): "Стул гостя.",
    ("credit", "Drawn for this exhibit"): "Нарисовано для этой выставки",
    ("rights", "CC BY-SA 4.0"): "CC BY-SA 4.0",
    (
        "chapters/lenin.yaml:panels.gorki.figure.alt",
        "A wheelchair and an empty red chair before a country house.",
    ): "Кресло-каталка и пустой красный стул перед загородным домом.",
    (
        "chapters/lenin.yaml:panels.gorki.figure.hotspots.person:lenin.label",
        "Lenin's wheelchair",
    ): "Кресло Ленина",
    ("people.yaml:lenin.name", "Vladimir Lenin"): "Владимир Ленин",
    ("people.yaml:lenin.text", "Leader of the Bolsheviks."): "Вождь большевиков.",
    ("glossary.yaml:politburo.term", "Politburo"): "Политбюро",
    (
        "glossary.yaml:politburo.text",
        "The small circle in which the leaders decided.",
    ): "Узкий круг, в котором решали вожди.",
    ("places.yaml:gorki.name", "Gorki"): "Горки",
    (
        "places.yaml:gorki.text",
        "The country house where Lenin spent his last years.",
    ): "Загородный дом, где Ленин провёл последние годы.",
    ("events.yaml:lenin-stroke.text", "Lenin suffers a stroke."): "У Ленина случается инсульт.",
}


def quoted(text: str) -> str:
    """A text as it stands in a catalogue."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def entry(context: str, text: str, translation: str, before: str = "") -> str:
    """One entry of a catalogue, each text in one line."""
    return (
        f"{before}msgctxt {quoted(context)}\nmsgid {quoted(text)}\nmsgstr {quoted(translation)}\n"
    )


HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
RUSSIAN = "\n".join(
    [HEADER, *(entry(context, text, told) for (context, text), told in TEXTS.items())]
)


def in_russian(exhibit: OnDisk, catalogue: str | bytes = RUSSIAN) -> None:
    """Let the exhibit have Russian as its second language."""
    exhibit.change("exhibit.yaml", "  - en\n", "  - en\n  - ru\n")
    exhibit.put(PO, catalogue)
