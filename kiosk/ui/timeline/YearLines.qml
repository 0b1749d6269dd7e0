// Years by which a line of time is read: a hairline each down to the line, and its number below.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Repeater {
    id: lines

    // The line's length, and how far below the years' upper ends it lies.
    required property real length
    required property real axis

    model: Events.years(length / Theme.px(110), Visit.language)

    Item {
        id: year
        required property var modelData
        x: Theme.fromStart(modelData.at * lines.length, 0, lines.length)

        Rectangle {
            width: Math.max(1, Theme.px(1.5))
            height: lines.axis
            color: Theme.line
        }
        Text {
            objectName: "year"
            x: -width / 2
            y: lines.axis + Theme.px(14)
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
