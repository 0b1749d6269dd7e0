// Who made a picture, and how it may be used. A short licence at its end is never broken.
import QtQuick
import kiosk.ui

Text {
    required property string credit
    property bool isCurrent: true

    objectName: "credit"
    horizontalAlignment: Text.AlignLeft
    visible: text !== ""
    text: bound(credit)
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    color: Theme.quietTextOnInk
    font.family: Theme.labelFamily
    font.weight: Font.DemiBold
    font.pixelSize: Theme.creditSize
    Accessible.role: Accessible.StaticText
    Accessible.name: credit
    Accessible.ignored: !visible || !enabled || !isCurrent

    function bound(credit: string): string {
        const end = credit.lastIndexOf(" · ") + 3;
        const licence = credit.slice(end);
        if (end < 3 || licence.length > 24)
            return credit;
        return credit.slice(0, end) + licence.replace(/ /g, "\u00a0").replace(/-/g, "\u2011");
    }
}
