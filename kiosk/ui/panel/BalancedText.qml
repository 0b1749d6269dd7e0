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
    // How far from its side the lines begin.
    property alias inset: shown.anchors.leftMargin
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
        const parts = measured(text, metrics);
        const count = lineCount(parts, width);
        if (count < 2 || count >= 1000)
            return width;
        let low = 0, high = width;
        while (high - low > 4) {
            const middle = (low + high) / 2;
            if (lineCount(parts, middle) > count)
                low = middle;
            else
                high = middle;
        }
        // Kerning between words makes a line a little longer than its words are.
        return Math.min(width, Math.ceil(high) + Theme.px(6));
    }

    // What stays whole on a line: its width, and what it takes besides if another follows on the
    // line (a space), or none does (a hyphen).
    function measured(text: string, metrics: FontMetrics): var {
        const space = metrics.advanceWidth(" "), hyphen = metrics.advanceWidth("-");
        return LineBreaks.pieces(text).map(piece => {
            const word = piece.replace(/\s+$/, "");
            return {
                width: metrics.advanceWidth(word),
                space: word === piece ? 0 : space,
                hyphen: word.endsWith("\u00ad") ? hyphen : 0
            };
        });
    }

    function lineCount(parts: var, width: real): int {
        let count = 1, used = 0;
        for (const part of parts) {
            if (part.width + part.hyphen > width)
                return 1000; // more than any text has
            if (used > 0 && used + part.width + part.hyphen > width) {
                count += 1;
                used = 0;
            }
            used += part.width + part.space;
        }
        return count;
    }
}
