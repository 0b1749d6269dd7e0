// A figure's picture in its frame: hands zoom it and move it, and touch its numbers.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: closeUp

    readonly property alias zoom: zoom
    // Whether it is where it was to go.
    readonly property bool isStill: !ease.running
    // When the program ends, the zoom may go before what reads it.
    readonly property real scaling: zoom?.factor ?? 1
    readonly property rect view: zoom?.view ?? Qt.rect(0, 0, 1, 1)
    readonly property bool canZoomOut: zoom?.canZoomOut ?? false
    // Whether the words stand beside the picture.
    property bool isBeside: false

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
        function onBroughtUp(x: real, y: real) {
            zoom.bringIn(x, y);
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
        Accessible.ignored: !visible || !enabled
        Accessible.name: CloseFigure.picture.alt
    }
    Component {
        id: drawing
        SharpPicture {
            image: CloseFigure.image
            imageSize: picture.imageSize
            zoom: closeUp.scaling
            view: closeUp.view
        }
    }
    Component {
        id: photograph
        DeepPicture {
            image: CloseFigure.image
            imageSize: picture.imageSize
            zoom: closeUp.scaling
            view: closeUp.view
        }
    }

    HotspotPins {
        id: pins
        anchors.fill: parent
        imageSize: picture.imageSize
        scaling: closeUp.scaling
        view: closeUp.view
        isBeside: closeUp.isBeside
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
        const number = pins.nearest(x, y);
        if (number > 0)
            CloseFigure.open(number);
        else if (canZoomOut)
            zoom.centre(x, y);
    }
}
