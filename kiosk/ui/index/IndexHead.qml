// What the index is called, whose it is, and what to do with it.
import QtQuick
import kiosk.ui

Column {
    spacing: Theme.px(12)

    CapsLabel {
        objectName: "exhibit"
        width: parent.width
        text: Visit.title
        wrapMode: Text.WordWrap
        isTold: false
    }
    BalancedText {
        textName: "heading"
        width: parent.width
        text: Words.screens.index
        color: Theme.ink
        font.family: Theme.labelFamily
        font.weight: Font.Black
        font.pixelSize: Theme.headingSize
        lineHeight: Theme.headingLine
        Accessible.role: Accessible.Heading
        Accessible.ignored: !enabled
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
