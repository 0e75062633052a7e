"""Help in the program: tasks on the one side, how each is done on the other, and the commands that lead there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.core.readers.guide import Topic
from sciatica_desktop.core.word_match import fit
from sciatica_desktop.ui.kit.contents import Contents, Title
from sciatica_desktop.ui.kit.controls import Sentences
from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.scroll import Scroll
from sciatica_desktop.ui.kit.side_dialog import SideDialog
from sciatica_desktop.ui.kit.theme import GAP, metrics_of
from sciatica_desktop.ui.kit.two_columns import TwoColumns
from sciatica_desktop.ui.kit.widgets import Button, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows
from sciatica_desktop.ui.window.actions import Command, keys_text, plain_text

WIDE, HIGH = 112, 36
"""The usual size, in widths of a letter and heights of a line."""

LETTERS = 64
"""So many letters fit into the widest line."""

SIDE_LINES = 16.0
"""Width of the list of tasks in heights of a line."""


class TopicPage(QWidget):
    """How one thing is done."""

    command_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.title = Text("", 1.4, bold=True)
        self.steps = Sentences(numbered=True)
        self.note = Text("", muted=True)
        self.buttons: list[Button] = []
        self._row = QWidget()
        self._flow = WrappingRows(self._row, gap=8, fill=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(4, 6, 4, 8))
        column.setSpacing(GAP + 2)
        for part in (self.title, self.steps, self.note, self._row):
            column.addWidget(part)
        column.addStretch(1)

    def show_topic(self, topic: Topic) -> None:
        """Show this one."""
        self.title.setText(topic.title)
        self.steps.show_texts(topic.steps)
        self.note.setText(topic.note)
        self.note.setVisible(bool(topic.note))
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(Command(name)) for name in topic.commands]
        self._row.setVisible(bool(self.buttons))
        self.setMaximumWidth(metrics_of(1.0).averageCharWidth() * LETTERS + 8)
        self.setAccessibleName(topic.title)
        self.setAccessibleDescription(" ".join((*topic.steps, topic.note)))

    def _button(self, command: Command) -> Button:
        button = Button(plain_text(command), key=keys_text(command))
        button.setObjectName(command)
        button.clicked.connect(self._on_button_clicked)
        self._flow.addWidget(button)
        return button

    def _on_button_clicked(self) -> None:
        for button in self.buttons:
            if button is self.sender():
                self.command_chosen.emit(button.objectName())


class HelpDialog(SideDialog):
    """Stays open beside the work; Esc closes it."""

    command_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, WIDE, HIGH)
        self.setWindowTitle(self.tr("Help"))
        self._topics: tuple[Topic, ...] = ()
        self._commands: tuple[Topic, ...] = ()
        self.contents = Contents(self.tr("Find in the help"), self.tr("Tasks"))
        self.page = TopicPage()
        self._scroll = Scroll(self.page)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._hold(TwoColumns(self.contents, self._scroll, SIDE_LINES))
        self.contents.wanted_changed.connect(self._show_fitting)
        self.contents.chosen.connect(self._on_chosen)
        self.page.command_chosen.connect(self.command_chosen)

    def render_topics(self, topics: tuple[Topic, ...], commands: tuple[Topic, ...] = ()) -> None:
        """Show these tasks; what the commands are called is found too, below the tasks that fit."""
        self._topics, self._commands = topics, commands
        self._show_fitting()

    @Slot(str)
    def show_topic(self, name: str) -> None:
        """Open a task by its id."""
        self.contents.field.clear()
        self.contents.choose(name)

    @Slot()
    def _show_fitting(self) -> None:
        wanted = self.contents.wanted
        tasks = [topic for topic in self._topics if fit(topic.words, wanted)]
        tasks.sort(key=lambda topic: -fit(" ".join((topic.title, *topic.also)), wanted) if wanted else 0)
        found = [topic for topic in self._commands if wanted and fit(topic.words, wanted)]
        self.contents.render_titles(
            (
                *(Title(topic.id, topic.title) for topic in tasks),
                *(Title(each.id, each.title, "right") for each in found),
            )
        )
        self.page.setVisible(bool(self.contents.current))

    def _on_chosen(self, name: str) -> None:
        for topic in (*self._topics, *self._commands):
            if topic.id == name:
                self.page.show_topic(topic)
                self._scroll.verticalScrollBar().setValue(0)
                self._scroll.setAccessibleName(topic.title)
