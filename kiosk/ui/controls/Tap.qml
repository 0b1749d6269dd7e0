// A tap as people of all ages make it: it may wander a little, and last most of a second. Each
// finger makes its own, whatever else is down; one that bounces on the glass makes one.
import QtQuick
import kiosk.ui

Item {
    id: tap

    // How far beyond the parent a finger is taken, px.
    property real margin: 0
    // How soon after one tap no other can be meant: the finger bounces, or two press at once; ms.
    property int bounce: 80
    // Whether a finger is down that may make one.
    readonly property bool pressed: area.down > 0

    // `touch.position` is a point of the parent.
    signal tapped(touch: var)

    anchors.fill: parent
    anchors.margins: -margin

    MultiPointTouchArea {
        id: area

        property int down: 0
        // When each finger came down, ms, and where in the window: what is touched may move along.
        property var began: ({})
        property double last: -Infinity

        anchors.fill: parent
        onPressed: points => {
            for (const point of points)
                began[point.pointId] = {
                    time: Hands.time(),
                    x: point.sceneX,
                    y: point.sceneY
                };
            count();
        }
        onUpdated: points => {
            for (const point of points) {
                const from = began[point.pointId];
                if (from && !isNear(point.sceneX - from.x, point.sceneY - from.y))
                    delete began[point.pointId];
            }
            count();
        }
        onReleased: points => {
            const now = Hands.time();
            let made = null;
            for (const point of points) {
                if (now - (began[point.pointId]?.time ?? -Infinity) < 800)
                    made = point;
                delete began[point.pointId];
            }
            count();
            if (!made)
                return;
            const isBounce = now - last < tap.bounce;
            last = now;
            // The last thing done: what was touched may be gone afterwards.
            if (!isBounce)
                tap.tapped({
                    position: Qt.point(made.x - tap.margin, made.y - tap.margin)
                });
        }
        onCanceled: {
            began = {};
            count();
        }

        function count() {
            down = Object.keys(began).length;
        }
        function isNear(dx: real, dy: real): bool {
            return Math.max(Math.abs(dx), Math.abs(dy)) <= Theme.px(20);
        }
    }
}
