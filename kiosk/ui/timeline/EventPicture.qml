// The picture of the panel that an event opens. One stays until the next is loaded.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: frame

    // As Events gives it.
    required property var picture

    property bool isSecond: false
    readonly property Leaf front: isSecond ? two : one
    readonly property Leaf late: isSecond ? one : two

    onPictureChanged: show()
    Component.onCompleted: show()

    function show() {
        if (front.told.image !== picture.image) {
            late.told = picture;
            turn();
        } else {
            front.told = picture;
        }
    }
    function turn() {
        if (late.told.image === picture.image && late.isReady)
            isSecond = !isSecond;
    }

    component Leaf: Picture {
        property var told: ({
                image: "",
                imageSize: {
                    width: 0,
                    height: 0
                },
                focusAt: {
                    x: 0.5,
                    y: 0.5
                },
                alt: "",
                hasWords: false
            })
        anchors.fill: parent
        image: told.image
        imageSize: told.imageSize
        hasWords: told.hasWords
        focusPoint: told.focusAt
        alt: told.alt
        visible: this === frame.front
        Accessible.ignored: !visible || !enabled || alt === ""
        onIsReadyChanged: frame.turn()
    }

    Leaf {
        id: one
    }
    Leaf {
        id: two
    }
}
