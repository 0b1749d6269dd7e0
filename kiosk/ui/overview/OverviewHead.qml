// Whose chapters these are, and what to do with them.
import QtQuick
import kiosk.ui

Item {
    id: head

    // How wide the heading is with the line over it.
    readonly property real usedWidth: Math.max(heading.width, label.implicitWidth)

    height: heading.y + heading.height

    CapsLabel {
        id: label
        objectName: "exhibit"
        anchors.left: parent.left
        width: parent.width
        elide: Text.ElideRight
        text: Cover.subtitle === "" ? Cover.title : Cover.title + " · " + Cover.subtitle
        isTold: false
    }
    Text {
        id: heading
        objectName: "heading"
        anchors.left: label.left
        anchors.top: label.bottom
        text: Words.chooseChapter
        textFormat: Text.PlainText
        color: Theme.ink
        font.family: Theme.labelFamily
        font.weight: Font.Black
        font.pixelSize: Theme.px(66)
        Accessible.role: Accessible.Heading
        Accessible.ignored: !visible || !enabled
        Accessible.name: text
    }
}
