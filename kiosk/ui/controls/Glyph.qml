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
            "settings": "M 28,35 H 72 M 28,50 H 72 M 28,65 H 72 M 42,27 V 43 M 60,42 V 58 M 47,57 V 73",
            "lower": "M 42,27 A 3,3 0 1 1 41.9,26.9 M 41,36 V 53 H 55 L 61,67 M 36,46 A 13,13 0 1 0 54,63 M 71,30 V 50 M 62,42 L 71,51 L 80,42",
            "plus": "M 50,32 V 68 M 32,50 H 68",
            "minus": "M 32,50 H 68",
            "still": "M 42,34 V 66 M 58,34 V 66",
            "close": "M 36,36 L 64,64 M 64,36 L 36,64"
        })

    ShapePath {
        strokeColor: glyph.color
        strokeWidth: Theme.px(["chapters", "settings", "lower"].includes(glyph.shape) ? 4.5 : 6.5)
        fillColor: "transparent"
        capStyle: ShapePath.FlatCap
        joinStyle: ShapePath.MiterJoin
        scale: Qt.size(glyph.width / 100, glyph.height / 100)
        PathSvg {
            path: glyph.paths[glyph.drawn] ?? ""
        }
    }
}
