// The window: two strips of panels, the controls that never move, the card over them.
import QtQuick
import kiosk.ui

Window {
    id: window

    color: Theme.paper
    title: Visit.title

    // Theme is told the size before anything is laid out by it.
    Binding {
        target: Theme
        property: "width"
        value: window.width
    }
    Binding {
        target: Theme
        property: "height"
        value: window.height
    }

    Stage {
        anchors.fill: parent
        focus: true
    }
}
