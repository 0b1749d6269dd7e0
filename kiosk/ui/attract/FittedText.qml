// A text in the largest of some sizes in which it has room; in the last one whatever comes.
import QtQuick
import kiosk.ui

BalancedText {
    id: fitted

    // Letters' heights in px of the sheets, the largest first, and a line's height in letters'.
    required property list<real> sizes
    property real lineShare: 0.96
    // The height that there is, px.
    required property real room

    // A word that is too long even so is broken where it must be.
    wrapMode: Text.Wrap
    font.family: Theme.labelFamily
    font.weight: Font.Black
    font.pixelSize: Math.max(1, Theme.px(fitting(text, width, room, hundred.font.family)))
    lineHeight: Math.round(font.pixelSize * lineShare)

    FontMetrics {
        id: hundred
        font.family: fitted.font.family
        font.weight: fitted.font.weight
        font.letterSpacing: 0
        font.pixelSize: 100
    }

    // The family is given so that others' letters are measured anew.
    function fitting(text: string, width: real, room: real, _family: string): real {
        const parts = measured(text, hundred);
        for (const size of sizes) {
            // A little less than the width: letters are hinted, and lines are evened out.
            const lines = lineCount(parts, 0.97 * width / Theme.px(size) * 100);
            if (lines * Theme.px(size) * lineShare <= room)
                return size;
        }
        return sizes[sizes.length - 1];
    }
}
