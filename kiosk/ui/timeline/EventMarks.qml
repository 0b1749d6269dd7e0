// The events as points over a line of time, each led down to its day; the one that is shown large.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: marks

    // As Events gives them: where each stands, where that one does, and from when to when it was.
    required property var stops
    required property var present
    required property var event
    // The heights of the points and of the line below them.
    required property real upper
    required property real axis

    Rectangle {
        y: marks.axis - height / 2
        width: parent.width
        height: Theme.outline
        color: Theme.ink
    }
    Shape {
        ShapePath {
            strokeColor: Theme.ink
            strokeWidth: Math.max(1, Theme.px(1.5))
            fillColor: "transparent"
            PathSvg {
                path: marks.stops.map(stop => marks.leader(stop)).join(" ")
            }
        }
    }
    Repeater {
        model: marks.stops
        Rectangle {
            required property var modelData
            x: marks.across(modelData.at) - width / 2
            y: marks.upper - height / 2
            width: Theme.px(16)
            height: width
            radius: width / 2
            color: Theme.ink
        }
    }
    // From when to when it may have been, as exactly as that is known.
    Rectangle {
        x: Theme.fromStart(marks.event.first * marks.width, width, marks.width)
        y: marks.axis - height / 2
        width: Math.max(Theme.px(8), (marks.event.last - marks.event.first) * marks.width)
        height: Theme.px(12)
        color: Theme.accent
    }
    Shape {
        ShapePath {
            strokeColor: Theme.accent
            strokeWidth: Theme.px(5)
            fillColor: "transparent"
            PathSvg {
                path: marks.leader(marks.present)
            }
        }
    }
    Rectangle {
        x: marks.across(marks.present.at) - width / 2
        y: marks.upper - height / 2
        width: Theme.px(40)
        height: width
        radius: width / 2
        color: Theme.accent
    }

    // Where a length along the line is.
    function across(at: real): real {
        return Theme.fromStart(at, 0, width);
    }
    function leader(stop: var): string {
        return "M %1,%2 L %3,%4".arg(across(stop.at)).arg(upper).arg(across(stop.belongs)).arg(axis);
    }
}
