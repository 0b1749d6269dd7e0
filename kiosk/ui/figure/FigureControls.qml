// What the hand does to a figure that is looked at closely: smaller, larger, close.
import QtQuick
import kiosk.ui

Item {
    id: controls

    required property Zoom zoom
    property bool onInk: false
    // Whether the names have given way to what is read, and come back.
    property bool canGoBack: false
    // How far the buttons stand from each other: as far as their names need.
    readonly property real gap: Theme.px(40)
    readonly property alias closeButton: close

    implicitWidth: 5 * Theme.buttonSize + 4 * gap
    height: Theme.buttonSize + Theme.px(42)

    NamedButton {
        id: zoomOut
        anchors.left: parent.left
        name: Words.zoomOut
        shape: "minus"
        onInk: controls.onInk
        isUsable: controls.zoom.canZoomOut
        onPressed: controls.zoom.zoomBy(1 / 1.5)
        onSpent: zoomIn.take()
    }
    NamedButton {
        id: zoomIn
        anchors.left: zoomOut.right
        anchors.leftMargin: controls.gap
        name: Words.zoomIn
        shape: "plus"
        onInk: controls.onInk
        isUsable: controls.zoom.canZoomIn
        onPressed: controls.zoom.zoomBy(1.5)
        onSpent: zoomOut.take()
    }
    NamedButton {
        id: back
        anchors.right: close.left
        anchors.rightMargin: controls.gap
        visible: controls.canGoBack
        name: Words.back
        shape: "back"
        onPressed: Visit.close()
    }
    SettingsButton {
        onInk: controls.onInk
        anchors.right: back.visible ? back.left : close.left
        anchors.rightMargin: controls.gap
    }
    NamedButton {
        id: close
        anchors.right: parent.right
        name: Words.close
        shape: "close"
        main: true
        onInk: controls.onInk
        onPressed: Visit.closeScreen()
    }
}
