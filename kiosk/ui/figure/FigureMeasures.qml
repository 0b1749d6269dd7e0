// What stands where while a figure is looked at closely: its picture, its words, its names.
import QtQuick
import kiosk.ui

QtObject {
    // Of the window.
    required property real width
    required property real height
    // Those of the parts that are as high as what they say.
    required property real bandHeight
    required property real listHeight
    required property real controlsHeight

    readonly property bool hasSpots: CloseFigure.hotspots.length > 0
    readonly property size picture: Qt.size(CloseFigure.picture.imageSize.width || 1,
        CloseFigure.picture.imageSize.height || 1)
    readonly property real ratio: picture.width / picture.height
    readonly property bool isBeside: hasSpots && !Theme.portrait
    // A wide picture has room for its names below it.
    readonly property bool isWide: isBeside && ratio > 1.4

    readonly property real inset: Theme.portrait ? Theme.margin : Theme.px(48)
    readonly property real columnLeft: !isBeside ? 0
        : isWide ? width - Theme.px(640)
        : Math.max(0.42 * width, Math.min(width - Theme.px(820), (height - Theme.px(150)) * ratio))
    readonly property real pictureWidth: isBeside ? columnLeft : width
    readonly property real pictureHeight: (isWide ? height - listHeight : !Theme.portrait ? height
        : hasSpots ? listTop - Math.min(Theme.px(470), 0.25 * height) : controlsTop - Theme.px(20))
        - bandHeight

    readonly property real controlsTop: height - Theme.px(46) - controlsHeight
    readonly property real listTop: isWide ? pictureHeight : controlsTop - Theme.px(28) - listHeight
    readonly property real bandTop: pictureHeight + (isWide ? listHeight : 0)

    // Words and names: beside the picture, or below it.
    readonly property real columnTop: Theme.portrait ? bandTop + bandHeight : 0
    readonly property real side: isWide ? Theme.px(56) : Theme.margin
    readonly property real farSide: isBeside && !isWide ? Theme.px(64) : side
    readonly property real wordsLeft: columnLeft + side + (isBeside ? Theme.barSize : 0)
    readonly property real wordsTop: columnTop + (Theme.portrait ? Theme.px(44) : Theme.px(62))
    // Where they end above the names, and where they do without.
    readonly property real wholeEnd: controlsTop - Theme.px(16)
    readonly property real wordsEnd: isWide ? wholeEnd : listTop - Theme.px(24)
}
