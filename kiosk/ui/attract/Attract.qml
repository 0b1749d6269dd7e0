// What runs while nobody is there: what this is about, and how to begin. Any touch wakes it.
import QtQuick
import kiosk.ui

Item {
    id: attract

    // Every ten minutes picture and bar change places, so that no edge burns in.
    property bool isTurned: false

    readonly property real barHeight: Theme.portrait ? Theme.px(420) : Theme.px(232)

    Timer {
        interval: 600000
        running: true
        repeat: true
        onTriggered: attract.isTurned = !attract.isTurned
    }

    Picture {
        y: attract.isTurned ? bar.height : 0
        width: parent.width
        height: parent.height - bar.height
        isLate: false
        image: Visit.attract.image
        imageSize: Visit.attract.imageSize
        hasWords: false
        focusPoint: Visit.attract.focusAt
        alt: Visit.attract.alt

        Column {
            x: Theme.px(96)
            y: Theme.portrait ? Theme.px(120) : Theme.px(72)
            width: parent.width - 2 * x

            BalancedText {
                textName: "title"
                width: Theme.portrait ? parent.width : parent.width * 0.66
                text: Visit.title
                color: Theme.ink
                font.family: Theme.labelFamily
                font.weight: Font.Black
                font.pixelSize: Theme.px(Theme.portrait ? 150 : 180)
                lineHeight: Theme.px(Theme.portrait ? 146 : 172)
                Accessible.role: Accessible.Heading
            }
            Text {
                objectName: "subtitle"
                topPadding: Theme.px(4)
                text: Visit.subtitle
                textFormat: Text.PlainText
                color: Theme.ink
                font.family: Theme.labelFamily
                font.weight: Font.Black
                font.pixelSize: Theme.px(80)
                font.letterSpacing: Theme.px(2)
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
    }

    Rectangle {
        id: bar
        y: attract.isTurned ? 0 : parent.height - height
        width: parent.width
        height: attract.barHeight
        color: Theme.ink

        Rectangle {
            width: parent.width
            height: Theme.barSize
            y: attract.isTurned ? parent.height - height : 0
            color: Theme.accent
        }
        Beckoning {
            id: hand
            x: Theme.px(96)
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: Theme.px(6)
        }
        Text {
            objectName: "invitation"
            x: hand.x + hand.width + Theme.px(52)
            width: parent.width - x - Theme.px(60)
            anchors.verticalCenter: hand.verticalCenter
            text: Visit.attract.invitation || Words.invitation
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            color: Theme.paper
            font.family: Theme.labelFamily
            font.weight: Font.Black
            font.pixelSize: Theme.px(68)
            Accessible.role: Accessible.Button
            Accessible.name: text
            Accessible.onPressAction: Presence.wake()
        }
    }
}
