// What is said of a person, a term, a place, or a panel's sources.
import QtQuick
import kiosk.ui

Column {
    id: words

    // As Visit.card gives it.
    required property var content
    // The height that there is, and which page of those that it makes is shown: the words, then
    // their sources. The pages after the last have the head alone.
    property real room: Infinity
    property int page: 0
    // Which of several it is, in words; and the size of its name, px.
    property string place
    property real nameSize: Theme.px(72)

    readonly property int pages: isSource ? sources.pages
        : bodyPages + (isBelow ? 0 : sources.pages)
    readonly property real headHeight: space.y
    // Without regard to pages.
    readonly property real wholeHeight: headHeight + space.height
        + (isSource ? 0 : body.whole.height + (hasSources ? between.height : 0))
        + sources.wholeHeight
    readonly property real bodyRoom: room - headHeight - space.height
    readonly property int bodyPages: isSource ? 0 : body.pages.length
    readonly property bool hasSources: sources.sources.length > 0
    // Whether the sources stand below the words' end, and not on pages of their own.
    readonly property bool isBelow: !isSource && (!hasSources || bodyRoom
        >= body.pages[body.pages.length - 1].height + between.height + sources.wholeHeight)
    readonly property bool isSource: content.kind === "source"
    readonly property string kindName: Words.kinds[content.kind] ?? ""

    // Of the rows of names of the whole text, those of the page that is shown.
    function namesOn(names: var, page: int): var {
        return page < bodyPages ? body.namesOn(names, body.shown) : [];
    }

    spacing: 0

    CapsLabel {
        objectName: "kind"
        anchors.left: parent.left
        text: words.place === "" ? words.kindName : words.kindName + "  ·  " + words.place
        isTold: false
    }
    Text {
        objectName: "name"
        width: parent.width
        visible: text !== ""
        Accessible.ignored: !visible || !enabled
        topPadding: Theme.px(12)
        text: Theme.directed(words.content.name ?? "")
        horizontalAlignment: Text.AlignLeft
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        color: Theme.ink
        font.family: Theme.labelFamily
        font.weight: Font.Black
        font.pixelSize: words.nameSize
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(words.nameSize * 1.083)
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Text {
        objectName: "years"
        width: parent.width
        visible: text !== ""
        Accessible.ignored: !visible || !enabled
        topPadding: Theme.px(8)
        text: Theme.directed(words.content.years ?? "")
        horizontalAlignment: Text.AlignLeft
        textFormat: Text.PlainText
        color: Theme.quietText
        font.family: Theme.labelFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.px(30)
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Item {
        id: space
        width: 1
        height: Theme.px(28)
    }
    PagedBody {
        id: body
        textName: "text"
        width: parent.width
        visible: words.page < words.bodyPages
        isCurrent: visible
        isSet: true
        room: words.bodyRoom
        laterRoom: words.bodyRoom
        page: words.page
        size: Theme.cardSize
        lineSize: Theme.cardLine
        html: words.content.html ?? ""
        plain: words.content.plain ?? ""
        links: words.content.links ?? []
    }
    Item {
        id: between
        width: 1
        height: Theme.px(12)
        visible: words.isBelow && words.hasSources && words.page === words.bodyPages - 1
    }
    SourceList {
        id: sources
        width: parent.width
        room: words.isBelow ? Infinity : words.bodyRoom
        page: words.page - (words.isBelow ? words.bodyPages - 1 : words.bodyPages)
        sources: words.content.sources ?? []
    }
}
