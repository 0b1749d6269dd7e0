// The exhibit's languages side by side, each named in itself; the present one is filled.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Row {
    id: choice

    spacing: Theme.px(12)
    Accessible.role: Accessible.Grouping
    Accessible.ignored: !visible
    Accessible.name: Words.languages

    function languageAt(x: real, y: real): string {
        const pill = childAt(x, y) as LanguagePill;
        return pill ? pill.code : "";
    }

    Repeater {
        model: Visit.languages
        LanguagePill {
            required property var modelData
            code: modelData.code
            name: modelData.name
        }
    }
}
