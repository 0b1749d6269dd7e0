// The strip of the panels' pictures, cut off at its edge.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: strip

    required property Slide slide
    required property bool hasPanels

    clip: true

    // Whether the picture of the panel at a place can be drawn.
    function isReady(place: int): bool {
        for (let i = 0; i < pictures.count; ++i) {
            const figure = pictures.itemAt(i) as PanelFigure;
            if (figure && figure.place === place)
                return figure.isReady;
        }
        return true;
    }

    Repeater {
        id: pictures
        model: strip.hasPanels ? Visit.panels : null
        PanelFigure {
            onIsReadyChanged: strip.slide.go()
            width: strip.width
            height: Theme.figureHeight(hasWords)
            x: Math.round(strip.slide.pictureShift(place) * Theme.onward * width)
            visible: strip.slide.shows(place)
        }
    }
}
