// Everything a visitor sees: picture and text side by side, or one above the other.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

FocusScope {
    id: stage

    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    readonly property real textLeft: Theme.portrait ? 0 : Theme.figureWidth
    readonly property real controlsHeight: Theme.portrait ? Theme.px(272) : Theme.px(212)

    Slide {
        id: slide
        // Whatever else has turned the panel, it goes on without the finger that held it.
        onDraggingChanged: if (!dragging) stage.swiping = false
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
            const isBeside = x > stage.width;
            const onRail = controls.rail.reach.contains(controls.rail.reach.mapFromItem(stage, x, y));
            stage.swiping = stage.takesSwipes && !onRail && !isBeside;
        }
        function onKeyboardChanged() {
            if (!Hands.keyboard && !stage.isCovered)
                nowhere.forceActiveFocus();
        }
        function onSwiped(distance: real) {
            if (stage.swiping)
                slide.drag(distance * Theme.onward / stage.width);
        }
        function onSwipeEnded(speed: real) {
            slide.drop(speed * Theme.onward / stage.width);
        }
    }

    Connections {
        target: Presence
        function onStateChanged() {
            if (Presence.state === "away")
                stage.focusBefore = null;
            else if (Presence.state === "here")
                stage.refocus();
        }
    }

    // The attract screen's first frame waits for no panel.
    readonly property bool hasPanels: Visit.isUnderWay || Presence.state !== "away"
    property bool swiping: false
    // Nothing of the visit is seen or heard while nobody is there, or somebody is asked.
    readonly property bool isHere: Presence.state === "here"
    readonly property bool isSeen: isHere && Visit.screen === ""
    readonly property bool takesSwipes: isSeen && !isCovered
    onTakesSwipesChanged: if (!takesSwipes) slide.letGo()
    // Whether something lies over the panels in which the keyboard is alone.
    readonly property bool isCovered: Visit.isCardOpen || Settings.isBarOpen

    // Where the keyboard was when somebody was asked, to be there again if they stay.
    readonly property Item focused: Window.activeFocusItem
    property Item focusBefore: null
    onFocusedChanged: {
        if (isHere && Presence.state === "here")
            focusBefore = focused;
    }
    function refocus() {
        const isOver = isCovered || Visit.screen !== "";
        (focusBefore && (Hands.keyboard || isOver) ? focusBefore : nowhere).forceActiveFocus();
    }

    Keys.onPressed: event => keyboard.press(event)

    Shortcut {
        sequence: "Ctrl+Alt+S"
        context: Qt.ApplicationShortcut
        onActivated: Qt.exit(0)
    }

    // Has the focus while no control has it, so that Space turns the panel and Tab begins anew.
    Item {
        id: nowhere
        focus: true
    }

    Keyboard {
        id: keyboard
        slide: slide
        screen: screenPlace.item
    }

    Item {
        id: figures
        anchors.left: parent.left
        width: Theme.figureWidth
        height: Theme.portrait ? stage.height - stage.controlsHeight : stage.height
        clip: true
        visible: stage.isSeen
        enabled: !stage.isCovered

        Repeater {
            id: pictures
            model: stage.hasPanels ? Visit.panels : null
            PanelFigure {
                onIsReadyChanged: slide.go()
                width: figures.width
                height: Theme.figureHeight(hasWords)
                x: Math.round(slide.pictureShift(place) * Theme.onward * width)
                visible: slide.shows(place)
            }
        }
    }

    Loader {
        anchors.right: figures.right
        anchors.rightMargin: Theme.barSize + Theme.px(40)
        y: stage.height - Theme.px(90) - height / 2
        active: !Theme.portrait
        visible: stage.isSeen && !stage.isCovered
        sourceComponent: LookCloser {
            onInk: true
        }
    }

    Item {
        id: texts
        anchors.right: parent.right
        width: stage.width - stage.textLeft
        height: stage.height - stage.controlsHeight
        clip: true
        visible: stage.isSeen
        enabled: !stage.isCovered

        // Of the panel that is looked at.
        property string words: ""

        Repeater {
            model: stage.hasPanels ? Visit.panels : null
            PanelText {
                width: texts.width
                onIsHereChanged: say()
                onWordsChanged: say()
                Component.onCompleted: say()
                function say() {
                    if (isHere)
                        texts.words = words;
                }
                y: Theme.portrait ? Theme.figureHeight(hasWords) : 0
                height: texts.height - y
                x: Math.round(slide.shift(place) * Theme.onward * width)
                visible: slide.shows(place)
            }
        }
    }

    Controls {
        id: controls
        anchors.right: parent.right
        y: stage.height - height
        width: stage.width - stage.textLeft
        height: stage.controlsHeight
        visible: stage.isSeen && !stage.isCovered
    }

    Announcer {
        words: stage.isSeen ? texts.words : ""
        isStill: !slide.moving
    }

    // Whatever is opened over the panels. While somebody is asked it is out of the window, and so
    // out of what a screen reader is given, whatever is in it.
    Item {
        id: over
        parent: stage.isHere ? stage : null
        width: stage.width
        height: stage.height

        ScreenPlace {
            id: screenPlace
            anchors.fill: parent
            nowhere: nowhere
        }
        CardPlace {
            anchors.fill: parent
            sheetLeft: stage.textLeft
            sheetTop: Theme.portrait ? Theme.figureHeight(false) : 0
            nowhere: nowhere
        }
        SettingsPlace {
            anchors.fill: parent
            nowhere: nowhere
        }
    }

    AttractPlace {
        id: attractPlace
        anchors.fill: parent
    }
    Loader {
        anchors.fill: parent
        active: Presence.state === "asked"
        sourceComponent: StillThere {}
    }
    Waker {
        z: 1
        anchors.fill: parent
        onWoken: at => {
            const language = attractPlace.languageAt(at);
            if (language !== "")
                Visit.setLanguage(language);
        }
    }
}
