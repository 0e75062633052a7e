"""Questions to the person that stop everything else: the only modal loops of the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPageSize, QPainter, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QFileDialog, QLabel, QMessageBox, QWidget

from sciatica_desktop.ui.kit.buttons import Button, Look
from sciatica_desktop.ui.kit.theme import TARGET, font_of

IN_A_ROW = 700
"""Buttons stand beside each other up to this width (px): Qt makes a question hardly wider on any screen."""


class Asker(Protocol):
    """Someone who can be asked; tests pass one that answers from a list."""

    def confirm(self, title: str, text: str, yes: str, no: str) -> bool:
        """True if the answer is yes; closing the question means no."""

    def choose_folder(self, title: str, start: Path) -> Path | None:
        """A folder, or None if the person changed their mind."""

    def choose_file(self, title: str, start: Path, kinds: str, *, to_save: bool = False) -> Path | None:
        """A file to open or, `to_save`, to write; `kinds` as in "JSON (*.json)"."""

    def choose(self, title: str, text: str, options: tuple[str, ...]) -> int | None:
        """The number of one of a few ways on, the first of which is proposed; None if none is wanted."""

    def ask_secret(self, title: str, text: str, *, twice: bool = False, trouble: str = "") -> str | None:
        """A passphrase, typed `twice` where it is a new one; `trouble` says what was wrong with the last one."""

    def report(self, text: str, details: str = "") -> None:
        """Say that something went wrong; `details` are folded and can be copied."""

    def tell(self, title: str, text: str) -> None:
        """Say something that was asked for."""

    def print_page(self, title: str, page: str) -> bool:
        """Print a page of simple HTML on a printer that the person chooses; False if they changed their mind."""

    def print_painted(self, title: str, paint: Callable[[QPainter, QRectF], object]) -> bool:
        """Print one A4 page that `paint` fills; False if the person changed their mind."""


class QtAsker:
    """Asks with the dialogs of Qt, in front of one window."""

    def __init__(self, window: QWidget | None = None) -> None:
        self._window = window

    def _box(self, title: str, text: str = "") -> QMessageBox:
        """A question or a message, its first words as a heading."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, title, parent=self._window)
        box.setInformativeText(text)
        heading = box.findChild(QLabel, "qt_msgbox_label")
        if isinstance(heading, QLabel):
            heading.setFont(font_of(1.15, bold=True))
        return box

    @staticmethod
    def _add(box: QMessageBox, words: str, role: QMessageBox.ButtonRole, *, proposed: bool = False) -> Button:
        """A button as everywhere in the program; the proposed one has the focus."""
        button = Button(words, Look.PRIMARY if proposed else Look.QUIET)
        button.setParent(box)  # from now on it is the box's: addButton alone leaves it to Python, which lets it go
        box.addButton(button, role)
        if proposed:
            button.setFocus()
        return button

    @staticmethod
    def _run(box: QMessageBox) -> None:
        """Wait for the answer; every button is easy to hit.

        Buttons with long words stand one below the other: beside each other their words would be cut.
        """
        for button in box.buttons():
            button.setMinimumHeight(TARGET)
        row = box.findChild(QDialogButtonBox)
        if isinstance(row, QDialogButtonBox) and sum(button.sizeHint().width() for button in box.buttons()) > IN_A_ROW:
            row.setOrientation(Qt.Orientation.Vertical)
        box.exec()

    def confirm(self, title: str, text: str, yes: str, no: str) -> bool:
        box = self._box(title, text)
        agree = self._add(box, yes, QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(self._add(box, no, QMessageBox.ButtonRole.RejectRole, proposed=True))
        self._run(box)
        return box.clickedButton() is agree

    def choose_folder(self, title: str, start: Path) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self._window, title, str(start))
        return Path(chosen) if chosen else None

    def choose_file(self, title: str, start: Path, kinds: str, *, to_save: bool = False) -> Path | None:
        ask = QFileDialog.getSaveFileName if to_save else QFileDialog.getOpenFileName
        chosen, _kind = ask(self._window, title, str(start), kinds)
        return Path(chosen) if chosen else None

    def choose(self, title: str, text: str, options: tuple[str, ...]) -> int | None:
        box = self._box(title, text)
        accept = QMessageBox.ButtonRole.AcceptRole
        buttons = [self._add(box, option, accept, proposed=option is options[0]) for option in options]
        cancel = QCoreApplication.translate("Dialogs", "Cancel")
        box.setEscapeButton(self._add(box, cancel, QMessageBox.ButtonRole.RejectRole))
        self._run(box)
        return next((number for number, button in enumerate(buttons) if button is box.clickedButton()), None)

    def ask_secret(self, title: str, text: str, *, twice: bool = False, trouble: str = "") -> str | None:
        from sciatica_desktop.ui.window.secret_dialog import SecretDialog  # noqa: PLC0415 - rarely needed

        dialog = SecretDialog(title, text, self._window, twice=twice, trouble=trouble)
        given = dialog.secret if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        return given

    def report(self, text: str, details: str = "") -> None:
        if not details:
            self.tell(text, "")
            return
        from sciatica_desktop.ui.window.trouble_dialog import TroubleDialog  # noqa: PLC0415 - rarely needed

        dialog = TroubleDialog(text, details, self._window)
        dialog.exec()
        dialog.deleteLater()

    def tell(self, title: str, text: str) -> None:
        box = self._box(title, text)
        close = QCoreApplication.translate("Dialogs", "Close")
        box.setEscapeButton(self._add(box, close, QMessageBox.ButtonRole.AcceptRole, proposed=True))
        self._run(box)

    def print_page(self, title: str, page: str) -> bool:
        # Printing is rare and its module is not small: it is loaded when it is asked for.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return False
        document = QTextDocument()
        document.setHtml(page)
        document.print_(printer)
        return True

    def print_painted(self, title: str, paint: Callable[[QPainter, QRectF], object]) -> bool:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return False
        painter = QPainter(printer)
        paint(painter, QRectF(0, 0, printer.width(), printer.height()))
        return bool(painter.end())


def run_until_closed(app: QApplication) -> int:
    """The loop of the demo, until its window is closed."""
    return app.exec()
