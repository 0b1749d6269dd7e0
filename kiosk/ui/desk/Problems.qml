// What is wrong in the files, beside the stage on a curator's desk.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Rectangle {
    id: problems
    objectName: "problems"

    // A curator reads as in an editor, whatever the stage's size is, px.
    readonly property int textSize: 16
    readonly property int side: 20

    color: Theme.card
    Accessible.role: Accessible.Pane
    Accessible.name: Desk.heading

    Rectangle {
        id: edge
        width: 1
        height: parent.height
        color: Theme.line
    }

    Column {
        id: head
        x: problems.side
        y: problems.side
        width: parent.width - 2 * problems.side
        spacing: 6

        Text {
            width: parent.width
            text: Desk.heading
            color: Theme.ink
            font.family: Theme.labelFamily
            font.pixelSize: 24
            font.weight: Font.Black
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Text {
            width: parent.width
            visible: text !== ""
            text: Desk.consequence
            color: Theme.quietText
            font.family: Theme.labelFamily
            font.pixelSize: problems.textSize
            wrapMode: Text.Wrap
            Accessible.ignored: !visible
        }
    }

    Flickable {
        id: list
        anchors {
            top: head.bottom
            topMargin: problems.side / 2
            bottom: parent.bottom
            left: edge.right
            right: parent.right
        }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: rows.height + problems.side

        Column {
            id: rows
            width: parent.width

            Repeater {
                model: Desk.problems
                ProblemRow {
                    id: row
                    width: rows.width
                    textSize: problems.textSize
                    side: problems.side
                    onActiveFocusChanged: {
                        if (activeFocus)
                            list.show(row);
                    }
                }
            }
            Text {
                x: problems.side
                width: parent.width - 2 * x
                visible: text !== ""
                text: Desk.rest
                color: Theme.quietText
                font.family: Theme.labelFamily
                font.pixelSize: problems.textSize
                wrapMode: Text.Wrap
                Accessible.ignored: !visible
            }
        }

        function show(row: Item) {
            contentY = Math.max(row.y + row.height - height, Math.min(contentY, row.y));
        }
    }
}
