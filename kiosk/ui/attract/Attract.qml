// What runs while nobody is there: what this is about, and how to begin. Any touch wakes it.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: attract

    // Whether the bar is above the picture.
    required property bool isTurned

    readonly property bool hasChoice: Visit.languages.length > 1
    // Below a picture that is under the bar the languages stay in reach of a seated hand.
    readonly property bool isChoiceApart: hasChoice && isTurned
    readonly property real barHeight: !Theme.portrait ? Theme.px(232)
        : isChoiceApart ? Theme.px(308) : Theme.px(420)

    Component.onCompleted: invitation.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Item {
        id: scene
        y: attract.isTurned ? bar.height : 0
        width: parent.width
        height: parent.height - bar.height - strip.height

        // Upright, the title stands above the picture; else upon it.
        Picture {
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
                sizes: [Theme.portrait || attract.isChoiceApart ? 150 : 180, 150, 126, 104, 86, 72, 60, 50, 42]
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
                sizes: [attract.isChoiceApart && !Theme.portrait ? 66 : 80, 66, 56, 46]
                lineShare: 1.1
                room: Theme.px(210)
                Accessible.role: Accessible.StaticText
                Accessible.ignored: !visible
            }
        }
    }

    Rectangle {
        id: bar
        objectName: "bar"
        y: attract.isTurned ? 0 : parent.height - height
        width: parent.width
        height: attract.barHeight
        color: Theme.ink

        Rectangle {
            width: parent.width
            height: Theme.barSize
            y: attract.isTurned ? parent.height - height : 0
            color: Theme.accent
        }
        Beckoning {
            id: hand
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(96)
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: attract.isTurned ? -Theme.px(6) : Theme.px(6)
        }
        Column {
            id: invitations
            anchors.left: hand.right
            anchors.leftMargin: Theme.px(52)
            width: parent.width - hand.width - Theme.px(96) - Theme.px(52) - Theme.px(60)
                - (attract.hasChoice && !attract.isChoiceApart && !Theme.portrait ? choice.width + Theme.px(60) : 0)
            y: hand.y + (hand.height - height - below) / 2

            // What stands below them in the bar, and what room is left for all of them.
            readonly property real below: attract.hasChoice && !attract.isChoiceApart && Theme.portrait
                ? choice.height + Theme.px(24) : 0
            readonly property real room: bar.height - Theme.px(36) - below

            FittedText {
                id: invitation
                textName: "invitation"
                width: parent.width
                text: Cover.attract.invitation || Words.invitation
                color: Theme.paper
                sizes: [68, 56, 46, 38, 32]
                lineShare: 1.2
                room: invitations.room * (others.count > 0 ? 0.6 : 1)
                Accessible.role: Accessible.Button
                Accessible.focusable: true
                Accessible.onPressAction: Presence.wake()
            }
            Repeater {
                id: others
                model: Cover.furtherInvitations
                FittedText {
                    required property string modelData
                    textName: "further"
                    width: invitations.width
                    text: modelData
                    color: Theme.paper
                    font.weight: Font.DemiBold
                    sizes: [46, 38, 32, 26]
                    lineShare: 1.2
                    room: invitations.room * 0.4 / Math.max(1, others.count)
                    Accessible.role: Accessible.StaticText
                }
            }
        }
    }
    Rectangle {
        id: strip
        objectName: "strip"
        y: parent.height - height
        width: parent.width
        height: attract.isChoiceApart ? choice.height + 2 * Theme.px(24) : 0
        color: Theme.ink
    }
    LanguageChoice {
        id: choice
        parent: attract.isChoiceApart ? strip : bar
        visible: attract.hasChoice
        x: Theme.fromStart(attract.isChoiceApart ? Theme.px(96)
            : Theme.portrait ? Theme.px(96) + hand.width + Theme.px(52)
            : attract.width - width - Theme.px(72), width, attract.width)
        y: attract.isChoiceApart ? Theme.px(24)
            : Theme.portrait ? invitations.y + invitations.height + Theme.px(24)
            : hand.y + (hand.height - height) / 2
    }

    // The language whose button stands at a point, or none.
    function languageAt(at: point): string {
        const inside = choice.mapFromItem(attract, at);
        return choice.visible ? choice.languageAt(inside.x, inside.y) : "";
    }
}
