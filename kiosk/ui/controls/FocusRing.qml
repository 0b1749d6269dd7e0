// Shows where the keyboard is, from the first key to the first touch.
import QtQuick
import kiosk.ui

Rectangle {
    id: ring

    required property Item control

    anchors.fill: parent
    anchors.margins: -Theme.px(8)
    visible: (control?.activeFocus ?? false) && Hands.keyboard
    color: "transparent"
    border.width: Theme.px(5)
    border.color: Theme.accent
}
