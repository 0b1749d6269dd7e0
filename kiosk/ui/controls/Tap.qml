// A tap as people of all ages make it: it may wander a little, and last most of a second.
import QtQuick
import kiosk.ui

TapHandler {
    dragThreshold: Theme.px(20)
    longPressThreshold: 0.8
}
