"""The guards around the tests guard: each of them can fail."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMessageBox, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from tests.support import guards
from tests.support.clock import Clock
from tests.support.picture import Pictures
from tests.support.source_rules import ROOT


def plain(colour: str = "white", side: int = 20) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(QColor(colour))
    return pixmap


def test_the_clock_stands_still_until_it_is_turned(clock: Clock) -> None:
    before = clock()
    assert clock() == before
    assert clock.advance(2.5) == clock() == before + 2.5
    with pytest.raises(ValueError, match="never runs backwards"):
        clock.advance(-1)


@pytest.mark.parametrize("dialog", [QDialog, QMessageBox, QFileDialog])
def test_a_dialog_that_would_wait_fails_at_once(dialog: type[QDialog], qtbot: QtBot) -> None:
    window = dialog()
    qtbot.addWidget(window)
    with pytest.raises(guards.ModalLoopError, match="would wait for a person"):
        window.exec()


def test_a_static_question_fails_at_once(qapp: QApplication) -> None:
    with pytest.raises(guards.ModalLoopError, match=r"QMessageBox\.question"):
        QMessageBox.question(None, "Really?", "Really?")
    with pytest.raises(guards.ModalLoopError, match=r"QFileDialog\.getOpenFileName"):
        QFileDialog.getOpenFileName()


def test_a_dialog_opened_in_a_slot_fails_the_test(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.windowTitleChanged.connect(QMessageBox(window).exec)
    with capture_exceptions() as raised:
        window.setWindowTitle("changed")
    assert [kind for kind, _value, _trace in raised] == [guards.ModalLoopError]


def test_a_window_left_open_is_named_and_removed(qapp: QApplication) -> None:
    before = guards.open_windows()
    window = QWidget()
    window.setObjectName("forgotten")
    window.show()
    assert guards.left_windows(before) == ["QWidget 'forgotten'"]
    del window
    assert guards.left_windows(before) == []


def test_a_window_that_was_closed_and_deleted_is_no_leak(qapp: QApplication) -> None:
    before = guards.open_windows()
    window = QLabel("done")
    window.show()
    window.close()
    window.deleteLater()
    assert guards.left_windows(before) == []


def test_the_run_without_qt_fails_if_something_loads_it(tmp_path: Path) -> None:
    """The real configuration and conftest, on a core that is not clean."""
    shutil.copytree(ROOT / "tests" / "support", tmp_path / "tests" / "support")
    for name in ("conftest.py", "no_qt.ini"):
        shutil.copy(ROOT / "tests" / name, tmp_path / "tests" / name)
    bad = "".join(f"def test_{name}():\n    import {name}\n" for name in guards.QT)
    (tmp_path / "tests" / "test_bad.py").write_text(bad, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-c", "tests/no_qt.ini", "--rootdir", ".", "tests"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1, run.stdout + run.stderr
    assert f"{len(guards.QT)} failed in" in run.stdout
    assert run.stdout.count("Error: PySide6: there is no Qt in this run") > 0


class TestPictures:
    """The comparison with the reference pictures."""

    @pytest.fixture
    def update(self, tmp_path: Path, qapp: QApplication) -> Pictures:
        return Pictures(update=True, wanted=tmp_path / "wanted", found=tmp_path / "found")

    @pytest.fixture
    def compare(self, tmp_path: Path, qapp: QApplication) -> Pictures:
        return Pictures(update=False, wanted=tmp_path / "wanted", found=tmp_path / "found")

    def test_a_picture_is_like_itself_and_like_a_shade_next_to_it(self, update: Pictures, compare: Pictures) -> None:
        update(plain("#808080"), "grey")
        compare(plain("#808080"), "grey")
        compare(plain("#828282").toImage(), "grey")

    def test_a_picture_that_differs_fails_and_leaves_evidence(
        self, update: Pictures, compare: Pictures, tmp_path: Path
    ) -> None:
        update(plain("white"), "page")
        with pytest.raises(pytest.fail.Exception, match=r"page: 25.00% of the bytes"):
            compare(plain("black"), "page")
        assert sorted(path.name for path in (tmp_path / "found").iterdir()) == [
            "page-difference.png",
            "page-got.png",
            "page-wanted.png",
        ]

    def test_a_picture_of_another_size_fails(self, update: Pictures, compare: Pictures) -> None:
        update(plain(side=20), "page")
        with pytest.raises(pytest.fail.Exception, match=r"0.00% of the bytes"):
            compare(plain(side=21), "page")

    def test_a_picture_without_reference_fails_and_says_how_to_make_one(self, compare: Pictures) -> None:
        with pytest.raises(pytest.fail.Exception, match="--update-pictures"):
            compare(plain(), "new")

    def test_a_widget_is_drawn_as_it_is(self, update: Pictures, compare: Pictures, qtbot: QtBot) -> None:
        label = QLabel("12")
        qtbot.addWidget(label)
        label.setFixedSize(80, 40)
        update(label, "label")
        compare(label, "label")
        label.setText("88")
        with pytest.raises(pytest.fail.Exception, match="label"):
            compare(label, "label")
