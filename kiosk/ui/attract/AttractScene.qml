// What this is about, before a passer-by: its picture and its title.
import QtQuick
import kiosk.ui

Item {
    id: scene

    // Whether it gives a strip of its height to the languages.
    required property bool isLower

    Column {
        id: words
        x: Theme.px(96)
        y: Theme.portrait ? Theme.px(72) : Theme.px(24)
        width: parent.width - 2 * x
        spacing: Theme.px(8)

        // Where the picture cannot be shown its description stands below.
        readonly property real room: Theme.portrait ? scene.height * 0.55
                                                    : scene.height - y - Theme.px(200)

        FittedText {
            textName: "title"
            anchors.left: parent.left
            width: Theme.portrait ? parent.width : parent.width * 0.66
            text: Cover.title
            color: Theme.ink
            sizes: [Theme.portrait || scene.isLower ? 150 : 180, 150, 126, 104, 86, 72, 60, 50, 42]
            room: words.room - subtitle.height - words.spacing
            Accessible.role: Accessible.Heading
        }
        FittedText {
            id: subtitle
            textName: "subtitle"
            anchors.left: parent.left
            width: Theme.portrait ? parent.width : parent.width * 0.66
            height: text === "" ? 0 : implicitHeight
            visible: text !== ""
            text: Cover.subtitle
            color: Theme.ink
            sizes: [scene.isLower && !Theme.portrait ? 66 : 80, 66, 56, 46]
            lineShare: 1.1
            room: Theme.px(210)
            Accessible.role: Accessible.StaticText
            Accessible.ignored: !visible
        }
    }

    // Upright, the title stands above the picture; else upon it. It is read first.
    Picture {
        z: -1
        y: Theme.portrait ? words.y + words.height + Theme.px(72) : 0
        width: parent.width
        height: parent.height - y
        isLate: false
        image: Cover.attract.image
        imageSize: Cover.attract.imageSize
        hasWords: false
        focusPoint: Cover.attract.focusAt
        alt: Cover.attract.alt
        altTop: Theme.portrait ? Theme.margin : words.y + words.height + Theme.px(24)
    }
}
