// A figure's picture in its frame: hands zoom it and move it, and touch its numbers.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: closeUp

    readonly property alias zoom: zoom
    // Whether it is where it was to go.
    readonly property bool isStill: !ease.running
    // In a picture with words a number stands on its point: beside it, it would cover others' words.
    readonly property bool hasWords: CloseFigure.picture.hasWords
    readonly property var pins: CloseFigure.pins(picture.imageSize.width * zoom.factor,
        picture.imageSize.height * zoom.factor, hasWords ? 0 : Theme.px(150), Theme.px(96))
    readonly property real pictureLeft: -zoom.view.x * zoom.factor
    readonly property real pictureTop: -zoom.view.y * zoom.factor
    // The number that is open, where it stands here; null if it is not seen.
    readonly property var openPin: {
        const pin = CloseFigure.opened > 0 ? pins[CloseFigure.opened - 1] : null;
        return pin ? Qt.point(pin.x + pictureLeft, pin.y + pictureTop) : null;
    }
    // Whether the words stand beside the picture, to which the open number is joined by a line if
    // none of the others is in the way.
    property bool isBeside: false
    readonly property bool isJoined: isBeside && !hasWords && openPin !== null
        && openPin.y > 0 && openPin.y < height && pins.every((pin, index) => {
            const isBefore = pin && (pin.x + pictureLeft - openPin.x) * Theme.onward <= 0;
            return !pin || isBefore || Math.abs(pin.y + pictureTop - openPin.y) > Theme.target;
        })

    clip: true

    Zoom {
        id: zoom
        frame: Qt.size(closeUp.width, closeUp.height)
        picture: picture.imageSize
        // A large photograph can be seen px by px.
        most: Math.max(8, 1 / picture.fitting)
        wander: Theme.px(20)
        onEasing: Settings.lessMovement ? progress = 1 : ease.restart()
        onHeld: ease.stop()
        onTapped: (x, y) => closeUp.touch(x, y)
    }
    NumberAnimation {
        id: ease
        target: zoom
        property: "progress"
        from: 0
        to: 1
        duration: 180
        easing.type: Easing.OutCubic
    }
    Connections {
        target: CloseFigure
        function onOpenedChanged() {
            const spot = CloseFigure.hotspots[CloseFigure.opened - 1];
            if (spot)
                zoom.bringIn(spot.at.x, spot.at.y);
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
    }
    Loader {
        id: picture
        readonly property size imageSize: Qt.size(CloseFigure.picture.imageSize.width || 1,
            CloseFigure.picture.imageSize.height || 1)
        readonly property real fitting: Math.min(width / imageSize.width, height / imageSize.height)
        anchors.fill: parent
        sourceComponent: /\.svgz?(\?|$)/i.test(CloseFigure.image.toString()) ? drawing : photograph
        Accessible.role: Accessible.Graphic
        Accessible.name: CloseFigure.picture.alt
    }
    Component {
        id: drawing
        SharpPicture {
            image: CloseFigure.image
            imageSize: picture.imageSize
            zoom: zoom.factor
            view: zoom.view
        }
    }
    Component {
        id: photograph
        DeepPicture {
            image: CloseFigure.image
            imageSize: picture.imageSize
            zoom: zoom.factor
            view: zoom.view
        }
    }

    Rectangle {
        visible: closeUp.isJoined
        x: Theme.mirrored ? 0 : closeUp.openPin?.x ?? 0
        y: Math.round((closeUp.openPin?.y ?? 0) - height / 2)
        width: Theme.mirrored ? closeUp.openPin?.x ?? 0 : closeUp.width - x
        height: Theme.barSize
        color: Theme.accent
    }
    Repeater {
        model: CloseFigure.hotspots
        HotspotPin {
            required property int index
            number: index + 1
            size: closeUp.hasWords ? Theme.px(60) : Theme.target
            place: closeUp.pins[index] ?? null
            x: (place?.x ?? 0) + closeUp.pictureLeft
            y: (place?.y ?? 0) + closeUp.pictureTop
        }
    }

    MultiPointTouchArea {
        anchors.fill: parent
        onPressed: points => points.forEach(point => zoom.fingerDown(point.pointId, point.x, point.y))
        onUpdated: points => points.forEach(point => zoom.fingerMoved(point.pointId, point.x, point.y))
        onReleased: points => points.forEach(point => zoom.fingerUp(point.pointId))
        onCanceled: zoom.fingersLost()
    }

    // A number that is near the finger; or, where something is out of sight, what is under it.
    function touch(x: real, y: real) {
        let nearest = 0;
        let least = Theme.target / 2;
        pins.forEach((pin, index) => {
            const far = pin ? Math.hypot(pin.x + pictureLeft - x, pin.y + pictureTop - y) : Infinity;
            if (far <= least) {
                least = far;
                nearest = index + 1;
            }
        });
        if (nearest > 0)
            CloseFigure.open(nearest);
        else if (zoom.canZoomOut)
            zoom.centre(x, y);
    }
}
