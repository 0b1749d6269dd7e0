// What is said of a person, a term, a place, or a panel's sources.
import QtQuick
import kiosk.ui

Column {
    id: words

    // As Visit.card gives it.
    required property var content

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
        anchors.left: parent.left
        text: words.kindName
        textFormat: Text.PlainText
        color: Theme.accent
        font.family: Theme.labelFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.labelSize
        font.capitalization: Font.AllUppercase
        font.letterSpacing: Theme.tracking
    }
    Text {
        objectName: "name"
        width: parent.width
        visible: text !== ""
        Accessible.ignored: !visible
        topPadding: Theme.px(12)
        text: Theme.directed(words.content.name ?? "")
        horizontalAlignment: Text.AlignLeft
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
        width: 1
        height: Theme.px(28)
    }
    RichBody {
        objectName: "text"
        width: parent.width
        visible: !words.isSource
        size: Theme.cardSize
        lineSize: Theme.cardLine
        html: words.content.html ?? ""
        plain: words.content.plain ?? ""
        links: words.content.links ?? []
    }
    SourceList {
        width: parent.width
        sources: words.content.sources ?? []
    }
}
