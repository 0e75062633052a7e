"""Reference pictures: what a view looked like when a person last said that it was right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pytest

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPixmap
    from PySide6.QtWidgets import QWidget

WANTED = Path(__file__).resolve().parents[1] / "pictures"
FOUND = Path(__file__).resolve().parents[2] / "build" / "pictures"

LEVELS = 2
"""How far a channel of a pixel may be off, of 255, and still count as the same."""
SHARE = 0.995
"""The share of bytes that have to be the same. Keep pictures small, so that what matters is more than the rest."""


def _image(thing: QWidget | QPixmap | QImage) -> QImage:
    from PySide6.QtGui import QImage, QPixmap  # noqa: PLC0415 - Qt only where a test has it
    from PySide6.QtWidgets import QWidget  # noqa: PLC0415

    if isinstance(thing, QWidget):
        thing = thing.grab()
    if isinstance(thing, QPixmap):
        thing = thing.toImage()
    return thing.convertToFormat(QImage.Format.Format_RGBA8888)


def _bytes(image: QImage) -> npt.NDArray[np.int16]:
    """Height x width x RGBA."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 4].reshape(image.height(), image.width(), 4).astype(np.int16)


def share_alike(one: QImage, two: QImage) -> float:
    """The share of bytes that are the same within `LEVELS`; 0 if the sizes differ."""
    if one.size() != two.size():
        return 0.0
    return float((np.abs(_bytes(one) - _bytes(two)) <= LEVELS).mean())


def _difference(one: QImage, two: QImage) -> QImage:
    """White where both agree, the darker the further they are apart."""
    from PySide6.QtGui import QImage  # noqa: PLC0415

    apart = np.abs(_bytes(one) - _bytes(two)).max(axis=2)
    grey = np.ascontiguousarray((255 - np.clip(apart * 8, 0, 255)).astype(np.uint8))
    return QImage(grey.tobytes(), grey.shape[1], grey.shape[0], grey.shape[1], QImage.Format.Format_Grayscale8).copy()


class Pictures:
    """Compares what is drawn with tests/pictures; with `--update-pictures` takes it as the new reference."""

    def __init__(self, *, update: bool, wanted: Path = WANTED, found: Path = FOUND) -> None:
        self._update = update
        self._wanted = wanted
        self._found = found

    def __call__(self, thing: QWidget | QPixmap | QImage, name: str) -> None:
        """Fail, and save got, wanted and difference, unless `thing` looks like the reference of this name."""
        got, reference = _image(thing), self._wanted / f"{name}.png"
        if self._update:
            self._save(got, reference)
            return
        if not reference.exists():
            self._save(got, self._found / f"{name}-got.png")
            pytest.fail(f"there is no picture {name} yet: look at {self._found}, then pytest --update-pictures")
        wanted = self._load(reference)
        alike = share_alike(got, wanted)
        if alike < SHARE:
            self._keep_evidence(name, got, wanted)
            pytest.fail(f"{name}: {alike:.2%} of the bytes are as in the reference, {SHARE:.1%} wanted; {self._found}")

    def _keep_evidence(self, name: str, got: QImage, wanted: QImage) -> None:
        self._save(got, self._found / f"{name}-got.png")
        self._save(wanted, self._found / f"{name}-wanted.png")
        if got.size() == wanted.size():
            self._save(_difference(got, wanted), self._found / f"{name}-difference.png")

    @staticmethod
    def _load(path: Path) -> QImage:
        from PySide6.QtGui import QImage  # noqa: PLC0415

        return _image(QImage(str(path)))

    @staticmethod
    def _save(image: QImage, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(path)):
            raise OSError(f"{path} could not be written")
