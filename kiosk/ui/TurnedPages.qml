// Tells pages that a visitor turns from those that other letters or another panel have.
import QtQuick
import kiosk.ui

QtObject {
    id: pages

    // 1 on, -1 back.
    signal turned(by: int)

    // Not bound: at a change it is still what was read before.
    property var read: ({})
    Component.onCompleted: read = reading()

    readonly property Connections following: Connections {
        target: Visit
        function onPageChanged() {
            const before = pages.read;
            const now = pages.reading();
            pages.read = now;
            if (now.place === before.place && now.pages === before.pages && now.page !== before.page)
                pages.turned(now.page > before.page ? 1 : -1);
        }
    }

    function reading(): var {
        return {
            place: Visit.place,
            page: Visit.page,
            pages: Visit.pageCount
        };
    }
}
