// Everything adjustable, on an ink bar: what a visitor may need to see and reach the rest.
import QtQuick
import kiosk.ui

Rectangle {
    id: bar

    // Whether it lies over something, and can be closed.
    property bool isOver: false
    readonly property alias close: close

    readonly property real margin: Theme.px(64)
    readonly property real room: width - 2 * margin - (isOver ? close.width + Theme.px(36) : 0)

    height: controls.height + 2 * Theme.px(22)
    color: Theme.ink

    Flow {
        id: controls
        anchors.left: parent.left
        anchors.leftMargin: bar.margin
        y: Theme.px(22)
        width: rows.width
        spacing: rows.gap

        BarButton {
            id: startOver
            name: Words.startOver
            shape: "home"
            onPressed: Presence.end()
        }
        Column {
            visible: Visit.languages.length > 1
            LanguageChoice {
                id: languages
                room: bar.room
            }
            BarLabel {
                width: parent.width
                text: Words.languages
            }
        }
        Column {
            TextSizeChoice {
                id: sizes
            }
            BarLabel {
                width: parent.width
                text: Words.textSize
            }
        }
        BarButton {
            id: contrast
            name: Words.contrast
            shape: "contrast"
            checkable: true
            checked: Settings.contrast
            onPressed: Settings.contrast = !Settings.contrast
        }
        BarButton {
            id: movement
            name: Words.lessMovement
            shape: "still"
            checkable: true
            checked: Settings.lessMovement
            onPressed: Settings.lessMovement = !Settings.lessMovement
        }
        BarButton {
            id: lower
            name: Words.lowerControls
            shape: "lower"
            checkable: true
            checked: Settings.lowerControls
            onPressed: Settings.lowerControls = !Settings.lowerControls
        }
    }

    RoundButton {
        id: close
        anchors.right: parent.right
        anchors.rightMargin: bar.margin
        y: Theme.px(14)
        visible: bar.isOver
        name: Words.close
        shape: "close"
        main: true
        onPressed: Settings.isBarOpen = false
    }

    EvenRows {
        id: rows
        widths: [startOver.width, ...(Visit.languages.length > 1 ? [languages.width] : []), sizes.width,
            contrast.width, movement.width, lower.width]
        room: bar.room
        leastGap: Theme.px(Theme.portrait ? 36 : 24)
        mostGap: Theme.px(90)
    }
}
