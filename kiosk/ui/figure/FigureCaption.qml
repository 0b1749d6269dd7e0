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
    CreditLine {
        width: parent.width
        credit: words.credit
        isCurrent: words.isCurrent
    }
}
