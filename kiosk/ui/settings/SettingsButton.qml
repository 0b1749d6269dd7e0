// Opens the bar of settings over whatever is shown.
import QtQuick
import kiosk.ui

RoundButton {
    name: Words.settings
    shape: "settings"
    onPressed: Settings.isBarOpen = true
}
