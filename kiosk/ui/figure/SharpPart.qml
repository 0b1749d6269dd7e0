// A part of a drawing, drawn at one scale; seen at another one until a better one is there.
import QtQuick

Image {
    id: drawn

    // As in SharpPicture.
    required property size imageSize
    required property real zoom
    required property rect view

    // Screen px of one px of the picture at which it is drawn, and the part that is, in the
    // picture's px.
    property real drawnZoom: 1
    property rect part
    readonly property bool isDrawn: status === Image.Ready

    x: Math.round(part.x * zoom) + Math.round(-view.x * zoom)
    y: Math.round(part.y * zoom) + Math.round(-view.y * zoom)
    width: Math.round(part.width * zoom)
    height: Math.round(part.height * zoom)
    visible: isDrawn
    asynchronous: true
    cache: false
    fillMode: Image.Stretch

    function draw(file: url, wanted: rect, scale: real) {
        source = "";
        const whole = Qt.size(Math.round(imageSize.width * scale), Math.round(imageSize.height * scale));
        const left = Math.max(0, Math.floor(wanted.x * scale));
        const top = Math.max(0, Math.floor(wanted.y * scale));
        const right = Math.min(whole.width, Math.ceil((wanted.x + wanted.width) * scale));
        const bottom = Math.min(whole.height, Math.ceil((wanted.y + wanted.height) * scale));
        const across = imageSize.width / whole.width;
        const down = imageSize.height / whole.height;
        drawnZoom = scale;
        part = Qt.rect(left * across, top * down, (right - left) * across, (bottom - top) * down);
        sourceSize = whole;
        sourceClipRect = Qt.rect(left, top, right - left, bottom - top);
        source = file;
    }

    function clear() {
        source = "";
        part = Qt.rect(0, 0, 0, 0);
    }

    function covers(seen: rect): bool {
        return seen.x >= part.x - 1 && seen.y >= part.y - 1
            && seen.x + seen.width <= part.x + part.width + 1
            && seen.y + seen.height <= part.y + part.height + 1;
    }
}
