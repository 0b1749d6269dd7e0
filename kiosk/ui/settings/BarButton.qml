// A control on the ink bar: a sign in a circle and its name below, one target.
import QtQuick
import kiosk.ui

Item {
    id: button

    required property string name
    required property string shape
    property bool checkable: false
    property bool checked: false
    signal pressed

    width: Math.max(disc.width, label.width)
    height: label.y + label.height
    activeFocusOnTab: true
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.ignored: !visible || !(parent?.enabled ?? true)
    Accessible.name: name
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.focusable: true
    Accessible.onPressAction: pressed()
    Accessible.onToggleAction: pressed()
    Keys.onReturnPressed: pressed()
    Keys.onEnterPressed: pressed()
    Keys.onSpacePressed: pressed()

    Rectangle {
        id: disc
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.target
        height: width
        radius: width / 2
        color: button.checked ? Theme.paper : Theme.ink
        border.width: Theme.outline
        border.color: Theme.paper

        Glyph {
            anchors.fill: parent
            shape: button.shape
            color: button.checked ? Theme.ink : Theme.paper
        }
        FocusRing {
            control: button
            radius: width / 2
            border.color: Theme.paper
        }
    }
    BarLabel {
        id: label
        anchors.horizontalCenter: parent.horizontalCenter
        y: disc.height
        width: Math.max(disc.width, Math.min(implicitWidth, Theme.px(136)))
        text: button.name
        font.underline: button.checked
    }
    Tap {
        onTapped: button.pressed()
    }
}
