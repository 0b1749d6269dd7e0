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

    Item {
        id: controls
        x: Theme.fromStart(bar.margin, width, bar.width)
        y: Theme.px(22)
        width: bar.room
        height: rows.rows.length * (bar.rowHeight + bar.rowGap) - bar.rowGap

        BarButton {
            id: startOver
            x: bar.startOf(this)
            y: bar.topOf(this)
            name: Words.startOver
            shape: "home"
            onPressed: Presence.end()
        }
        Column {
            id: languageGroup
            x: bar.startOf(this)
            y: bar.topOf(this)
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
            id: sizeGroup
            x: bar.startOf(this)
            y: bar.topOf(this)
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
            x: bar.startOf(this)
            y: bar.topOf(this)
            name: Words.contrast
            shape: "contrast"
            checkable: true
            checked: Settings.contrast
            onPressed: Settings.contrast = !Settings.contrast
        }
        BarButton {
            id: movement
            x: bar.startOf(this)
            y: bar.topOf(this)
            name: Words.lessMovement
            shape: "still"
            checkable: true
            checked: Settings.lessMovement
            onPressed: Settings.lessMovement = !Settings.lessMovement
        }
        BarButton {
            id: lower
            x: bar.startOf(this)
            y: bar.topOf(this)
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

    // All that stands there, in order.
    readonly property var all: [startOver, ...(Visit.languages.length > 1 ? [languageGroup] : []), sizeGroup,
        contrast, movement, lower]
    readonly property real rowHeight: Math.max(...all.map(item => item.height))
    readonly property real rowGap: Theme.px(30)

    EvenRows {
        id: rows
        widths: bar.all.map(item => item.width)
        room: bar.room
        leastGap: Theme.px(Theme.portrait ? 36 : 24)
        mostGap: Theme.px(150)
    }

    function startOf(item: Item): real {
        return Theme.fromStart(rows.places[all.indexOf(item)]?.start ?? 0, item.width, controls.width);
    }
    function topOf(item: Item): real {
        return (rows.places[all.indexOf(item)]?.row ?? 0) * (rowHeight + rowGap);
    }
}
