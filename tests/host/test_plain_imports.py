from __future__ import annotations

import json
import os
import subprocess
import sys

CODE = """
import json, linecache
from sciatica_desktop.host.plain_imports import import_plainly
import_plainly()
from PySide6.QtWidgets import QApplication, QLabel
import colorsys
application = QApplication([])
label = QLabel("a word")
print(json.dumps({"word": label.text(), "kept": [name for name in linecache.cache if "colorsys" in name]}))
"""


def test_qt_works_and_the_text_of_what_is_imported_after_it_is_not_kept() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", CODE],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(ran.stdout) == {"word": "a word", "kept": []}
