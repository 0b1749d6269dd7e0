// What a control on the ink bar is called, below it.
import QtQuick
import kiosk.ui

Text {
    objectName: "control"
    topPadding: Theme.px(6)
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    horizontalAlignment: Text.AlignHCenter
    color: Theme.paper
    font.family: Theme.labelFamily
    font.weight: Font.DemiBold
    font.pixelSize: Theme.px(24)
    lineHeightMode: Text.FixedHeight
    lineHeight: Theme.px(27)
    Accessible.ignored: true
}
