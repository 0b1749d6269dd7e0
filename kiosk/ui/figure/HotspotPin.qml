// A hotspot's number, standing off on a line from the point that it means; red while it is open.
import QtQuick
import kiosk.ui

Item {
    id: pin

    required property int number
    // How large it is seen; it is touched within Theme.target.
    required property real size
    // As CloseFigure.pins gives it; null where there is no room for it.
    required property var place
    readonly property bool isOpen: number === CloseFigure.opened

    readonly property real dx: (place?.pointX ?? 0) - (place?.x ?? 0)
    readonly property real dy: (place?.pointY ?? 0) - (place?.y ?? 0)

    visible: place !== null
    z: isOpen ? 1 : 0

    // On dark ground its pale edge shows, as that of the open disc does on red.
    Rectangle {
        height: Theme.px(pin.isOpen ? 11 : 7)
        width: Math.hypot(pin.dx, pin.dy)
        y: -height / 2
        transformOrigin: Item.Left
        rotation: Math.atan2(pin.dy, pin.dx) * 180 / Math.PI
        color: Theme.paper

        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.px(2)
            anchors.bottomMargin: Theme.px(2)
            color: pin.isOpen ? Theme.accent : Theme.ink
        }
    }
    Rectangle {
        x: -width / 2
        y: -height / 2
        width: pin.size
        height: width
        radius: width / 2
        color: pin.isOpen ? Theme.accent : Theme.paper
        border.width: Theme.outline
        border.color: pin.isOpen ? Theme.paper : Theme.ink

        Text {
            objectName: "number"
            anchors.centerIn: parent
            text: pin.number
            textFormat: Text.PlainText
            color: pin.isOpen ? Theme.paper : Theme.ink
            font.family: Theme.labelFamily
            font.weight: Font.Black
            font.pixelSize: Math.round(pin.size * (pin.number < 100 ? 0.42 : 0.34))
            Accessible.ignored: true
        }
    }
}
