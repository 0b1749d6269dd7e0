// The ink band below a figure that is looked at closely: what it says of itself.
import QtQuick
import kiosk.ui

Rectangle {
    id: band

    // The least that it is high, and how far from its sides the words stand.
    required property real least
    required property real inset
    required property real farInset

    height: Math.max(caption.height + Theme.px(36), least)
    color: Theme.ink

    FigureCaption {
        id: caption
        anchors.left: parent.left
        anchors.leftMargin: band.inset
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - band.inset - band.farInset
        caption: CloseFigure.caption
        credit: CloseFigure.credit
    }
}
