// The exhibit's languages side by side, each named in itself; the present one is filled.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Flow {
    id: choice

    // The width that there is; more languages than fit stand in several rows.
    property real room: Infinity

    width: Math.min(oneRow, room)
    spacing: Theme.px(12)
    Accessible.role: Accessible.Grouping
    Accessible.ignored: !visible || !enabled
    Accessible.name: Words.languages

    readonly property real oneRow: {
        let sum = -spacing;
        for (let i = 0; i < pills.count; ++i)
            sum += (pills.itemAt(i)?.width ?? 0) + spacing;
        return Math.ceil(Math.max(1, sum));
    }

    function languageAt(x: real, y: real): string {
        const pill = childAt(x, y) as LanguagePill;
        return pill ? pill.code : "";
    }

    Repeater {
        id: pills
        model: Visit.languages
        LanguagePill {
            required property var modelData
            code: modelData.code
            name: modelData.name
        }
    }
}
