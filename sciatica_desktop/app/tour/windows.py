"""The tour of the windows and questions over the window: pain, backups, passphrase, report, entry, health, trouble."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from sciatica_desktop.app.history.report import compose
from sciatica_desktop.app.program import Program
from sciatica_desktop.app.tour.frame import Keep
from sciatica_desktop.ui.history.report_page import paint_report
from sciatica_desktop.ui.window.actions import Command
from sciatica_desktop.ui.window.first_mark import FirstMark
from sciatica_desktop.ui.window.rail import PlaceName

OPENED = (Command.LOG_PAIN, Command.RESTORE)
"""What opens a window and goes on."""

ASKING = (Command.PASSPHRASE, Command.REPORT, Command.ABOUT)
"""What asks and waits."""

PAGE = (1050, 1485)
"""A4 as it is on the screen (px)."""


class WindowTour:
    """Opens each window once, and closes it again without an answer."""

    def __init__(self, program: Program, keep: Keep) -> None:
        self._program, self._shell, self._keep = program, program.views.shell, keep

    def drive(self) -> None:
        """All of it."""
        card = FirstMark()
        self._shell.map_place.add_card(card)
        self._keep("first_mark", self._shell)
        self._shell.map_place.put_away(card)
        self._shell.actions_of[Command.BACK_UP].trigger()
        self._shell.hide_notice()
        for command in OPENED:
            self._open(command, self._shell.actions_of[command].trigger)
        self._open("health", self._program.helpers.windows.health.open)
        for command in ASKING:
            self._wait_for(command, self._shell.actions_of[command].trigger)
        self._wait_for("trouble", partial(self._program.tell_bug, "ValueError: …"))
        self._thrown_away()
        self._report()

    def _open(self, name: str, act: Callable[[], object]) -> None:
        """A window that does not wait."""
        act()
        dialog = next(known for known in self._shell.findChildren(QDialog) if known.isVisible())
        self._keep(name, dialog)
        dialog.close()

    def _wait_for(self, name: str, act: Callable[[], object]) -> None:
        """A question that waits for its answer: looked at from its own loop."""
        QTimer.singleShot(0, self._shell, partial(self._look, name))
        act()

    def _look(self, name: str) -> None:
        asked = QApplication.activeModalWidget()
        if asked is not None:
            self._keep(f"asked_{name}", asked)
            asked.close()

    def _thrown_away(self) -> None:
        """An entry is looked at more closely, deleted, and lies in the trash."""
        last = self._program.state.diary.value[0].id
        self._open("entry", partial(self._program.helpers.history_acts.edit, last))
        self._program.state.diary.delete(last)
        self._shell.show_place(PlaceName.HISTORY)
        bar = self._program.views.history_view.timeline.bar
        bar.trash.click()
        self._keep("trash", self._shell)
        bar.leave_trash()
        self._shell.show_place(PlaceName.MAP)

    def _report(self) -> None:
        """The page that is saved and printed."""
        host, history = self._program.host, self._program.state.diary.history
        paper = QPixmap(*PAGE)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        paint_report(painter, QRectF(paper.rect()), compose(self._program.knowledge, history, None, host.now()))
        painter.end()
        shown = QLabel()
        shown.setPixmap(paper)
        shown.resize(*PAGE)
        self._keep("report", shown)
