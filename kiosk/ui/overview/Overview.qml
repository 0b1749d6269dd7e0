// All chapters as large targets: where one has been, where one is, where one could go.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

FocusScope {
    id: overview

    readonly property int perPage: 8
    readonly property int pages: Math.ceil(Visit.chapterCount / perPage)
    property int page: Math.floor(Visit.chapter / perPage)
    readonly property var chapters: Chapters.cards(Math.min(page, pages - 1) * perPage, perPage,
        Visit.language)

    readonly property real margin: Theme.px(64)
    // With lowered controls the chapters lie in reach, and the bar is opened as on other screens.
    readonly property bool isLow: Settings.lowerControls
    readonly property real barHeight: isLow ? Theme.px(20) : bar.height

    // What is left beside the heading and Go on.
    readonly property real headRoom: width - 2 * margin - goOn.width - head.usedWidth - 3 * Theme.px(40)
    // Above the bar, in reach, lies what has no room or no hand above the chapters.
    readonly property bool areDoorsBelow: isLow || Theme.portrait || doors.width > headRoom
    readonly property real footMiddle: height - barHeight - (Theme.px(20) + Theme.buttonSize / 2)
    readonly property bool hasFoot: turn.visible || isLow || areDoorsBelow && doors.visible

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.ignored: !enabled
    Accessible.name: Words.chapters
    Component.onCompleted: goOn.forceActiveFocus()

    Connections {
        target: Visit
        function onRenumbered() {
            const first = Visit.numberNow("overview", overview.page * overview.perPage);
            overview.page = Math.floor(first / overview.perPage);
        }
    }

    // The keyboard is at the door of the screen that one comes back from.
    function comeBackFrom(screen: string) {
        doors.take(screen);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    OverviewHead {
        id: head
        anchors.left: parent.left
        anchors.leftMargin: overview.margin
        y: Theme.px(46)
        width: parent.width - 2 * overview.margin - goOn.width
    }

    // Whatever is read before the chapters, in this order.
    Item {
        id: above
        anchors.fill: parent
    }
    Item {
        id: aboveOnward
        anchors.fill: parent
    }
    Doors {
        id: doors
        parent: overview.areDoorsBelow ? below : above
        x: Theme.fromStart(overview.margin + (overview.areDoorsBelow ? 0 : head.usedWidth + Theme.px(40)),
            width, overview.width)
        y: (overview.areDoorsBelow ? overview.footMiddle : goOn.y + goOn.height / 2) - height / 2
    }
    GoOn {
        id: goOn
        parent: overview.isLow ? belowOnward : aboveOnward
        anchors.right: parent?.right
        anchors.rightMargin: overview.margin
        y: overview.isLow ? overview.footMiddle - height / 2 : Theme.px(44)
        room: Theme.portrait || overview.isLow ? 0
            : overview.headRoom - (doors.visible ? doors.width : 0)
    }

    ChapterGrid {
        id: grid
        anchors.left: head.left
        y: Math.max(head.y + head.height + Theme.px(20), Theme.reachTop)
        spacing: Theme.px(overview.isLow ? 16 : 30)
        chapters: overview.chapters
        most: Math.min(Visit.chapterCount, overview.perPage)
        isLow: overview.isLow
        allWidth: overview.width - 2 * overview.margin
        allHeight: overview.height - y - overview.barHeight - Theme.px(30)
            - (overview.hasFoot ? Theme.buttonSize + spacing : 0)
    }

    Item {
        id: below
        anchors.fill: parent
    }
    // What is out of reach is there to be seen.
    Loader {
        active: overview.isLow
        x: overview.margin
        y: head.y + head.height + Theme.px(20)
        width: parent.width - 2 * x
        height: grid.y - y - Theme.px(24)
        sourceComponent: SeenPictures {
            chapters: overview.chapters
        }
    }
    PageTurn {
        id: turn
        x: Theme.fromStart(overview.width - overview.margin - width
            - (overview.isLow ? goOn.width + Theme.px(40) : 0), width, parent.width)
        y: overview.footMiddle - height / 2
        page: overview.page
        pages: overview.pages
        onTurned: by => overview.page += by
    }

    SettingsButton {
        visible: overview.isLow
        x: Theme.fromStart(overview.width - overview.margin - width - goOn.width - Theme.px(24)
            - (turn.visible ? turn.width + Theme.px(16) : 0), width, parent.width)
        y: overview.footMiddle - height / 2
    }
    Item {
        id: belowOnward
        anchors.fill: parent
    }
    SettingsBar {
        id: bar
        visible: !overview.isLow
        y: parent.height - height
        width: parent.width
    }
}
