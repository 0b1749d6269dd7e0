// A place's number on the map: an ink disc, red and larger where the place is open.
import QtQuick
import kiosk.ui

Item {
    id: disc

    required property int number
    required property bool isOpen
    required property real radius
    required property real openRadius
    signal chosen

    readonly property real half: isOpen ? openRadius : radius

    // The list below names the same places, and is what a screen reader and keys are given.
    Accessible.ignored: true

    Rectangle {
        x: -width / 2
        y: x
        width: 2 * disc.half
        height: width
        radius: width / 2
        color: disc.isOpen ? Theme.accent : Theme.ink

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.px(5)
            visible: !disc.isOpen
            radius: width / 2
            color: "transparent"
            border.width: Math.max(1, Theme.px(2))
            border.color: Theme.paper
        }
        Text {
            objectName: "number"
            anchors.centerIn: parent
            text: disc.number + 1
            color: Theme.paper
            font.family: Theme.labelFamily
            font.weight: Font.Black
            font.pixelSize: Theme.px(disc.isOpen ? 60 : disc.number < 99 ? 38 : 30)
            Accessible.ignored: true
        }
        Tap {
            onTapped: disc.chosen()
        }
    }
}
