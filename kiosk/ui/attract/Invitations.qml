// How one begins, in the language that is shown, and below it in the others.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Column {
    id: invitations

    // The height that there is, px.
    required property real room
    readonly property alias control: own

    FittedText {
        id: own
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
