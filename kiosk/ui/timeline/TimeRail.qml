// The events on a line of time to scale, the chapters' years above: one slider, moved by a finger.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: rail

    required property int number
    // As Events gives it, of that number.
    required property var event
    signal pointed(number: int)

    readonly property real gap: Theme.px(26)
    readonly property real bandHeight: Theme.px(42)
    readonly property real bandStep: Theme.px(48)
    readonly property var lanes: Events.lanes(Visit.language)
    readonly property int rows: lanes.reduce((most, lane) => Math.max(most, lane.lane + 1), 0)
    // Where the events are drawn, and below it the line on which they stand to scale.
    readonly property real upper: rows * bandStep + Theme.px(30)
    readonly property real axis: upper + Theme.px(56)
    readonly property var stops: Events.stops(width, gap, Theme.px(9), Visit.language)
    readonly property var present: Events.stop(number, width, gap, Visit.language)

    height: axis + Theme.px(54)
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.ignored: !visible || !enabled
    Accessible.name: Words.timeline
    Accessible.description: rail.event.date + ", " + rail.event.plain
    Accessible.focusable: true
    Accessible.onIncreaseAction: pointed(number + 1)
    Accessible.onDecreaseAction: pointed(number - 1)
    Keys.onUpPressed: pointed(number + 1)
    Keys.onDownPressed: pointed(number - 1)

    // What the slider's value is for a screen reader.
    readonly property int value: number + 1
    readonly property int minimumValue: 1
    readonly property int maximumValue: Events.count
    readonly property int stepSize: 1

    Repeater {
        model: Events.years(rail.width / Theme.px(110), Visit.language)
        Item {
            id: year
            required property var modelData
            x: rail.across(modelData.at * rail.width)

            Rectangle {
                width: Math.max(1, Theme.px(1.5))
                height: rail.axis
                color: Theme.line
            }
            Text {
                objectName: "year"
                x: -width / 2
                y: rail.axis + Theme.px(14)
                text: year.modelData.label
                textFormat: Text.PlainText
                color: Theme.quietText
                font.family: Theme.labelFamily
                font.weight: Font.DemiBold
                font.pixelSize: Theme.px(25)
                Accessible.ignored: true
            }
        }
    }
    Repeater {
        model: rail.lanes
        ChapterBand {
            required property var modelData
            x: Theme.fromStart(modelData.first * rail.width, width, rail.width)
            y: modelData.lane * rail.bandStep
            width: (modelData.last - modelData.first) * rail.width - Theme.px(3)
            height: rail.bandHeight
            chapter: modelData.chapter
            title: modelData.title
            isPresent: chapter === rail.event.chapter
        }
    }
    Rectangle {
        y: rail.axis - height / 2
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
                path: rail.stops.map(stop => rail.leader(stop)).join(" ")
            }
        }
    }
    Repeater {
        model: rail.stops
        Rectangle {
            required property var modelData
            x: rail.across(modelData.at) - width / 2
            y: rail.upper - height / 2
            width: Theme.px(16)
            height: width
            radius: width / 2
            color: Theme.ink
        }
    }
    // The event that is shown: from when to when it may have been, as exactly as that is known.
    Rectangle {
        x: Theme.fromStart(rail.event.first * rail.width, width, rail.width)
        y: rail.axis - height / 2
        width: Math.max(Theme.px(8), (rail.event.last - rail.event.first) * rail.width)
        height: Theme.px(12)
        color: Theme.accent
    }
    Shape {
        ShapePath {
            strokeColor: Theme.accent
            strokeWidth: Theme.px(5)
            fillColor: "transparent"
            PathSvg {
                path: rail.leader(rail.present)
            }
        }
    }
    Rectangle {
        x: rail.across(rail.present.at) - width / 2
        y: rail.upper - height / 2
        width: Theme.px(40)
        height: width
        radius: width / 2
        color: Theme.accent
    }
    FocusRing {
        control: rail
    }

    // A finger may come down beyond the first and the last event, too.
    Item {
        id: reach
        x: -Theme.px(44)
        width: rail.width - 2 * x
        height: rail.height

        PointHandler {
            id: finger
            readonly property real at: rail.across(point.position.x + reach.x)
            onAtChanged: rail.point()
            onActiveChanged: rail.point()
        }
    }

    function point() {
        if (finger.active)
            pointed(Events.nearest(finger.at, width, gap));
    }
    // From a length along the line to where that is, and back.
    function across(at: real): real {
        return Theme.fromStart(at, 0, width);
    }
    function leader(stop: var): string {
        return "M %1,%2 L %3,%4".arg(across(stop.at)).arg(upper).arg(across(stop.belongs)).arg(axis);
    }
}
