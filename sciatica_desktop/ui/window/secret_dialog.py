"""Asks for a passphrase: one line, or two that must agree where it is a new one."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sciatica_desktop.ui.kit.field import Field
from sciatica_desktop.ui.kit.switch import Switch
from sciatica_desktop.ui.kit.theme import GAP, metrics_of
from sciatica_desktop.ui.kit.widgets import Button, Look, Text

LETTERS = 52
"""The usual width, in letters."""


class SecretDialog(QDialog):
    """Closes by itself once the passphrase is typed; `secret` is what was typed."""

    def __init__(
        self, title: str, text: str, parent: QWidget | None = None, *, twice: bool = False, trouble: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.secret = ""
        self.first = Field(text)
        self.second = Field(self.tr("Once more"))
        self.trouble = Text(trouble, ink="danger")
        self.shown = Switch("shown", self.tr("Show what I type"))
        self.ok, self.cancel = Button(self.tr("OK"), Look.PRIMARY), Button(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(GAP)
        column.addWidget(Text(title, 1.3, bold=True))
        self._add_line(column, Text(text), self.first)
        self._add_line(column, Text(self.tr("Once more:")), self.second, shown=twice)
        column.addWidget(self.trouble)
        column.addWidget(self.shown)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.ok)
        column.addLayout(row)
        self.trouble.setVisible(bool(trouble))
        self._hide_letters(True)
        self.ok.setDefault(True)
        self.ok.clicked.connect(self._on_ok_clicked)
        self.cancel.clicked.connect(self.reject)
        self.shown.asked.connect(self._on_shown_asked)

    @staticmethod
    def _add_line(column: QVBoxLayout, label: Text, field: Field, *, shown: bool = True) -> None:
        label.setBuddy(field)
        for widget in (label, field):
            widget.setVisible(shown)
            column.addWidget(widget)

    def _hide_letters(self, hidden: bool) -> None:
        mode = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
        for field in (self.first, self.second):
            field.setEchoMode(mode)

    def _on_shown_asked(self, name: str, shown: bool) -> None:
        self._hide_letters(not shown)

    def _on_ok_clicked(self) -> None:
        twice = not self.second.isHidden()
        if not self.first.text():
            self._refuse(self.tr("Type a passphrase first."), self.first)
        elif twice and self.second.text() != self.first.text():
            self._refuse(self.tr("The two are not the same."), self.second)
        else:
            self.secret = self.first.text()
            self.accept()

    def _refuse(self, why: str, field: Field) -> None:
        self.trouble.setText(why)
        self.trouble.show()
        field.setFocus()
        field.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt would make it no higher than two thirds of the screen, and cut large words."""
        self.resize(self.sizeHint())
        super().showEvent(event)

    def sizeHint(self) -> QSize:
        width = metrics_of(1.0).averageCharWidth() * LETTERS
        return QSize(width, max(super().sizeHint().height(), self.heightForWidth(width)))
