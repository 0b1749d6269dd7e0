// A text of a few lines of about the same length: no word is left alone on the last one.
import QtQuick
import kiosk.ui

Item {
    id: balanced

    property string text
    property alias font: shown.font
    property alias color: shown.color
    property alias lineHeight: shown.lineHeight
    property alias wrapMode: shown.wrapMode
    property alias textName: shown.objectName

    implicitHeight: shown.height
    Accessible.name: text

    Text {
        id: shown
        anchors.left: parent.left
        horizontalAlignment: Text.AlignLeft
        width: balanced.evenWidth(balanced.text, balanced.width, font)
        text: Theme.directed(balanced.text)
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        lineHeightMode: Text.FixedHeight
    }

    FontMetrics {
        id: metrics
        font: shown.font
    }

    // The least width that needs no more lines than the whole width does.
    function evenWidth(text: string, width: real, font: font): real {
        const words = text.split(" ").map(word => metrics.advanceWidth(word));
        const gap = metrics.advanceWidth(" ");
        const count = lineCount(words, gap, width);
        if (count < 2 || count >= 1000)
            return width;
        let low = 0, high = width;
        while (high - low > 4) {
            const middle = (low + high) / 2;
            if (lineCount(words, gap, middle) > count)
                low = middle;
            else
                high = middle;
        }
        // Kerning between words makes a line a little longer than its words are.
        return Math.min(width, Math.ceil(high) + Theme.px(6));
    }

    function lineCount(words: var, gap: real, width: real): int {
        let count = 1, used = 0;
        for (const word of words) {
            if (word > width)
                return 1000; // more than any text has
            if (used > 0 && used + gap + word > width) {
                count += 1;
                used = word;
            } else {
                used += (used > 0 ? gap : 0) + word;
            }
        }
        return count;
    }
}
