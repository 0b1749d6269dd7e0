// The places by number and name, in reach of every hand; with many, those about the open one.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: list

    required property int open
    property bool onInk: false
    readonly property int mostRows: 2
    signal chosen(number: int)

    readonly property var names: Places.names(Visit.language)
    readonly property real widest: names.reduce((most, name) => Math.max(most, widestWord(name, metrics.font)), 0)
    readonly property real cellLeast: Math.min(width, Math.max(Theme.target,
        widest + Theme.px(22)))
    readonly property int columns: Math.max(1, Math.min(Math.floor(width / cellLeast),
        Math.ceil(Places.count / rows)))
    readonly property int rows: Math.max(1, Math.min(mostRows,
        Math.ceil(Places.count / Math.floor(width / cellLeast))))
    readonly property int perPage: columns * rows
    readonly property int first: Math.floor(open / perPage) * perPage

    height: rows * Theme.px(100)

    FontMetrics {
        id: metrics
        font.family: Theme.labelFamily
        font.weight: Font.Bold
        font.pixelSize: Theme.px(24)
    }
    // Takes the font, so that whatever asks is told when it changes.
    function widestWord(name: string, font: font): real {
        return name.split(/ |(?<=-)/).reduce((most, word) =>
            Math.max(most, Math.ceil(metrics.advanceWidth(word))), 0);
    }

    Grid {
        columns: list.columns
        Repeater {
            model: Math.max(0, Math.min(list.perPage, Places.count - list.first))
            PlaceCell {
                required property int index
                width: list.width / list.columns
                height: Theme.px(100)
                number: list.first + index
                name: list.names[number] ?? ""
                isOpen: number === list.open
                isAfterOpen: number === list.open + 1
                onInk: list.onInk
                onChosen: list.chosen(number)
            }
        }
    }
}
