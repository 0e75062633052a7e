"""The lower left corner of the map: what other views show, as buttons that lead there, and the legend below them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.core.anatomy import View
from sciatica_desktop.core.map_hints import Hint
from sciatica_desktop.ui.body.legend import Legend, Sign
from sciatica_desktop.ui.kit.widgets import Button


class HintButton(Button):
    """Says what another view shows, and asks for it."""

    view_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent, symbol="turn")
        self._hint = Hint(View.BACK)
        self.clicked.connect(self._on_clicked)

    def show_hint(self, hint: Hint) -> None:
        self._hint = hint
        self.setText(self._words())
        self.setAccessibleName(self.text())
        self.setToolTip(self.text())
        self.setAccessibleDescription(self._way(hint.view))

    def _words(self) -> str:
        marks = self._hint.marks
        return self.tr("%n marks on other views", "", marks) if marks else self._point_text(self._hint.view)

    def fit(self, has_room: Callable[[QSize], bool]) -> None:
        """Say it in full where there is room, else by a sign and the number of marks."""
        self.setText(self._words())
        if not has_room(self.sizeHint()):
            self.setText(str(self._hint.marks) if self._hint.marks else "")

    def _point_text(self, view: View) -> str:
        texts: Mapping[View, str] = {
            View.BACK: self.tr("Show this spot from behind"),
            View.SIDE: self.tr("Show this spot from the side"),
            View.FRONT: self.tr("Show this spot from the front"),
            View.SOLES: self.tr("Show this spot from below"),
        }
        return texts[view]

    def _way(self, view: View) -> str:
        texts: Mapping[View, str] = {
            View.BACK: self.tr("Shows the body from behind"),
            View.SIDE: self.tr("Shows the body from the side"),
            View.FRONT: self.tr("Shows the body from the front"),
            View.SOLES: self.tr("Shows the soles"),
        }
        return texts[view]

    def _on_clicked(self) -> None:
        self.view_requested.emit(self._hint.view)


def _above(below: int, has_room: Callable[[QSize], bool], size: QSize) -> bool:
    """True if there is room for something of a size (px) above what stands `below` it."""
    return has_room(size + QSize(0, below))


class MapCorner(QWidget):
    """As large as it needs to be; `covers` says where it lies on the map."""

    view_requested = Signal(object)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = Legend()
        self.unfold = Button(self.tr("Legend"), symbol="list")
        self.unfold.setAccessibleName(self.tr("Legend"))
        self.unfold.setToolTip(self.tr("Legend"))
        self.buttons: list[HintButton] = []
        self._hints: tuple[Hint, ...] = ()
        self._free = True
        self._wanted: bool | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        for part in (self.legend, self.unfold):
            self._column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        self.legend.clicked.connect(self._on_legend_clicked)
        self.unfold.clicked.connect(self._on_unfold_clicked)
        self._fold()

    def render_hints(self, hints: Sequence[Hint]) -> bool:
        """One button for each hint; False if they are there already."""
        if tuple(hints) == self._hints:
            return False
        self._hints = tuple(hints)
        while len(self.buttons) < len(hints):
            button = HintButton()
            button.view_requested.connect(self.view_requested)
            self._column.insertWidget(len(self.buttons), button, 0, Qt.AlignmentFlag.AlignLeft)
            self.buttons.append(button)
        for index, button in enumerate(self.buttons):
            if index < len(hints):
                button.show_hint(hints[index])
            button.setVisible(index < len(hints))
        return True

    def render_signs(self, signs: Sequence[Sign]) -> bool:
        """Explain these signs; False if that changes nothing."""
        changed = self.legend.show_signs(signs)
        if changed:
            self._fold()
        return changed

    def fit(self, has_room: Callable[[QSize], bool]) -> None:
        """Say less where there is no room beside the body: the legend is folded, unless it was asked for."""
        word = self.tr("Legend")
        self.unfold.setText(word)
        self.unfold.setText(word if has_room(self.unfold.sizeHint()) else "")
        self._free = has_room(self.legend.sizeHint())
        self._fold()
        below = 0
        for part in (self.unfold, self.legend, *reversed(self.buttons)):
            if part.isHidden():
                continue
            if isinstance(part, HintButton):
                part.fit(partial(_above, below, has_room))
            below += part.sizeHint().height() + self._column.spacing()

    def _fold(self) -> None:
        shown = self._free if self._wanted is None else self._wanted
        self.legend.setVisible(shown and not self.legend.is_empty)
        self.unfold.setVisible(not shown and not self.legend.is_empty)

    def _on_legend_clicked(self) -> None:
        self._wanted = False
        self._fold()
        self.unfold.setFocus()

    def _on_unfold_clicked(self) -> None:
        self._wanted = True
        self._fold()

    def place(self, left: int, bottom: int) -> None:
        """Stand above a height of the map (px), as large as needed."""
        self._column.activate()
        size = self._column.sizeHint()
        self.setGeometry(left, bottom - size.height(), size.width(), size.height())
        self._column.setGeometry(self.rect())

    @property
    def covers(self) -> tuple[QRect, ...]:
        """The boxes of its parts on the map (px)."""
        shown = [part for part in (*self.buttons, self.legend, self.unfold) if not part.isHidden()]
        return tuple(part.geometry().translated(self.pos()) for part in shown)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return super().event(event)
