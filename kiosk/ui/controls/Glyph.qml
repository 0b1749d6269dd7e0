// The sign inside a round control, drawn as strokes.
import QtQuick
import QtQuick.Shapes
import kiosk.ui

Shape {
    id: glyph

    required property string shape
    required property color color

    // What points on points to where reading goes on.
    readonly property string drawn: !Theme.mirrored ? shape
        : shape === "next" ? "back" : shape === "back" ? "next" : shape

    readonly property var paths: ({
            "back": "M 57,37 L 44,50 L 57,63",
            "next": "M 44,37 L 57,50 L 44,63",
            "chapters": "M 30,32 H 46 V 46 H 30 Z M 54,32 H 70 V 46 H 54 Z M 30,54 H 46 V 68 H 30 Z M 54,54 H 70 V 68 H 54 Z",
            "home": "M 30,50 L 50,31 L 70,50 M 37,46 V 68 H 63 V 46",
            "contrast": "M 50,28 A 22,22 0 0 1 50,72 A 22,22 0 0 1 50,28 M 53,28 V 72 M 58,30 V 70 M 63,33 V 67 M 68,39 V 61",
            "still": "M 42,34 V 66 M 58,34 V 66",
            "close": "M 36,36 L 64,64 M 64,36 L 36,64"
        })

    ShapePath {
        strokeColor: glyph.color
        strokeWidth: Theme.px(glyph.shape === "chapters" ? 4 : 6.5)
        fillColor: "transparent"
        capStyle: ShapePath.FlatCap
        joinStyle: ShapePath.MiterJoin
        scale: Qt.size(glyph.width / 100, glyph.height / 100)
        PathSvg {
            path: glyph.paths[glyph.drawn] ?? ""
        }
    }
}
