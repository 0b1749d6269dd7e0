// Where a screen lies that covers the panels; it is made when it is opened, and gone when closed.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Loader {
    id: place

    // Has the focus afterwards.
    required property Item nowhere

    active: Visit.screen !== "" && Presence.state !== "away"
    sourceComponent: ({
            "overview": overview,
            "index": index,
            "timeline": timeline,
            "map": map
        })[Visit.screen] ?? null
    enabled: !Visit.isCardOpen
    onLoaded: item.Accessible.announce(item.Accessible.name, Accessible.Assertive)
    onActiveChanged: if (!active) nowhere.forceActiveFocus()

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
}
