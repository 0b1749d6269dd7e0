// The strip of the panels' texts, cut off at its edge.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: strip

    required property Slide slide
    required property bool hasPanels

    // Of the panel that is looked at.
    property string words: ""

    clip: true

    Repeater {
        model: strip.hasPanels ? Visit.panels : null
        PanelText {
            width: strip.width
            onIsHereChanged: say()
            onWordsChanged: say()
            Component.onCompleted: say()
            function say() {
                if (isHere)
                    strip.words = words;
            }
            y: Theme.portrait ? Theme.figureHeight(hasWords) : 0
            height: strip.height - y
            x: Math.round(strip.slide.shift(place) * Theme.onward * width)
            visible: strip.slide.shows(place)
        }
    }
}
