// What is said of a place, and what happened there by year; what finds no room is a further page.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: told

    // As Places gives it.
    required property var says
    property int page: 0
    readonly property int pages: standing.reduce((most, stands) => Math.max(most, stands.page + 1), 1)

    // A narrow column of large letters has no room for years beside the words.
    readonly property bool isStacked: width < Theme.text(420)

    // The page of each part, and where it begins there.
    property var standing: []
    readonly property real gap: Theme.text(14)

    onHeightChanged: measure()

    Repeater {
        id: parts
        model: told.says
        Item {
            id: part
            required property int index
            required property var modelData
            readonly property bool hasLabel: modelData.label !== ""
            readonly property real sheet: (hasLabel ? 28 : 30) + (Theme.portrait ? 4 : 0)
            readonly property var stands: told.standing[index] ?? ({
                    page: 0,
                    y: 0
                })

            y: stands.y
            width: told.width
            height: body.y + body.height
            visible: stands.page === told.page
            onHeightChanged: told.measure()

            Text {
                id: label
                objectName: "years"
                anchors.left: parent.left
                visible: part.hasLabel
                text: part.modelData.label
                textFormat: Text.PlainText
                color: Theme.accent
                font.family: Theme.labelFamily
                font.weight: Font.Bold
                font.pixelSize: Theme.text(part.sheet)
                Accessible.role: Accessible.StaticText
                Accessible.name: label.text
                Accessible.ignored: !visible || !enabled
            }
            RichBody {
                id: body
                objectName: "text"
                anchors.right: parent.right
                // Letters of an exhibit's own font may be higher than their line.
                y: part.hasLabel && told.isStacked ? label.height + Theme.text(6) : 0
                width: part.width - (part.hasLabel && !told.isStacked ? Theme.text(3.4 * part.sheet) : 0)
                size: Theme.text(part.sheet)
                lineSize: Theme.text(part.sheet * 1.34)
                html: part.modelData.html
                plain: part.modelData.plain
                links: part.modelData.links
                isCurrent: part.visible
            }
        }
    }

    function measure() {
        const found = [];
        let page = 0, y = 0;
        for (let i = 0; i < parts.count; ++i) {
            const part = parts.itemAt(i);
            if (!part)
                return;
            if (y > 0 && y + part.height > height) {
                page += 1;
                y = 0;
            }
            found.push({
                page: page,
                y: y
            });
            y += part.height + gap;
        }
        standing = found;
    }
}
