"""A still picture from the map beside the words of a page: spots with their zones, the nerve, or where not to press."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from sciatica_desktop.core.anatomy import Atlas, View
from sciatica_desktop.core.learn_picture import LearnPicture
from sciatica_desktop.ui.body.camera import Camera, Frame
from sciatica_desktop.ui.body.legend import Legend, signs
from sciatica_desktop.ui.body.scene import Scene
from sciatica_desktop.ui.body.stage import Stage
from sciatica_desktop.ui.body.words import spoken_point, words_of
from sciatica_desktop.ui.kit.theme import scheme_of

WIDE, HIGH = 300, 340
"""Of a picture (px); it grows to the width of its page."""

ROOM, LEAST = 30.0, 300.0
"""Round what matters, and the least height of what is seen (mm)."""

NARROW = 300
"""With less room (px) beside it the legend stands below."""


class Bodies:
    """The views of the body as the map draws them, each made when a page first needs it."""

    def __init__(self, atlas: Atlas, reliefs: Mapping[View, Mapping[str, QImage]]) -> None:
        self.atlas = atlas
        self._reliefs = reliefs
        self._stages: dict[View, Stage] = {}

    def stage(self, view: View) -> Stage:
        """What paints a view."""
        if view not in self._stages:
            self._stages[view] = Stage(self.atlas.sheets[view], self._reliefs[view])
        return self._stages[view]


class _Canvas(QWidget):
    """The picture itself."""

    def __init__(self, picture: LearnPicture, stage: Stage) -> None:
        super().__init__()
        self._box, self._stage, self._words = picture.box, stage, words_of(picture.view)
        self._scene = Scene(picture.layers, hotspots=picture.spots, referral=picture.zones, keep_off=picture.keep_off)
        self.signs = tuple(signs(self._scene, stage.shapes.sheet))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(WIDE, HIGH)

    def _camera(self) -> Camera:
        left, top, right, bottom = self._box
        tall = max(0.0, LEAST - (bottom - top)) / 2 + ROOM
        subject = QRectF(left, top, right - left, bottom - top).adjusted(-ROOM, -tall, ROOM, tall)
        return Camera.fitted(Frame(QSizeF(self.size()), subject, ratio=self.devicePixelRatioF()))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._stage.paint(QPainter(self), self._scene, self._camera(), scheme_of(self), self._words)


class PictureView(QWidget):
    """One picture, read only; its legend stands beside it, or below where there is little room."""

    def __init__(self, picture: LearnPicture, stage: Stage, name: str) -> None:
        super().__init__()
        self.picture, canvas = picture, _Canvas(picture, stage)
        self._legend = Legend()
        self._legend.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # signs before words, as on the map
        self._legend.show_signs(canvas.signs)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(canvas, 1)
        self._row.addWidget(self._legend, 0, Qt.AlignmentFlag.AlignBottom)
        self._legend.show()
        self.setAccessibleName(name)
        told = (name, words_of(picture.view).seen_from, *map(spoken_point, picture.spots))
        self.setAccessibleDescription("\n".join(told))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._legend.sizeHint().width() + NARROW
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
