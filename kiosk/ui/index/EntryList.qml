// The entries of one kind in large rows, in columns and pages.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: list

    // As Entries.rows gives them.
    required property var entries
    // A page is known by an entry on it, which is found again however the others come to lie.
    property string kept: ""
    readonly property int page: Math.max(0, Math.floor(entries.findIndex(entry =>
        entry.target === kept) / perPage))

    readonly property real gap: Theme.px(24)
    readonly property real inset: Theme.px(16)
    readonly property real half: (width - gap) / 2
    readonly property int columns: entries.every(entry => entry.head.split(" ")
        .every(word => heads.advanceWidth(word) <= half - 2 * inset)) ? 2 : 1
    readonly property real columnWidth: columns === 2 ? half : width
    // All rows are as high as the highest, so that a page turns without anything else moving.
    readonly property real least: Math.max(Theme.target, Theme.px(24)
        + Math.max(...entries.map(entry => heightOf(entry, columnWidth - 2 * inset))))
    readonly property int pages: Math.max(1,
        Math.ceil(entries.length / columns / Math.max(1, Math.floor(height / least))))
    // No page is left with a row or two, and all rows spread over the height that there is.
    readonly property int rows: Math.max(1, Math.ceil(entries.length / columns / pages))
    readonly property real rowHeight: Math.min(Math.floor(1.4 * least),
        Math.max(least, Math.floor(height / rows)))
    readonly property int perPage: rows * columns
    readonly property var shown: entries.slice(page * perPage, (page + 1) * perPage)

    FontMetrics {
        id: heads
        font.family: Theme.labelFamily
        font.weight: Font.Bold
        font.pixelSize: Theme.text(30)
    }
    FontMetrics {
        id: mores
        font.family: Theme.labelFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.text(24)
    }

    Connections {
        target: Visit
        // Of an entry that is gone the page is that of the last one before it.
        function onRenumbered() {
            let at = list.entries.findIndex(entry => entry.target === list.kept);
            while (at > 0 && Entries.find(list.entries[at].target) < 0)
                at -= 1;
            list.kept = list.entries[at]?.target ?? "";
        }
    }

    function turnTo(page: int) {
        kept = entries[page * perPage]?.target ?? "";
    }

    function heightOf(entry: var, width: real): real {
        return lineCount(entry.head, heads, width) * Theme.text(34)
            + (entry.more === "" ? 0 : lineCount(entry.more, mores, width) * Theme.text(30));
    }
    function lineCount(text: string, metrics: FontMetrics, width: real): int {
        const gap = metrics.advanceWidth(" ");
        let count = 1, used = 0;
        for (const word of text.split(" ")) {
            const length = metrics.advanceWidth(word);
            if (used > 0 && used + gap + length > width) {
                count += 1;
                used = length;
            } else {
                used += (used > 0 ? gap : 0) + length;
            }
        }
        return count;
    }

    Repeater {
        // Their number alone: when an entry is saved, the keyboard stays at its row.
        model: list.shown.length
        EntryRow {
            required property int index
            readonly property var entry: list.shown[index] ?? ({})
            // Down the first column, then down the next.
            readonly property int inColumn: Math.ceil(list.shown.length / list.columns)

            x: Theme.fromStart(Math.floor(index / inColumn) * (width + list.gap), width, list.width)
            y: index % inColumn * height
            width: list.columnWidth
            height: list.rowHeight
            target: entry.target ?? ""
            said: entry.said ?? ""
            head: entry.head ?? ""
            more: entry.more ?? ""
            inset: list.inset
            isFirst: y === 0
        }
    }
}
