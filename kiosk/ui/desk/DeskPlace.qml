// Where problems stand on a curator's desk: the window grows by their width where its screen has the
// room, so that the stage stays as it is; else the stage makes way.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Loader {
    id: place

    required property bool isOnDesk
    required property real screenWidth
    // The window is to be wider by so many px.
    signal widened(by: real)

    readonly property int taken: 400
    property int grown: 0

    active: isOnDesk && Desk.problems.length > 0
    width: active ? taken : 0
    sourceComponent: Problems {}
    onActiveChanged: {
        const before = grown;
        grown = active && Window.width + taken <= screenWidth ? taken : 0;
        widened(grown - before);
    }
}
