// Where a screen lies that covers the panels; it is made when it is opened, and gone when closed.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Loader {
    id: place

    // Has the focus afterwards.
    required property Item nowhere

    // Where the keyboard was before, and at which panel: it comes back where one has gone nowhere.
    readonly property Item focused: Window.activeFocusItem
    property Item last: null
    property Item opener: null
    property int from: -1

    active: Visit.screen !== "" && Presence.state !== "away"
    sourceComponent: ({
            "overview": overview,
            "index": index,
            "timeline": timeline,
            "map": map,
            "figure": figure
        })[Visit.screen] ?? null
    enabled: !Visit.isCardOpen && !Settings.isBarOpen
    onFocusedChanged: {
        if (Visit.screen === "")
            last = focused;
    }
    // The screen that was there before; whoever closes it finds the keyboard at its door.
    property string before: ""
    onLoaded: {
        const screen = item as Item;
        if (Visit.screen === "overview")
            (item as Overview).comeBackFrom(before);
        before = Visit.screen;
        screen.Accessible.announce(screen.Accessible.name, Accessible.Assertive);
    }
    onActiveChanged: {
        if (active) {
            opener = last;
            from = Visit.place;
            return;
        }
        before = "";
        nowhere.forceActiveFocus();
        if (Hands.keyboard && from === Visit.place)
            // Not before it can be used again: a screen reader is told nothing of what it is not given.
            Qt.callLater(() => place.opener?.forceActiveFocus());
    }

    Component {
        id: overview
        Overview {}
    }
    Component {
        id: index
        Index {}
    }
    Component {
        id: timeline
        Timeline {}
    }
    Component {
        id: map
        PlaceMap {}
    }
    Component {
        id: figure
        FigureView {}
    }
}
