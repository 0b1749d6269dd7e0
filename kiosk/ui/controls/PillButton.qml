// A control with its name on it, as an outlined pill.
import QtQuick
import kiosk.ui

Rectangle {
    id: pill

    required property string name
    signal pressed

    width: label.width + 2 * Theme.px(36)
    height: Theme.target
    radius: height / 2
    color: tap.pressed ? Theme.line : Theme.paper
    border.width: Theme.outline
    border.color: Theme.ink
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.ignored: !visible || !(parent?.enabled ?? true)
    Accessible.focusable: true
    Accessible.onPressAction: pressed()
    Keys.onReturnPressed: pressed()
    Keys.onEnterPressed: pressed()
    Keys.onSpacePressed: pressed()

    Text {
        id: label
        objectName: "control"
        anchors.centerIn: parent
        text: pill.name
        textFormat: Text.PlainText
        color: Theme.ink
        font.family: Theme.labelFamily
        font.weight: Font.Bold
        font.pixelSize: Theme.px(27)
        Accessible.ignored: true
    }
    FocusRing {
        control: pill
        radius: height / 2
    }
    Tap {
        id: tap
        onTapped: pill.pressed()
    }
}
