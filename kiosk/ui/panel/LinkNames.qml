// The links of a text by their names, side by side, each a target for a finger.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Flow {
    id: row

    required property var names
    // Those for which it keeps room.
    property var allNames: names
    property bool isCurrent: true
    property real size: Theme.text(30)

    readonly property real gap: Theme.px(40)

    // Rows stand as near as targets may: each reaches half a gap beyond its words.
    spacing: gap
    topPadding: gap / 2
    bottomPadding: gap / 2
    height: Theme.target * lineCount(allNames, width, gap, metrics.font)

    FontMetrics {
        id: metrics
        font.family: Theme.readingFamily
        font.pixelSize: row.size
    }

    function written(name: var): string {
        return name.kind === "source" ? Words.sources + " " + name.words : name.words;
    }
    // Takes the font, so that whatever asks is told when it changes.
    function lengthOf(name: var, font: font): real {
        return Math.ceil(metrics.advanceWidth(written(name))) + Theme.px(2);
    }
    function lineCount(names: var, width: real, gap: real, font: font): int {
        let count = 1, used = 0;
        for (const name of names) {
            const length = lengthOf(name, font);
            if (used > 0 && used + length > width) {
                count += 1;
                used = 0;
            }
            used += length + gap;
        }
        return count;
    }

    Repeater {
        model: row.names
        Item {
            id: entry
            required property var modelData

            width: row.lengthOf(modelData, metrics.font)
            height: Theme.target - row.gap
            enabled: row.isCurrent
            // The links of the text itself are what a screen reader is offered.
            Accessible.ignored: true

            Text {
                id: words
                objectName: "link"
                anchors.verticalCenter: parent.verticalCenter
                text: row.written(entry.modelData)
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
