// How panels move: the one that is looked at, the one beside it, and how far they are shifted.
import QtQuick
import kiosk.ui

QtObject {
    id: slide

    // Shift of the looked-at panel, in widths of its strip; 0 at rest.
    property real offset: 0
    // The panel beside it while something moves, and on which side.
    property int other: -1
    property int side: 0
    property bool dragging: false
    // A page of the panel is turned: its picture stands still, its text gives way a little.
    property bool turnsPage: false
    // By no more than the text's margin: none of it is cut off.
    readonly property real pageShift: 0.06
    readonly property bool moving: dragging || settling.running || waiting.running

    // Whether the picture of the panel at a place can be drawn.
    required property var isReady

    // Not bound: at a change it is still the panel that was looked at before.
    property int shown: -1
    property bool isRenumbered: false
    Component.onCompleted: shown = Visit.place

    readonly property NumberAnimation settling: NumberAnimation {
        target: slide
        property: "offset"
        to: 0
        easing.type: Easing.OutCubic
        onFinished: slide.rest()
    }
    // A panel from afar waits for its picture, but not for long.
    readonly property Timer waiting: Timer {
        interval: 200
        onTriggered: slide.begin()
    }
    readonly property Connections following: Connections {
        target: Visit
        // The panel that is looked at has got another place, and does not move.
        function onRenumbered() {
            slide.isRenumbered = true;
        }
        function onPlaceChanged() {
            if (slide.isRenumbered)
                slide.shown = Visit.place;
            else
                slide.follow();
            slide.isRenumbered = false;
        }
    }
    readonly property TurnedPages turning: TurnedPages {
        onTurned: by => slide.turnPage(by)
    }

    function shift(place: int): real {
        return place === Visit.place ? offset : offset + side;
    }
    function pictureShift(place: int): real {
        return turnsPage ? 0 : shift(place);
    }
    function shows(place: int): bool {
        return place >= 0 && (place === Visit.place || (moving && place === other));
    }

    // The visitor is at another panel: it comes in from its side, or from where a finger left it.
    function follow() {
        const from = shown;
        shown = Visit.place;
        const step = shown > from ? 1 : -1;
        turnsPage = false;
        const isHalfway = other === shown && side === step;
        settling.stop();
        waiting.stop();
        offset = isHalfway || dragging ? offset + step : step;
        dragging = false;
        other = from;
        side = -step;
        settle(0);
    }

    // A page comes to rest from the side that it was on.
    function turnPage(step: int) {
        if (moving && !turnsPage)
            return;
        turnsPage = true;
        dragging = false;
        offset = step * pageShift;
        settle(0);
    }

    // Speed in strip widths a second; a fast finger is not slowed down.
    function settle(speed: real) {
        if (Theme.slideTime === 0 || Presence.state === "away") {
            offset = 0;
            rest();
            return;
        }
        const own = Theme.slideTime;
        const asFinger = speed > 0 ? 2500 * Math.abs(offset) / speed : own;
        settling.duration = Math.max(120, Math.min(own, asFinger));
        if (isReady(Visit.place))
            begin();
        else
            waiting.restart();
    }

    // A picture has become ready: perhaps the one that is waited for.
    function go() {
        if (waiting.running && isReady(Visit.place)) {
            waiting.stop();
            begin();
        }
    }

    // One frame in, so that the first one already shows something of the new panel.
    function begin() {
        if (Math.abs(offset) === 1)
            offset *= 0.83;
        settling.restart();
    }

    function rest() {
        other = -1;
        side = 0;
        turnsPage = false;
        Visit.settled();
    }

    // A finger draws along what it holds, by a share of the window's width.
    function draw(share: real) {
        settling.stop();
        waiting.stop();
        dragging = true;
        side = share < 0 ? 1 : -1;
        const beside = Visit.place + side;
        turnsPage = side > 0 ? Visit.page < Visit.pageCount - 1 : Visit.page > 0;
        const isThere = !turnsPage && beside >= 0 && beside < Visit.count;
        other = isThere ? beside : -1;
        offset = isThere ? Math.max(-1, Math.min(1, share))
            : turnsPage ? Math.max(-pageShift, Math.min(pageShift, share / 4)) : share / 4;
    }
}
