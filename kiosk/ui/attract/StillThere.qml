// Asks whether anybody is still there; how long is left can be seen without reading.
import QtQuick
import kiosk.ui

Item {
    id: asking

    Accessible.role: Accessible.Dialog
    Accessible.name: question.text

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.7
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.px(60), Theme.px(1100))
        height: words.height + 2 * Theme.px(72)
        color: Theme.card
        border.width: Theme.outline
        border.color: Theme.ink

        Rectangle {
            x: Theme.outline
            y: Theme.outline
            width: (parent.width - 2 * Theme.outline) * Presence.seconds / Math.max(1, Presence.countdown)
            height: Theme.px(24)
            color: Theme.accent
        }

        Column {
            id: words
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.px(72)
            spacing: Theme.px(40)

            Text {
                id: question
                objectName: "question"
                width: parent.width
                text: Words.stillThere
                textFormat: Text.PlainText
                wrapMode: Text.WordWrap
                horizontalAlignment: Text.AlignHCenter
                color: Theme.ink
                font.family: Theme.labelFamily
                font.weight: Font.Black
                font.pixelSize: Theme.headingSize
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: label.width + 2 * Theme.px(64)
                height: Theme.px(120)
                radius: height / 2
                color: Theme.accent
                Accessible.role: Accessible.Button
                Accessible.name: label.text
                Accessible.onPressAction: Presence.stay()

                Text {
                    id: label
                    objectName: "continue"
                    anchors.centerIn: parent
                    text: Words.continueVisit
                    textFormat: Text.PlainText
                    color: Theme.paper
                    font.family: Theme.labelFamily
                    font.weight: Font.Black
                    font.pixelSize: Theme.px(56)
                }
            }
        }
    }
}
