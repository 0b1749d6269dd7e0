// Over everything while nobody is there, or somebody is asked: a contact wakes, from its down to
// its up, and does nothing else.
import QtQuick
import kiosk.ui

MultiPointTouchArea {
    id: waker

    // How many contacts are down that woke; they are nobody else's until they are up.
    property int held: 0

    // Where a contact came down, before anything wakes.
    signal woken(at: point)

    enabled: Presence.state !== "here" || held > 0
    visible: enabled
    mouseEnabled: true
    // Whoever comes after them finds what is beneath, even while they rest.
    containmentMask: QtObject {
        function contains(at: point): bool {
            return Presence.state !== "here";
        }
    }
    onPressed: points => {
        held += points.length;
        if (Presence.state === "away") {
            woken(Qt.point(points[0].x, points[0].y));
            Presence.wake();
        } else {
            Presence.stay();
        }
    }
    onReleased: points => held = Math.max(0, held - points.length)
    onCanceled: held = 0
}
