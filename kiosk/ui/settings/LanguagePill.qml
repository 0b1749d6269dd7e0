// One language, named in itself.
import QtQuick
import kiosk.ui

RadioPill {
    id: pill

    required property string code

    isPresent: code === Visit.language
    letters.objectName: "language"
    onChosen: {
        Visit.setLanguage(code);
        Presence.wake();
    }
}
