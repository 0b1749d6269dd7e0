// The sources of a panel, each after its mark.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Column {
    id: list

    required property var sources

    spacing: Theme.px(14)

    Repeater {
        model: list.sources
        Item {
            id: row
            required property var modelData

            width: list.width
            height: text.height

            Text {
                objectName: "mark"
                anchors.left: parent.left
                y: Theme.px(5)
                text: row.modelData.mark
                textFormat: Text.PlainText
                color: Theme.accent
                font.family: Theme.labelFamily
                font.weight: Font.Bold
                font.pixelSize: Theme.px(30)
                Accessible.ignored: true
            }
            RichBody {
                id: text
                objectName: "text"
                anchors.right: parent.right
                width: row.width - Theme.px(64)
                size: Theme.cardSize
                lineSize: Theme.cardLine
                html: row.modelData.html
                plain: Words.source(row.modelData.mark) + ". " + row.modelData.plain
                links: []
            }
        }
    }
}
