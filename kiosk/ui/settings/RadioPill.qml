// One of a few that exclude each other, as a radio button; the present one is filled.
import QtQuick
import kiosk.ui

Rectangle {
    id: pill

    required property string name
    required property bool isPresent
    // What is written on it.
    property alias letters: label
    signal chosen

    width: Math.max(Theme.target, label.width + 2 * Theme.px(32))
    height: Theme.target
    radius: height / 2
    color: isPresent ? Theme.paper : Theme.ink
    border.width: Theme.outline
    border.color: Theme.paper
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.ignored: !visible || !(parent?.enabled ?? true)
    Accessible.name: name
    Accessible.checkable: true
    Accessible.checked: isPresent
    Accessible.focusable: true
    Accessible.onPressAction: chosen()
    Accessible.onToggleAction: chosen()
    Keys.onReturnPressed: chosen()
    Keys.onEnterPressed: chosen()
    Keys.onSpacePressed: chosen()

    Text {
        id: label
        objectName: "control"
        anchors.centerIn: parent
        text: pill.name
        textFormat: Text.PlainText
        color: pill.isPresent ? Theme.ink : Theme.paper
        font.family: Theme.labelFamily
        font.weight: Font.Bold
        font.pixelSize: Theme.px(30)
    }
    FocusRing {
        control: pill
        radius: height / 2
        border.color: Theme.paper
    }
    Tap {
        onTapped: pill.chosen()
    }
}
