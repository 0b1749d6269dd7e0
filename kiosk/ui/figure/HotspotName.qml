// A name in the list of a figure's hotspots: its number, and what it opens for those who hear it.
import QtQuick
import kiosk.ui

Rectangle {
    id: cell

    // The hotspot's number, 0 for what leads to more of them; its label, and what it opens.
    required property int number
    required property string label
    property string opens: ""
    signal pressed

    readonly property bool isOpen: number > 0 && number === CloseFigure.opened
    readonly property real lead: Theme.px(20)
    readonly property real numberWidth: Theme.text(number < 10 ? 24 : 38)

    // The keyboard's ring lies over the names beside it.
    z: activeFocus ? 1 : 0
    color: isOpen ? Theme.accent : Theme.ink
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.ignored: !visible || !enabled
    Accessible.name: label
    Accessible.description: opens
    Accessible.focusable: true
    Accessible.onPressAction: pressed()
    Keys.onReturnPressed: pressed()
    Keys.onEnterPressed: pressed()
    Keys.onSpacePressed: pressed()

    Text {
        objectName: "number"
        anchors.left: parent.left
        anchors.leftMargin: cell.lead
        anchors.baseline: name.baseline
        text: cell.number > 0 ? cell.number : ""
        textFormat: Text.PlainText
        color: cell.isOpen ? Theme.paper : Theme.quietTextOnInk
        font.family: Theme.labelFamily
        font.weight: Font.Bold
        font.pixelSize: Theme.text(26)
        Accessible.ignored: true
    }
    Text {
        id: name
        objectName: "hotspot"
        anchors.left: parent.left
        anchors.leftMargin: cell.lead + cell.numberWidth
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        text: Theme.directed(cell.label)
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignLeft
        color: Theme.paper
        font.family: Theme.labelFamily
        font.weight: cell.isOpen ? Font.Bold : Font.DemiBold
        font.pixelSize: Theme.text(26)
        font.underline: !cell.isOpen
        lineHeightMode: Text.FixedHeight
        lineHeight: Theme.text(32)
        Accessible.ignored: true
    }
    FocusRing {
        control: cell
        border.color: Theme.paper
    }
    Tap {
        onTapped: cell.pressed()
    }
}
