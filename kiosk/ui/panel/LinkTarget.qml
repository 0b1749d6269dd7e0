// One link of a text: what the keyboard and a screen reader find at its words.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: target

    required property var link
    required property TextEdit text

    // One rectangle for each line that the words stand on.
    // Measured when the text is laid out, so that nothing is left to do when the panel slides in.
    readonly property var lines: text.length >= link.end
        ? measure(text.width, text.contentHeight) : []
    readonly property rect first: lines.length > 0 ? lines[0] : Qt.rect(0, 0, 0, 0)

    x: first.x
    y: first.y
    width: first.width
    height: first.height
    activeFocusOnTab: true
    Accessible.role: Accessible.Link
    Accessible.ignored: !enabled
    Accessible.name: link.kind === "source" ? Words.source(link.words) : link.words
    Accessible.description: link.opens
    Accessible.focusable: true
    Accessible.onPressAction: Visit.open(link.target)
    Keys.onReturnPressed: Visit.open(link.target)
    Keys.onEnterPressed: Visit.open(link.target)
    Keys.onSpacePressed: event => {
        event.accepted = activeFocus && Hands.keyboard;
        if (event.accepted)
            Visit.open(link.target);
    }

    Repeater {
        model: target.activeFocus ? target.lines.length : 0
        Item {
            id: line
            required property int index
            readonly property rect place: target.lines[index] ?? Qt.rect(0, 0, 0, 0)

            x: place.x - target.x
            y: place.y - target.y
            width: place.width
            height: place.height

            FocusRing {
                control: target
            }
        }
    }

    function measure(width: real, height: real): var {
        const rects = [];
        let from = text.positionToRectangle(link.start);
        for (let at = link.start + 1; at <= link.end; ++at) {
            const here = text.positionToRectangle(at);
            const last = rects.length - 1;
            if (here.y !== from.y) {
                from = here;
                continue;
            }
            if (last < 0 || rects[last].y !== here.y)
                rects.push(Qt.rect(from.x, from.y, 0, here.height));
            const line = rects[rects.length - 1];
            const left = Math.min(line.x, here.x);
            line.width = Math.max(line.x + line.width, here.x) - left;
            line.x = left;
        }
        return Theme.mirrored || rects.length > 1 ? rects.map(completed) : rects;
    }

    // Where a line ends within the words, or the script changes, the last letter's far edge is no
    // place that a cursor can take: it is felt for.
    function completed(line: rect): rect {
        const left = edge(line, line.x, -1), right = edge(line, line.x + line.width, 1);
        return Qt.rect(left, line.y, right - left, line.height);
    }
    function edge(line: rect, from: real, side: int): real {
        const y = line.y + line.height / 2;
        let near = 0, far = 2 * line.height;
        if (text.linkAt(from + side, y) !== link.target)
            return from;
        while (far - near > 1) {
            const middle = (near + far) / 2;
            if (text.linkAt(from + side * middle, y) === link.target)
                near = middle;
            else
                far = middle;
        }
        return from + side * near;
    }

    // How far a point of the text is from the words, 0 within them.
    function distance(at: point): real {
        let least = Infinity;
        for (const line of lines) {
            const dx = Math.max(line.x - at.x, 0, at.x - line.x - line.width);
            const dy = Math.max(line.y - at.y, 0, at.y - line.y - line.height);
            least = Math.min(least, Math.hypot(dx, dy));
        }
        return least;
    }
}
