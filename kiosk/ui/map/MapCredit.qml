// What the map shows, and who made it.
import QtQuick
import kiosk.ui

Column {
    id: words

    // As Places.map() gives it.
    required property var figure

    spacing: Theme.px(4)

    BalancedText {
        textName: "caption"
        width: parent.width
        visible: text !== ""
        text: words.figure.caption
        color: Theme.paper
        font.family: Theme.readingFamily
        font.pixelSize: Theme.captionSize
        lineHeight: Theme.captionLine
        Accessible.role: Accessible.StaticText
        Accessible.ignored: !visible || !enabled
    }
    CreditLine {
        width: parent.width
        credit: words.figure.credit
    }
}
