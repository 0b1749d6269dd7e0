// A chapter's number: red where one has been, pale on the red of where one is.
import QtQuick
import kiosk.ui

Rectangle {
    id: disc

    required property ChapterTarget target

    width: Theme.px(50)
    height: width
    radius: width / 2
    color: target.isHere ? Theme.paper : target.isSeen ? Theme.accent : Theme.card
    border.width: target.isHere || target.isSeen ? 0 : Theme.outline
    border.color: Theme.ink

    Text {
        objectName: "number"
        anchors.centerIn: parent
        text: disc.target.chapter.number + 1
        color: disc.target.isHere ? Theme.accent : disc.target.isSeen ? Theme.paper : Theme.ink
        font.family: Theme.labelFamily
        font.weight: Font.Black
        font.pixelSize: Theme.px(disc.target.chapter.number < 99 ? 28 : 20)
    }
}
