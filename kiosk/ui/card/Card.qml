// What opens when a name or a source's mark is touched: who or what it is.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

FocusScope {
    id: card
    objectName: "card"

    property real sheetLeft: 0
    property real sheetTop: 0

    readonly property var content: Visit.card
    readonly property bool isSource: content.kind === "source"
    readonly property string kindName: ({
            "person": Words.person,
            "term": Words.term,
            "place": Words.place,
            "source": Words.sources
        })[content.kind] ?? ""

    // Said with what had the focus before.
    signal opened(from: Item)

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: content.name || kindName
    Component.onCompleted: {
        opened(Window.activeFocusItem);
        close.forceActiveFocus();
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
        x: card.sheetLeft
        y: card.sheetTop
        width: parent.width - x
        height: parent.height - y
        color: Theme.paper

        // A touch on the card itself is none outside it.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Column {
            id: words
            x: Theme.margin
            y: Theme.portrait ? Theme.px(40) : Theme.px(62)
            width: parent.width - 2 * x
            spacing: 0

            Text {
                objectName: "kind"
                text: card.kindName
                textFormat: Text.PlainText
                color: Theme.accent
                font.family: Theme.labelFamily
                font.weight: Font.DemiBold
                font.pixelSize: Theme.labelSize
                font.capitalization: Font.AllUppercase
                font.letterSpacing: Theme.px(3)
            }
            Text {
                objectName: "name"
                width: parent.width
                visible: text !== ""
                Accessible.ignored: !visible
                topPadding: Theme.px(12)
                text: card.content.name ?? ""
                textFormat: Text.PlainText
                wrapMode: Text.WordWrap
                color: Theme.ink
                font.family: Theme.labelFamily
                font.weight: Font.Black
                font.pixelSize: Theme.px(72)
                lineHeightMode: Text.FixedHeight
                lineHeight: Theme.px(78)
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Text {
                objectName: "years"
                width: parent.width
                visible: text !== ""
                Accessible.ignored: !visible
                topPadding: Theme.px(8)
                text: card.content.years ?? ""
                textFormat: Text.PlainText
                color: Theme.quietText
                font.family: Theme.labelFamily
                font.weight: Font.DemiBold
                font.pixelSize: Theme.px(30)
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            Item {
                width: 1
                height: Theme.px(28)
            }
            RichBody {
                objectName: "text"
                width: parent.width
                visible: !card.isSource
                size: Theme.cardSize
                lineSize: Theme.cardLine
                html: card.content.html ?? ""
                plain: card.content.plain ?? ""
                links: card.content.links ?? []
            }
            SourceList {
                width: parent.width
                sources: card.content.sources ?? []
            }
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
