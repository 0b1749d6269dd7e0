// Says to a screen reader what has come before the visitor, where nothing that has the focus
// tells it.
import QtQuick

Item {
    id: announcer

    // What is looked at, in words; empty while something else lies over it.
    required property string words
    // Whether nothing moves: of panels that pass by none is told.
    property bool isStill: true

    property string said: ""

    // Never drawn, and itself nothing that could be found.
    Accessible.ignored: true
    Component.onCompleted: tell()
    // Later: a panel that begins to move while another does is at rest for a moment between.
    onWordsChanged: {
        // Whoever went away and comes back is told anew.
        if (words !== said)
            said = "";
        Qt.callLater(tell);
    }
    onIsStillChanged: Qt.callLater(tell)

    function tell() {
        if (!isStill || words === said)
            return;
        said = words;
        if (words !== "")
            Accessible.announce(words, Accessible.Assertive);
    }
}
