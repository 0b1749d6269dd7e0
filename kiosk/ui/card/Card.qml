// What opens when a name or a source's mark is touched: who or what it is, and where it appears.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

FocusScope {
    id: card
    objectName: "card"

    property real sheetLeft: 0
    property real sheetTop: 0

    // Said with what had the focus before.
    signal opened(from: Item)

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.ignored: !enabled
    Accessible.name: words.content.name || words.kindName
    Component.onCompleted: {
        opened(Window.activeFocusItem);
        close.forceActiveFocus();
    }

    Announcer {
        words: [card.Accessible.name, words.content.years, words.content.plain,
            ...(words.content.sources ?? []).map(source => source.mark + ". " + source.plain)]
            .filter(part => part).join("\n")
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.45
        Tap {
            onTapped: Visit.close()
        }
    }

    Rectangle {
        id: sheet
        anchors.right: parent.right
        y: card.sheetTop
        width: parent.width - card.sheetLeft
        height: parent.height - y
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

        Row {
            id: turn
            anchors.left: words.left
            anchors.verticalCenter: close.verticalCenter
            spacing: Theme.px(16)
            visible: pages.count > 1

            RoundButton {
                name: Words.back
                shape: "back"
                enabled: pages.page > 0
                onPressed: pages.page -= 1
            }
            RoundButton {
                name: Words.next
                shape: "next"
                enabled: pages.page < pages.count - 1
                onPressed: pages.page += 1
            }
        }
        Text {
            objectName: "hint"
            anchors.left: turn.right
            anchors.leftMargin: Theme.px(20)
            anchors.verticalCenter: close.verticalCenter
            visible: turn.visible
            text: Words.pageOf(pages.page + 1, pages.count)
            textFormat: Text.PlainText
            color: Theme.quietText
            font.family: Theme.labelFamily
            font.weight: Font.DemiBold
            font.pixelSize: Theme.hintSize
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            Accessible.ignored: !visible || !enabled
        }

        SettingsButton {
            anchors.right: close.left
            anchors.rightMargin: Theme.px(16)
            anchors.verticalCenter: close.verticalCenter
        }
        RoundButton {
            id: close
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.rightMargin: Theme.portrait ? Theme.margin : Theme.px(64)
            anchors.bottomMargin: (Theme.portrait ? Theme.px(110) : Theme.px(136)) - height / 2
            name: Words.close
            shape: "close"
            main: true
            focus: true
            onPressed: Visit.close()
        }
    }
}
