// The window. It has its size before anything in it is made.
import QtQuick
import kiosk.ui

Window {
    id: window

    // Covers its screen: no frame, nobody closes it, no pointer but where a mouse moves.
    required property bool isFullScreen

    color: Theme.paper
    title: Cover.title
    flags: isFullScreen ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    onClosing: close => close.accepted = !isFullScreen

    Binding {
        target: Theme
        property: "width"
        value: stage.width
    }
    Binding {
        target: Theme
        property: "height"
        value: window.height
    }

    Stage {
        id: stage
        width: window.width - desk.width
        height: window.height
        focus: true
    }

    DeskPlace {
        id: desk
        anchors.right: parent.right
        height: window.height
        isOnDesk: !window.isFullScreen
        screenWidth: window.Screen.desktopAvailableWidth
        onWidened: by => {
            const left = window.Screen.virtualX;
            window.width += by;
            window.x = Math.max(left, Math.min(window.x, left + screenWidth - window.width));
        }
    }
    Loader {
        anchors.right: desk.left
        anchors.margins: 16
        anchors.top: parent.top
        active: !window.isFullScreen && Photographs.remaining > 0
        sourceComponent: PreparingNote {}
    }
}
