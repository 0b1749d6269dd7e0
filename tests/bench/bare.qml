// The least that Qt Quick can show: what every figure is held against.
import QtQuick

Window {
    color: "#f3ead8"
    width: 1920
    height: 1080
    visible: true
}
