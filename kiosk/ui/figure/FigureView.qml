// The present panel's figure over the whole screen, looked at closely; beside it what it opens.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

FocusScope {
    id: view

    // The names give way to what is read where there is too little room beside them.
    readonly property bool isReading: sheet.hasSpots && !sheet.isWide && words.isLong

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.ignored: !enabled
    Accessible.name: Words.lookCloser
    Component.onCompleted: controls.closeButton.take()

    // What a key does here; false if nothing.
    function takeKey(key: int): bool {
        const act = moves[key];
        act?.();
        return act !== undefined;
    }
    readonly property var moves: ({
            [Qt.Key_Plus]: () => closeUp.zoom.zoomBy(1.5), [Qt.Key_Equal]: () => closeUp.zoom.zoomBy(1.5),
            [Qt.Key_Minus]: () => closeUp.zoom.zoomBy(1 / 1.5),
            [Qt.Key_Left]: () => closeUp.zoom.pan(-0.15, 0),
            [Qt.Key_Right]: () => closeUp.zoom.pan(0.15, 0),
            [Qt.Key_Up]: () => closeUp.zoom.pan(0, -0.15),
            [Qt.Key_Down]: () => closeUp.zoom.pan(0, 0.15),
            [Qt.Key_PageDown]: () => words.turn(1),
            [Qt.Key_PageUp]: () => words.turn(-1)
        })

    FigureMeasures {
        id: sheet
        width: view.width
        height: view.height
        bandHeight: band.height
        listHeight: list.height
        controlsHeight: controls.height
    }

    Rectangle {
        anchors.fill: parent
        color: sheet.hasSpots ? Theme.paper : Theme.ink
    }
    CloseUp {
        id: closeUp
        anchors.left: parent.left
        width: sheet.pictureWidth
        height: sheet.pictureHeight
        isBeside: sheet.isBeside
    }
    FigureBand {
        id: band
        readonly property bool isApart: sheet.hasSpots || Theme.portrait
        anchors.left: parent.left
        y: sheet.bandTop
        width: sheet.pictureWidth
        inset: sheet.inset
        farInset: sheet.inset + (isApart ? 0 : controls.width + Theme.px(64))
        least: isApart ? Theme.px(116) : view.height - sheet.controlsTop + Theme.px(30)
    }
    Rectangle {
        visible: sheet.hasSpots
        x: sheet.isBeside ? Theme.fromStart(sheet.columnLeft, width, parent.width) : 0
        y: sheet.columnTop
        width: sheet.isBeside ? Theme.barSize : parent.width
        height: sheet.isBeside ? parent.height : Theme.barSize
        color: Theme.accent
    }

    FigureWords {
        id: words
        visible: sheet.hasSpots
        x: Theme.fromStart(sheet.wordsLeft, width, view.width)
        y: sheet.wordsTop
        width: view.width - sheet.wordsLeft - sheet.side
        shortEnd: sheet.wordsEnd
        wholeEnd: sheet.wholeEnd
    }
    HotspotList {
        id: list
        visible: sheet.hasSpots && !view.isReading
        anchors.left: sheet.isWide ? parent.left : undefined
        anchors.right: sheet.isWide ? undefined : parent.right
        y: sheet.listTop
        width: sheet.isWide ? sheet.columnLeft
            : view.width - sheet.columnLeft - (sheet.isBeside ? Theme.barSize : 0)
        inset: sheet.isWide ? sheet.inset : sheet.side
        room: Math.min((Theme.portrait ? 0.2 : 0.36) * view.height,
            sheet.controlsTop - Theme.px(28) - Theme.reachTop)
    }

    FigureControls {
        id: controls
        hasPages: words.pages > 1
        canGoBack: view.isReading || words.page > 0
        canGoOn: words.page < words.pages - 1
        zoom: closeUp.zoom
        onInk: !sheet.hasSpots
        anchors.right: parent.right
        anchors.rightMargin: sheet.hasSpots || Theme.portrait ? sheet.farSide : Theme.px(64)
        y: sheet.controlsTop
        width: sheet.hasSpots || Theme.portrait ? view.width - sheet.wordsLeft - sheet.farSide : implicitWidth
        onBack: words.page > 0 ? words.turn(-1) : Visit.close()
        onNext: words.turn(1)
    }
    Loader {
        active: closeUp.canZoomOut
        x: Theme.portrait ? Theme.fromStart(sheet.wordsLeft + controls.middleLeft, width, parent.width)
            : Theme.fromStart(closeUp.width - width - Theme.px(20), width, parent.width)
        y: Theme.portrait ? sheet.controlsTop + (Theme.buttonSize - height) / 2
            : closeUp.height - height - Theme.px(20)
        sourceComponent: WholePicture {
            zoom: closeUp.zoom
            size: Theme.portrait ? Math.min(Theme.px(156), controls.middleRoom) : Theme.px(200)
        }
    }
}
