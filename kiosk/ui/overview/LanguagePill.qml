// One language, as a radio button named in itself.
import QtQuick
import kiosk.ui

Rectangle {
    id: pill

    required property string code
    required property string name

    readonly property bool isPresent: code === Visit.language

    width: label.width + 2 * Theme.px(40)
    height: Theme.target
    radius: height / 2
    color: isPresent ? Theme.paper : Theme.ink
    border.width: Theme.outline
    border.color: Theme.paper
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.ignored: !visible
    Accessible.name: name
    Accessible.checkable: true
    Accessible.checked: isPresent
    Accessible.focusable: true
    Accessible.onPressAction: choose()
    Accessible.onToggleAction: choose()
    Keys.onReturnPressed: choose()
    Keys.onEnterPressed: choose()
    Keys.onSpacePressed: choose()

    function choose() {
        Visit.setLanguage(code);
        Presence.wake();
    }

    Text {
        id: label
        objectName: "language"
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
        onTapped: pill.choose()
    }
}
