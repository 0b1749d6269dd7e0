// A control with words on it: an outlined pill, filled where it is the chosen one of several.
import QtQuick
import kiosk.ui

Rectangle {
    id: pill

    required property string name
    property bool checkable: false
    property bool checked: false
    // How wide it may be; longer words stand in two lines.
    property real room: Infinity
    signal pressed

    readonly property real padding: Theme.px(34)
    readonly property color letters: checked || tap.pressed ? Theme.paper : Theme.ink

    width: Math.min(room, Math.ceil(label.implicitWidth) + 2 * padding)
    height: Math.max(Theme.target, label.height + Theme.px(28))
    radius: Math.min(height, Theme.px(104)) / 2
    color: checked || tap.pressed ? Theme.ink : Theme.paper
    border.width: Theme.outline
    border.color: Theme.ink
    activeFocusOnTab: true
    Accessible.role: checkable ? Accessible.RadioButton : Accessible.Button
    Accessible.name: name
    Accessible.ignored: !visible || !(parent?.enabled ?? true)
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.focusable: true
    Accessible.onPressAction: pressed()
    Accessible.onToggleAction: pressed()
    Keys.onReturnPressed: pressed()
    Keys.onEnterPressed: pressed()
    Keys.onSpacePressed: event => {
        event.accepted = activeFocus && Hands.keyboard;
        if (event.accepted)
            pressed();
    }

    Text {
        id: label
        objectName: "control"
        anchors.centerIn: parent
        width: Math.ceil(Math.min(implicitWidth, pill.room - 2 * pill.padding))
        text: pill.name
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignHCenter
        color: pill.letters
        font.family: Theme.labelFamily
        font.weight: Font.Bold
        font.pixelSize: Theme.px(27)
        lineHeightMode: Text.FixedHeight
        lineHeight: Theme.px(31)
    }
    FocusRing {
        control: pill
        radius: pill.radius + Theme.px(8)
    }
    Tap {
        id: tap
        onTapped: pill.pressed()
    }
}
