// The present panel's figure over the whole screen, looked at closely; beside it what it opens.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

FocusScope {
    id: view

    readonly property bool hasSpots: CloseFigure.hotspots.length > 0
    readonly property real ratio: closeUp.zoom.picture.width / closeUp.zoom.picture.height
    readonly property bool isBeside: hasSpots && !Theme.portrait
    // A wide picture has room for its names below it.
    readonly property bool isWide: isBeside && ratio > 1.4

    readonly property real inset: Theme.portrait ? Theme.margin : Theme.px(48)
    readonly property real controlsTop: height - Theme.px(188)
    readonly property real columnLeft: !isBeside ? 0
        : isWide ? width - Theme.px(640)
        : Math.max(0.42 * width, Math.min(width - Theme.px(820), (height - Theme.px(150)) * ratio))
    // Where words and names stand: beside the picture, or below it.
    readonly property real columnTop: Theme.portrait ? band.y + band.height : 0
    readonly property real wordsRoom: Theme.px(440) + (Theme.textScale - 1) * Theme.px(480)
    readonly property real listTop: isWide ? closeUp.height : controlsTop - Theme.px(28) - list.height

    readonly property bool isReading: hasSpots && !isWide && Visit.opened !== ""
        && words.y + words.contentHeight > listTop - Theme.px(12)

    // What the words beside the figure name, for a hand that cannot reach up to them.
    readonly property var names: Settings.lowerControls ? Visit.card.names ?? [] : []

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.ignored: !enabled
    Accessible.name: Words.lookCloser
    Component.onCompleted: {
        controls.closeButton.take();
    }

    // What a key does here; false if nothing.
    function takeKey(key: int): bool {
        const act = moves[key];
        act?.();
        return act !== undefined;
    }
    readonly property var moves: ({
            [Qt.Key_Plus]: () => closeUp.zoom.zoomBy(1.5),
            [Qt.Key_Equal]: () => closeUp.zoom.zoomBy(1.5),
            [Qt.Key_Minus]: () => closeUp.zoom.zoomBy(1 / 1.5),
            [Qt.Key_Left]: () => closeUp.zoom.pan(-0.15, 0),
            [Qt.Key_Right]: () => closeUp.zoom.pan(0.15, 0),
            [Qt.Key_Up]: () => closeUp.zoom.pan(0, -0.15),
            [Qt.Key_Down]: () => closeUp.zoom.pan(0, 0.15)
        })

    Rectangle {
        anchors.fill: parent
        color: view.hasSpots ? Theme.paper : Theme.ink
    }

    CloseUp {
        id: closeUp
        anchors.left: parent.left
        width: view.isBeside ? view.columnLeft : parent.width
        height: (view.isWide ? parent.height - list.height : !Theme.portrait ? parent.height
            : view.hasSpots ? view.listTop - view.wordsRoom : view.controlsTop - Theme.px(20))
            - band.height
        isBeside: view.isBeside
    }

    Rectangle {
        id: band
        anchors.left: parent.left
        y: closeUp.height + (view.isWide ? list.height : 0)
        width: closeUp.width
        height: Math.max(caption.height + Theme.px(36),
            view.hasSpots || Theme.portrait ? Theme.px(116) : view.height - view.controlsTop + Theme.px(30))
        color: Theme.ink

        FigureCaption {
            id: caption
            anchors.left: parent.left
            anchors.leftMargin: view.inset
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * view.inset
                - (view.hasSpots || Theme.portrait ? 0 : controls.width + Theme.px(64))
            caption: CloseFigure.caption
            credit: CloseFigure.credit
        }
    }

    Rectangle {
        id: bar
        visible: view.hasSpots
        x: view.isBeside ? Theme.fromStart(view.columnLeft, width, parent.width) : 0
        y: view.columnTop
        width: view.isBeside ? Theme.barSize : parent.width
        height: view.isBeside ? parent.height : Theme.barSize
        color: Theme.accent
    }

    FigureWords {
        id: words
        visible: view.hasSpots
        anchors.right: parent.right
        anchors.rightMargin: view.isWide ? Theme.px(56) : Theme.margin
        // Where it begins.
        readonly property real offset: view.columnLeft + anchors.rightMargin
            + (view.isBeside ? Theme.barSize : 0)
        width: view.width - offset - anchors.rightMargin
        y: view.columnTop + (Theme.portrait ? Theme.px(44) : Theme.px(62))
    }
    HotspotList {
        id: list
        // What is read takes its room where there is too little beside it.
        visible: view.hasSpots && !view.isReading
        anchors.left: view.isWide ? parent.left : undefined
        anchors.right: view.isWide ? undefined : parent.right
        y: view.listTop
        width: view.isWide ? view.columnLeft
            : view.width - view.columnLeft - (view.isBeside ? Theme.barSize : 0)
        inset: view.isWide ? view.inset : words.anchors.rightMargin
        room: Math.min((Theme.portrait ? 0.2 : 0.36) * view.height,
            view.controlsTop - Theme.px(28) - Theme.reachTop)
    }

    FigureControls {
        id: controls
        canGoBack: view.isReading
        zoom: closeUp.zoom
        onInk: !view.hasSpots
        anchors.right: parent.right
        anchors.rightMargin: view.isWide ? Theme.px(56) : Theme.portrait ? Theme.margin : Theme.px(64)
        y: view.controlsTop
        width: view.isBeside ? view.width - view.columnLeft - Theme.barSize
                - (view.isWide ? 2 * Theme.px(56) : Theme.margin + Theme.px(64))
            : Theme.portrait ? view.width - 2 * Theme.margin : implicitWidth
    }

    Loader {
        active: view.names.length > 0
        anchors.left: words.left
        width: words.width
        y: (view.isWide || view.isReading ? view.controlsTop : view.listTop) - height - Theme.px(16)
        sourceComponent: LinkRow {
            names: view.names
        }
    }
    Loader {
        readonly property bool isAmongControls: Theme.portrait || view.isBeside && !view.isWide
        active: closeUp.zoom.canZoomOut
        x: Theme.fromStart(isAmongControls ? words.offset + 2 * (Theme.buttonSize + controls.gap)
            : closeUp.width - width - Theme.px(20), width, parent.width)
        y: isAmongControls ? view.controlsTop - Theme.px(12) : closeUp.height - height - Theme.px(20)
        sourceComponent: WholePicture {
            zoom: closeUp.zoom
            size: Theme.px(Theme.portrait || view.isBeside && !view.isWide ? 156 : 200)
        }
    }
}
