// Where the pages of a text end: between two paragraphs if that takes no page more, else where the
// room does.
import QtQuick

QtObject {
    // The number of the line that follows each page. `lines` have a top and a bottom; more than
    // `spacing` lies between two only where a paragraph begins.
    function ends(lines: var, room: real, laterRoom: real, spacing: real): var {
        const begins = line => line > 0 && line < lines.length
            && lines[line].top - lines[line - 1].bottom > spacing;
        // A paragraph's first line ends no page and its last one begins none; few are not left alone.
        const isTorn = (first, end) => lines.length - end < (end - first > 4 ? 3 : 2)
            || begins(end - 1) || begins(end + 1) && !begins(end);
        const fill = (first, most) => {
            let end = first + 1;
            while (end < lines.length && lines[end].bottom - lines[first].top <= most)
                end += 1;
            if (end === lines.length)
                return end;
            let whole = end;
            while (whole - first > 2 && isTorn(first, whole))
                whole -= 1;
            return isTorn(first, whole) ? end : whole;
        };
        const count = first => first < lines.length ? 1 + count(fill(first, laterRoom)) : 0;

        const found = [];
        for (let first = 0; first < lines.length;) {
            let end = fill(first, found.length === 0 ? room : laterRoom);
            const left = count(end);
            for (let at = end; left > 0 && at - first >= (end - first) / 2; --at) {
                if (begins(at) && count(at) === left) {
                    end = at;
                    break;
                }
            }
            found.push(end);
            first = end;
        }
        return found;
    }
}
