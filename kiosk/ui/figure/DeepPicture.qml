// A photograph of any size, of which a part is seen: that part is sharp, and it alone is held.
import QtQuick
import kiosk.ui

Item {
    id: deep

    required property url image
    required property size imageSize
    // Screen px that one px of the photograph takes.
    required property real zoom
    // What is seen, in px of the photograph: its corner lies in this item's.
    required property rect view

    readonly property var tiles: Photographs.tilesOf(image, Photographs.ready)
    readonly property bool isPrepared: tiles.levels !== undefined
    readonly property bool isShown: whole.source.toString() !== "" && whole.status !== Image.Error
    // Whether all that is seen is there and as sharp as it gets.
    readonly property bool isReady: !isShown || (whole.status === Image.Ready && front.pending === 0)

    // The whole lies beneath as it just fits; only what is larger than that needs tiles.
    readonly property real fitting: Math.min(width / imageSize.width, height / imageSize.height)
    readonly property real density: Screen.devicePixelRatio
    // A screen of 4K gets along with a little less than a px for each of its own: at the worst its
    // tiles would else take 190 MiB.
    readonly property real enough: width * height * density * density > 4e6 ? 0.75 : 1
    readonly property int level: {
        if (!isPrepared || zoom <= fitting * 1.001)
            return -1;
        const most = tiles.levels.length - 1;
        const below = Math.floor(-Math.log2(zoom * density * enough) + 0.001);
        return Math.max(0, Math.min(most, most - below));
    }

    property bool isOdd: false
    readonly property TileLayer front: isOdd ? odd : even
    readonly property TileLayer back: isOdd ? even : odd

    clip: true
    Component.onCompleted: show(level)
    onLevelChanged: show(level)
    onTilesChanged: {
        // Another photograph: nothing of the former one stays.
        front.level = back.level = -1;
        show(level);
    }

    // The former level stays beneath until the new one is there.
    function show(level: int) {
        if (level === front.level)
            return;
        isOdd = !isOdd;
        front.level = level;
        tidy();
    }

    function tidy() {
        if (front.pending === 0)
            back.level = -1;
    }

    TrueImage {
        id: whole
        x: -Math.round(deep.view.x * deep.zoom)
        y: -Math.round(deep.view.y * deep.zoom)
        width: deep.imageSize.width * deep.zoom
        height: deep.imageSize.height * deep.zoom
        asynchronous: true
        cache: false
        retainWhileLoading: true
        source: Photographs.copyOf(deep.image, sourceSize.width, sourceSize.height, Photographs.ready)
        sourceSize: {
            const pixels = deep.imageSize.width * deep.imageSize.height;
            const share = deep.isPrepared ? deep.fitting * deep.density : Math.sqrt(12e6 / pixels);
            return Qt.size(Math.ceil(deep.imageSize.width * Math.min(1, share)),
                Math.ceil(deep.imageSize.height * Math.min(1, share)));
        }
    }

    TileLayer {
        id: even
        z: deep.isOdd ? 0 : 1
        tiles: deep.tiles
        zoom: deep.zoom
        view: deep.view
        onPendingChanged: deep.tidy()
    }
    TileLayer {
        id: odd
        z: deep.isOdd ? 1 : 0
        tiles: deep.tiles
        zoom: deep.zoom
        view: deep.view
        onPendingChanged: deep.tidy()
    }
}
