"""A layout of rows: items stand side by side, wrap where they no longer fit, and fill their row."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class WrappingRows(QLayout):
    """Rows of widgets `gap` px apart; every row is filled from edge to edge if `fill`."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, fill: bool = True) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._fill = gap, fill
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        rows = self._rows(room)
        high = sum(self._height(row, room) for row in rows) + self._gap * max(0, len(rows) - 1)
        return high + margins.top() + margins.bottom()

    def minimumSize(self) -> QSize:
        shown = self._shown()
        width = max((item.minimumSize().width() for item in shown), default=0)
        return self._with_margins(width, max((item.minimumSize().height() for item in shown), default=0))

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        return self._with_margins(width, max((item.sizeHint().height() for item in shown), default=0))

    def _with_margins(self, width: int, height: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        top = inside.top()
        for row in self._rows(inside.width()):
            self._place(row, inside, top)
            top += self._height(row, inside.width()) + self._gap

    @property
    def _mirrored(self) -> bool:
        """True where the rows run from right to left."""
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            wanted = self._wanted(item, width)
            if not rows or left + self._gap + wanted > width:
                rows.append([item])
                left = wanted
            else:
                rows[-1].append(item)
                left += self._gap + wanted
        return rows

    @staticmethod
    def _wanted(item: QLayoutItem, width: int) -> int:
        """What an item asks for; one that can break its text into lines takes a whole row before it does so."""
        if item.hasHeightForWidth():
            return min(item.sizeHint().width(), width)
        return item.minimumSize().width()

    def _height(self, row: list[QLayoutItem], width: int) -> int:
        """The highest item of a row; one that breaks its text counts with the lines that it needs."""
        return max(
            max(item.sizeHint().height(), item.heightForWidth(min(item.sizeHint().width(), width))) for item in row
        )

    def _place(self, row: list[QLayoutItem], inside: QRect, top: int) -> None:
        """Each item gets the least it needs, and of what is left as much as it wishes, or a fair share."""
        width, mirrored = inside.width(), self._mirrored
        least = [item.minimumSize().width() for item in row]
        hints = [item.sizeHint().width() for item in row]
        spare = max(0, width - self._gap * (len(row) - 1) - sum(least))
        wishes = sum(hints) - sum(least)
        at = float(inside.left())
        for item, need, hint in zip(row, least, hints, strict=True):
            wide = need + (hint - need) * min(1.0, spare / wishes if wishes else 0.0)
            if self._fill and spare > wishes:
                wide += (spare - wishes) * hint / sum(hints)
            place = QRect(round(at), top, round(at + wide) - round(at), self._height(row, width))
            if mirrored:
                place.moveRight(inside.left() + inside.right() - place.left())
            item.setGeometry(place)
            at += wide + self._gap
