// A round control: a circle with a sign in it, red where it is the main action.
import QtQuick
import kiosk.ui

Item {
    id: button

    required property string name
    required property string shape
    property bool main: false
    // Whether it lies on ink.
    property bool onInk: false
    signal pressed

    width: Theme.buttonSize
    height: width
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.ignored: !visible || !(parent?.enabled ?? true)
    Accessible.focusable: true
    Accessible.onPressAction: press()
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()
    Keys.onSpacePressed: event => {
        event.accepted = activeFocus && Hands.keyboard;
        if (event.accepted)
            press();
    }

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        opacity: button.enabled ? 1 : 0.35
        color: button.main ? (tap.pressed ? Theme.ink : Theme.accent)
                           : (tap.pressed ? Theme.line : button.onInk ? Theme.ink : Theme.paper)
        border.width: button.main ? 0 : Theme.outline
        border.color: button.onInk ? Theme.paper : Theme.ink

        Glyph {
            anchors.fill: parent
            shape: button.shape
            color: button.main || button.onInk ? Theme.paper : Theme.ink
        }
    }

    FocusRing {
        control: button
        radius: width / 2
        border.color: button.onInk ? Theme.paper : Theme.accent
    }

    Tap {
        id: tap
        onTapped: button.press()
    }

    function press() {
        if (enabled)
            pressed();
    }
}
