"""A question whose answer would change the order, and the answers so far: folded away until somebody wants it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.core.asking import Asked
from sciatica_desktop.core.content import Answer, Question
from sciatica_desktop.ui.kit.controls import Fold
from sciatica_desktop.ui.kit.widgets import Button, Chip, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows


class _Given(QWidget):
    """A question with the answer that was given, and a way to take it back."""

    def __init__(self, question: Question, answer: Answer) -> None:
        super().__init__()
        self.question = question.key
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(question.text, 0.92, muted=True))
        words.addWidget(Text(answer.text))
        self.clear = Button("", symbol="close")
        self.clear.setAccessibleName(self.tr("Take back: %1").replace("%1", f"{question.text} {answer.text}"))
        self.clear.setToolTip(self.tr("Take this answer back"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(self.clear)


class Sharpen(Fold):
    """Shows what is asked; `answered` tells question and answer by their keys, with no answer to take one back."""

    answered = Signal(str, str)

    def __init__(self) -> None:
        super().__init__("")
        self.button.setText(self.tr("Sharpen the list with a question"))
        self._shown: Asked | None = None
        self.chips: dict[str, Chip] = {}
        self.given: list[_Given] = []
        self._question, self._why = Text("", 1.05, bold=True), Text("", 0.92, muted=True)
        self._answers = QWidget()
        self._flow = WrappingRows(self._answers, gap=6, fill=False)
        self._none = Text(self.tr("No more questions for now."), muted=True)
        self._given = QWidget()
        self._given_column = QVBoxLayout(self._given)
        self._given_column.setContentsMargins(0, 4, 0, 0)
        self._given_column.setSpacing(6)
        self._given_column.addWidget(Text(self.tr("Your answers"), bold=True))
        for part in (self._question, self._why, self._answers, self._none, self._given):
            self.box.addWidget(part)
        self.hide()

    def show_asked(self, asked: Asked) -> None:
        """Show the question and the answers so far; nothing where there is neither."""
        if asked == self._shown:
            return
        before, self._shown = self._shown, asked
        question = asked.question
        if before is None or before.question != question:
            self._show_question(question)
        if before is None or before.given != asked.given:
            self._show_given(asked)
        self.setVisible(question is not None or bool(asked.given))

    def _show_question(self, question: Question | None) -> None:
        for part in (self._question, self._why, self._answers):
            part.setVisible(question is not None)
        self._none.setVisible(question is None)
        focused = any(chip.hasFocus() for chip in self.chips.values())
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        if question is None:
            return
        self._question.setText(question.text)
        self._why.setText(question.why)
        self._why.setVisible(bool(question.why))
        for answer in question.answers:
            chip = self.chips[answer.id] = Chip(answer.text, wraps=True)
            chip.setAccessibleName(f"{question.text} {answer.text}")
            chip.clicked.connect(self._on_chip_clicked)
            self._flow.addWidget(chip)
            chip.show()
        if focused:
            next(iter(self.chips.values())).setFocus()

    def _show_given(self, asked: Asked) -> None:
        for row in self.given:
            self._given_column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.given = [_Given(question, answer) for question, answer in asked.given]
        for row in self.given:
            row.clear.clicked.connect(self._on_clear_clicked)
            self._given_column.addWidget(row)
        self._given.setVisible(bool(self.given))

    def _on_chip_clicked(self) -> None:
        question = self._shown.question if self._shown is not None else None
        for name, chip in self.chips.items():
            if chip is self.sender() and question is not None:
                self.answered.emit(question.key, name)

    def _on_clear_clicked(self) -> None:
        for row in self.given:
            if row.clear is self.sender():
                self.answered.emit(row.question, "")
