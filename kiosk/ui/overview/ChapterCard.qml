// One chapter: its picture, number, years and title; red where the visitor is.
import QtQuick
import kiosk.ui

ChapterTarget {
    id: card

    // How many lines titles have room for.
    property int titleLines: 2

    Picture {
        id: picture
        x: Theme.outline
        y: Theme.outline
        width: parent.width - 2 * x
        height: parent.height - words.height - Theme.px(22)
        image: card.chapter.image
        imageSize: card.chapter.imageSize
        hasWords: false
        focusPoint: card.chapter.focusAt
        alt: ""
        Accessible.ignored: true
    }
    Rectangle {
        y: picture.y + picture.height
        width: parent.width
        height: Theme.outline
        color: card.isHere ? Theme.accent : Theme.ink
    }
    Item {
        id: words
        x: Theme.px(20)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(8)
        width: parent.width - 2 * x
        height: disc.height + Theme.px(8) + card.titleLines * Theme.px(41) + Theme.px(8)

        ChapterDisc {
            id: disc
            anchors.left: parent.left
            target: card
        }
        Text {
            id: years
            objectName: "years"
            anchors.verticalCenter: disc.verticalCenter
            anchors.left: disc.right
            anchors.leftMargin: Theme.px(14)
            text: Theme.directed(card.chapter.years)
            textFormat: Text.PlainText
            color: card.letters
            font.family: Theme.labelFamily
            font.weight: Font.Bold
            font.pixelSize: Theme.px(27)
            font.letterSpacing: Theme.tracking / 3
        }
        Rectangle {
            anchors.verticalCenter: disc.verticalCenter
            anchors.left: years.right
            anchors.leftMargin: years.text !== "" ? Theme.px(16) : 0
            anchors.right: parent.right
            height: Theme.outline
            color: card.isHere ? Theme.paper : Theme.line
            opacity: card.isHere ? 0.6 : 1
        }
        Text {
            objectName: "title"
            anchors.top: disc.bottom
            anchors.topMargin: Theme.px(8)
            width: parent.width
            text: Theme.directed(card.chapter.title)
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            color: card.letters
            font.family: Theme.labelFamily
            font.weight: Font.Black
            font.pixelSize: Theme.px(40)
            lineHeightMode: Text.FixedHeight
            lineHeight: Theme.px(41)
        }
    }
    Rectangle {
        visible: card.isHere
        anchors.left: parent.left
        anchors.leftMargin: -Theme.px(6)
        y: -Theme.px(26)
        width: here.width + 2 * Theme.px(22)
        height: Theme.px(44)
        color: Theme.accent

        Text {
            id: here
            objectName: "here"
            anchors.centerIn: parent
            text: Words.youAreHere
            color: Theme.paper
            font.family: Theme.labelFamily
            font.weight: Font.Bold
            font.pixelSize: Theme.px(26)
            lineHeightMode: Text.FixedHeight
            lineHeight: Theme.px(33)
        }
    }
}
