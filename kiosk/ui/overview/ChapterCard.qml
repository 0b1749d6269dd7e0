// One chapter: its picture, number, years and title; red where the visitor is.
import QtQuick
import kiosk.ui

Item {
    id: card

    required property var chapter

    readonly property bool isHere: chapter.number === Visit.chapter
    readonly property bool isSeen: Visit.hasSeen(chapter.number)
    readonly property color ground: isHere ? Theme.accent : Theme.card
    readonly property color letters: isHere ? Theme.paper : Theme.ink

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: [chapter.title, chapter.years, isHere ? Words.youAreHere : isSeen ? Words.seen : ""]
        .filter(part => part !== "").join(", ")
    Accessible.focusable: true
    Accessible.onPressAction: go()
    Keys.onReturnPressed: go()
    Keys.onEnterPressed: go()
    Keys.onSpacePressed: go()

    function go() {
        Visit.goToChapter(chapter.number);
        Visit.closeScreen();
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: card.isHere ? -Theme.px(6) : 0
        color: card.ground
        border.width: Theme.outline
        border.color: card.isHere ? Theme.accent : Theme.ink
    }
    Picture {
        id: picture
        x: Theme.outline
        y: Theme.outline
        width: parent.width - 2 * x
        height: parent.height - words.height - Theme.px(16)
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
        height: Theme.px(148)

        Rectangle {
            id: disc
            anchors.left: parent.left
            width: Theme.px(50)
            height: width
            radius: width / 2
            color: card.isHere ? Theme.paper : card.isSeen ? Theme.accent : Theme.card
            border.width: card.isHere || card.isSeen ? 0 : Theme.outline
            border.color: Theme.ink

            Text {
                objectName: "number"
                anchors.centerIn: parent
                text: card.chapter.number + 1
                color: card.isHere ? Theme.accent : card.isSeen ? Theme.paper : Theme.ink
                font.family: Theme.labelFamily
                font.weight: Font.Black
                font.pixelSize: Theme.px(card.chapter.number < 99 ? 28 : 20)
            }
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
        }
    }
    FocusRing {
        control: card
    }
    Tap {
        onTapped: card.go()
    }
}
