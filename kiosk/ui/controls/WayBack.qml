// Back to the card or the screen that has led here, as long as the visitor has not walked on.
import QtQuick
import kiosk.ui

Pill {
    visible: Trail.isOffered
    name: Words.backTo(Trail.name || Words.screens[Trail.screen] || Words.chapters)
    onPressed: Trail.goBack()
}
