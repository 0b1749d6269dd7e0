// The chapters in which somebody or something appears: each row leads there.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: list

    // As Visit.card gives them, some of them: { number, title }.
    required property var chapters
    property int columns: 1

    readonly property real gap: Theme.px(32)
    readonly property alias headHeight: head.height
    readonly property real rowHeight: Math.max(Theme.target, 2 * lineSize + Theme.px(8))
    readonly property real lineSize: Theme.text(37)

    // Down the first column, then down the next.
    readonly property int inColumn: Math.ceil(chapters.length / columns)

    height: head.height + inColumn * rowHeight
    visible: chapters.length > 0

    // Two columns where no title takes more than two lines in them.
    function fitsColumns(titles: var): bool {
        const width = (list.width - gap) / 2 - Theme.text(48);
        return titles.every(title => metrics.advanceWidth(title) < 1.5 * width
            && title.split(" ").every(word => metrics.advanceWidth(word) < width));
    }

    FontMetrics {
        id: metrics
        font.family: Theme.readingFamily
        font.pixelSize: Theme.text(30)
    }

    Item {
        id: head
        width: parent.width
        height: words.height + Theme.px(32)

        Rectangle {
            width: parent.width
            height: Math.max(1, Theme.px(2))
            color: Theme.line
        }
        Hint {
            id: words
            objectName: "label"
            anchors.left: parent.left
            y: Theme.px(20)
            text: Words.appearsIn
        }
    }

    Repeater {
        model: list.chapters
        ChapterRow {
            required property int index

            x: Theme.fromStart(Math.floor(index / list.inColumn) * (width + list.gap), width, list.width)
            y: head.height + index % list.inColumn * height
            width: (list.width - (list.columns - 1) * list.gap) / list.columns
            height: list.rowHeight
            lineSize: list.lineSize
            isFirst: index % list.inColumn === 0
        }
    }
}
