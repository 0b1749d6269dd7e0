// A heading in the largest type, its lines of about the same length.
import QtQuick
import kiosk.ui

Item {
    id: heading

    property string text: ""

    implicitHeight: shown.height
    Accessible.role: Accessible.Heading
    Accessible.name: text

    Text {
        id: shown
        objectName: "heading"
        width: heading.width - slack.value
        text: heading.text
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        color: Theme.ink
        font.family: Theme.labelFamily
        font.weight: Font.Black
        font.pixelSize: Theme.headingSize
        lineHeightMode: Text.FixedHeight
        lineHeight: Theme.headingLine
    }

    FontMetrics {
        id: metrics
        font: shown.font
    }

    // How much narrower the lines may be without one more of them: no word is left alone.
    QtObject {
        id: slack
        readonly property real value: {
            const words = heading.text.split(" ").map(word => metrics.advanceWidth(word));
            const gap = metrics.advanceWidth(" ");
            const count = lines(words, gap, heading.width);
            let low = 0, high = heading.width;
            while (high - low > 4) {
                const middle = (low + high) / 2;
                if (lines(words, gap, middle) > count)
                    low = middle;
                else
                    high = middle;
            }
            return count > 1 ? Math.max(0, heading.width - Math.ceil(high) - Theme.px(6)) : 0;
        }

        function lines(words: var, gap: real, width: real): int {
            let count = 1, used = 0;
            for (const word of words) {
                if (word > width)
                    return 1000;
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
}
