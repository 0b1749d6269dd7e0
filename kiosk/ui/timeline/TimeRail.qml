// The events on a line of time to scale, the chapters' years above: one slider, moved by a finger.
pragma ComponentBehavior: Bound
import QtQuick
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

    YearLines {
        length: rail.width
        axis: rail.axis
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
    EventMarks {
        width: parent.width
        stops: rail.stops
        present: rail.present
        event: rail.event
        upper: rail.upper
        axis: rail.axis
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
            readonly property real at: Theme.fromStart(point.position.x + reach.x, 0, rail.width)
            onAtChanged: rail.point()
            onActiveChanged: rail.point()
        }
    }

    function point() {
        if (finger.active)
            pointed(Events.nearest(finger.at, width, gap));
    }
}
