// One chapter in reach of a low hand: its number, title and years in a flat target.
import QtQuick
import kiosk.ui

ChapterTarget {
    id: card

    ChapterDisc {
        id: disc
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        target: card
    }
    Column {
        anchors.left: disc.right
        anchors.leftMargin: Theme.px(18)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter

        Text {
            objectName: "title"
            width: parent.width
            text: Theme.directed(card.chapter.title)
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            color: card.letters
            font.family: Theme.labelFamily
            font.weight: Font.Black
            font.pixelSize: Theme.px(32)
            lineHeightMode: Text.FixedHeight
            lineHeight: Theme.px(35)
        }
        Text {
            objectName: "years"
            width: parent.width
            visible: text !== ""
            text: Theme.directed(card.chapter.years)
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            color: card.letters
            font.family: Theme.labelFamily
            font.weight: Font.DemiBold
            font.pixelSize: Theme.px(24)
        }
    }
}
