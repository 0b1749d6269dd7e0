// All events on a line of time; the one that a finger is at is shown large.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

FocusScope {
    id: timeline

    property int shown: 0
    readonly property var event: Events.told(shown, Visit.language)
    readonly property real side: Theme.margin
    // What is looked at ends, and what is touched begins, where a seated visitor's reach does.
    readonly property real upperHeight: Math.round(Theme.portrait ? height * 2 / 3 : height / 2)

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.ignored: !enabled
    Accessible.name: Words.timeline
    Component.onCompleted: {
        go(Trail.begin("timeline", Events.begin()));
        Trail.tell("timeline", shown);
        rail.forceActiveFocus();
    }
    onShownChanged: Trail.tell("timeline", shown)
    Keys.onPressed: event => event.accepted = keys.take(event.key)

    StepKeys {
        id: keys
        onTurned: by => timeline.go(timeline.shown + by)
        onWentToFirst: timeline.go(0)
        onWentToLast: timeline.go(Events.count - 1)
    }
    Connections {
        target: Visit
        function onRenumbered() {
            timeline.shown = Visit.numberNow("timeline", timeline.shown);
        }
    }

    function go(number: int) {
        shown = Math.max(0, Math.min(number, Events.count - 1));
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    ShownEvent {
        width: parent.width
        height: timeline.upperHeight
        number: timeline.shown
        event: timeline.event
    }
    Rectangle {
        x: Theme.portrait ? timeline.side : 0
        y: timeline.upperHeight
        width: parent.width - 2 * x
        height: Theme.portrait ? Math.max(1, Theme.px(2)) : Theme.outline
        color: Theme.portrait ? Theme.line : Theme.ink
    }

    // The links stand above the reach of a low hand. Room for them is kept, so that the line does
    // not move under a finger.
    readonly property bool hasRow: Settings.lowerControls && Events.haveLinks
    readonly property bool isRowShown: hasRow && event.names.length > 0

    LinkNames {
        visible: timeline.isRowShown
        x: timeline.side
        y: timeline.upperHeight + Theme.px(8)
        width: parent.width - 2 * x
        names: timeline.isRowShown ? timeline.event.names : []
        size: Theme.px(30) // there is room for one line
    }
    Hint {
        id: hint
        visible: !timeline.isRowShown
        anchors.left: parent.left
        anchors.leftMargin: timeline.side
        y: timeline.upperHeight + Theme.px(22)
        text: Words.moveAlong
        isTold: false
    }
    TimeRail {
        id: rail
        x: timeline.side
        y: timeline.hasRow ? timeline.upperHeight + Theme.px(8) + Theme.target
                           : hint.y + hint.height + Theme.px(16)
        width: parent.width - 2 * x
        number: timeline.shown
        event: timeline.event
        onPointed: number => timeline.go(number)
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: timeline.side
        y: Theme.portrait ? buttons.y - height - Theme.px(36)
                          : buttons.y + (buttons.height - height) / 2
        spacing: Theme.px(20)

        ReadIt {
            told: timeline.event
        }
        PillButton {
            visible: timeline.event.onMap >= 0
            name: Words.onMap(timeline.event.placeName)
            onPressed: Events.showOnMap(timeline.shown, timeline.event.onMap)
        }
    }
    ScreenButtons {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.buttonMargin
        y: parent.height - Theme.buttonMiddle - height / 2
        canGoBack: timeline.shown > 0
        canGoOn: timeline.shown < Events.count - 1
        onTurned: by => timeline.go(timeline.shown + by)
    }
}
