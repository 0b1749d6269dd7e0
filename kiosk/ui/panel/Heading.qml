// The large heading of a panel or a screen, whose black letters begin where the lines below do.
import QtQuick
import kiosk.ui

BalancedText {
    textName: "heading"
    inset: -Theme.px(3) // the black letters' own air
    color: Theme.ink
    font.family: Theme.labelFamily
    font.weight: Font.Black
    font.pixelSize: Theme.headingSize
    lineHeight: Theme.headingLine
    Accessible.role: Accessible.Heading
    Accessible.ignored: !visible || !enabled
}
