// Where a card lies while one is open. The keyboard is in it alone, and then where it was before.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Loader {
    id: place

    required property real sheetLeft
    required property real sheetTop
    // Has the focus afterwards where no control had it before, or a finger has closed the card.
    required property Item nowhere

    property Item opener: null

    active: Visit.isCardOpen
    enabled: !Settings.isBarOpen
    sourceComponent: Card {
        sheetLeft: place.sheetLeft
        sheetTop: place.sheetTop
        onOpened: from => place.opener = from
    }
    onActiveChanged: {
        if (active)
            return;
        nowhere.forceActiveFocus();
        // Not before it can be used again: a screen reader is told nothing of what it is not given.
        if (Hands.keyboard && opener?.visible)
            Qt.callLater(() => place.opener?.forceActiveFocus());
    }
}
