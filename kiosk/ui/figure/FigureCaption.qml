// What is said of a figure on ink: its caption, and where it comes from.
import QtQuick
import kiosk.ui

Column {
    id: words

    required property string caption
    required property string credit
    property bool isCurrent: true

    spacing: Theme.px(4)

    BalancedText {
        textName: "caption"
        width: parent.width
        visible: text !== ""
        text: words.caption
        color: Theme.paper
        font.family: Theme.readingFamily
        font.pixelSize: Theme.captionSize
        lineHeight: Theme.captionLine
        Accessible.role: Accessible.StaticText
        Accessible.ignored: !words.isCurrent || !enabled
    }
    Text {
        objectName: "credit"
        horizontalAlignment: Text.AlignLeft
        width: parent.width
        visible: text !== ""
        text: words.credit
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        color: Theme.quietTextOnInk
        font.family: Theme.labelFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.creditSize
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        Accessible.ignored: !words.isCurrent || !enabled
    }
}
