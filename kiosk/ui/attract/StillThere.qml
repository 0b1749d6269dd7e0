// Asks whether anybody is still there; how long is left can be seen without reading.
import QtQuick
import kiosk.ui

Rectangle {
    id: asking

    color: Theme.ink
    Accessible.role: Accessible.Dialog
    Accessible.name: question.text
    Component.onCompleted: answer.forceActiveFocus()

    Announcer {
        words: question.text
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        // In the middle, or as low as puts the answer in reach.
        y: Math.max(Math.round((parent.height - height) / 2), Theme.reachTop - words.y - answer.y)
        width: Math.min(parent.width - 2 * Theme.px(60), Theme.px(1100))
        height: words.height + 2 * Theme.px(96)
        color: Theme.card

        Rectangle {
            objectName: "countdown"
            anchors.left: parent.left
            width: parent.width * Presence.seconds / Math.max(1, Presence.countdown)
            height: Theme.px(40)
            color: Theme.accent
        }

        Column {
            id: words
            anchors.centerIn: parent
            anchors.verticalCenterOffset: Theme.px(16)
            width: parent.width - 2 * Theme.px(72)
            spacing: Theme.px(48)

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
                id: answer
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(label.implicitWidth + 2 * Theme.px(64), parent.width)
                height: Theme.px(120)
                radius: height / 2
                color: Theme.accent
                Accessible.role: Accessible.Button
                Accessible.name: label.text
                Accessible.focusable: true
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
                FocusRing {
                    control: answer
                    radius: height / 2
                }
            }
        }
    }
}
