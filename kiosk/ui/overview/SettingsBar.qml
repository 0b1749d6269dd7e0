// Everything adjustable, on an ink bar: what a visitor may need to see and reach the rest.
import QtQuick
import kiosk.ui

Rectangle {
    id: bar

    color: Theme.ink

    Flow {
        x: Theme.px(64)
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.portrait ? Theme.px(24) : Theme.px(56)

        BarButton {
            name: Words.startOver
            shape: "home"
            onPressed: Presence.end()
        }
        LanguageChoice {
            visible: Visit.languages.length > 1
        }
        BarButton {
            name: Words.contrast
            shape: "contrast"
            checkable: true
            checked: Settings.contrast
            onPressed: Settings.contrast = !Settings.contrast
        }
        BarButton {
            name: Words.lessMovement
            shape: "still"
            checkable: true
            checked: Settings.lessMovement
            onPressed: Settings.lessMovement = !Settings.lessMovement
        }
    }
}
