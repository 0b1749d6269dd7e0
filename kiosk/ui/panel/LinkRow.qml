// The links of a text once more, as a row in reach of a hand: each once, the sources as one.
import QtQuick
import kiosk.ui

Column {
    id: row

    required property var names
    // Those of all pages, for which it keeps room: on no page does the text above it end elsewhere.
    property alias allNames: links.allNames
    property bool isCurrent: true

    height: rule.height + hint.implicitHeight + links.height
    spacing: 0

    Rectangle {
        id: rule
        visible: hint.visible
        width: parent.width
        height: Math.max(1, Theme.px(2))
        color: Theme.line
    }
    Text {
        id: hint
        objectName: "hint"
        anchors.left: parent.left
        visible: row.names.length > 0
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
        id: links
        width: parent.width
        names: row.names
        isCurrent: row.isCurrent
    }
}
