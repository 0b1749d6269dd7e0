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

    Component.onCompleted: invitations.control.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    AttractScene {
        y: attract.isTurned ? bar.height : 0
        width: parent.width
        height: parent.height - bar.height - strip.height
        isLower: attract.isChoiceApart
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
        Invitations {
            id: invitations
            anchors.left: hand.right
            anchors.leftMargin: Theme.px(52)
            width: parent.width - hand.width - Theme.px(96) - Theme.px(52) - Theme.px(60)
                - (attract.hasChoice && !attract.isChoiceApart && !Theme.portrait ? choice.width + Theme.px(60) : 0)
            y: hand.y + (hand.height - height - below) / 2
            room: bar.height - Theme.px(36) - below

            // What stands below them in the bar.
            readonly property real below: attract.hasChoice && !attract.isChoiceApart && Theme.portrait
                ? choice.height + Theme.px(24) : 0
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
