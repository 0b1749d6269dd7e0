// One level of a photograph: the tiles that are seen, and half a tile around them.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: tiling

    required property var tiles
    required property real zoom
    required property rect view
    // The number of the level; -1 for none.
    property int level: -1
    // How many tiles are still being read.
    property int pending: 0

    readonly property bool hasTiles: level >= 0 && tiles.levels !== undefined
    readonly property int size: tiles.size ?? 512
    readonly property int overlap: tiles.overlap ?? 0
    readonly property var levelSize: tiles.levels?.[level] ?? [0, 0]
    // Px of the photograph that a px of this level stands for, and the screen's px that it takes.
    readonly property real step: !hasTiles ? 1 : Math.pow(2, tiles.levels.length - 1 - level)
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
        model: !tiling.hasTiles ? 0 : tiling.columns * tiling.rows

        // A tile also has the edges of its neighbours, and lies over theirs: no seam shows.
        delegate: Image {
            id: tile

            required property int index
            readonly property int column: tiling.nth(index % tiling.columns, tiling.firstColumn,
                tiling.columns)
            readonly property int row: tiling.nth(Math.floor(index / tiling.columns),
                tiling.firstRow, tiling.rows)
            readonly property bool isSeen: column <= tiling.lastColumn && row <= tiling.lastRow
            readonly property bool isPending: isSeen && status === Image.Loading

            x: (column * tiling.size - (column > 0 ? tiling.overlap : 0)) * tiling.unit
            y: (row * tiling.size - (row > 0 ? tiling.overlap : 0)) * tiling.unit
            width: implicitWidth * tiling.unit
            height: implicitHeight * tiling.unit
            asynchronous: true
            cache: false
            source: isSeen ? `${tiling.tiles.folder}${tiling.level}/${column}_${row}.jpg` : ""
            fillMode: Image.Stretch
            onIsPendingChanged: tiling.pending += isPending ? 1 : -1
            Component.onDestruction: {
                if (isPending)
                    tiling.pending -= 1;
            }
        }
    }

    // The first number from `first` on that leaves `place` when it is divided by `count`.
    function nth(place: int, first: int, count: int): int {
        return first + ((place - first) % count + count) % count;
    }
}
