// What the hand does to a figure that is looked at closely: smaller, larger, close.
import QtQuick
import kiosk.ui

Item {
    id: controls

    required property Zoom zoom
    property bool onInk: false
    // Whether what is read has pages, and where it leads from this one.
    property bool hasPages: false
    property bool canGoBack: false
    property bool canGoOn: false
    signal back
    signal next

    // How far the buttons stand from each other: as far as their names need.
    readonly property real gap: Theme.px(40)
    readonly property alias closeButton: close

    // Where there is no room for all side by side, those for pages stand above.
    readonly property bool isNarrow: !onInk && width < 6 * Theme.buttonSize + 5 * gap
    readonly property real lineHeight: Theme.buttonSize + Theme.px(42)
    readonly property real settingsEnd: Theme.buttonSize + gap + (isNarrow || !turn.visible ? 0 : turn.width + gap)
    // What is free between those for the picture and the others.
    readonly property real middleLeft: 2 * (Theme.buttonSize + gap)
    readonly property real middleRoom: width - middleLeft - settingsEnd - Theme.buttonSize - Theme.px(20)

    implicitWidth: 5 * Theme.buttonSize + 4 * gap
    height: (isNarrow ? 2 : 1) * lineHeight

    NamedButton {
        id: zoomOut
        anchors.left: parent.left
        y: close.y
        name: Words.zoomOut
        shape: "minus"
        onInk: controls.onInk
        isUsable: controls.zoom?.canZoomOut ?? false
        onPressed: controls.zoom.zoomBy(1 / 1.5)
        onSpent: zoomIn.take()
    }
    NamedButton {
        id: zoomIn
        anchors.left: zoomOut.right
        anchors.leftMargin: controls.gap
        y: close.y
        name: Words.zoomIn
        shape: "plus"
        onInk: controls.onInk
        isUsable: controls.zoom?.canZoomIn ?? false
        onPressed: controls.zoom.zoomBy(1.5)
        onSpent: zoomOut.take()
    }
    NamedButton {
        id: settings
        anchors.right: turn.visible && !controls.isNarrow ? turn.left : close.left
        anchors.rightMargin: controls.gap
        y: close.y
        name: Words.settings
        shape: "settings"
        onInk: controls.onInk
        onPressed: Settings.isBarOpen = true
    }
    Row {
        id: turn
        anchors.right: controls.isNarrow ? parent.right : close.left
        anchors.rightMargin: controls.isNarrow ? 0 : controls.gap
        spacing: controls.gap
        visible: controls.hasPages || controls.canGoBack

        NamedButton {
            id: back
            name: Words.back
            shape: "back"
            isUsable: controls.canGoBack
            onPressed: controls.back()
            onSpent: next.visible ? next.take() : close.take()
        }
        NamedButton {
            id: next
            visible: controls.hasPages
            name: Words.next
            shape: "next"
            isUsable: controls.canGoOn
            onPressed: controls.next()
            onSpent: back.take()
        }
    }
    NamedButton {
        id: close
        anchors.right: parent.right
        y: controls.height - controls.lineHeight
        name: Words.close
        shape: "close"
        main: true
        onInk: controls.onInk
        onPressed: Visit.closeScreen()
    }
}
