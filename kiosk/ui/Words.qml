// The interface's own words.
pragma Singleton
import QtQuick

QtObject {
    readonly property string next: "Next"
    readonly property string back: "Back"
    readonly property string chapters: "Chapters"
    readonly property string invitation: "Touch the screen to begin"
    readonly property string stillThere: "Are you still there?"
    readonly property string continueVisit: "Continue"
    readonly property string startOver: "Start over"
    readonly property string contrast: "Contrast"
    readonly property string lessMovement: "Less movement"
    readonly property string chooseChapter: "Choose a chapter"
    readonly property string youAreHere: "You are here"
    readonly property string seen: "seen"
    readonly property string close: "Close"
    readonly property string sources: "Sources"
    readonly property string person: "Person"
    readonly property string term: "Term"
    readonly property string place: "Place"
    readonly property string tapUnderlined: "Tap an underlined name to read more"
    readonly property string tapName: "Tap a name to read more"

    function chapterOf(number: int, count: int): string {
        return "Chapter %1 of %2".arg(number).arg(count);
    }
    function goOn(number: int): string {
        return "Go on with chapter %1".arg(number);
    }
    function panelOf(number: int, count: int): string {
        return "Panel %1 of %2".arg(number).arg(count);
    }
    function source(mark: string): string {
        return "Source %1".arg(mark);
    }
    function opens(words: string, name: string): string {
        return "%1, %2".arg(words).arg(name);
    }
}
