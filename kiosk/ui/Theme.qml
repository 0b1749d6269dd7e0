// Colours, type and measures of every screen, by their meaning.
pragma Singleton
import QtQuick
import kiosk.ui

QtObject {
    // The window's size in px; everything else goes by it.
    property real width: 1920
    property real height: 1080

    readonly property bool portrait: height > width
    readonly property real shortSide: Math.min(width, height)
    // One px of the 1080p sheets. Squarer screens keep a size that can be read at arm's length.
    readonly property real unit: Math.max(shortSide / 1080 * 0.89,
        portrait ? Math.min(width / 1080, height / 1920) : Math.min(width / 1920, height / 1080))

    // With more contrast no text or control is under 7 : 1 (WCAG 2.2, 1.4.6).
    readonly property bool strong: Settings.contrast
    readonly property color paper: strong ? "#ffffff" : "#f3ead8"
    readonly property color ink: strong ? "#000000" : "#16130f"
    readonly property color accent: strong ? "#8c130c" : "#b3261e"
    readonly property color card: strong ? "#ffffff" : "#f7f1e3"
    readonly property color sky: "#dacdb2"
    readonly property color quietText: strong ? "#3d382f" : "#6f675a"
    readonly property color line: strong ? "#575044" : "#b9ad97"
    readonly property color quietTextOnInk: strong ? "#ffffff" : "#bfb5a2"

    readonly property string labelFamily: isMeasuring ? "Source Serif 4" : "Source Sans 3"
    readonly property string readingFamily: isMeasuring ? "Source Sans 3" : "Source Serif 4"
    // Nothing measures a text anew unless its font is another for a moment.
    property bool isMeasuring: false
    readonly property Connections letters: Connections {
        target: Visit
        function onLettersChanged() {
            Theme.isMeasuring = true;
            Theme.isMeasuring = false;
        }
    }

    readonly property real headingSize: px(84)
    readonly property real headingLine: px(98)
    readonly property real bodySize: text(36)
    readonly property real bodyLine: text(48)
    readonly property real cardSize: text(32)
    readonly property real cardLine: text(45)
    readonly property real captionSize: text(28)
    readonly property real captionLine: text(38)
    readonly property real creditSize: text(21)
    readonly property real labelSize: px(25)
    readonly property real hintSize: px(24)

    // The red bar between picture and text, and the picture's share of the screen with it. Upright,
    // a picture with words in it is given more, so that they can be read.
    readonly property real barSize: px(12)
    readonly property real figureWidth: portrait ? width : Math.round(width * pictureShare) + barSize
    // A squarer screen, such as an old 5:4 one, gives more of its width to the text.
    readonly property real pictureShare: width > 1.5 * height ? 860 / 1920 : 0.38
    function figureHeight(hasWords: bool): real {
        return portrait ? px(hasWords ? 800 : 756) : height;
    }

    readonly property real outline: Math.max(1, px(3))
    readonly property real target: px(88)
    readonly property real buttonSize: px(104)
    readonly property real margin: portrait ? px(72) : px(88)
    // Where the round buttons of every screen stand: between each other, from its side, and their
    // middle above its lower edge.
    readonly property real buttonGap: px(16)
    readonly property real buttonMargin: portrait ? margin : px(64)
    readonly property real buttonMiddle: portrait ? px(110) : px(136)

    readonly property int slideTime: Settings.lessMovement ? 0 : 260

    // Texts that are read grow with the visitor's setting; headings are large enough already.
    readonly property real textScale: [1, 1.25, 1.5][Settings.textSize]
    // Where controls may begin: in a seated visitor's reach, 38 to 122 cm above the floor on a
    // 55-inch screen mounted as usual.
    readonly property real reachTop: Settings.lowerControls
        ? Math.round(height * (portrait ? 2 / 3 : 1 / 2)) : 0

    // Everything lies the other way round in a language that is written from right to left.
    readonly property bool mirrored: Visit.isRightToLeft
    // 1 where reading goes on to the right, -1 where it goes on to the left.
    readonly property int onward: mirrored ? -1 : 1
    // Joined letters cannot be set apart.
    readonly property real tracking: mirrored ? 0 : px(3)

    // A text as it runs in its language, even if it begins with a word of another script.
    function directed(text: string): string {
        return isRightToLeft(text) ? "\u200f" + text : text;
    }
    // Numbers alone run as the language does; a text in another one does not.
    function isRightToLeft(text: string): bool {
        return mirrored && (/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text)
            || !/[A-Za-z\u00c0-\u058f\u0900-\u1fff\u2c00-\ud7ff]/.test(text));
    }

    // Where something lies that begins at an offset from the side where lines begin.
    function fromStart(offset: real, ownWidth: real, allWidth: real): real {
        return mirrored ? allWidth - offset - ownWidth : offset;
    }

    // The size in px of a text that grows with the visitor's setting.
    function text(sheet: real): real {
        return Math.round(sheet * unit * textScale);
    }

    function px(sheet: real): real {
        return Math.round(sheet * unit);
    }
}
