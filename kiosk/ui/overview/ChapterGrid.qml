// The chapters of one page as targets of one size; flat ones where they must lie low.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Grid {
    id: grid

    // As Chapters gives them.
    required property var chapters
    // How many a full page has, and the room for them, px.
    required property int most
    required property real allWidth
    required property real allHeight
    required property bool isLow

    readonly property int fullRows: Math.ceil(most / columns)
    readonly property real cellWidth: (allWidth - (columns - 1) * spacing) / columns
    readonly property real cellHeight: (allHeight - (fullRows - 1) * spacing) / fullRows

    // Few chapters fill the room of many.
    columns: Theme.portrait ? (most < 4 ? 1 : 2) : (most < 5 ? most : most < 7 ? 3 : 4)

    Repeater {
        model: grid.chapters
        Loader {
            id: cell
            required property var modelData
            width: grid.cellWidth
            height: grid.cellHeight
            sourceComponent: grid.isLow ? low : full
            Component {
                id: full
                ChapterCard {
                    chapter: cell.modelData
                }
            }
            Component {
                id: low
                LowChapter {
                    chapter: cell.modelData
                }
            }
        }
    }
}
