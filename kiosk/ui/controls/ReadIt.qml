// Goes to the panel that tells of an event or a place; not there where none does.
import QtQuick
import kiosk.ui

PillButton {
    // As Events and Places give it: an entry with `panel` and `chapter`.
    required property var told

    visible: told.panel >= 0
    name: Words.readIn(told.chapter + 1)
    onPressed: Trail.leadTo(told.panel)
}
