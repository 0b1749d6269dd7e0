// How many photographs are still being prepared, over the stage on a curator's desk.
import QtQuick
import kiosk.ui

Rectangle {
    id: note
    objectName: "preparing"

    width: words.implicitWidth + 32
    height: words.implicitHeight + 16
    color: Theme.card
    border.width: 1
    border.color: Theme.ink

    Text {
        id: words
        anchors.centerIn: parent
        text: Desk.preparing(Photographs.remaining)
        textFormat: Text.PlainText
        color: Theme.ink
        font.family: Theme.labelFamily
        font.pixelSize: 16
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
