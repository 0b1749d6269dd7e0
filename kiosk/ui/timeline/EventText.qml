// One event: which it is, its date, and what happened.
import QtQuick
import kiosk.ui

Column {
    id: words

    required property int number
    // As Events gives it.
    required property var event

    readonly property string date: event.isBeforeChrist ? Words.beforeChrist(event.date)
                                                        : event.date

    CapsLabel {
        objectName: "kind"
        anchors.left: parent.left
        text: Words.eventOf(words.number + 1, Events.count)
    }
    BalancedText {
        textName: "heading"
        width: parent.width
        text: words.date
        color: Theme.ink
        font.family: Theme.labelFamily
        font.weight: Font.Black
        font.pixelSize: Theme.headingSize
        lineHeight: Theme.headingLine
        Accessible.role: Accessible.Heading
        Accessible.ignored: !visible || !enabled
    }
    Item {
        width: 1
        height: Theme.px(16)
    }
    RichBody {
        objectName: "text"
        width: parent.width
        size: Theme.text(42)
        lineSize: Theme.text(55)
        html: words.event.html
        plain: words.event.plain
        links: words.event.links
    }
}
