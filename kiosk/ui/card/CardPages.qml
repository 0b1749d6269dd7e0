// What of a card stands on which page: its words, then as many chapters as there is room for.
import QtQuick
import kiosk.ui

QtObject {
    id: pages

    required property CardText words
    required property ChapterRows rows
    // All the chapters, as Visit.card gives them.
    required property var chapters
    // Where a page ends, and above which a hand may not reach a row; px of the card.
    required property real end
    // Where the first one does, if not there.
    property real firstEnd: end
    required property real reachTop

    property int page: 0

    readonly property real gap: Theme.px(32)
    readonly property real firstTop: Math.max(words.y + words.wholeHeight + gap, reachTop)
    readonly property real laterTop: Math.max(words.y + words.headHeight + gap, reachTop)
    readonly property int columns: Theme.textScale === 1 && chapters.length > rowsBelow(firstTop, firstEnd)
        && rows.fitsColumns(chapters.map(chapter => chapter.title)) ? 2 : 1

    // After more than one page of words the chapters have pages of their own.
    readonly property int onFirst: words.pages > 1 ? 0 : rowsBelow(firstTop, firstEnd) * columns
    readonly property int onLater: Math.max(1, rowsBelow(laterTop, end)) * columns
    readonly property int count: words.pages
        + Math.ceil(Math.max(0, chapters.length - onFirst) / onLater)

    readonly property int start: onFirst + (page - words.pages) * onLater
    readonly property var shownChapters: page >= words.pages
        ? chapters.slice(start, start + onLater)
        : page === words.pages - 1 ? chapters.slice(0, onFirst) : []

    readonly property Connections opening: Connections {
        target: Visit
        function onOpenedChanged() {
            pages.page = 0;
        }
    }
    onCountChanged: page = Math.min(page, count - 1)

    function rowsBelow(top: real, end: real): int {
        return Math.max(0, Math.floor((end - top - rows.headHeight) / rows.rowHeight));
    }
}
