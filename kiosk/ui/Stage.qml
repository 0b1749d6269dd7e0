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
        isReady: place => pictures.isReady(place)
    }
    Swipe {
        slide: slide
        within: stage
        except: controls.rail.reach
        isTaken: stage.isSeen && !stage.isCovered
    }

    // The attract screen's first frame waits for no panel.
    readonly property bool hasPanels: Visit.isUnderWay || Presence.state !== "away"
    // Nothing of the visit is seen or heard while nobody is there, or somebody is asked.
    readonly property bool isHere: Presence.state === "here"
    readonly property bool isSeen: isHere && Visit.screen === ""
    // Whether something lies over the panels in which the keyboard is alone.
    readonly property bool isCovered: Visit.isCardOpen || Settings.isBarOpen

    Keys.onPressed: event => keyboard.press(event)

    Shortcut {
        sequence: "Ctrl+Alt+S"
        context: Qt.ApplicationShortcut
        onActivated: Qt.exit(0)
    }

    Nowhere {
        id: nowhere
        isHere: stage.isHere
        isCovered: stage.isCovered
    }

    Keyboard {
        id: keyboard
        slide: slide
        screen: opened.screen
    }

    PanelPictures {
        id: pictures
        anchors.left: parent.left
        width: Theme.figureWidth
        height: Theme.portrait ? stage.height - stage.controlsHeight : stage.height
        slide: slide
        hasPanels: stage.hasPanels
        visible: stage.isSeen
        enabled: !stage.isCovered
    }

    Loader {
        anchors.right: pictures.right
        anchors.rightMargin: Theme.barSize + Theme.px(40)
        y: stage.height - Theme.px(90) - height / 2
        active: !Theme.portrait
        visible: stage.isSeen && !stage.isCovered
        sourceComponent: LookCloser {
            onInk: true
        }
    }

    PanelTexts {
        id: texts
        anchors.right: parent.right
        width: stage.width - stage.textLeft
        height: stage.height - stage.controlsHeight
        slide: slide
        hasPanels: stage.hasPanels
        visible: stage.isSeen
        enabled: !stage.isCovered
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

    // While somebody is asked it is out of the window, and so out of what a screen reader is given,
    // whatever is in it.
    OpenedPlaces {
        id: opened
        parent: stage.isHere ? stage : null
        width: stage.width
        height: stage.height
        sheetLeft: stage.textLeft
        nowhere: nowhere
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
