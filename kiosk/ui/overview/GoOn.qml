// Back to the panel that was looked at; its words stand beside it where there is room for them.
import QtQuick
import kiosk.ui

RoundButton {
    id: goOn

    // What is free beside it, px.
    required property real room

    name: Words.goOn(Visit.chapter + 1)
    shape: "next"
    main: true
    onPressed: Visit.closeScreen()

    Column {
        visible: width <= goOn.room
        anchors.right: parent.left
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter

        Text {
            objectName: "go on"
            anchors.right: parent.right
            text: goOn.name
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.labelFamily
            font.weight: Font.Black
            font.pixelSize: Theme.px(27)
            Accessible.ignored: true
        }
        Text {
            objectName: "go on"
            anchors.right: parent.right
            text: Chapters.title(Visit.chapter, Visit.language)
            textFormat: Text.PlainText
            color: Theme.quietText
            font.family: Theme.labelFamily
            font.weight: Font.DemiBold
            font.pixelSize: Theme.px(25)
            Accessible.ignored: true
        }
    }
}
