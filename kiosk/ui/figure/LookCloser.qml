// Opens the figure of the present panel. It stands still: what lies under a hand never moves.
import QtQuick
import kiosk.ui

Item {
    id: look

    property bool onInk: false
    // Whether its name stands beside it, and what room there is for it.
    property bool isNamed: false
    property real room: 0

    width: button.width
    height: button.height
    visible: CloseFigure.isThere

    RoundButton {
        id: button
        width: look.onInk ? Theme.target : Theme.buttonSize
        name: Words.lookCloser
        shape: "plus"
        onInk: look.onInk
        onPressed: Visit.openScreen("figure")
    }
    Text {
        objectName: "control"
        visible: look.isNamed
        anchors.left: button.right
        anchors.leftMargin: Theme.px(24)
        anchors.verticalCenter: button.verticalCenter
        width: look.room
        text: Words.lookCloser
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignLeft
        color: Theme.quietText
        font.family: Theme.labelFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.hintSize
        Accessible.ignored: true
    }
}
