// The keys that lead through what a screen shows one after another.
import QtQuick
import kiosk.ui

QtObject {
    id: keys

    signal turned(by: int)
    signal wentToFirst
    signal wentToLast

    readonly property var moves: ({
            [Qt.Key_Right]: () => turned(Theme.onward),
            [Qt.Key_Left]: () => turned(-Theme.onward),
            [Qt.Key_PageDown]: () => turned(1),
            [Qt.Key_PageUp]: () => turned(-1),
            [Qt.Key_Home]: () => wentToFirst(),
            [Qt.Key_End]: () => wentToLast()
        })

    // Whether it is one of them.
    function take(key: int): bool {
        const step = moves[key];
        if (step)
            step();
        return step !== undefined;
    }
}
