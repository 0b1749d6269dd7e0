// The bar of settings over whatever is shown, which stays to be seen as it changes.
import QtQuick
import kiosk.ui

FocusScope {
    id: over
    objectName: "settings"

    // Said with what had the focus before.
    signal opened(from: Item)

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: Words.settings
    Component.onCompleted: {
        opened(Window.activeFocusItem);
        bar.close.forceActiveFocus();
    }

    Announcer {
        words: over.Accessible.name
    }

    Item {
        anchors.fill: parent
        Tap {
            onTapped: Settings.isBarOpen = false
        }
    }
    SettingsBar {
        id: bar
        width: parent.width
        anchors.bottom: parent.bottom
        isOver: true

        // A touch on the bar itself is none outside it.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
        Rectangle {
            width: parent.width
            height: Theme.outline
            color: Theme.paper
        }
    }
}
