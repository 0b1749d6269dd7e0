// The links of a text by their names, side by side, each a target for a finger.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Flow {
    id: row

    required property var names
    property bool isCurrent: true
    property real size: Theme.text(30)

    readonly property real gap: Theme.px(40)

    // Rows stand as near as targets may: each reaches half a gap beyond its words.
    spacing: gap
    topPadding: gap / 2
    bottomPadding: gap / 2

    Repeater {
        model: row.names
        Item {
            id: entry
            required property var modelData

            width: words.width
            height: Theme.target - row.gap
            enabled: row.isCurrent
            // The links of the text itself are what a screen reader is offered.
            Accessible.ignored: true

            Text {
                id: words
                objectName: "link"
                anchors.verticalCenter: parent.verticalCenter
                text: entry.modelData.kind === "source"
                    ? Words.sources + " " + entry.modelData.words : entry.modelData.words
                textFormat: Text.PlainText
                color: entry.modelData.kind === "source" ? Theme.accent : Theme.ink
                font.family: Theme.readingFamily
                font.pixelSize: row.size
                font.underline: true
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                x: Theme.fromStart(-row.gap / 2, width, entry.width)
                width: Math.max(1, Theme.px(2))
                height: Theme.px(36)
                color: Theme.line
                visible: Theme.fromStart(entry.x, entry.width, row.width) > 0
            }
            Tap {
                margin: Math.max(row.gap, Theme.target - entry.width) / 2
                onTapped: Visit.open(entry.modelData.target)
            }
        }
    }
}
