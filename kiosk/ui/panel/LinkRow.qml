// The links of a text once more, as a row in reach of a hand: each once, the sources as one.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Column {
    id: row

    required property var names
    // Those of all pages, for which it keeps room: on no page does the text above it end elsewhere.
    property var allNames: names
    property bool isCurrent: true

    readonly property real gap: Theme.px(40)
    readonly property real size: Theme.text(30)

    readonly property int lines: lineCount(allNames, width, gap, metrics.font)

    height: rule.height + hint.implicitHeight + lines * Theme.target + (lines - 1) * gap
    spacing: 0

    FontMetrics {
        id: metrics
        font.family: Theme.readingFamily
        font.pixelSize: row.size
    }

    function written(name: var): string {
        return name.kind === "source" ? Words.sources + " " + name.words : name.words;
    }
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

    Rectangle {
        id: rule
        visible: hint.visible
        width: parent.width
        height: Math.max(1, Theme.px(2))
        color: Theme.line
    }
    Text {
        id: hint
        objectName: "hint"
        anchors.left: parent.left
        visible: row.names.length > 0
        topPadding: Theme.px(14)
        text: Words.tapName
        textFormat: Text.PlainText
        color: Theme.quietText
        font.family: Theme.labelFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.text(24)
        Accessible.ignored: true
    }
    Flow {
        width: parent.width
        spacing: row.gap

        Repeater {
            model: row.names
            Item {
                id: entry
                required property var modelData

                width: row.lengthOf(modelData, metrics.font)
                height: Theme.target
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
                    margin: Math.max(0, Theme.target - entry.width) / 2
                    onTapped: Visit.open(entry.modelData.target)
                }
            }
        }
    }
}
