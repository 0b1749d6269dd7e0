// Back and Next through the pages of a list; neither where there is one page.
import QtQuick
import kiosk.ui

Row {
    id: turn

    required property int page
    required property int pages
    signal turned(by: int)

    spacing: Theme.buttonGap
    visible: pages > 1

    RoundButton {
        name: Words.back
        shape: "back"
        enabled: turn.page > 0
        onPressed: turn.turned(-1)
    }
    RoundButton {
        name: Words.next
        shape: "next"
        enabled: turn.page < turn.pages - 1
        onPressed: turn.turned(1)
    }
}
