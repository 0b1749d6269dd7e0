// The exhibit's map, whole, with its places as numbers; it is never mirrored.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: map

    required property int open
    signal chosen(number: int)

    readonly property var figure: Places.map(Visit.language)
    readonly property var names: Places.names(Visit.language)
    readonly property real radius: Theme.px(46)
    readonly property real openRadius: Theme.px(62)
    readonly property var marks: Places.marks(sheet.width, sheet.height, radius, openRadius,
        names.map(name => widthOf(name, metrics.font)), metrics.height)
    readonly property var openMark: marks.find(mark => mark.number === open) ?? null

    FontMetrics {
        id: metrics
        font.family: Theme.labelFamily
        font.weight: Font.Bold
        font.pixelSize: Theme.px(29)
    }

    Picture {
        id: picture
        anchors.fill: parent
        image: map.figure.image
        imageSize: map.figure.imageSize
        hasWords: true // shown whole, whether there are or not
        focusPoint: map.figure.focusAt
        alt: map.figure.alt
    }
    Item {
        id: sheet
        width: picture.shownWidth
        height: picture.shownHeight
        x: Math.round((map.width - width) / 2)
        y: Math.round((map.height - height) / 2)

        Shape {
            ShapePath {
                strokeColor: Theme.ink
                strokeWidth: Theme.px(5)
                fillColor: "transparent"
                PathSvg {
                    path: map.marks.filter(mark => mark.isAway).map(map.leader).join(" ")
                }
            }
        }
        Shape {
            visible: map.openMark?.isAway ?? false
            ShapePath {
                strokeColor: Theme.accent
                strokeWidth: Theme.px(6)
                fillColor: "transparent"
                PathSvg {
                    path: map.openMark ? map.leader(map.openMark) : ""
                }
            }
        }
        Repeater {
            model: map.marks
            Rectangle {
                required property var modelData
                visible: modelData.isAway
                x: modelData.pointX - width / 2
                y: modelData.pointY - width / 2
                width: Theme.px(18)
                height: width
                radius: width / 2
                color: modelData.number === map.open ? Theme.accent : Theme.ink
            }
        }
        Repeater {
            model: map.marks
            MapLabel {
                required property var modelData
                mark: modelData
                edge: (mark.number === map.open ? mark.openRadius : map.radius) + Theme.px(8)
                text: map.names[mark.number] ?? ""
            }
        }
        Repeater {
            model: map.marks
            MapDisc {
                required property var modelData
                x: modelData.x
                y: modelData.y
                z: isOpen ? 1 : 0
                number: modelData.number
                isOpen: number === map.open
                radius: map.radius
                openRadius: modelData.openRadius
                onChosen: map.chosen(number)
            }
        }
    }

    // Takes the font, so that whatever asks is told when it changes.
    function widthOf(name: string, font: font): real {
        return Math.ceil(metrics.advanceWidth(name));
    }
    function leader(mark: var): string {
        return "M %1,%2 L %3,%4".arg(mark.pointX).arg(mark.pointY).arg(mark.x).arg(mark.y);
    }
}
