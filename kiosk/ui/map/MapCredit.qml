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
    Text {
        objectName: "credit"
        width: parent.width
        visible: text !== ""
        text: words.figure.credit
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        color: Theme.quietTextOnInk
        font.family: Theme.labelFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.creditSize
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        Accessible.ignored: !visible || !enabled
    }
}
