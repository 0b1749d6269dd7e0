// What is said of a person, a term, a place, or a panel's sources.
import QtQuick
import kiosk.ui

Column {
    id: words

    // As Visit.card gives it.
    required property var content
    // The height that there is, and which page of those that it makes is shown; the pages after
    // the last have the head alone.
    property real room: Infinity
    property int page: 0

    readonly property int pages: sources.pages
    readonly property real headHeight: space.y
    // Without regard to pages.
    readonly property real wholeHeight: headHeight + space.height
        + (isSource ? 0 : body.height + (sources.sources.length > 0 ? between.height : 0))
        + sources.wholeHeight
    readonly property bool isSource: content.kind === "source"
    readonly property string kindName: ({
            "person": Words.person,
            "term": Words.term,
            "place": Words.place,
            "source": Words.sources
        })[content.kind] ?? ""

    spacing: 0

    Text {
        objectName: "kind"
        text: words.kindName
        textFormat: Text.PlainText
        color: Theme.accent
        font.family: Theme.labelFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.labelSize
        font.capitalization: Font.AllUppercase
        font.letterSpacing: Theme.px(3)
    }
    Text {
        objectName: "name"
        width: parent.width
        visible: text !== ""
        Accessible.ignored: !visible
        topPadding: Theme.px(12)
        text: words.content.name ?? ""
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        color: Theme.ink
        font.family: Theme.labelFamily
        font.weight: Font.Black
        font.pixelSize: Theme.px(72)
        lineHeightMode: Text.FixedHeight
        lineHeight: Theme.px(78)
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Text {
        objectName: "years"
        width: parent.width
        visible: text !== ""
        Accessible.ignored: !visible
        topPadding: Theme.px(8)
        text: words.content.years ?? ""
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
    RichBody {
        id: body
        objectName: "text"
        width: parent.width
        visible: !words.isSource && words.page < words.pages
        isCurrent: visible
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
        visible: !words.isSource && sources.sources.length > 0
    }
    SourceList {
        id: sources
        width: parent.width
        room: words.isSource ? words.room - words.headHeight - space.height : Infinity
        page: words.page
        sources: words.content.sources ?? []
    }
}
