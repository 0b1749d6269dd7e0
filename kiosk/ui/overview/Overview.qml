// All chapters as large targets: where one has been, where one is, where one could go.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

FocusScope {
    id: overview

    readonly property int perPage: 8
    // Few chapters fill the room of many.
    readonly property int cells: Math.min(Visit.chapterCount, perPage)
    readonly property int columns: Theme.portrait ? (cells < 4 ? 1 : 2)
        : (cells < 5 ? cells : cells < 7 ? 3 : 4)
    readonly property int rows: Math.ceil(cells / columns)
    readonly property int pages: Math.ceil(Visit.chapterCount / perPage)
    property int page: Math.floor(Visit.chapter / perPage)
    readonly property var chapters: Chapters.cards(Math.min(page, pages - 1) * perPage, perPage,
        Visit.language)

    readonly property real margin: Theme.px(64)
    readonly property real gap: Theme.px(isLow ? 16 : 30)
    // With lowered controls the chapters lie in reach, and the bar is opened as on other screens.
    readonly property bool isLow: Settings.lowerControls
    readonly property real barHeight: isLow ? Theme.px(20) : bar.height

    // How wide the heading is with the line over it, and what is left beside it and Go on.
    readonly property real headWidth: Math.max(heading.width, label.implicitWidth)
    readonly property real headRoom: width - 2 * margin - goOn.width - headWidth - 3 * Theme.px(40)
    // Above the bar, in reach, lies what has no room or no hand above the chapters.
    readonly property bool isOnwardBelow: isLow
    readonly property bool areDoorsBelow: isOnwardBelow || Theme.portrait || doors.width > headRoom
    readonly property real footMiddle: height - barHeight - (Theme.px(20) + Theme.buttonSize / 2)
    readonly property bool hasFoot: turn.visible || isOnwardBelow || areDoorsBelow && doors.visible

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

    Text {
        id: label
        objectName: "exhibit"
        anchors.left: parent.left
        anchors.leftMargin: overview.margin
        y: Theme.px(46)
        width: parent.width - 2 * overview.margin - goOn.width
        horizontalAlignment: Text.AlignLeft
        elide: Text.ElideRight
        text: Cover.subtitle === "" ? Cover.title : Cover.title + " · " + Cover.subtitle
        textFormat: Text.PlainText
        color: Theme.accent
        font.family: Theme.labelFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.labelSize
        font.capitalization: Font.AllUppercase
        font.letterSpacing: Theme.tracking
        Accessible.ignored: true
    }
    Text {
        id: heading
        objectName: "heading"
        anchors.left: label.left
        anchors.top: label.bottom
        text: Words.chooseChapter
        textFormat: Text.PlainText
        color: Theme.ink
        font.family: Theme.labelFamily
        font.weight: Font.Black
        font.pixelSize: Theme.px(66)
        Accessible.role: Accessible.Heading
        Accessible.ignored: !visible || !enabled
        Accessible.name: text
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
        x: Theme.fromStart(overview.margin + (overview.areDoorsBelow ? 0 : overview.headWidth + Theme.px(40)),
            width, overview.width)
        y: (overview.areDoorsBelow ? overview.footMiddle : goOn.y + goOn.height / 2) - height / 2
    }
    GoOn {
        id: goOn
        parent: overview.isOnwardBelow ? belowOnward : aboveOnward
        anchors.right: parent?.right
        anchors.rightMargin: overview.margin
        y: overview.isOnwardBelow ? overview.footMiddle - height / 2 : Theme.px(44)
        room: Theme.portrait || overview.isOnwardBelow ? 0
            : overview.headRoom - (doors.visible ? doors.width : 0)
    }

    Grid {
        id: grid
        anchors.left: label.left
        y: Math.max(heading.y + heading.height + Theme.px(20), Theme.reachTop)
        columns: overview.columns
        spacing: overview.gap

        readonly property real cellWidth: (overview.width - 2 * overview.margin - (columns - 1) * spacing) / columns
        readonly property real room: overview.height - y - overview.barHeight - Theme.px(30)
            - (overview.hasFoot ? Theme.buttonSize + spacing : 0)
        readonly property real cellHeight: (room - (overview.rows - 1) * spacing) / overview.rows

        Repeater {
            model: overview.chapters
            Loader {
                id: cell
                required property var modelData
                width: grid.cellWidth
                height: grid.cellHeight
                sourceComponent: overview.isLow ? low : full
                Component {
                    id: full
                    ChapterCard {
                        chapter: cell.modelData
                    }
                }
                Component {
                    id: low
                    LowChapter {
                        chapter: cell.modelData
                    }
                }
            }
        }
    }

    Item {
        id: below
        anchors.fill: parent
    }
    // What is out of reach is there to be seen.
    Loader {
        active: overview.isLow
        x: overview.margin
        y: heading.y + heading.height + Theme.px(20)
        width: parent.width - 2 * x
        height: grid.y - y - Theme.px(24)
        sourceComponent: SeenPictures {
            chapters: overview.chapters
        }
    }
    Row {
        id: turn
        visible: overview.pages > 1
        x: Theme.fromStart(overview.width - overview.margin - width
            - (overview.isOnwardBelow ? goOn.width + Theme.px(40) : 0), width, parent.width)
        y: overview.footMiddle - height / 2
        spacing: Theme.px(16)

        RoundButton {
            name: Words.back
            shape: "back"
            enabled: overview.page > 0
            onPressed: overview.page -= 1
        }
        RoundButton {
            name: Words.next
            shape: "next"
            enabled: overview.page < overview.pages - 1
            onPressed: overview.page += 1
        }
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
