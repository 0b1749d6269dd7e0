// The places that the texts name: on the map by number, and one of them told beside it.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

FocusScope {
    id: screen

    property int open: 0
    readonly property var place: Places.place(open, Visit.language)
    readonly property real side: Theme.portrait ? Theme.margin : Theme.px(64)
    // The map's size: whole in what the band below it leaves, but no wider than leaves room to read.
    readonly property real ratio: map.figure.imageSize.width / map.figure.imageSize.height
    readonly property real mapWidth: Theme.portrait ? width : Math.round(Math.max(0.45 * width,
        Math.min(0.635 * width, ratio * (height - Theme.px(160)))))
    readonly property real mapHeight: Math.round(Theme.portrait
        ? Math.min(width / ratio, 0.43 * height)
        : Math.min(height - ownList.height - credit.height - Theme.px(40), mapWidth / ratio))

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.ignored: !enabled
    Accessible.name: Words.map
    Component.onCompleted: {
        choose(Trail.begin("map", Places.begin()));
        Trail.tell("map", open);
        next.forceActiveFocus();
    }
    // Whatever is told anew of the same place, its page stays.
    readonly property string placeId: place.id
    onPlaceIdChanged: words.page = 0
    onOpenChanged: Trail.tell("map", open)
    Keys.onPressed: event => {
        const step = moves[event.key];
        event.accepted = step !== undefined;
        if (event.accepted)
            step();
    }

    readonly property int onward: Theme.mirrored ? -1 : 1
    readonly property var moves: ({
            [Qt.Key_Right]: () => turn(onward),
            [Qt.Key_Left]: () => turn(-onward),
            [Qt.Key_PageDown]: () => turn(1),
            [Qt.Key_PageUp]: () => turn(-1),
            [Qt.Key_Home]: () => choose(0),
            [Qt.Key_End]: () => choose(Places.count - 1)
        })

    Connections {
        target: Visit
        function onRenumbered() {
            screen.open = Visit.numberNow("map", screen.open);
        }
    }

    function choose(number: int) {
        words.page = 0;
        open = Math.max(0, Math.min(number, Places.count - 1));
    }
    // One page on or back, through all places.
    function turn(by: int) {
        const page = words.page + by;
        if (page >= 0 && page < words.pages) {
            words.page = page;
        } else if (open + by >= 0 && open + by < Places.count) {
            choose(open + by);
            if (by < 0)
                words.page = words.pages - 1;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    NumberedMap {
        id: map
        anchors.left: parent.left
        width: screen.mapWidth
        height: screen.mapHeight
        open: screen.open
        onChosen: number => screen.choose(number)
    }
    Rectangle {
        id: band
        anchors.left: parent.left
        anchors.top: map.bottom
        width: screen.mapWidth
        height: Theme.portrait ? credit.height + Theme.px(36) : screen.height - y
        color: Theme.ink

        PlaceList {
            id: ownList
            visible: !Theme.portrait
            x: Theme.px(36)
            y: Theme.px(8)
            width: parent.width - x - Theme.px(16)
            open: screen.open
            onInk: true
            onChosen: number => screen.choose(number)
        }
        MapCredit {
            id: credit
            x: Theme.portrait ? screen.side : Theme.px(48)
            y: Theme.portrait ? Theme.px(18) : ownList.y + ownList.height + Theme.px(14)
            width: parent.width - 2 * x
            figure: map.figure
        }
    }
    Rectangle {
        anchors.left: Theme.portrait ? parent.left : map.right
        y: Theme.portrait ? band.y + band.height : 0
        width: Theme.portrait ? parent.width : Theme.barSize
        height: Theme.portrait ? Theme.barSize : parent.height
        color: Theme.accent
    }

    Item {
        id: column
        anchors.right: parent.right
        width: Theme.portrait ? parent.width : parent.width - screen.mapWidth - Theme.barSize
        y: Theme.portrait ? band.y + band.height + Theme.barSize : 0
        height: parent.height - y

        Text {
            id: label
            objectName: "kind"
            anchors.left: parent.left
            anchors.leftMargin: screen.side
            y: Theme.portrait ? Theme.px(36) : Theme.px(62)
            text: Words.placeOf(screen.open + 1, Places.count)
            textFormat: Text.PlainText
            color: Theme.accent
            font.family: Theme.labelFamily
            font.weight: Font.DemiBold
            font.pixelSize: Theme.labelSize
            font.capitalization: Font.AllUppercase
            font.letterSpacing: Theme.tracking
            Accessible.role: Accessible.StaticText
            Accessible.ignored: !visible || !enabled
            Accessible.name: text
        }
        BalancedText {
            id: name
            textName: "name"
            anchors.top: label.bottom
            anchors.topMargin: Theme.px(4)
            anchors.left: label.left
            width: parent.width - 2 * screen.side
            text: screen.place.name
            color: Theme.ink
            font.family: Theme.labelFamily
            font.weight: Font.Black
            font.pixelSize: Theme.px(72)
            lineHeight: Theme.px(78)
            Accessible.role: Accessible.Heading
            Accessible.ignored: !visible || !enabled
        }
        PlaceText {
            id: words
            anchors.top: name.bottom
            anchors.topMargin: Theme.px(18)
            anchors.left: label.left
            width: parent.width - 2 * screen.side
            height: (row.active ? row.y : hint.y) - y - Theme.px(12)
            says: screen.place.says
        }
        // The links stand above the reach of a low hand.
        Loader {
            id: row
            active: Settings.lowerControls && screen.place.names.length > 0
            anchors.left: label.left
            width: parent.width - 2 * screen.side
            y: hint.y - height - Theme.px(4)
            sourceComponent: LinkRow {
                names: screen.place.names
            }
        }
        Text {
            id: hint
            objectName: "hint"
            anchors.left: label.left
            width: parent.width - 2 * screen.side
            y: (Theme.portrait ? ruler.y : door.y) - height - Theme.px(18)
            text: words.page < words.pages - 1 ? Words.moreOfPlace : Words.tapNumber
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            color: Theme.quietText
            font.family: Theme.labelFamily
            font.weight: Font.DemiBold
            font.pixelSize: Theme.hintSize
            Accessible.ignored: true
        }
        Rectangle {
            id: ruler
            visible: Theme.portrait
            anchors.left: label.left
            y: lowList.y - Theme.px(14)
            width: parent.width - 2 * screen.side
            height: Math.max(1, Theme.px(2))
            color: Theme.line
        }
        PlaceList {
            id: lowList
            visible: Theme.portrait
            anchors.left: label.left
            y: buttons.y - height - Theme.px(28)
            width: parent.width - 2 * screen.side
            open: screen.open
            onChosen: number => screen.choose(number)
        }
        ReadIt {
            id: door
            anchors.left: label.left
            y: buttons.y + (Theme.portrait ? (buttons.height - height) / 2 : -height - Theme.px(28))
            told: screen.place
        }
        Row {
            id: buttons
            anchors.right: parent.right
            anchors.rightMargin: screen.side
            y: parent.height - (Theme.portrait ? Theme.px(110) : Theme.px(136)) - height / 2
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
                enabled: screen.open > 0 || words.page > 0
                onPressed: screen.turn(-1)
            }
            RoundButton {
                id: next
                name: Words.next
                shape: "next"
                main: true
                enabled: screen.open < Places.count - 1 || words.page < words.pages - 1
                onPressed: screen.turn(1)
            }
        }
    }
}
