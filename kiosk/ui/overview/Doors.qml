// The ways to the further screens, of those that this exhibit has.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Row {
    id: doors

    spacing: Theme.px(16)
    // A positioner lays out what is visible alone.
    visible: Visit.screens.some(screen => screen in Words.screens)

    // Gives the keyboard to the door of a screen, if it is here.
    function take(screen: string) {
        const number = doorsOf.model.indexOf(screen);
        if (number >= 0)
            doorsOf.itemAt(number).forceActiveFocus();
    }

    Repeater {
        id: doorsOf
        model: Visit.screens.filter(screen => screen in Words.screens)
        Pill {
            required property string modelData
            name: Words.screens[modelData]
            onPressed: Visit.openScreen(modelData)
        }
    }
}
