// What opens when a name or a source's mark is touched: who or what it is.
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
            x: Theme.margin
            y: Theme.portrait ? Theme.px(40) : Theme.px(62)
            width: parent.width - 2 * x
            content: Visit.card
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
