// The sheet on which a card stands, page by page, and what the hand does with it.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Rectangle {
    id: sheet

    readonly property alias content: words.content
    readonly property alias kindName: words.kindName
    readonly property alias closeButton: close

    color: Theme.paper

    // A touch on the card itself is none outside it.
    Tap {}

    CardText {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.portrait ? Theme.px(40) : Theme.px(62)
        width: parent.width - 2 * Theme.margin
        content: Visit.card
        room: pages.end - y
        page: pages.page
    }

    ChapterRows {
        id: rows
        anchors.left: words.left
        y: pages.page < words.pages ? pages.firstTop : pages.laterTop
        width: words.width
        columns: pages.columns
        chapters: pages.shownChapters
    }

    CardPages {
        id: pages
        words: words
        rows: rows
        chapters: Visit.card.chapters ?? []
        end: (row.active ? row.y : close.y) - Theme.px(20)
        reachTop: Theme.reachTop - sheet.y
    }

    // The links of the text once more, where the text is above a low hand's reach.
    Loader {
        id: row
        readonly property var names: Visit.card.names ?? []
        active: Settings.lowerControls && names.length > 0
        anchors.left: words.left
        width: words.width
        y: close.y - height - Theme.px(12)
        sourceComponent: LinkRow {
            names: words.namesOn(row.names, pages.page)
            allNames: row.names
        }
    }

    PageTurn {
        id: turn
        anchors.left: words.left
        anchors.verticalCenter: close.verticalCenter
        page: pages.page
        pages: pages.count
        onTurned: by => pages.page += by
    }
    Hint {
        anchors.left: turn.right
        anchors.leftMargin: Theme.px(20)
        anchors.verticalCenter: close.verticalCenter
        visible: turn.visible
        text: Words.pageOf(pages.page + 1, pages.count)
    }

    SettingsButton {
        anchors.right: close.left
        anchors.rightMargin: Theme.buttonGap
        anchors.verticalCenter: close.verticalCenter
    }
    RoundButton {
        id: close
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.buttonMargin
        anchors.bottomMargin: Theme.buttonMiddle - height / 2
        name: Words.close
        shape: "close"
        main: true
        focus: true
        onPressed: Visit.close()
    }
}
