// The interface's own words, in the language of the visit. scripts/words.py finds what say() is
// given, for kiosk/locale.
pragma Singleton
import QtQuick
import kiosk.ui

Translator {
    id: translator

    readonly property string next: say("Next")
    readonly property string back: say("Back")
    readonly property string chapters: say("Chapters")
    readonly property string close: say("Close")
    readonly property string sources: say("Sources")
    readonly property string person: say("Person")
    readonly property string term: say("Term")
    readonly property string place: say("Place")
    readonly property string tapUnderlined: say("Tap an underlined name to read more")
    readonly property string tapName: say("Tap a name to read more")

    function chapterOf(number: int, count: int): string {
        return say("Chapter %1 of %2").arg(number).arg(count);
    }
    function panelOf(number: int, count: int): string {
        return say("Panel %1 of %2").arg(number).arg(count);
    }
    function source(mark: string): string {
        return say("Source %1").arg(mark);
    }
    function opens(words: string, name: string): string {
        return "%1, %2".arg(words).arg(name);
    }

    // Reads the language, so that whatever is bound to a word is told when it changes.
    function say(english: string): string {
        return translator.language === "en" ? english : translator.translated(english);
    }
}
