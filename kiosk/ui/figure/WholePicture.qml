// The whole picture, small, while a part of it is seen: where one is, and a touch goes elsewhere.
import QtQuick
import kiosk.ui

Rectangle {
    id: small

    required property Zoom zoom
    // The larger of its sides.
    required property real size

    readonly property real share: (size - 2 * Theme.outline) / Math.max(zoom.picture.width, zoom.picture.height)

    width: Math.max(Theme.target, zoom.picture.width * share + 2 * Theme.outline)
    height: Math.max(Theme.target, zoom.picture.height * share + 2 * Theme.outline)
    color: Theme.ink
    border.width: Theme.outline
    border.color: Theme.paper
    // Keys and lists do the same for those who do not see it.
    Accessible.ignored: true

    TrueImage {
        id: picture
        anchors.centerIn: parent
        width: small.zoom.picture.width * small.share
        height: small.zoom.picture.height * small.share
        asynchronous: true
        source: Photographs.copyOf(CloseFigure.image, sourceSize.width, sourceSize.height, Photographs.ready)
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))

        Item {
            anchors.fill: parent
            clip: true

            Rectangle {
                x: small.zoom.view.x * small.share
                y: small.zoom.view.y * small.share
                width: small.zoom.view.width * small.share
                height: small.zoom.view.height * small.share
                color: "transparent"
                border.width: Theme.px(5)
                border.color: Theme.accent
            }
        }
    }
    Tap {
        onTapped: touch => {
            const at = picture.mapFromItem(small, touch.position);
            small.zoom.moveTo(at.x / picture.width, at.y / picture.height);
        }
    }
}
