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
    Accessible.name: sheet.content.name || sheet.kindName
    Component.onCompleted: {
        opened(Window.activeFocusItem);
        sheet.closeButton.forceActiveFocus();
    }

    Announcer {
        words: [card.Accessible.name, sheet.content.years, sheet.content.plain,
            ...(sheet.content.sources ?? []).map(source => source.mark + ". " + source.plain)]
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

    CardSheet {
        id: sheet
        anchors.right: parent.right
        y: card.sheetTop
        width: parent.width - card.sheetLeft
        height: parent.height - y
    }
}
