// Everything adjustable, on an ink bar: what a visitor may need to see and reach the rest.
import QtQuick
import kiosk.ui

Rectangle {
    id: bar

    color: Theme.ink

    Row {
        x: Theme.px(64)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(72)

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
