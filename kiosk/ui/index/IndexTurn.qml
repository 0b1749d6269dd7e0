// Which part of the index is shown, and which page of it.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: turn

    required property EntryList list
    required property var kinds
    required property string kind
    signal chosen(kind: string)

    readonly property var names: ({
            "person": Words.people,
            "term": Words.terms,
            "place": Words.places
        })
    // Whether there is one page or more, the room for its buttons is kept: nothing moves.
    readonly property real pagesWidth: 2 * Theme.buttonSize + Theme.buttonGap
    readonly property bool isOneLine: parts.width + Theme.px(40) + pagesWidth <= width

    height: Theme.buttonSize + (isOneLine ? 0 : parts.height + Theme.px(24))

    Row {
        id: parts
        anchors.left: parent.left
        y: turn.isOneLine ? (turn.height - height) / 2 : 0
        spacing: Theme.buttonGap
        visible: turn.kinds.length > 1
        Accessible.role: Accessible.Grouping
        Accessible.name: Words.screens.index
        Accessible.ignored: !visible || !enabled

        Repeater {
            model: turn.kinds
            Pill {
                required property string modelData
                name: turn.names[modelData]
                checkable: true
                checked: turn.kind === modelData
                onPressed: turn.chosen(modelData)
            }
        }
    }
    PageTurn {
        x: Theme.fromStart(turn.isOneLine && parts.visible ? parts.width + Theme.px(40) : 0, width, turn.width)
        anchors.bottom: parent.bottom
        page: turn.list.page
        pages: turn.list.pages
        onTurned: by => turn.list.turnTo(turn.list.page + by)
    }
}
