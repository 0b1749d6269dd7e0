// The small red capitals over a heading: which it is of its kind, or what it belongs to.
import QtQuick
import kiosk.ui

Text {
    // Whether a screen reader is told of it.
    property bool isTold: true

    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    color: Theme.accent
    font.family: Theme.labelFamily
    font.weight: Font.DemiBold
    font.pixelSize: Theme.labelSize
    font.capitalization: Font.AllUppercase
    font.letterSpacing: Theme.tracking
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !isTold || !visible || !enabled
    Accessible.name: text
}
