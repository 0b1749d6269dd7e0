// A chapter's years above the line: its number and title where they fit, red where it is told.
import QtQuick
import kiosk.ui

Rectangle {
    id: band

    required property int chapter
    required property string title
    required property bool isPresent

    readonly property real room: width - 2 * Theme.px(12)

    color: isPresent ? Theme.accent : Theme.ink

    Text {
        id: whole
        objectName: "band"
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(12)
        visible: width <= band.room
        text: "%1  %2".arg(band.chapter + 1).arg(band.title)
        textFormat: Text.PlainText
        color: Theme.paper
        font.family: Theme.labelFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.px(25)
        Accessible.ignored: true
    }
    Text {
        objectName: "band"
        anchors.centerIn: parent
        visible: !whole.visible && width <= band.width
        text: band.chapter + 1
        color: Theme.paper
        font: whole.font
        Accessible.ignored: true
    }
}
