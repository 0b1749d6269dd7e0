// The names of a figure's hotspots on ink: the same as its numbers, for whoever reads or listens.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Rectangle {
    id: list

    // The height that there is; what does not fit stands on further pages.
    required property real room
    // How far from its sides the names begin and end.
    required property real inset

    readonly property var spots: CloseFigure.hotspots
    readonly property real lead: Theme.px(20)
    readonly property int columns: lowest()
    readonly property real cellWidth: Math.floor((width - 2 * inset + 2 * lead) / columns)
    readonly property var rowHeights: heights(columns)
    readonly property bool hasPages: sum(rowHeights) > room - 2 * rim
    // With pages all rows are as high as the highest.
    readonly property real highest: Math.max(Theme.target, ...rowHeights)
    readonly property int rows: hasPages ? Math.max(1, Math.floor((room - 2 * rim) / highest)) : rowHeights.length
    readonly property int perPage: hasPages ? Math.max(1, rows * columns - 1) : Math.max(1, spots.length)
    readonly property int pages: Math.ceil(spots.length / perPage)
    property int page: 0
    readonly property var shown: spots.slice(page * perPage, (page + 1) * perPage)

    // Room for the keyboard's ring around the outer names.
    readonly property real rim: Theme.px(12)

    height: (hasPages ? rows * highest : sum(rowHeights)) + 2 * rim
    color: Theme.ink

    Connections {
        target: CloseFigure
        function onOpenedChanged() {
            if (CloseFigure.opened > 0)
                list.page = Math.floor((CloseFigure.opened - 1) / list.perPage);
        }
    }
    onPagesChanged: page = Math.min(page, pages - 1)

    FontMetrics {
        id: metrics
        font.family: Theme.labelFamily
        font.weight: Font.Bold
        font.pixelSize: Theme.text(26)
    }

    Grid {
        anchors.left: parent.left
        anchors.leftMargin: list.inset - list.lead
        y: list.rim
        columns: list.columns

        Repeater {
            // Their number alone: when a label is saved, the keyboard stays at its name.
            model: list.shown.length
            HotspotName {
                required property int index
                readonly property var spot: list.shown[index] ?? ({})
                number: spot.number ?? 0
                label: spot.label ?? ""
                opens: Words.opens(Words.kinds[spot.kind] ?? "", spot.opens ?? "")
                onPressed: CloseFigure.open(number)
                width: list.cellWidth
                height: list.hasPages ? list.highest
                    : list.rowHeights[Math.floor(index / list.columns)] ?? Theme.target
            }
        }
        Loader {
            active: list.hasPages
            visible: active
            sourceComponent: HotspotName {
                width: list.cellWidth
                height: list.highest
                number: 0
                label: Words.moreNames
                onPressed: list.page = (list.page + 1) % list.pages
            }
        }
    }

    // The number of columns with which it is lowest.
    function lowest(): int {
        let best = 1, least = Infinity;
        for (let columns = 1; columns <= Math.min(spots.length, 7); ++columns) {
            const height = sum(heights(columns));
            if (height < least) {
                least = height;
                best = columns;
            }
        }
        return best;
    }
    // Of each row.
    function heights(columns: int): var {
        const cell = (width - 2 * inset + 2 * lead) / columns;
        const room = cell - lead - Theme.px(12) - Theme.text(spots.length < 10 ? 24 : 38);
        const found = [];
        for (let first = 0; first < spots.length; first += columns) {
            const row = spots.slice(first, first + columns).map(spot => lines(spot.label, room));
            found.push(Math.max(Theme.target, Math.max(...row) * Theme.text(32) + Theme.px(24)));
        }
        return found;
    }
    function sum(lengths: var): real {
        return lengths.reduce((all, one) => all + one, 0);
    }
    function lines(label: string, room: real): int {
        let count = 1, used = 0;
        for (const word of label.split(" ")) {
            const length = metrics.advanceWidth(word);
            if (length > room)
                return 99;
            if (used > 0 && used + metrics.advanceWidth(" ") + length > room) {
                count += 1;
                used = length;
            } else {
                used += (used > 0 ? metrics.advanceWidth(" ") : 0) + length;
            }
        }
        return count;
    }
}
