// All chapters as large targets: where one has been, where one is, where one could go.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

FocusScope {
    id: overview

    readonly property int columns: Theme.portrait ? 2 : 4
    readonly property int rows: Theme.portrait ? 4 : 2
    readonly property int perPage: columns * rows
    readonly property int pages: Math.ceil(Visit.chapterCount / perPage)
    property int page: Math.floor(Visit.chapter / perPage)

    readonly property real margin: Theme.px(64)
    readonly property real gap: Theme.px(30)
    readonly property real barHeight: Theme.portrait ? Theme.px(248) : Theme.px(136)

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: Words.chapters
    Component.onCompleted: goOn.forceActiveFocus()

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
        text: Visit.subtitle === "" ? Visit.title : Visit.title + " · " + Visit.subtitle
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
        Accessible.name: text
    }

    RoundButton {
        id: goOn
        anchors.right: parent.right
        anchors.rightMargin: overview.margin
        y: Theme.px(44)
        name: Words.goOn(Visit.chapter + 1)
        shape: "next"
        main: true
        onPressed: Visit.closeScreen()
    }
    Column {
        visible: !Theme.portrait
        anchors.right: goOn.left
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: goOn.verticalCenter

        Text {
            objectName: "go on"
            anchors.right: parent.right
            text: Words.goOn(Visit.chapter + 1)
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.labelFamily
            font.weight: Font.Black
            font.pixelSize: Theme.px(27)
            Accessible.ignored: true
        }
        Text {
            objectName: "go on"
            anchors.right: parent.right
            text: Chapters.title(Visit.chapter, Visit.language)
            textFormat: Text.PlainText
            color: Theme.quietText
            font.family: Theme.labelFamily
            font.weight: Font.DemiBold
            font.pixelSize: Theme.px(25)
            Accessible.ignored: true
        }
    }

    Grid {
        id: grid
        anchors.left: label.left
        y: heading.y + heading.height + Theme.px(20)
        columns: overview.columns
        spacing: overview.gap

        readonly property real cellWidth: (overview.width - 2 * overview.margin - (columns - 1) * spacing) / columns
        readonly property real room: overview.height - y - overview.barHeight - Theme.px(30)
            - (turn.visible ? turn.height + spacing : 0)
        readonly property real cellHeight: (room - (overview.rows - 1) * spacing) / overview.rows

        Repeater {
            model: Chapters.cards(overview.page * overview.perPage, overview.perPage,
                Visit.language)
            ChapterCard {
                required property var modelData
                width: grid.cellWidth
                height: grid.cellHeight
                chapter: modelData
            }
        }
    }

    Row {
        id: turn
        visible: overview.pages > 1
        anchors.horizontalCenter: parent.horizontalCenter
        y: overview.height - overview.barHeight - height - Theme.px(20)
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

    SettingsBar {
        y: parent.height - height
        width: parent.width
        height: overview.barHeight
    }
}
