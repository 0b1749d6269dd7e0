// The chapters' pictures, to be looked at where the chapters themselves lie in reach: upright that
// of the chapter that the visitor is in.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Row {
    id: pictures

    // As Chapters gives them.
    required property var chapters

    readonly property var shown: Theme.portrait
        ? Chapters.cards(Visit.chapter, 1, Visit.language) : chapters

    spacing: Theme.px(16)

    Repeater {
        model: pictures.shown
        Picture {
            id: picture
            required property var modelData
            readonly property bool isHere: modelData.number === Visit.chapter

            width: (pictures.width - (pictures.shown.length - 1) * pictures.spacing) / pictures.shown.length
            height: pictures.height
            image: modelData.image
            imageSize: modelData.imageSize
            hasWords: false
            focusPoint: modelData.focusAt
            alt: ""

            Rectangle {
                anchors.fill: parent
                color: "transparent"
                border.width: picture.isHere ? 2 * Theme.outline : Theme.outline
                border.color: picture.isHere ? Theme.accent : Theme.ink
            }
        }
    }
}
