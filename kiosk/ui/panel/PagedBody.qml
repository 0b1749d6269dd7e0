// A body of which as many whole lines are shown as have room; the others follow on further pages.
import QtQuick
import kiosk.ui

Item {
    id: paged

    required property string html
    required property string plain
    required property var links
    required property bool isCurrent
    // The height that lines have on the first page, and on each later one.
    required property real room
    required property real laterRoom
    property int page: 0
    property string textName: "body"
    property real size: Theme.bodySize
    property real lineSize: Theme.bodyLine
    // As the curator has it, it is for the curator to fit.
    property bool isSet: Settings.textSize > 0 || Settings.lowerControls

    readonly property var whole: ({
            top: 0,
            height: body.height,
            from: 0,
            to: 1000000
        })
    readonly property var pages: isSet && body.contentHeight > room
        ? cut(body.contentHeight, body.width, room, laterRoom) : [whole]
    readonly property var shown: pages[Math.min(page, pages.length - 1)]
    readonly property string words: pages.length === 1 ? plain
        : plain.slice(shown.from, shown.to).trim()

    // After which share of the text each page begins, 0 to 1.
    readonly property var starts: pages.map(page => page.from / Math.max(1, body.length))

    height: shown.height
    clip: pages.length > 1

    RichBody {
        id: body
        objectName: paged.textName
        size: paged.size
        lineSize: paged.lineSize
        y: -paged.shown.top
        width: parent.width
        html: paged.html
        plain: paged.plain
        words: paged.words
        links: paged.links
        isCurrent: paged.isCurrent
        from: paged.shown.from
        to: paged.shown.to
    }

    readonly property PageEnds pageEnds: PageEnds {}

    // Of the rows of names of the whole text, those of the page that is shown.
    function namesOn(names: var, shown: var): var {
        const here = links.filter(link => link.start >= shown.from && link.start < shown.to);
        const marks = here.filter(link => link.kind === "source");
        const found = [];
        for (const name of names) {
            if (name.kind !== "source") {
                if (here.some(link => link.target === name.target))
                    found.push(name);
                continue;
            }
            const words = name.words.split(", ").filter(mark => marks.some(link => link.words === mark));
            if (words.length > 0)
                found.push({
                    kind: "source",
                    target: marks.find(link => link.words === words[0]).target,
                    words: words.join(", ")
                });
        }
        return found;
    }

    // Each page: its part of the text, px, and its characters.
    function cut(contentHeight: real, width: real, room: real, laterRoom: real): var {
        const lines = [];
        for (let at = 0; at <= body.length; ++at) {
            const here = body.positionToRectangle(at);
            if (lines.length === 0 || here.y > lines[lines.length - 1].top + 1)
                lines.push({ top: here.y, bottom: here.y + here.height, from: at });
        }
        // Between two lines of one paragraph; more lies between paragraphs.
        const spacing = lineSize - (lines[0].bottom - lines[0].top) + 2;
        // Under a heading that leaves room for no line stands none.
        const isBare = lines[0].bottom - lines[0].top > room;
        const found = isBare ? [{ top: 0, height: 0, from: 0, to: 0 }] : [];
        let first = 0;
        for (const end of pageEnds.ends(lines, isBare ? laterRoom : room, laterRoom, spacing)) {
            found.push({
                top: lines[first].top,
                // A letter's box may reach a little into the next line.
                height: Math.min(lines[end - 1].bottom, lines[end]?.top ?? Infinity) - lines[first].top,
                from: lines[first].from,
                to: end < lines.length ? lines[end].from : 1000000
            });
            first = end;
        }
        return found;
    }
}
