// All events on a line of time; the one that a finger is at is shown large.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

FocusScope {
    id: timeline

    property int shown: 0
    readonly property var event: Events.told(shown, Visit.language)
    readonly property bool hasPicture: event.panel >= 0
    readonly property real side: Theme.portrait ? Theme.margin : Theme.px(88)
    // What is looked at ends, and what is touched begins, where a seated visitor's reach does.
    readonly property real upperHeight: Theme.portrait ? Math.round(height * 2 / 3)
                                                       : Math.round(height / 2)
    readonly property real pictureWidth: !hasPicture ? 0 : Theme.portrait ? width
        : Theme.figureWidth - Theme.barSize
    readonly property real pictureHeight: !hasPicture ? 0
        : Theme.portrait ? Theme.px(640) : upperHeight

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
    Keys.onPressed: event => {
        const step = moves[event.key];
        event.accepted = step !== undefined;
        if (event.accepted)
            step();
    }

    readonly property int onward: Theme.mirrored ? -1 : 1
    readonly property var moves: ({
            [Qt.Key_Right]: () => go(shown + onward),
            [Qt.Key_Left]: () => go(shown - onward),
            [Qt.Key_PageDown]: () => go(shown + 1),
            [Qt.Key_PageUp]: () => go(shown - 1),
            [Qt.Key_Home]: () => go(0),
            [Qt.Key_End]: () => go(Events.count - 1)
        })

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
    EventPicture {
        id: picture
        x: Theme.fromStart(0, width, timeline.width)
        width: timeline.pictureWidth
        height: timeline.pictureHeight
        visible: timeline.hasPicture
        picture: timeline.event.picture
    }
    Rectangle {
        visible: timeline.hasPicture
        x: Theme.portrait ? 0 : Theme.fromStart(picture.width, width, timeline.width)
        y: Theme.portrait ? picture.height : 0
        width: Theme.portrait ? timeline.width : Theme.barSize
        height: Theme.portrait ? Theme.barSize : picture.height
        color: Theme.accent
    }
    EventText {
        readonly property real start: (Theme.portrait ? 0 : timeline.pictureWidth) + timeline.side
        x: Theme.fromStart(start, width, timeline.width)
        y: (Theme.portrait ? timeline.pictureHeight + Theme.px(44) : Theme.px(62))
        width: timeline.width - start - (Theme.portrait ? timeline.side : Theme.px(96))
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
    Text {
        id: hint
        visible: !timeline.isRowShown
        objectName: "hint"
        anchors.left: parent.left
        anchors.leftMargin: timeline.side
        y: timeline.upperHeight + Theme.px(22)
        text: Words.moveAlong
        textFormat: Text.PlainText
        color: Theme.quietText
        font.family: Theme.labelFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.hintSize
        Accessible.ignored: true
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
        id: doors
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
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? Theme.margin : Theme.px(64)
        y: timeline.height - (Theme.portrait ? Theme.px(110) : Theme.px(136)) - height / 2
        spacing: Theme.px(16)

        SettingsButton {}
        RoundButton {
            name: Words.close
            shape: "close"
            onPressed: Visit.closeScreen()
        }
        RoundButton {
            name: Words.back
            shape: "back"
            enabled: timeline.shown > 0
            onPressed: timeline.go(timeline.shown - 1)
        }
        RoundButton {
            name: Words.next
            shape: "next"
            main: true
            enabled: timeline.shown < Events.count - 1
            onPressed: timeline.go(timeline.shown + 1)
        }
    }
}
