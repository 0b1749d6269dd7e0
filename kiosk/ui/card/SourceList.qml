// Sources, each after its mark; in pages where they take more room than there is.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Column {
    id: list

    required property var sources
    property real room: Infinity
    property int page: 0

    // The first source of each page.
    readonly property var starts: cut(rows.heights, room)
    readonly property int pages: starts.length
    readonly property real wholeHeight: rows.heights.reduce((sum, height) => sum + height + spacing, 0)

    spacing: Theme.px(14)

    function cut(heights: var, room: real): var {
        const starts = [0];
        let used = 0;
        heights.forEach((height, index) => {
            if (used > 0 && used + height > room) {
                starts.push(index);
                used = 0;
            }
            used += height + spacing;
        });
        return starts;
    }

    Repeater {
        id: rows

        property var heights: []
        function measure() {
            const all = [];
            for (let i = 0; i < count; ++i)
                all.push(itemAt(i)?.height ?? 0);
            heights = all;
        }
        onCountChanged: measure()

        model: list.sources
        Item {
            id: row
            required property var modelData
            required property int index

            visible: index >= (list.starts[list.page] ?? Infinity)
                && index < (list.starts[list.page + 1] ?? Infinity)
            onHeightChanged: rows.measure()
            width: list.width
            height: text.height

            Text {
                objectName: "mark"
                anchors.left: parent.left
                y: Theme.text(5)
                text: row.modelData.mark
                textFormat: Text.PlainText
                color: Theme.accent
                font.family: Theme.labelFamily
                font.weight: Font.Bold
                font.pixelSize: Theme.text(30)
                Accessible.ignored: true
            }
            RichBody {
                id: text
                objectName: "text"
                anchors.right: parent.right
                width: row.width - Theme.text(64)
                size: Theme.cardSize
                lineSize: Theme.cardLine
                html: row.modelData.html
                plain: Words.source(row.modelData.mark) + ". " + row.modelData.plain
                links: []
            }
        }
    }
}
