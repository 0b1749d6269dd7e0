// One place of the list: its number and name, on red where it is open.
import QtQuick
import kiosk.ui

Rectangle {
    id: cell

    required property int number
    required property string name
    required property bool isOpen
    required property bool isAfterOpen
    required property bool onInk
    signal chosen

    readonly property color letters: isOpen || onInk ? Theme.paper : Theme.ink

    color: isOpen ? Theme.accent : "transparent"
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: "%1, %2".arg(number + 1).arg(name)
    Accessible.ignored: !visible || !enabled
    Accessible.checkable: true
    Accessible.checked: isOpen
    Accessible.focusable: true
    Accessible.onPressAction: chosen()
    Accessible.onToggleAction: chosen()
    Keys.onReturnPressed: chosen()
    Keys.onEnterPressed: chosen()
    Keys.onSpacePressed: chosen()

    Rectangle {
        visible: Theme.fromStart(cell.x, cell.width, cell.parent.width) > 0 && !cell.isOpen && !cell.isAfterOpen
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        width: Math.max(1, Theme.px(2))
        height: Theme.px(52)
        color: Theme.line
    }
    Column {
        y: Theme.px(14)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(12)
        width: parent.width - Theme.px(20)

        Text {
            objectName: "number"
            anchors.left: parent.left
            text: cell.number + 1
            color: cell.isOpen || !cell.onInk ? cell.letters : Theme.quietTextOnInk
            font.family: Theme.labelFamily
            font.weight: Font.Black
            font.pixelSize: Theme.px(23)
            Accessible.ignored: true
        }
        Text {
            objectName: "link"
            width: parent.width
            text: Theme.directed(cell.name)
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
            color: cell.letters
            font.family: Theme.labelFamily
            font.weight: Font.Bold
            font.pixelSize: Theme.px(24)
            font.underline: !cell.isOpen
            lineHeightMode: Text.FixedHeight
            lineHeight: Theme.px(28)
            Accessible.ignored: true
        }
    }
    FocusRing {
        control: cell
        anchors.margins: 0
        border.color: cell.isOpen || cell.onInk ? Theme.paper : Theme.accent
    }
    Tap {
        onTapped: cell.chosen()
    }
}
