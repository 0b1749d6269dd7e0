// One level of a photograph: the tiles that are seen, and half a tile around them.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: tiling

    required property var tiles
    required property var imageSize
    required property real zoom
    required property rect view
    // The number of the level; -1 for none.
    property int level: -1
    // How many tiles are still being read.
    property int pending: 0

    readonly property int size: tiles.size ?? 1
    readonly property int overlap: tiles.overlap ?? 0
    readonly property var levelSize: tiles.levels?.[level] ?? [0, 0]
    // Px of the photograph that a px of this level stands for, and the screen's px that it takes.
    readonly property real step: level < 0 ? 1 : Math.pow(2, tiles.levels.length - 1 - level)
    readonly property real unit: step * zoom
    readonly property real span: size * step

    readonly property int firstColumn: Math.max(0, Math.floor(view.x / span - 0.5))
    readonly property int firstRow: Math.max(0, Math.floor(view.y / span - 0.5))
    readonly property int lastColumn: Math.min(Math.ceil(levelSize[0] / size) - 1,
        Math.floor((view.x + view.width) / span + 0.5), firstColumn + columns - 1)
    readonly property int lastRow: Math.min(Math.ceil(levelSize[1] / size) - 1,
        Math.floor((view.y + view.height) / span + 0.5), firstRow + rows - 1)

    // A fixed number of places, enough for tiles at half their size. Each place holds every
    // so-manieth tile, so that one that goes on being seen stays in its place.
    readonly property int columns: Math.ceil(parent.width / (size / 2)) + 3
    readonly property int rows: Math.ceil(parent.height / (size / 2)) + 3

    x: -Math.round(view.x * zoom)
    y: -Math.round(view.y * zoom)

    Repeater {
        model: tiling.level < 0 ? 0 : tiling.columns * tiling.rows

        delegate: Item {
            id: tile

            required property int index
            readonly property int column: tiling.nth(index % tiling.columns, tiling.firstColumn,
                tiling.columns)
            readonly property int row: tiling.nth(Math.floor(index / tiling.columns), tiling.firstRow,
                tiling.rows)
            readonly property bool isSeen: column <= tiling.lastColumn && row <= tiling.lastRow
            readonly property bool isPending: isSeen && picture.status === Image.Loading
            readonly property int before: column > 0 ? tiling.overlap : 0
            readonly property int above: row > 0 ? tiling.overlap : 0

            // Edges on whole px, so that tiles neither part nor overlap.
            x: tiling.edge(column, tiling.imageSize.width)
            y: tiling.edge(row, tiling.imageSize.height)
            width: tiling.edge(column + 1, tiling.imageSize.width) - x
            height: tiling.edge(row + 1, tiling.imageSize.height) - y
            clip: true
            onIsPendingChanged: tiling.pending += isPending ? 1 : -1
            Component.onDestruction: if (isPending) tiling.pending -= 1

            Image {
                id: picture
                x: (tile.column * tiling.size - tile.before) * tiling.unit - tile.x
                y: (tile.row * tiling.size - tile.above) * tiling.unit - tile.y
                width: implicitWidth * tiling.unit
                height: implicitHeight * tiling.unit
                asynchronous: true
                cache: false
                source: tile.isSeen
                    ? `${tiling.tiles.folder}${tiling.level}/${tile.column}_${tile.row}.jpg` : ""
                fillMode: Image.Stretch
            }
        }
    }

    // The first number from `first` on that leaves `place` when it is divided by `count`.
    function nth(place: int, first: int, count: int): int {
        return first + ((place - first) % count + count) % count;
    }

    function edge(number: int, length: real): real {
        return Math.round(Math.min(number * span, length) * zoom);
    }
}
