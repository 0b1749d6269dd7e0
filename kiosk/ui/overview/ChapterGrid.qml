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

    // Where every title has one line, the pictures have the other's room.
    readonly property int titleLines: linesOf(chapters, cellWidth - 2 * Theme.px(20), metrics.font)

    FontMetrics {
        id: metrics
        font.family: Theme.labelFamily
        font.weight: Font.Black
        font.pixelSize: Theme.px(40)
    }

    // Takes the font, so that whatever asks is told when it changes.
    function linesOf(chapters: var, width: real, font: font): int {
        return chapters.every(chapter => metrics.advanceWidth(chapter.title) < width) ? 1 : 2;
    }

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
                    titleLines: grid.titleLines
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
