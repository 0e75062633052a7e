"""The reference: the least that a Qt program can be."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = QMainWindow()
    window.resize(1280, 860)
    window.show()
    sys.exit(application.exec())
