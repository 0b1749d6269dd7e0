// Where lies whatever is opened over the panels: a screen, a card, the bar of settings.
import QtQuick
import kiosk.ui

Item {
    id: places

    // Where a card's sheet begins.
    required property real sheetLeft
    required property Item nowhere
    readonly property Item screen: screenPlace.item as Item

    ScreenPlace {
        id: screenPlace
        anchors.fill: parent
        nowhere: places.nowhere
    }
    CardPlace {
        anchors.fill: parent
        sheetLeft: places.sheetLeft
        sheetTop: Theme.portrait ? Theme.figureHeight(false) : 0
        nowhere: places.nowhere
    }
    SettingsPlace {
        anchors.fill: parent
        nowhere: places.nowhere
    }
}
