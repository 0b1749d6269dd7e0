// What each key does.
import QtQuick
import kiosk.ui

QtObject {
    id: keyboard

    required property Slide slide
    // The screen that lies over the panels, if one does; it may have a takeKey(key).
    property var screen: null

    function press(event) {
        if (isEnd(event)) {
            Qt.exit(0);
            return;
        }
        // A key wakes, or answers the question, and does nothing else.
        if (Presence.state !== "here") {
            if (!Hands.keyRepeats())
                Presence.state === "away" ? Presence.wake() : Presence.stay();
            event.accepted = true;
            return;
        }
        if (Settings.isBarOpen) {
            if (event.key === Qt.Key_Escape)
                Settings.isBarOpen = false;
            return;
        }
        if (Visit.isCardOpen) {
            // While a card is open keys act in it alone.
            if (event.key === Qt.Key_Escape)
                Visit.close();
            return;
        }
        if (Visit.screen !== "") {
            if (event.key === Qt.Key_Escape)
                Visit.closeScreen();
            else
                event.accepted = screen?.takeKey?.(event.key) ?? false;
            return;
        }
        event.accepted = act(event, Hands.keyRepeats());
    }

    // A key that is held waits for the panel to come to rest, so that none queue up.
    function act(event, repeats: bool): bool {
        const digit = digitOf(event);
        if (digit > 0) {
            if (!repeats)
                Visit.goToChapter(digit - 1);
            return true;
        }
        const step = moves[event.key];
        if (step === undefined)
            return false;
        if (!repeats || !slide.moving)
            step();
        return true;
    }

    // The digit from 1 to 9 that is written on a key, 0 for none. By its place too: on a French
    // keyboard the digits are typed with Shift.
    function digitOf(event): int {
        if (event.key >= Qt.Key_1 && event.key <= Qt.Key_9)
            return event.key - Qt.Key_0;
        const place = placeOf(event) - 9;
        return place >= 1 && place <= 9 ? place : 0;
    }

    // Ctrl+Alt+S where another layout has another letter on S.
    function isEnd(event): bool {
        const held = Qt.ControlModifier | Qt.AltModifier;
        return (event.modifiers & held) === held && placeOf(event) === 39;
    }

    // The number of a key's place, as X and Wayland count them; 0 elsewhere.
    function placeOf(event): int {
        return ["xcb", "wayland"].includes(Qt.platform.pluginName) ? event.nativeScanCode : 0;
    }

    readonly property var moves: ({
            [Theme.mirrored ? Qt.Key_Left : Qt.Key_Right]: () => Visit.next(),
            [Qt.Key_PageDown]: () => Visit.next(),
            [Qt.Key_Space]: () => Visit.next(),
            [Theme.mirrored ? Qt.Key_Right : Qt.Key_Left]: () => Visit.back(),
            [Qt.Key_PageUp]: () => Visit.back(),
            [Qt.Key_Backspace]: () => Visit.back(),
            [Qt.Key_Home]: () => Visit.goToFirst(),
            [Qt.Key_End]: () => Visit.goToLast()
        })
}
