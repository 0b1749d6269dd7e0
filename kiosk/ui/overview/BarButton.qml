// A control on the ink bar: a sign in a circle and its name beside it, one target.
import QtQuick
import kiosk.ui

Item {
    id: button

    required property string name
    required property string shape
    property bool checkable: false
    property bool checked: false
    signal pressed

    width: disc.width + Theme.px(18) + label.width
    height: Theme.target
    activeFocusOnTab: true
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
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
        anchors.left: parent.left
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
    }
    Text {
        id: label
        objectName: "control"
        anchors.left: disc.right
        anchors.leftMargin: Theme.px(18)
        anchors.verticalCenter: disc.verticalCenter
        text: button.name
        textFormat: Text.PlainText
        color: Theme.paper
        font.family: Theme.labelFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.px(27)
        font.underline: button.checked
    }
    FocusRing {
        control: button
        border.color: Theme.paper
    }
    Tap {
        onTapped: button.pressed()
    }
}
