"""Runs before the program in a bundle: empty stand-ins for Qt's OpenGL modules, which weigh 10 MB.

pyqtgraph loads them whether it draws with OpenGL or not; the charts are drawn by QPainter and never call them.
"""

from __future__ import annotations

import sys
from types import ModuleType


def _base_class(name: str) -> type:
    """The one thing that is taken from them at once: pyqtgraph derives a class from it."""
    if name != "QOpenGLWidget":
        raise AttributeError(name)
    from PySide6.QtWidgets import QWidget  # noqa: PLC0415, TID251 - no window, no Qt

    return QWidget


for _name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"):
    _module = ModuleType(_name)
    _module.__getattr__ = _base_class  # type: ignore[method-assign] # asked where the module has nothing of that name
    sys.modules[_name] = _module
