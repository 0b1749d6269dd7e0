// The numbers of a figure's hotspots over its picture, and the line from the open one to its words.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: pins

    required property size imageSize
    // Screen px that one px of the picture takes, and what is seen, in px of the picture.
    required property real scaling
    required property rect view
    // Whether the words stand beside the picture, to which the open number is joined by a line if
    // none of the others is in the way.
    required property bool isBeside

    // In a picture with words a number stands on its point: beside it, it would cover others' words.
    readonly property bool hasWords: CloseFigure.picture.hasWords
    readonly property var places: CloseFigure.pins(imageSize.width * scaling, imageSize.height * scaling,
        hasWords ? 0 : Theme.px(150), Theme.px(96), CloseFigure.opened)
    readonly property real pictureLeft: -view.x * scaling
    readonly property real pictureTop: -view.y * scaling
    // The number that is open, where it stands here; null if there is none.
    readonly property var openPin: {
        const pin = CloseFigure.opened > 0 ? places[CloseFigure.opened - 1] : null;
        return pin ? Qt.point(pin.x + pictureLeft, pin.y + pictureTop) : null;
    }
    readonly property bool isJoined: isBeside && !hasWords && openPin !== null
        && openPin.x > 0 && openPin.x < width && openPin.y > 0 && openPin.y < height
        && places.every(pin => {
            const isBefore = pin && (pin.x + pictureLeft - openPin.x) * Theme.onward <= 0;
            return !pin || isBefore || Math.abs(pin.y + pictureTop - openPin.y) > Theme.target;
        })

    // The number within a finger's reach, or 0.
    function nearest(x: real, y: real): int {
        let found = 0;
        let least = Theme.target / 2;
        places.forEach((pin, index) => {
            const far = pin ? Math.hypot(pin.x + pictureLeft - x, pin.y + pictureTop - y) : Infinity;
            if (far <= least) {
                least = far;
                found = index + 1;
            }
        });
        return found;
    }

    Rectangle {
        visible: pins.isJoined
        x: Theme.mirrored ? 0 : pins.openPin?.x ?? 0
        y: Math.round((pins.openPin?.y ?? 0) - height / 2)
        width: Theme.mirrored ? pins.openPin?.x ?? 0 : pins.width - x
        height: Theme.barSize
        color: Theme.accent
    }
    Repeater {
        model: CloseFigure.hotspots
        HotspotPin {
            required property int index
            number: index + 1
            size: !pins.hasWords ? Theme.target
                : Math.max(Theme.px(48), Math.min(Theme.px(60), 60 * pins.scaling))
            place: pins.places[index] ?? null
            x: (place?.x ?? 0) + pins.pictureLeft
            y: (place?.y ?? 0) + pins.pictureTop
        }
    }
}
