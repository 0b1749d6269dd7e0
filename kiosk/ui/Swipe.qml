// What a finger that swipes does to the panels: it draws them along, and turns one or lets it go.
import QtQuick
import kiosk.ui

QtObject {
    id: swipe

    required property Slide slide
    // Where it may begin: in this item, but not on that one.
    required property Item within
    required property Item except
    required property bool isTaken

    property bool isHeld: false
    // How far it has led, in widths of the window.
    property real led: 0

    onIsTakenChanged: if (!isTaken) letGo()

    readonly property Connections hands: Connections {
        target: Hands
        function onSwipeBegan(x: real, y: real) {
            const isBeside = x > swipe.within.width;
            const isExcept = swipe.except.contains(swipe.except.mapFromItem(swipe.within, x, y));
            swipe.isHeld = swipe.isTaken && !isExcept && !isBeside;
        }
        function onSwiped(distance: real) {
            if (swipe.isHeld)
                swipe.drag(distance * Theme.onward / swipe.within.width);
        }
        function onSwipeEnded(speed: real) {
            swipe.drop(speed * Theme.onward / swipe.within.width);
        }
    }
    // Whatever else has turned the panel, it goes on without the finger that held it.
    readonly property Connections letting: Connections {
        target: swipe.slide
        function onDraggingChanged() {
            if (!swipe.slide.dragging)
                swipe.isHeld = false;
        }
    }

    // It has moved by a share of the window's width.
    function drag(share: real) {
        led = share;
        slide.draw(share);
    }

    // What is held springs back.
    function letGo() {
        if (slide.dragging) {
            slide.dragging = false;
            slide.settle(0);
        }
    }

    // It has left, with a speed in window widths a second.
    function drop(speed: real) {
        if (!slide.dragging)
            return;
        slide.dragging = false;
        const isMeant = Math.abs(speed) > 0.35 ? speed * slide.side < 0
                                               : Math.abs(led) > 0.4;
        if (isMeant && slide.turnsPage) {
            slide.side > 0 ? Visit.next() : Visit.back();
        } else if (isMeant && slide.other >= 0) {
            slide.other === Visit.place - 1 ? Visit.back() : Visit.goTo(slide.other);
            slide.settle(Math.abs(speed));
        } else {
            slide.settle(0);
        }
    }
}
