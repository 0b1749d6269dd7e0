// A hand that touches: the one small thing that moves while nobody is there.
import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: beckoning

    width: Theme.px(176)
    height: width

    Rectangle {
        id: ring
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        border.width: Theme.outline
        border.color: Theme.paper

        SequentialAnimation on opacity {
            running: beckoning.visible && !Settings.lessMovement
            loops: Animation.Infinite
            PauseAnimation {
                duration: 1400
            }
            NumberAnimation {
                to: 0.15
                duration: 1800
                easing.type: Easing.InOutSine
            }
            NumberAnimation {
                to: 1
                duration: 1800
                easing.type: Easing.InOutSine
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(12)
        radius: width / 2
        color: Theme.accent
    }
    Shape {
        anchors.fill: parent

        ShapePath {
            strokeWidth: 0
            strokeColor: "transparent"
            fillColor: Theme.paper
            scale: Qt.size(beckoning.width / 100, beckoning.height / 100)
            PathSvg {
                path: "M 42,26 a 5,5 0 0 1 10,0 V 44 a 4.5,4.5 0 0 1 8.6,1.4 a 4.4,4.4 0 0 1 8,1.8 "
                    + "a 4,4 0 0 1 6.4,3.4 V 62 C 75,72 69,78 60,78 H 53 C 47,78 43.5,75.5 40.5,71 "
                    + "L 30.5,56.5 C 28.5,53 32.5,49 36,51.5 L 42,57 Z"
            }
        }
    }
}
