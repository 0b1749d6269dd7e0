// What each key does.
import QtQuick
import kiosk.ui

QtObject {
    id: keyboard

    required property Slide slide

    function press(event) {
        // A key wakes, or answers the question, and does nothing else.
        if (Presence.state !== "here") {
            if (!Hands.keyRepeats())
                Presence.state === "away" ? Presence.wake() : Presence.stay();
            event.accepted = true;
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
            return;
        }
        event.accepted = act(event.key, Hands.keyRepeats());
    }

    // A key that is held waits for the panel to come to rest, so that none queue up.
    function act(key: int, repeats: bool): bool {
        if (key >= Qt.Key_1 && key <= Qt.Key_9) {
            if (!repeats)
                Visit.goToChapter(key - Qt.Key_1);
            return true;
        }
        const step = moves[key];
        if (step === undefined)
            return false;
        if (!repeats || !slide.moving)
            step();
        return true;
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
