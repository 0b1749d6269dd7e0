// Has the keyboard while no control has it, so that Space turns the panel and Tab begins anew; and
// gives it back to the control that had it when somebody was asked, if they stay.
import QtQuick
import kiosk.ui

Item {
    id: nowhere

    required property bool isHere
    // Whether something lies over the panels in which the keyboard is alone.
    required property bool isCovered

    readonly property Item focused: Window.activeFocusItem
    property Item before: null

    focus: true
    onFocusedChanged: {
        if (isHere && Presence.state === "here")
            before = focused;
    }

    Connections {
        target: Hands
        function onKeyboardChanged() {
            if (!Hands.keyboard && !nowhere.isCovered)
                nowhere.forceActiveFocus();
        }
    }
    Connections {
        target: Presence
        function onStateChanged() {
            if (Presence.state === "away")
                nowhere.before = null;
            else if (Presence.state === "here")
                nowhere.giveBack();
        }
    }

    function giveBack() {
        const isOver = isCovered || Visit.screen !== "";
        (before && (Hands.keyboard || isOver) ? before : nowhere).forceActiveFocus();
    }
}
