// Three sizes of a text, each shown by a letter of its size; the present one is filled.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Row {
    id: choice

    spacing: Theme.px(12)
    Accessible.role: Accessible.Grouping
    Accessible.ignored: !visible || !enabled
    Accessible.name: Words.textSize

    Repeater {
        model: [Words.normalSize, Words.largeSize, Words.largestSize]
        RadioPill {
            required property int index
            required property string modelData
            width: height
            name: modelData
            isPresent: index === Settings.textSize
            letters.text: Words.letter
            letters.font.pixelSize: Theme.px([28, 40, 54][index])
            onChosen: Settings.textSize = index
        }
    }
}
