// An image that fills its frame around its focus, or its alt text where it cannot be shown.
import QtQuick
import kiosk.ui

Item {
    id: picture

    required property url image
    required property var imageSize
    required property bool hasWords
    required property var focusPoint
    required property string alt
    property bool isLate: true
    // How much of the top the alt text leaves free.
    property real altTop: Theme.margin

    readonly property bool isShown: copy.toString() !== "" && loaded.status !== Image.Error
    // Where it leaves room beside it, a line shows where it ends.
    readonly property bool isFramed: hasWords && isShown
        && (shownWidth < width - 1 || shownHeight < height - 1)
    readonly property bool isReady: !isShown || loaded.status === Image.Ready
    readonly property real ratio: imageSize.height > 0 ? imageSize.width / imageSize.height : 1
    readonly property real frameRatio: height > 0 ? width / height : 1
    // Cutting words off would make them senseless: a picture with words in it is shown whole.
    readonly property bool fits: hasWords ? ratio < frameRatio : ratio > frameRatio
    readonly property real shownHeight: fits ? height : width / ratio
    readonly property real shownWidth: fits ? height * ratio : width

    readonly property alias copy: loaded.source
    // Counts how often this one was looked for again among those that have been prepared.
    property int looks: 0

    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === "" || !visible || !enabled

    Rectangle {
        anchors.fill: parent
        color: picture.isFramed ? Theme.paper : Theme.sky
    }

    TrueImage {
        id: loaded
        x: picture.along(picture.width, picture.shownWidth, picture.focusPoint.x)
        y: picture.along(picture.height, picture.shownHeight, picture.focusPoint.y)
        width: picture.shownWidth
        height: picture.shownHeight
        asynchronous: picture.isLate
        source: Photographs.copyOf(picture.image, Math.ceil(width), Math.ceil(height),
            picture.looks)
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))
        smooth: true
        onStatusChanged: {
            if (status !== Image.Loading)
                retainWhileLoading = false;
            if (status === Image.Error && source !== picture.image)
                Qt.callLater(Photographs.lose, picture.image);
        }
    }

    // A photograph that becomes ready while it is looked at does not go away for that moment.
    Connections {
        target: Photographs
        function onReadyChanged() {
            loaded.retainWhileLoading = true;
            picture.looks += 1;
            if (loaded.status !== Image.Loading)
                loaded.retainWhileLoading = false;
        }
    }

    Rectangle {
        visible: picture.isFramed
        anchors.fill: loaded
        color: "transparent"
        border.width: Theme.outline
        border.color: Theme.ink
    }

    Text {
        objectName: "alt"
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: picture.altTop
        visible: !picture.isShown
        text: picture.alt
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        color: Theme.ink
        font.family: Theme.readingFamily
        font.pixelSize: Theme.captionSize
    }

    // Where the picture's edge lies, so that its focus is as near to the middle as the frame lets.
    function along(frame: real, length: real, focus: real): real {
        if (length <= frame)
            return Math.round((frame - length) / 2);
        return Math.round(Math.max(frame - length, Math.min(0, frame / 2 - focus * length)));
    }
}
