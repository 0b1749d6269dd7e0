// What the hand does on a panel: the rail of years, back and next. It never moves.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: controls

    readonly property alias rail: rail

    readonly property real axis: height - Theme.buttonMiddle

    Rail {
        id: rail
        visible: !Trail.isOffered
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.portrait ? Theme.px(0) : controls.axis - height / 2 + Theme.px(19)
        width: controls.width - Theme.margin
            - (Theme.portrait ? Theme.margin : buttons.width + Theme.buttonMargin + Theme.px(52))
    }

    // In the rail's place, so that nothing else moves; Chapters jumps meanwhile.
    WayBack {
        id: wayBack
        anchors.left: rail.left
        y: Theme.portrait ? 0 : controls.axis - height / 2
        room: rail.width
    }
    Loader {
        id: look
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: controls.axis - height / 2
        active: Theme.portrait
        sourceComponent: LookCloser {
            isNamed: true
            room: controls.width - 2 * Theme.margin - buttons.width - look.width - 2 * Theme.px(24)
        }
    }

    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.buttonMargin
        y: controls.axis - height / 2
        spacing: Theme.buttonGap

        SettingsButton {}
        RoundButton {
            name: Words.chapters
            shape: "chapters"
            onPressed: Visit.openScreen("overview")
        }
        RoundButton {
            name: Words.back
            shape: "back"
            enabled: Visit.place > 0 || Visit.page > 0
            onPressed: Visit.back()
        }
        RoundButton {
            name: Words.next
            shape: "next"
            main: true
            enabled: Visit.place < Visit.count - 1 || Visit.page < Visit.pageCount - 1
            onPressed: Visit.next()
        }
    }
}
