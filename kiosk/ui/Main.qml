// The window. It has its size before anything in it is made.
import QtQuick
import kiosk.ui

Window {
    id: window

    // Covers its screen: no frame, nobody closes it, no pointer but where a mouse moves.
    required property bool isFullScreen

    color: Theme.paper
    title: Visit.title
    flags: isFullScreen ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    onClosing: close => close.accepted = !isFullScreen

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
        width: window.width
        height: window.height
        focus: true
    }
}
