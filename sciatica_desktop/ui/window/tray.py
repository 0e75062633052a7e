"""The sign in the desktop's tray: there while something is to be reminded of, so that the window may be closed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon


class Tray(QObject):
    """Made with the first reminder; a desktop without a tray never sees it."""

    opened = Signal()
    quit_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.icon: QSystemTrayIcon | None = None
        self.menu: QMenu | None = None

    @property
    def on(self) -> bool:
        """True while the sign is in the tray."""
        return self.icon is not None and self.icon.isVisible()

    def show(self, icon: QIcon, text: str) -> None:
        """Be there; `text` is shown to who points at it."""
        if self.icon is None:
            if not QSystemTrayIcon.isSystemTrayAvailable():
                return
            self._make(icon)
        if self.icon is not None:
            self.icon.setToolTip(text)
            self.icon.show()

    def _make(self, icon: QIcon) -> None:
        self.menu = QMenu()
        self.menu.addAction(self.tr("Open")).triggered.connect(self.opened)
        self.menu.addAction(self.tr("Quit")).triggered.connect(self.quit_requested)
        self.icon = QSystemTrayIcon(icon)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.opened)

    def hide(self) -> None:
        """Be gone."""
        if self.icon is not None:
            self.icon.hide()

    def close(self) -> None:
        """The end of the program."""
        if self.icon is not None and self.menu is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.menu.deleteLater()
            self.icon = self.menu = None

    def tell(self, title: str, text: str) -> None:
        """Say something beside the sign; a click there opens the window."""
        if self.icon is not None and self.on:
            self.icon.showMessage(title, text)

    @Slot(object)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.opened.emit()
