// The places that the texts name: on the map by number, and one of them told beside it.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

FocusScope {
    id: screen

    property int open: 0
    readonly property var place: Places.place(open, Visit.language)
    readonly property PlaceText words: column.words

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.ignored: !enabled
    Accessible.name: Words.map
    Component.onCompleted: {
        choose(Trail.begin("map", Places.begin()));
        Trail.tell("map", open);
        column.next.forceActiveFocus();
    }
    // Whatever is told anew of the same place, its page stays.
    readonly property string placeId: place.id
    onPlaceIdChanged: words.page = 0
    onOpenChanged: Trail.tell("map", open)
    Keys.onPressed: event => event.accepted = keys.take(event.key)

    StepKeys {
        id: keys
        onTurned: by => screen.turn(by)
        onWentToFirst: screen.choose(0)
        onWentToLast: screen.choose(Places.count - 1)
    }
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
    MapSide {
        id: side
        anchors.fill: parent
        open: screen.open
        onChosen: number => screen.choose(number)
    }
    PlaceColumn {
        id: column
        anchors.right: parent.right
        width: parent.width - side.takenWidth
        y: side.takenHeight
        height: parent.height - y
        open: screen.open
        place: screen.place
        onChosen: number => screen.choose(number)
        onTurned: by => screen.turn(by)
    }
}
