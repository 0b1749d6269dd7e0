// What is told of one place beside the map, and below it what the hand does.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: column

    required property int open
    // As Places gives it, of that number.
    required property var place
    readonly property alias words: words
    readonly property alias next: buttons.next
    signal chosen(number: int)
    signal turned(by: int)

    readonly property real side: Theme.buttonMargin
    readonly property real wordsWidth: width - 2 * side

    CapsLabel {
        id: label
        objectName: "kind"
        anchors.left: parent.left
        anchors.leftMargin: column.side
        y: Theme.portrait ? Theme.px(36) : Theme.px(62)
        text: Words.placeOf(column.open + 1, Places.count)
    }
    BalancedText {
        id: name
        textName: "name"
        anchors.top: label.bottom
        anchors.topMargin: Theme.px(4)
        anchors.left: label.left
        width: column.wordsWidth
        text: column.place.name
        color: Theme.ink
        font.family: Theme.labelFamily
        font.weight: Font.Black
        font.pixelSize: Theme.px(72)
        lineHeight: Theme.px(78)
        Accessible.role: Accessible.Heading
        Accessible.ignored: !visible || !enabled
    }
    PlaceText {
        id: words
        anchors.top: name.bottom
        anchors.topMargin: Theme.px(18)
        anchors.left: label.left
        width: column.wordsWidth
        height: (row.active ? row.y : hint.y) - y - Theme.px(12)
        says: column.place.says
    }
    // The links stand above the reach of a low hand.
    Loader {
        id: row
        active: Settings.lowerControls && column.place.names.length > 0
        anchors.left: label.left
        width: column.wordsWidth
        y: hint.y - height - Theme.px(4)
        sourceComponent: LinkRow {
            names: column.place.names
        }
    }
    Hint {
        id: hint
        anchors.left: label.left
        width: column.wordsWidth
        y: (Theme.portrait ? ruler.y : door.y) - height - Theme.px(18)
        text: words.page < words.pages - 1 ? Words.moreOfPlace : Words.tapNumber
        wrapMode: Text.WordWrap
        isTold: false
    }
    Rectangle {
        id: ruler
        visible: Theme.portrait
        anchors.left: label.left
        y: list.y - Theme.px(14)
        width: column.wordsWidth
        height: Math.max(1, Theme.px(2))
        color: Theme.line
    }
    PlaceList {
        id: list
        visible: Theme.portrait
        anchors.left: label.left
        y: buttons.y - height - Theme.px(28)
        width: column.wordsWidth
        open: column.open
        onChosen: number => column.chosen(number)
    }
    ReadIt {
        id: door
        anchors.left: label.left
        y: buttons.y + (Theme.portrait ? (buttons.height - height) / 2 : -height - Theme.px(28))
        told: column.place
    }
    ScreenButtons {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: column.side
        y: parent.height - Theme.buttonMiddle - height / 2
        canGoBack: column.open > 0 || words.page > 0
        canGoOn: column.open < Places.count - 1 || words.page < words.pages - 1
        onTurned: by => column.turned(by)
    }
}
