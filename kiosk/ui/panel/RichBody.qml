// A text with links in it: one touch area takes the link that is nearest to the finger.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

TextEdit {
    id: body

    required property string html
    required property string plain
    // What is read of it: all, or a page.
    property string words: plain
    required property var links
    property bool isCurrent: true
    // The characters that are shown, where the text goes through several pages.
    property int from: 0
    readonly property var noLink: ({
            start: 0, end: 0, kind: "", words: "", opens: "", target: ""
        })
    property int to: 1000000
    property real size: Theme.bodySize
    property real lineSize: Theme.bodyLine

    // A css style sheet is the only way to fixed lines in a rich text.
    text: "<style>p,li{line-height:" + lineSize + "px;-qt-line-height-type:fixed;margin:0 0 "
        + Math.round(lineSize * 0.29) + "px 0}a{color:" + Theme.ink
        + "}a.mark{text-decoration:none;color:" + Theme.accent + "}</style>"
        + (Theme.isRightToLeft(plain) ? "<div dir=\"rtl\">" + html + "</div>" : html)
    textFormat: TextEdit.RichText
    wrapMode: TextEdit.WordWrap
    readOnly: true
    activeFocusOnPress: false
    activeFocusOnTab: false
    selectByMouse: false
    color: Theme.ink
    font.family: Theme.readingFamily
    font.pixelSize: size
    Accessible.role: Accessible.StaticText
    Accessible.name: words
    Accessible.ignored: !isCurrent || !visible || !enabled

    Repeater {
        id: targets
        // Their number alone: when a text is saved, the keyboard stays at its link.
        model: body.links.length
        LinkTarget {
            required property int index
            link: body.links[index] ?? body.noLink
            text: body
            visible: link.start >= body.from && link.start < body.to
            enabled: body.isCurrent && visible
        }
    }

    Tap {
        enabled: body.isCurrent
        margin: Theme.px(24)
        bounce: 0 // a link opens a card, which lies over it at once
        onTapped: touch => body.openNearest(touch.position)
    }

    function openNearest(at: point) {
        let nearest = null;
        let least = Theme.target / 2;
        for (let i = 0; i < targets.count; ++i) {
            const target = targets.itemAt(i) as LinkTarget;
            const distance = target.enabled ? target.distance(at) : Infinity;
            if (distance < least) {
                least = distance;
                nearest = target;
            }
        }
        if (nearest)
            Visit.open(nearest.link.target);
    }
}
