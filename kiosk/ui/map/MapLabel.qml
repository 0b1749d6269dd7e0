// A place's name beside its disc, where there is room for it.
import QtQuick
import kiosk.ui

Text {
    id: label

    // As Places.marks() gives it.
    required property var mark
    // From the middle of the disc to its edge, and the air beside it.
    required property real edge

    readonly property bool isAcross: mark.side === "right" || mark.side === "left"

    objectName: "label"
    visible: mark.side !== ""
    x: mark.side === "right" ? mark.x + edge : mark.side === "left" ? mark.x - edge - width
        : mark.x - width / 2
    y: isAcross ? mark.y - height / 2 : mark.side === "below" ? mark.y + edge
        : mark.y - edge - height
    textFormat: Text.PlainText
    color: "#16130f" // the map keeps its colours, whatever the visitor has set
    style: Text.Outline
    styleColor: "#f7f1e3"
    font.family: Theme.labelFamily
    font.weight: Font.Bold
    font.pixelSize: Theme.px(29)
    Accessible.ignored: true
}
