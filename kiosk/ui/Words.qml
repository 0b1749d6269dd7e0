// The interface's own words, in the language of the visit. scripts/words.py finds what say() is
// given, for kiosk/locale.
pragma Singleton
import QtQuick
import kiosk.ui

Translator {
    id: translator
    language: Visit.language

    readonly property string next: say("Next")
    readonly property string back: say("Back")
    readonly property string chapters: say("Chapters")
    readonly property string invitation: say("Touch the screen to begin")
    readonly property string stillThere: say("Are you still there?")
    readonly property string continueVisit: say("Continue")
    readonly property string startOver: say("Start over")
    readonly property string languages: say("Language")
    readonly property string settings: say("Settings")
    readonly property string textSize: say("Text size")
    // The first letter, by which a text's size is shown.
    readonly property string letter: say("A")
    readonly property string normalSize: say("Normal")
    readonly property string largeSize: say("Large")
    readonly property string largestSize: say("Largest")
    readonly property string contrast: say("Contrast")
    readonly property string lessMovement: say("Less movement")
    readonly property string lowerControls: say("Lower the controls")
    readonly property string chooseChapter: say("Choose a chapter")
    readonly property string youAreHere: say("You are here")
    readonly property string seen: say("seen")
    readonly property string close: say("Close")
    readonly property string sources: say("Sources")
    readonly property string person: say("Person")
    readonly property string term: say("Term")
    readonly property string place: say("Place")
    readonly property string appearsIn: say("Read more in chapters")
    readonly property string people: say("People")
    readonly property string terms: say("Terms")
    readonly property string places: say("Places")
    readonly property string touchToRead: say("Touch a name to read who it was, or a word to read what it means.")
    readonly property string peopleAndTerms: say("People and terms")
    readonly property string timeline: say("Timeline")
    readonly property string map: say("Map")
    // What the further screens are called, on their doors and elsewhere.
    readonly property var screens: ({
            "index": peopleAndTerms,
            "timeline": timeline,
            "map": map
        })
    readonly property string tapUnderlined: say("Tap an underlined name to read more")
    // By what a link or a hotspot opens.
    readonly property var kinds: ({
            "person": person,
            "term": term,
            "place": place,
            "source": sources
        })
    readonly property string lookCloser: say("Look closer")
    readonly property string zoomIn: say("Zoom in")
    readonly property string zoomOut: say("Zoom out")
    readonly property string tapNumberOrName: say("Tap a number or a name")
    readonly property string moreNames: say("More names")
    readonly property string tapName: say("Tap a name to read more")
    readonly property string moveAlong: say("Move a finger along the line")
    readonly property string tapNumber: say("Tap a number on the map for another place")
    readonly property string moreOfPlace: say("Next tells more of this place")

    function chapterOf(number: int, count: int): string {
        return say("Chapter %1 of %2").arg(number).arg(count);
    }
    function goOn(number: int): string {
        return say("Go on with chapter %1").arg(number);
    }
    function panelOf(number: int, count: int): string {
        return say("Panel %1 of %2").arg(number).arg(count);
    }
    function pageOf(number: int, count: int): string {
        return say("Page %1 of %2").arg(number).arg(count);
    }
    function backTo(name: string): string {
        return say("Back to %1").arg(name);
    }
    function eventOf(number: int, count: int): string {
        return say("The timeline · %1 of %2").arg(number).arg(count);
    }
    function placeOf(number: int, count: int): string {
        return say("The places · %1 of %2").arg(number).arg(count);
    }
    function beforeChrist(date: string): string {
        return say("%1 BC").arg(date);
    }
    function readIn(chapter: int): string {
        return say("Read it in chapter %1").arg(chapter);
    }
    function onMap(place: string): string {
        return say("%1 on the map").arg(place);
    }
    function numberOf(number: int, count: int): string {
        return say("%1 of %2").arg(number).arg(count);
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
