// The links of a text once more, as a row in reach of a hand: each once, the sources as one.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Column {
    id: row

    required property var names
    property bool isCurrent: true

    spacing: 0

    Rectangle {
        width: parent.width
        height: Math.max(1, Theme.px(2))
        color: Theme.line
    }
    Text {
        objectName: "hint"
        anchors.left: parent.left
        topPadding: Theme.px(14)
        text: Words.tapName
        textFormat: Text.PlainText
        color: Theme.quietText
        font.family: Theme.labelFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.text(24)
        Accessible.ignored: true
    }
    LinkNames {
        width: parent.width
        names: row.names
        isCurrent: row.isCurrent
    }
}
