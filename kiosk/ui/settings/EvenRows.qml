// How things of different widths stand in no more rows than they must, of about one length.
import QtQuick

QtObject {
    required property var widths
    // The width that there is, and between which bounds a gap lies, px.
    required property real room
    required property real leastGap
    required property real mostGap

    readonly property var rows: even(widths, room, leastGap)
    // As wide as lets the longest row fill the room.
    readonly property real gap: rows.reduce((gap, row) => row.count < 2 ? gap
        : Math.min(gap, Math.max(leastGap, Math.floor((room - row.sum) / (row.count - 1)))), mostGap)
    // Where each begins, and in which row, from 0.
    readonly property var places: placed(widths, rows, gap)

    function placed(widths: var, rows: var, gap: real): var {
        const places = [];
        rows.forEach((row, number) => {
            for (let start = 0, end = places.length + row.count; places.length < end;) {
                places.push({ start: start, row: number });
                start += widths[places.length - 1] + gap;
            }
        });
        return places;
    }
    function even(widths: var, room: real, gap: real): var {
        const fewest = filled(widths, room, gap).length;
        let low = Math.max(...widths), high = Math.max(low, room);
        while (high - low > 1) {
            const middle = (low + high) / 2;
            if (filled(widths, middle, gap).length > fewest)
                low = middle;
            else
                high = middle;
        }
        return filled(widths, Math.ceil(high), gap);
    }
    function filled(widths: var, room: real, gap: real): var {
        const rows = [];
        for (const width of widths) {
            const last = rows[rows.length - 1];
            if (last && last.sum + last.count * gap + width <= room) {
                last.sum += width;
                last.count += 1;
            } else {
                rows.push({ sum: width, count: 1 });
            }
        }
        return rows;
    }
}
