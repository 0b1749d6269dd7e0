// Where the attract screen is while nobody is there.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Loader {
    id: place

    // Every ten minutes picture and bar change places, so that no edge burns in.
    property bool isTurned: false
    readonly property Timer turning: Timer {
        interval: 600000
        running: true
        repeat: true
        onTriggered: place.isTurned = !place.isTurned
    }

    active: Presence.state === "away"
    sourceComponent: Attract {
        isTurned: place.isTurned
    }

    function languageAt(at: point): string {
        const attract = item as Attract;
        return attract ? attract.languageAt(at) : "";
    }
}
