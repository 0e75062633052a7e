from __future__ import annotations

import os
import subprocess
import sys

import pytest

CODE = """
import os
from PySide6.QtGui import QGuiApplication, QImage, QLinearGradient, QPainter
from sciatica_desktop.host.screen import paint_in_one_thread
paint_in_one_thread()
application = QGuiApplication([])
before = len(os.listdir("/proc/self/task"))
picture = QImage(2000, 2000, QImage.Format.Format_ARGB32_Premultiplied)
painter = QPainter(picture)
painter.fillRect(picture.rect(), QLinearGradient(0, 0, 2000, 2000))
painter.end()
print(len(os.listdir("/proc/self/task")) - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lists the threads of a process")
def test_a_large_shape_is_painted_without_another_thread() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", CODE],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == "0"
