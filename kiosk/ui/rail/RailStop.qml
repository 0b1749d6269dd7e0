// One chapter on the rail: filled when visited, hollow to come, the present one large.
import QtQuick
import kiosk.ui

Item {
    id: stop

    required property int chapter
    required property string label
    required property bool current

    readonly property bool isSeen: Visit.place >= 0 && Visit.hasSeen(chapter)

    Rectangle {
        anchors.centerIn: parent
        width: stop.current ? Theme.px(28) : Theme.px(16)
        height: width
        radius: width / 2
        color: stop.current || stop.isSeen ? Theme.accent : Theme.paper
        border.width: stop.current || stop.isSeen ? 0 : Theme.outline
        border.color: Theme.quietText
    }
    Text {
        objectName: "year"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(22)
        text: stop.label
        textFormat: Text.PlainText
        color: stop.current ? Theme.accent : Theme.quietText
        font.family: Theme.labelFamily
        font.weight: stop.current ? Font.Black : Font.DemiBold
        font.pixelSize: Theme.px(25)
    }
}
