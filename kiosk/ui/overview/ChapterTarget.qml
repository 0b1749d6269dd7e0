// A chapter as a target: what it is called, and where a touch or a key on it leads.
import QtQuick
import kiosk.ui

Item {
    id: card

    required property var chapter

    readonly property bool isHere: chapter.number === Visit.chapter
    readonly property bool isSeen: Visit.hasSeen(chapter.number)
    readonly property color ground: isHere ? Theme.accent : Theme.card
    readonly property color letters: isHere ? Theme.paper : Theme.ink

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.ignored: !visible || !enabled
    Accessible.name: [chapter.title, chapter.years, isHere ? Words.youAreHere : isSeen ? Words.seen : ""]
        .filter(part => part !== "").join(", ")
    Accessible.focusable: true
    Accessible.onPressAction: go()
    Keys.onReturnPressed: go()
    Keys.onEnterPressed: go()
    Keys.onSpacePressed: go()

    function go() {
        Visit.goToChapter(chapter.number);
        Visit.closeScreen();
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: card.isHere ? -Theme.px(6) : 0
        color: card.ground
        border.width: Theme.outline
        border.color: card.isHere ? Theme.accent : Theme.ink
    }
    FocusRing {
        z: 1
        control: card
        // Clear of the red that shows where one is.
        anchors.margins: card.isHere ? -Theme.px(15) : -Theme.px(8)
    }
    Tap {
        onTapped: card.go()
    }
}
