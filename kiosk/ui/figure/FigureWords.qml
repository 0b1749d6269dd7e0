// Beside a figure: what was touched in it; at first what the figure belongs to, and what to do.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: column

    readonly property bool isOpen: Visit.opened !== ""

    Announcer {
        words: column.isOpen ? [Visit.card.name, Visit.card.years, Visit.card.plain]
            .filter(part => part).join("\n") : ""
    }

    readonly property real contentHeight: shown.height

    Loader {
        id: shown
        width: parent.width
        sourceComponent: column.isOpen ? told : asked
    }
    Component {
        id: told
        CardText {
            content: Visit.card
            nameSize: Theme.px(60)
            place: CloseFigure.opened > 0
                ? Words.numberOf(CloseFigure.opened, CloseFigure.hotspots.length) : ""
        }
    }
    Component {
        id: asked
        Column {
            Text {
                objectName: "chapter"
                anchors.left: parent.left
                text: Words.chapterOf(Visit.chapter + 1, Visit.chapterCount)
                textFormat: Text.PlainText
                color: Theme.accent
                font.family: Theme.labelFamily
                font.weight: Font.DemiBold
                font.pixelSize: Theme.labelSize
                font.capitalization: Font.AllUppercase
                font.letterSpacing: Theme.tracking
                Accessible.role: Accessible.StaticText
                Accessible.ignored: !visible || !enabled
                Accessible.name: text
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
