// All people and terms in order of their names: who is meant, and what a word means.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

FocusScope {
    id: index

    readonly property var kinds: Entries.kinds(Visit.language)
    property string chosen: kinds[0] ?? ""
    readonly property string kind: kinds.includes(chosen) ? chosen : kinds[0] ?? ""

    readonly property real headTop: Theme.portrait ? Theme.px(40) : Theme.px(62)

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: Words.screens.index
    Accessible.ignored: !enabled
    Component.onCompleted: {
        // Whoever comes back to a card finds its row beside it.
        if (Entries.find(Visit.opened) >= 0) {
            chosen = Visit.opened.split(":")[0];
            list.kept = Visit.opened;
        }
        close.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    IndexHead {
        id: head
        anchors.right: parent.right
        anchors.rightMargin: Theme.buttonMargin
        // Not far from the list, where that must lie low.
        y: Theme.portrait ? Math.max(index.headTop, Theme.reachTop - height - Theme.px(36)) : index.headTop
        width: parent.width - (Theme.portrait ? 0 : Theme.figureWidth) - Theme.margin - anchors.rightMargin
    }

    Rectangle {
        id: wall
        anchors.left: parent.left
        y: Theme.portrait ? head.y + head.height + Theme.px(36) : 0
        width: Theme.portrait ? parent.width : Theme.figureWidth - Theme.barSize
        height: (Theme.portrait ? turn.y - Theme.px(24) : parent.height) - y
        color: Theme.ink

        EntryList {
            id: list
            anchors.fill: parent
            // A row's words begin where those of a caption do.
            anchors.leftMargin: (Theme.portrait ? Theme.margin : Theme.px(48)) - list.inset
            anchors.rightMargin: anchors.leftMargin
            anchors.topMargin: Math.max(Theme.px(Theme.portrait ? 24 : 44), Theme.reachTop - wall.y)
            anchors.bottomMargin: Theme.px(60)
            entries: Entries.rows(index.kind, Visit.language)
        }

        Hint {
            anchors.right: list.right
            anchors.rightMargin: list.inset
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(16)
            visible: list.pages > 1
            text: Words.pageOf(list.page + 1, list.pages)
            color: Theme.quietTextOnInk
        }
    }
    Rectangle {
        visible: !Theme.portrait
        anchors.left: wall.right
        width: Theme.barSize
        height: parent.height
        color: Theme.accent
    }

    IndexTurn {
        id: turn
        anchors.left: head.left
        anchors.bottom: close.bottom
        width: head.width - 2 * Theme.buttonSize - 2 * Theme.buttonGap
        list: list
        kinds: index.kinds
        kind: index.kind
        onChosen: kind => {
            list.kept = "";
            index.chosen = kind;
        }
    }
    SettingsButton {
        anchors.right: close.left
        anchors.rightMargin: Theme.buttonGap
        anchors.bottom: close.bottom
    }
    RoundButton {
        id: close
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.buttonMargin
        anchors.bottomMargin: Theme.buttonMiddle - height / 2
        name: Words.close
        shape: "close"
        main: true
        focus: true
        onPressed: Visit.closeScreen()
    }
}
