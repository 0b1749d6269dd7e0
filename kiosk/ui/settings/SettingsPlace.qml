// Where the bar of settings lies while it is open. The keyboard is in it alone, and then where it
// was before.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Loader {
    id: place

    // Has the focus afterwards where no control had it before, or a finger has closed the bar over
    // the panels.
    required property Item nowhere

    property Item opener: null

    active: Settings.isBarOpen && Presence.state !== "away"
    sourceComponent: SettingsOver {
        onOpened: from => place.opener = from
    }
    onActiveChanged: {
        const isOver = Visit.isCardOpen || Visit.screen !== "";
        if (!active)
            (opener && (Hands.keyboard || isOver) ? opener : nowhere).forceActiveFocus();
    }
}
