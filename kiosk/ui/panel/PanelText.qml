// A panel's words: chapter, heading, body, and what can be touched in them.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: panel

    required property int place
    required property int chapter
    required property int chapterCount
    required property int number
    required property int panelCount
    required property bool hasWords
    required property string heading
    required property string bodyHtml
    required property string bodyPlain
    required property var links
    required property var names

    readonly property bool isCurrent: visible && enabled && place === Visit.place
    readonly property string position: body.pages.length === 1 ? Words.panelOf(number + 1, panelCount)
        : Words.panelOf(number + 1, panelCount) + "  ·  " + Words.pageOf(page + 1, body.pages.length)
    readonly property string words: [page === 0 ? heading : "", body.words, position]
        .filter(part => part !== "").join("\n")

    // The pages of a panel that is left stay as they were; the one that is come to begins at its own.
    readonly property bool isHere: place === Visit.place
    readonly property int page: isHere ? Visit.page : place < Visit.place ? body.pages.length - 1 : 0
    readonly property real gap: Theme.px(20)
    // Where what says where one is ends: beside it, upright, stands the panel's place, which grows.
    readonly property real headEnd: Math.max(label.y + label.height,
        Theme.portrait ? hint.y + hint.height : 0)
    // Where the body must end.
    readonly property real foot: row.active ? row.y - gap : hint.y - Theme.px(16)

    onIsHereChanged: Qt.callLater(tell)
    Connections {
        target: body
        function onPagesChanged() {
            Qt.callLater(panel.tell);
        }
    }
    function tell() {
        if (isHere)
            Visit.tellPages(place, body.starts);
    }
    readonly property real textWidth: width - Theme.margin - (Theme.portrait ? Theme.margin : Theme.px(96))

    CapsLabel {
        id: label
        objectName: "chapter"
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.portrait ? Theme.px(40) : Theme.px(62)
        text: Words.chapterOf(panel.chapter + 1, panel.chapterCount)
        isTold: panel.isCurrent
    }

    Heading {
        id: title
        anchors.left: label.left
        y: panel.headEnd
        width: panel.textWidth
        text: panel.heading
        visible: text !== "" && panel.page === 0
        Accessible.ignored: !panel.isCurrent || !visible || !enabled
    }

    PagedBody {
        id: body
        anchors.left: label.left
        y: (title.visible ? title.y + title.height : panel.headEnd) + panel.gap
        width: panel.textWidth
        html: panel.bodyHtml
        plain: panel.bodyPlain
        links: panel.links
        isCurrent: panel.isCurrent
        page: panel.page
        room: laterRoom - (panel.heading === "" ? 0 : title.height)
        laterRoom: panel.foot - panel.headEnd - panel.gap
    }

    Hint {
        id: hint
        readonly property bool hasNames: panel.links.some(link => link.kind !== "source")
        x: Theme.fromStart(Theme.portrait ? panel.width - Theme.margin - width : Theme.margin,
            width, panel.width)
        y: Theme.portrait ? label.y + label.baselineOffset - baselineOffset
            : panel.height - height - Theme.px(25)
        text: hasNames && !row.active && body.pages.length === 1 ? panel.position + "  ·  " + Words.tapUnderlined
                                          : panel.position
        font.pixelSize: Theme.text(24)
        isTold: panel.isCurrent
        Accessible.name: panel.position
    }

    Loader {
        id: row
        active: (Theme.portrait || Settings.lowerControls) && panel.names.length > 0
        x: Theme.margin
        width: parent.width - 2 * x
        y: (Theme.portrait ? parent.height : hint.y - Theme.px(4)) - height
        sourceComponent: LinkRow {
            names: body.namesOn(panel.names, body.shown)
            allNames: panel.names
            isCurrent: panel.isCurrent
        }
    }
}
