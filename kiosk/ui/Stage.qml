// Everything a visitor sees: picture and text side by side, or one above the other.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

FocusScope {
    id: stage

    readonly property real barSize: Theme.px(12)
    readonly property real figureWidth: Theme.portrait ? width : Math.round(width * 860 / 1920)
    readonly property real figureHeight: Theme.portrait ? Theme.px(700) : height
    readonly property real textLeft: Theme.portrait ? 0 : figureWidth + barSize
    readonly property real textTop: Theme.portrait ? figureHeight + barSize : 0
    readonly property real controlsHeight: Theme.portrait ? Theme.px(272) : Theme.px(212)

    Slide {
        id: slide
        isReady: place => {
            for (let i = 0; i < pictures.count; ++i) {
                const figure = pictures.itemAt(i) as PanelFigure;
                if (figure && figure.place === place)
                    return figure.isReady;
            }
            return true;
        }
    }

    Connections {
        target: Hands
        function onSwipeBegan(x: real, y: real) {
            const onRail = controls.rail.contains(controls.rail.mapFromItem(stage, x, y));
            stage.swiping = !Visit.isCardOpen && !onRail;
        }
        function onKeyboardChanged() {
            if (!Hands.keyboard && !Visit.isCardOpen)
                stage.forceActiveFocus();
        }
        function onSwiped(distance: real) {
            if (stage.swiping)
                slide.drag(distance / stage.width);
        }
        function onSwipeEnded(speed: real) {
            slide.drop(speed / stage.width);
            stage.swiping = false;
        }
    }

    property bool swiping: false

    Keys.onPressed: event => keyboard.press(event)

    Shortcut {
        sequence: "Ctrl+Alt+S"
        context: Qt.ApplicationShortcut
        onActivated: Qt.exit(0)
    }

    Keyboard {
        id: keyboard
        slide: slide
    }

    Item {
        id: figures
        width: stage.figureWidth
        height: stage.figureHeight
        clip: true
        enabled: !Visit.isCardOpen

        Rectangle {
            anchors.fill: parent
            color: Theme.ink
        }
        Repeater {
            id: pictures
            model: Visit.panels
            PanelFigure {
                onIsReadyChanged: slide.go()
                width: figures.width
                height: figures.height
                x: Math.round(slide.shift(place) * width)
                visible: slide.shows(place)
            }
        }
    }

    Rectangle {
        x: Theme.portrait ? 0 : stage.figureWidth
        y: Theme.portrait ? stage.figureHeight : 0
        width: Theme.portrait ? stage.width : stage.barSize
        height: Theme.portrait ? stage.barSize : stage.height
        color: Theme.accent
    }

    Item {
        id: texts
        x: stage.textLeft
        y: stage.textTop
        width: stage.width - x
        height: stage.height - y - stage.controlsHeight
        clip: true
        enabled: !Visit.isCardOpen

        Repeater {
            model: Visit.panels
            PanelText {
                width: texts.width
                height: texts.height
                x: Math.round(slide.shift(place) * width)
                visible: slide.shows(place)
            }
        }
    }

    Controls {
        id: controls
        x: stage.textLeft
        y: stage.height - height
        width: stage.width - x
        height: stage.controlsHeight
        enabled: !Visit.isCardOpen
    }

    Loader {
        id: cardLoader
        anchors.fill: parent
        active: Visit.isCardOpen
        sourceComponent: Card {
            sheetLeft: stage.textLeft
            sheetTop: stage.textTop
        }
        onActiveChanged: if (!active) stage.forceActiveFocus()
    }
}
