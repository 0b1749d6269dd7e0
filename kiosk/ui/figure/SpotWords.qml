// Beside a figure: what is said of what was touched in it, page by page.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: told

    // Where the words end above the names, and where they do without them; px of this item.
    required property real shortEnd
    required property real wholeEnd
    // Above it a hand may not reach what leads on.
    required property real reachTop

    readonly property bool isShort: words.wholeHeight <= shortEnd - linksHeight
    // Whether the names have to give way.
    readonly property bool isLong: !isShort || pages.page > 0
    readonly property alias page: pages.page
    readonly property alias pages: pages.count

    // For a hand that cannot reach up to the words.
    readonly property var names: Settings.lowerControls ? Visit.card.names ?? [] : []
    readonly property real linksHeight: links.active ? links.height + Theme.px(24) : 0

    function turn(by: int) {
        pages.page = Math.max(0, Math.min(pages.page + by, pages.count - 1));
    }

    Hint {
        id: where
        anchors.right: parent.right
        visible: pages.count > 1
        text: Words.pageOf(pages.page + 1, pages.count)
    }
    CardText {
        id: words
        width: parent.width
        content: Visit.card
        nameSize: Theme.px(60)
        place: CloseFigure.opened > 0
            ? Words.numberOf(CloseFigure.opened, CloseFigure.hotspots.length) : ""
        room: pages.end - y
        page: pages.page
    }
    ChapterRows {
        id: rows
        y: pages.page < words.pages ? pages.firstTop : pages.laterTop
        width: parent.width
        columns: pages.columns
        chapters: pages.shownChapters
    }
    CardPages {
        id: pages
        words: words
        rows: rows
        chapters: Visit.card.chapters ?? []
        end: told.wholeEnd - told.linksHeight
        firstEnd: (told.isShort ? told.shortEnd : told.wholeEnd) - told.linksHeight
        reachTop: told.reachTop
    }
    Loader {
        id: links
        active: told.names.length > 0
        width: parent.width
        y: (told.isLong ? told.wholeEnd : told.shortEnd) - height - Theme.px(4)
        sourceComponent: LinkRow {
            names: words.namesOn(told.names, pages.page)
            allNames: told.names
        }
    }
}
