// One person, term or place of the index; red while its card is open.
import QtQuick
import kiosk.ui

Item {
    id: row

    required property string target
    required property string said
    required property string head
    required property string more
    required property real inset
    // Whether no other stands above it.
    required property bool isFirst

    readonly property bool isOpen: Visit.opened === target

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: said
    Accessible.ignored: !visible || !enabled
    Accessible.focusable: true
    Accessible.onPressAction: Visit.open(target)
    Keys.onReturnPressed: Visit.open(target)
    Keys.onEnterPressed: Visit.open(target)
    Keys.onSpacePressed: event => {
        event.accepted = activeFocus && Hands.keyboard;
        if (event.accepted)
            Visit.open(target);
    }

    Rectangle {
        anchors.fill: parent
        visible: row.isOpen || tap.pressed
        color: Theme.accent
    }
    Rectangle {
        visible: !row.isFirst && !row.isOpen
        width: parent.width
        height: Math.max(1, Theme.px(2))
        color: Theme.paper
        opacity: 0.25
    }
    Column {
        id: words
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: row.inset
        anchors.verticalCenter: parent.verticalCenter

        Text {
            objectName: "name"
            width: parent.width
            text: row.head
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.paper
            font.family: Theme.labelFamily
            font.weight: Font.Bold
            font.pixelSize: Theme.text(30)
            lineHeightMode: Text.FixedHeight
            lineHeight: Theme.text(34)
            Accessible.ignored: true
        }
        Text {
            objectName: "years"
            width: parent.width
            visible: text !== ""
            text: Theme.directed(row.more)
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignLeft
            color: row.isOpen || tap.pressed ? Theme.paper : Theme.quietTextOnInk
            font.family: Theme.labelFamily
            font.weight: Font.DemiBold
            font.pixelSize: Theme.text(24)
            lineHeightMode: Text.FixedHeight
            lineHeight: Theme.text(30)
            Accessible.ignored: true
        }
    }
    FocusRing {
        control: row
        anchors.margins: 0
        border.color: Theme.paper
    }
    Tap {
        id: tap
        onTapped: Visit.open(row.target)
    }
}
