// One problem: where it stands and what to do; a click opens the editor there.
import QtQuick
import kiosk.ui

Item {
    id: row

    required property int index
    required property var modelData
    required property int textSize
    required property int side

    height: words.height + side
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: modelData.place + ": " + modelData.message
    Accessible.focusable: true
    Accessible.onPressAction: open()
    Keys.onReturnPressed: open()
    Keys.onEnterPressed: open()

    function open() {
        Desk.edit(index);
    }

    Rectangle {
        width: 4
        height: words.height
        x: row.side
        anchors.verticalCenter: parent.verticalCenter
        color: row.modelData.isError ? Theme.accent : Theme.ink
    }
    Column {
        id: words
        x: row.side + 16
        width: parent.width - x - row.side
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Text {
            width: parent.width
            text: row.modelData.place
            color: row.modelData.isError ? Theme.accent : Theme.ink
            font.family: Theme.labelFamily
            font.pixelSize: row.textSize
            font.weight: Font.DemiBold
            font.underline: pointer.hovered || row.activeFocus
            wrapMode: Text.WrapAnywhere
        }
        Text {
            width: parent.width
            text: row.modelData.message
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.labelFamily
            font.pixelSize: row.textSize
            wrapMode: Text.Wrap
        }
    }

    HoverHandler {
        id: pointer
        cursorShape: Qt.PointingHandCursor
    }
    Tap {
        onTapped: row.open()
    }
    FocusRing {
        control: row
    }
}
