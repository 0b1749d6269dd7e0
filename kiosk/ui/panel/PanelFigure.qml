// A panel's picture with its caption and credit on the ink band below.
import QtQuick
import kiosk.ui

Item {
    id: figure

    required property int place
    required property url image
    required property var imageSize
    required property bool hasWords
    required property var focusAt
    required property string alt
    required property string caption
    required property string credit

    required property int index

    readonly property bool isCurrent: visible && enabled && place === Visit.place
    readonly property bool isReady: picture.isReady
    readonly property real bandHeight: Math.max(words.implicitHeight + Theme.px(32),
        Theme.portrait ? Theme.px(116) : Theme.px(180))

    Picture {
        id: picture
        // The first panel of all is painted whole at once; later ones load while others are read.
        isLate: figure.index > 0 || Visit.isUnderWay
        anchors.left: parent.left
        width: band.width
        height: band.y
        image: figure.image
        imageSize: figure.imageSize
        hasWords: figure.hasWords
        focusPoint: figure.focusAt
        alt: figure.alt
        Accessible.ignored: !figure.isCurrent || !enabled
    }

    Rectangle {
        anchors.right: parent.right
        y: Theme.portrait ? band.y + band.height : 0
        width: Theme.portrait ? figure.width : Theme.barSize
        height: figure.height - y
        color: Theme.accent
    }

    Rectangle {
        id: band
        anchors.left: parent.left
        width: parent.width - (Theme.portrait ? 0 : Theme.barSize)
        height: figure.bandHeight
        y: parent.height - height - (Theme.portrait ? Theme.barSize : 0)
        color: Theme.ink

        FigureCaption {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: Theme.portrait ? Theme.margin : Theme.px(48)
            anchors.verticalCenter: parent.verticalCenter
            // Beside it lies Look closer.
            width: parent.width - 2 * anchors.leftMargin - (Theme.portrait ? 0 : Theme.px(96))
            caption: figure.caption
            credit: figure.credit
            isCurrent: figure.isCurrent
        }
    }
}
