// Who made a picture, and how it may be used. A short licence at its end is never broken: it stands
// behind a dot, or without one on a line of its own.
import QtQuick
import kiosk.ui

Text {
    id: line

    required property string credit
    property bool isCurrent: true

    objectName: "credit"
    horizontalAlignment: Text.AlignLeft
    visible: text !== ""
    text: bound(credit, width, font)
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    color: Theme.quietTextOnInk
    font.family: Theme.labelFamily
    font.weight: Font.DemiBold
    font.pixelSize: Theme.creditSize
    Accessible.role: Accessible.StaticText
    Accessible.name: credit
    Accessible.ignored: !visible || !enabled || !isCurrent

    FontMetrics {
        id: metrics
        font: line.font
    }

    // Takes width and font, so that whatever asks is told when they change.
    function bound(credit: string, width: real, font: font): string {
        const dot = credit.lastIndexOf(" · ");
        const licence = credit.slice(dot + 3);
        if (dot < 0 || licence.length > 24)
            return credit;
        const whole = licence.replace(/ /g, "\u00a0").replace(/-/g, "\u2011");
        const bound = credit.slice(0, dot + 3) + whole;
        return metrics.advanceWidth(bound) <= width ? bound : credit.slice(0, dot) + "\n" + whole;
    }
}
