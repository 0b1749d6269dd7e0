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
            "chapters": "M 34,36 H 48 V 48 H 34 Z M 54,36 H 68 V 48 H 54 Z M 34,54 H 48 V 66 H 34 Z M 54,54 H 68 V 66 H 54 Z",
            "home": "M 30,50 L 50,31 L 70,50 M 37,46 V 68 H 63 V 46",
            "contrast": "M 50,28 A 22,22 0 0 1 50,72 A 22,22 0 0 1 50,28 M 53,28 V 72 M 58,30 V 70 M 63,33 V 67 M 68,39 V 61",
            "still": "M 42,34 V 66 M 58,34 V 66",
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
