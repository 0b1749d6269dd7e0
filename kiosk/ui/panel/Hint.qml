// A small line in grey: what the hand can do here, or where in it one is.
import QtQuick
import kiosk.ui

Text {
    objectName: "hint"

    // Whether a screen reader is told of it; what a hand does is of no use to it.
    property bool isTold: true

    textFormat: Text.PlainText
    color: Theme.quietText
    font.family: Theme.labelFamily
    font.weight: Font.DemiBold
    font.pixelSize: Theme.hintSize
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !isTold || !visible || !enabled
    Accessible.name: text
}
