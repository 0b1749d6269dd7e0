// One event: which it is, its date, and what happened.
import QtQuick
import kiosk.ui

Column {
    id: words

    required property int number
    // As Events gives it.
    required property var event
    // The height that there is, px.
    required property real room

    readonly property string date: event.isBeforeChrist ? Words.beforeChrist(event.date)
                                                        : event.date

    CapsLabel {
        objectName: "kind"
        anchors.left: parent.left
        text: Words.eventOf(words.number + 1, Events.count)
    }
    Heading {
        id: heading
        width: parent.width
        text: words.date
    }
    Item {
        id: between
        width: 1
        height: Theme.px(16)
    }
    RichBody {
        id: body
        objectName: "text"
        width: parent.width
        size: fitting.font.pixelSize
        lineSize: fitting.lineHeight
        html: words.event.html
        plain: words.event.plain
        links: words.event.links
    }
    // Never shown: how large the letters may be.
    FittedText {
        id: fitting
        visible: false
        width: body.width
        text: words.event.plain
        font.family: Theme.readingFamily
        font.weight: Font.Normal
        sizes: [42, 36, 32, 28].map(size => size * Theme.textScale)
        lineShare: 55 / 42
        room: words.room - heading.y - heading.height - between.height
        Accessible.ignored: true
    }
}
