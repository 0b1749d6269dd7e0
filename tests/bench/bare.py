"""A bare Qt Quick window from Python: the least that any such program costs."""

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

app = QGuiApplication(["bare"])
app.setApplicationName("bare")
engine = QQmlApplicationEngine()
engine.load(str(Path(__file__).with_name("bare.qml")))
assert isinstance(engine.rootObjects()[0], QQuickWindow)
sys.exit(app.exec())
