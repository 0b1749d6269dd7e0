// The years to scale, a stop for each chapter: one slider that a finger moves along.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: rail

    // The chapter under the finger, or the one that is looked at.
    readonly property int pointed: finger.active ? finger.chapter : Visit.chapter
    readonly property real axis: Theme.px(25)
    readonly property alias reach: reach

    height: Theme.target
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: Words.chapters
    Accessible.ignored: !visible
    Accessible.focusable: true
    Accessible.description: Words.chapterOf(Visit.chapter + 1, Visit.chapterCount)
    Accessible.onIncreaseAction: Visit.goToChapter(Visit.chapter + 1)
    Accessible.onDecreaseAction: Visit.goToChapter(Visit.chapter - 1)
    Keys.onUpPressed: Visit.goToChapter(Visit.chapter + 1)
    Keys.onDownPressed: Visit.goToChapter(Visit.chapter - 1)

    // What the slider's value is for a screen reader.
    readonly property int value: Visit.chapter + 1
    readonly property int minimumValue: 1
    readonly property int maximumValue: Visit.chapterCount
    readonly property int stepSize: 1

    Rectangle {
        y: rail.axis - height / 2
        width: parent.width
        height: Theme.outline
        color: Theme.line
    }

    Repeater {
        model: rail.stops(rail.width, rail.pointed)
        RailStop {
            required property var modelData
            x: Math.round(rail.sideways(modelData.at) * rail.width)
            y: rail.axis
            chapter: modelData.chapter
            label: modelData.label
            current: chapter === rail.pointed
        }
    }

    Text {
        objectName: "pointed"
        visible: finger.active
        anchors.bottom: parent.top
        x: Math.max(0, Math.min(rail.width - width,
            rail.sideways(Chapters.at(rail.pointed, Visit.language)) * rail.width - width / 2))
        text: Chapters.title(rail.pointed, Visit.language)
        textFormat: Text.PlainText
        color: Theme.ink
        font.family: Theme.labelFamily
        font.weight: Font.Black
        font.pixelSize: Theme.px(32)
        padding: Theme.px(10)
        Rectangle {
            anchors.fill: parent
            z: -1
            color: Theme.card
            border.width: Theme.outline
            border.color: Theme.ink
        }
    }

    FocusRing {
        control: rail
    }

    // A finger may come down on the outer half of the first and last stop, too.
    Item {
        id: reach
        x: -Theme.px(44)
        width: rail.width - 2 * x
        height: rail.height

        PointHandler {
            id: finger
            readonly property int chapter: rail.chapterAt(point.position.x)
            onGrabChanged: (transition, eventPoint) => {
                if (transition === PointerDevice.UngrabPassive && eventPoint.state === EventPoint.Released)
                    Visit.goToChapter(rail.chapterAt(eventPoint.position.x));
            }
        }
    }

    function chapterAt(x: real): int {
        return Chapters.nearest(sideways((x + reach.x) / rail.width));
    }
    // From time to the width, and from the width to time: it passes as one reads.
    function sideways(fraction: real): real {
        return Theme.mirrored ? 1 - fraction : fraction;
    }
    function stops(length: real, pointed: int): var {
        return Chapters.stops(length, Theme.px(26), Theme.px(74), pointed, Visit.language);
    }
}
