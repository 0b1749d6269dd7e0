// The map, on ink below it what it shows, and the red bar where the words begin.
import QtQuick
import kiosk.ui

Item {
    id: side

    required property int open
    signal chosen(number: int)

    // What of the screen it leaves to the words.
    readonly property real takenWidth: Theme.portrait ? 0 : mapWidth + Theme.barSize
    readonly property real takenHeight: Theme.portrait ? band.y + band.height + Theme.barSize : 0

    // The map's size: whole in what the band below it leaves, but no wider than leaves room to read.
    readonly property real ratio: map.figure.imageSize.width / map.figure.imageSize.height
    readonly property real mapWidth: Theme.portrait ? width : Math.round(Math.max(0.45 * width,
        Math.min(0.635 * width, ratio * (height - Theme.px(160)))))
    readonly property real mapHeight: Math.round(Theme.portrait
        ? Math.min(width / ratio, 0.43 * height)
        : Math.min(height - list.height - credit.height - Theme.px(40), mapWidth / ratio))

    NumberedMap {
        id: map
        anchors.left: parent.left
        width: side.mapWidth
        height: side.mapHeight
        open: side.open
        onChosen: number => side.chosen(number)
    }
    Rectangle {
        id: band
        anchors.left: parent.left
        anchors.top: map.bottom
        width: side.mapWidth
        height: Theme.portrait ? credit.height + Theme.px(36) : side.height - y
        color: Theme.ink

        PlaceList {
            id: list
            visible: !Theme.portrait
            x: Theme.px(36)
            y: Theme.px(8)
            width: parent.width - x - Theme.px(16)
            open: side.open
            onInk: true
            onChosen: number => side.chosen(number)
        }
        MapCredit {
            id: credit
            x: Theme.portrait ? Theme.margin : Theme.px(48)
            y: Theme.portrait ? Theme.px(18) : list.y + list.height + Theme.px(14)
            width: parent.width - 2 * x
            figure: map.figure
        }
    }
    Rectangle {
        anchors.left: Theme.portrait ? parent.left : map.right
        y: Theme.portrait ? band.y + band.height : 0
        width: Theme.portrait ? parent.width : Theme.barSize
        height: Theme.portrait ? Theme.barSize : parent.height
        color: Theme.accent
    }
}
