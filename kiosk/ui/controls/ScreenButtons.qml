// What a screen that shows one thing after another has at its lower end: settings, Close, Back, Next.
import QtQuick
import kiosk.ui

Row {
    id: buttons

    property bool canGoBack: false
    property bool canGoOn: false
    readonly property alias next: next
    signal turned(by: int)

    spacing: Theme.buttonGap

    SettingsButton {}
    RoundButton {
        name: Words.close
        shape: "close"
        onPressed: Visit.closeScreen()
    }
    RoundButton {
        name: Words.back
        shape: "back"
        enabled: buttons.canGoBack
        onPressed: buttons.turned(-1)
    }
    RoundButton {
        id: next
        name: Words.next
        shape: "next"
        main: true
        enabled: buttons.canGoOn
        onPressed: buttons.turned(1)
    }
}
