// The event that is looked at: the picture of the panel that it opens, if one, the red bar, its words.
import QtQuick
import kiosk.ui

Item {
    id: shown

    required property int number
    // As Events gives it, of that number.
    required property var event

    readonly property bool hasPicture: event.panel >= 0
    readonly property real pictureWidth: !hasPicture ? 0 : Theme.portrait ? width
        : Theme.figureWidth - Theme.barSize
    readonly property real pictureHeight: !hasPicture ? 0 : Theme.portrait ? Theme.px(700) : height
    // Where its words begin, from the side where lines do: as a panel's.
    readonly property real start: (Theme.portrait || !hasPicture ? 0 : Theme.figureWidth) + Theme.margin

    EventPicture {
        id: picture
        x: Theme.fromStart(0, width, shown.width)
        width: shown.pictureWidth
        height: shown.pictureHeight
        visible: shown.hasPicture
        picture: shown.event.picture
    }
    Rectangle {
        visible: shown.hasPicture
        x: Theme.portrait ? 0 : Theme.fromStart(picture.width, width, shown.width)
        y: Theme.portrait ? picture.height : 0
        width: Theme.portrait ? shown.width : Theme.barSize
        height: Theme.portrait ? Theme.barSize : picture.height
        color: Theme.accent
    }
    EventText {
        x: Theme.fromStart(shown.start, width, shown.width)
        y: Theme.portrait ? shown.pictureHeight + Theme.px(44) : Theme.px(62)
        width: shown.width - shown.start - (Theme.portrait ? Theme.margin : Theme.px(96))
        room: shown.height - y - Theme.px(24)
        number: shown.number
        event: shown.event
    }
}
