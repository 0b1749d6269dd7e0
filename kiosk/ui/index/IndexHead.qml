// What the index is called, whose it is, and what to do with it.
import QtQuick
import kiosk.ui

Column {
    CapsLabel {
        objectName: "exhibit"
        width: parent.width
        text: Cover.title
        wrapMode: Text.WordWrap
        isTold: false
    }
    Heading {
        width: parent.width
        text: Words.screens.index
    }
    Item {
        width: 1
        height: Theme.px(20)
    }
    BalancedText {
        textName: "text"
        width: parent.width
        text: Words.touchToRead
        color: Theme.ink
        font.family: Theme.readingFamily
        font.pixelSize: Theme.text(36)
        lineHeight: Theme.text(48)
        Accessible.role: Accessible.StaticText
        Accessible.ignored: !enabled
    }
}
