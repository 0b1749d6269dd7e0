// Beside a figure: what was touched in it; at first what the figure belongs to, and what to do.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: column

    // Where it ends above the names, and where it does without them; px of the window.
    required property real shortEnd
    required property real wholeEnd

    readonly property bool isOpen: Visit.opened !== ""
    readonly property SpotWords words: shown.item as SpotWords
    // Whether the names have to give way.
    readonly property bool isLong: words?.isLong ?? false
    readonly property int page: words?.page ?? 0
    readonly property int pages: words?.pages ?? 1

    function turn(by: int) {
        words?.turn(by);
    }

    Announcer {
        words: column.isOpen ? [Visit.card.name, Visit.card.years, Visit.card.plain]
            .filter(part => part).join("\n") : ""
    }

    Loader {
        id: shown
        width: parent.width
        sourceComponent: column.isOpen ? told : asked
    }
    Component {
        id: told
        SpotWords {
            shortEnd: column.shortEnd - column.y
            wholeEnd: column.wholeEnd - column.y
            reachTop: Theme.reachTop - column.y
        }
    }
    Component {
        id: asked
        Column {
            CapsLabel {
                objectName: "chapter"
                anchors.left: parent.left
                text: Words.chapterOf(Visit.chapter + 1, Visit.chapterCount)
            }
            Item {
                width: 1
                height: Theme.px(12)
            }
            BalancedText {
                textName: "heading"
                width: parent.width
                text: CloseFigure.heading
                color: Theme.ink
                font.family: Theme.labelFamily
                font.weight: Font.Black
                font.pixelSize: Theme.px(60)
                lineHeight: Theme.px(66)
                Accessible.role: Accessible.Heading
                Accessible.ignored: !visible || !enabled
            }
            Text {
                objectName: "text"
                width: parent.width
                topPadding: Theme.px(24)
                text: Words.tapNumberOrName
                textFormat: Text.PlainText
                wrapMode: Text.WordWrap
                horizontalAlignment: Text.AlignLeft
                color: Theme.ink
                font.family: Theme.readingFamily
                font.pixelSize: Theme.text(32)
                Accessible.role: Accessible.StaticText
                Accessible.ignored: !visible || !enabled
                Accessible.name: text
            }
        }
    }
}
