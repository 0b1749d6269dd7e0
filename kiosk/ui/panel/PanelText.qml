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

    readonly property bool isCurrent: visible && place === Visit.place && !Visit.isCardOpen
    readonly property string position: Words.panelOf(number + 1, panelCount)
    readonly property string words: [heading, bodyPlain, position].filter(part => part !== "").join("\n")
    readonly property real textWidth: width - Theme.margin - (Theme.portrait ? Theme.margin : Theme.px(96))

    Text {
        id: label
        objectName: "chapter"
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.portrait ? Theme.px(40) : Theme.px(62)
        text: Words.chapterOf(panel.chapter + 1, panel.chapterCount)
        textFormat: Text.PlainText
        color: Theme.accent
        font.family: Theme.labelFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.labelSize
        font.capitalization: Font.AllUppercase
        font.letterSpacing: Theme.tracking
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        Accessible.ignored: !panel.isCurrent
    }

    BalancedText {
        id: title
        textName: "heading"
        anchors.left: label.left
        anchors.leftMargin: -Theme.px(3) // the black letters' own air
        anchors.top: label.bottom
        width: panel.textWidth
        text: panel.heading
        visible: text !== ""
        color: Theme.ink
        font.family: Theme.labelFamily
        font.weight: Font.Black
        font.pixelSize: Theme.headingSize
        lineHeight: Theme.headingLine
        Accessible.role: Accessible.Heading
        Accessible.ignored: !panel.isCurrent
    }

    RichBody {
        id: body
        objectName: "body"
        anchors.left: label.left
        anchors.top: title.visible ? title.bottom : label.bottom
        anchors.topMargin: Theme.px(20)
        width: panel.textWidth
        html: panel.bodyHtml
        plain: panel.bodyPlain
        links: panel.links
        isCurrent: panel.isCurrent
    }

    Text {
        objectName: "hint"
        readonly property bool hasNames: panel.links.some(link => link.kind !== "source")
        x: Theme.fromStart(Theme.portrait ? panel.width - Theme.margin - width : Theme.margin,
            width, panel.width)
        y: Theme.portrait ? label.y : panel.height - Theme.px(56)
        text: hasNames && !Theme.portrait ? panel.position + "  ·  " + Words.tapUnderlined
                                          : panel.position
        textFormat: Text.PlainText
        color: Theme.quietText
        font.family: Theme.labelFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.hintSize
        Accessible.role: Accessible.StaticText
        Accessible.name: panel.position
        Accessible.ignored: !panel.isCurrent
    }

    Loader {
        active: Theme.portrait && panel.names.length > 0
        x: Theme.margin
        width: parent.width - 2 * x
        anchors.bottom: parent.bottom
        sourceComponent: LinkRow {
            names: panel.names
            isCurrent: panel.isCurrent
        }
    }
}
