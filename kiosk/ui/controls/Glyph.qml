// The sign inside a round control, drawn as strokes.
import QtQuick
import QtQuick.Shapes
import kiosk.ui

Shape {
    id: glyph

    required property string shape
    required property color color

    readonly property var paths: ({
            "back": "M 57,37 L 44,50 L 57,63",
            "next": "M 44,37 L 57,50 L 44,63",
            "close": "M 36,36 L 64,64 M 64,36 L 36,64"
        })

    ShapePath {
        strokeColor: glyph.color
        strokeWidth: Theme.px(6.5)
        fillColor: "transparent"
        capStyle: ShapePath.FlatCap
        joinStyle: ShapePath.MiterJoin
        scale: Qt.size(glyph.width / 100, glyph.height / 100)
        PathSvg {
            path: glyph.paths[glyph.shape] ?? ""
        }
    }
}
