// A drawing of which a part is seen: that part is drawn anew at its scale, beside the showing.
import QtQuick

Item {
    id: sharp

    required property url image
    required property size imageSize
    // Screen px that one px of the picture takes.
    required property real zoom
    // What is seen, in px of the picture: its corner lies in this item's.
    required property rect view

    readonly property bool isShown: image.toString() !== "" && whole.status !== Image.Error
    // Whether all that is seen is there and sharp.
    readonly property bool isReady: !isShown
        || (whole.status === Image.Ready && !waiting.running && back.status !== Image.Loading)

    readonly property real fitting: Math.min(width / imageSize.width, height / imageSize.height)
    // How much more than what is seen is drawn on each side, as a share of it.
    readonly property real margin: 0.2

    property bool isOdd: false
    readonly property SharpPart front: isOdd ? odd : even
    readonly property SharpPart back: isOdd ? even : odd

    clip: true
    onImageChanged: {
        front.clear();
        back.clear();
        waiting.restart();
    }
    onViewChanged: if (!waiting.running) waiting.start()
    onZoomChanged: waiting.restart()
    onWidthChanged: waiting.restart()

    // While fingers zoom, the former part is stretched; it is drawn anew when they pause.
    Timer {
        id: waiting
        interval: 60
        onTriggered: sharp.look()
    }

    function look() {
        if (zoom <= fitting * 1.001) {
            front.clear();
            back.clear();
            return;
        }
        const seen = Qt.rect(Math.max(0, view.x), Math.max(0, view.y),
            Math.min(imageSize.width, view.x + view.width) - Math.max(0, view.x),
            Math.min(imageSize.height, view.y + view.height) - Math.max(0, view.y));
        const isSame = part => part.covers(seen) && Math.abs(part.drawnZoom / zoom - 1) < 0.001;
        if (isSame(front) || back.status === Image.Loading)
            return;
        back.draw(image, Qt.rect(seen.x - margin * seen.width, seen.y - margin * seen.height,
            (1 + 2 * margin) * seen.width, (1 + 2 * margin) * seen.height), zoom);
    }
    // The part behind comes before the other one as soon as it is drawn.
    function turn() {
        if (back.status !== Image.Ready)
            return;
        const former = front;
        isOdd = !isOdd;
        former.clear();
        look();
    }

    Image {
        id: whole
        // On whole px, so that what was drawn for them is not drawn between them.
        x: Math.round(-sharp.view.x * sharp.zoom)
        y: Math.round(-sharp.view.y * sharp.zoom)
        width: Math.round(sharp.imageSize.width * sharp.zoom)
        height: Math.round(sharp.imageSize.height * sharp.zoom)
        asynchronous: true
        autoTransform: true
        cache: false
        retainWhileLoading: true
        source: sharp.image
        sourceSize: Qt.size(Math.round(sharp.imageSize.width * sharp.fitting),
            Math.round(sharp.imageSize.height * sharp.fitting))
        fillMode: Image.Stretch
    }
    SharpPart {
        id: even
        imageSize: sharp.imageSize
        zoom: sharp.zoom
        view: sharp.view
        onStatusChanged: Qt.callLater(sharp.turn)
    }
    SharpPart {
        id: odd
        imageSize: sharp.imageSize
        zoom: sharp.zoom
        view: sharp.view
        onStatusChanged: Qt.callLater(sharp.turn)
    }
}
