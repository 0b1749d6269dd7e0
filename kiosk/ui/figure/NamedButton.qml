// A round control with its name below it.
import QtQuick
import kiosk.ui

Item {
    id: named

    required property string name
    required property string shape
    property bool main: false
    property bool onInk: false
    // Whether it can do anything now; if not, it stands there all the same.
    property bool isUsable: true

    signal pressed
    // It had the keyboard and can do no more.
    signal spent

    width: Theme.buttonSize
    height: width

    RoundButton {
        id: button
        name: named.name
        shape: named.shape
        main: named.main
        onInk: named.onInk
        enabled: named.isUsable
        onPressed: named.pressed()
        onEnabledChanged: if (!enabled && hadFocus) named.spent()
        property bool hadFocus: false
        onActiveFocusChanged: if (activeFocus || enabled) hadFocus = activeFocus
    }
    Text {
        objectName: "control"
        anchors.horizontalCenter: button.horizontalCenter
        anchors.top: button.bottom
        anchors.topMargin: Theme.px(8)
        text: named.name
        textFormat: Text.PlainText
        color: named.onInk ? Theme.quietTextOnInk : Theme.quietText
        font.family: Theme.labelFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.hintSize
        Accessible.ignored: true
    }

    function take() {
        button.forceActiveFocus();
    }
}
