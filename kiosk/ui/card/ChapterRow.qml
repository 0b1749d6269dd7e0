// One chapter in which somebody or something appears: a touch leads to the panel there.
import QtQuick
import kiosk.ui

Item {
    id: row

    required property var modelData
    required property real lineSize
    // Whether no other stands above it.
    required property bool isFirst

    activeFocusOnTab: true
    Accessible.role: Accessible.Link
    Accessible.name: number.text + " " + modelData.title
    Accessible.description: Words.chapterOf(modelData.number + 1, Visit.chapterCount)
    Accessible.ignored: !visible || !enabled
    Accessible.focusable: true
    Accessible.onPressAction: go()
    Keys.onReturnPressed: go()
    Keys.onEnterPressed: go()
    Keys.onSpacePressed: event => {
        event.accepted = activeFocus && Hands.keyboard;
        if (event.accepted)
            go();
    }

    function go() {
        Trail.readIn(modelData.number);
    }

    Rectangle {
        visible: !row.isFirst
        width: parent.width
        height: Math.max(1, Theme.px(2))
        color: Theme.line
    }
    Text {
        id: number
        objectName: "number"
        anchors.left: parent.left
        anchors.baseline: title.baseline
        width: Theme.text(48)
        horizontalAlignment: Text.AlignLeft
        text: row.modelData.number + 1
        textFormat: Text.PlainText
        color: title.color
        font.family: Theme.readingFamily
        font.pixelSize: Theme.text(30)
        Accessible.ignored: true
    }
    Text {
        id: title
        objectName: "control"
        anchors.left: number.right
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: row.modelData.title
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignLeft
        color: tap.pressed ? Theme.accent : Theme.ink
        font.family: Theme.readingFamily
        font.pixelSize: Theme.text(30)
        font.underline: true
        lineHeightMode: Text.FixedHeight
        lineHeight: row.lineSize
        Accessible.ignored: true
    }
    FocusRing {
        control: row
    }
    Tap {
        id: tap
        onTapped: row.go()
    }
}
