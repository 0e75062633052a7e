"""Languages that are read from right to left: the frame is mirrored, the body never is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Place, Sheet, Side, View
from sciatica_desktop.core.body_heat import BodyHeat, Heat
from sciatica_desktop.core.pain import Drawing, Mark
from sciatica_desktop.ui import demo, samples
from sciatica_desktop.ui.body.corner import MapCorner
from sciatica_desktop.ui.history.history_body import BodyPicture, Shown
from sciatica_desktop.ui.history.history_row import Pen
from sciatica_desktop.ui.history.report_page import EDGE, GAP, INNER, Body, Report, Seen, paint_report
from sciatica_desktop.ui.kit import icons
from sciatica_desktop.ui.kit.colours import LIGHT
from sciatica_desktop.ui.kit.intensity_slider import IntensitySlider
from sciatica_desktop.ui.kit.mirrored import direction_of, margins
from sciatica_desktop.ui.kit.pain_scale import PainScale
from sciatica_desktop.ui.kit.wrapped import lines
from sciatica_desktop.ui.kit.wrapping import WrappingRows
from sciatica_desktop.ui.marking.region_list import RegionList
from sciatica_desktop.ui.marking.region_model import LEFT, RIGHT
from tests.support.picture import share_alike

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    """Everything runs from right to left."""
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    yield
    qapp.setLayoutDirection(LEFT_TO_RIGHT)


def _paper(width: int, height: int) -> tuple[QImage, QPainter]:
    """A white picture (px), and what paints on it."""
    image = QImage(width, height, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.white)
    return image, QPainter(image)


def test_rows_begin_at_the_right(arabic: None, qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    flow = WrappingRows(row, gap=10, fill=False)
    first, second = QPushButton("one"), QPushButton("two")
    flow.addWidget(first)
    flow.addWidget(second)
    row.resize(500, 60)
    row.show()
    assert first.geometry().right() == row.width() - 1
    assert second.geometry().right() < first.geometry().left()


@pytest.mark.usefixtures("arabic")
def test_room_before_the_words_is_at_the_right() -> None:
    found = margins(40, 1, 8, 2)
    assert (found.left(), found.top(), found.right(), found.bottom()) == (8, 1, 40, 2)


@pytest.mark.usefixtures("arabic")
def test_the_scale_of_pain_begins_at_the_right_for_hand_and_keys(qtbot: QtBot) -> None:
    slider = IntensitySlider("Strength")
    qtbot.addWidget(slider)
    slider.resize(300, 44)
    slider.show()
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(290, 22))
    assert slider.value() == 0
    scale = PainScale()
    qtbot.addWidget(scale)
    scale.resize(700, 120)
    scale.show()
    scale.set_value(5)
    QTest.keyClick(scale, Qt.Key.Key_Left)
    assert scale.value == 6


@pytest.mark.parametrize(("name", "turned"), [("back", True), ("check", False)])
def test_icons_that_point_along_the_reading_point_the_other_way(qapp: QApplication, name: str, turned: bool) -> None:
    demo.prepare("light", 1.0)
    drawn = []
    for direction in (LEFT_TO_RIGHT, RIGHT_TO_LEFT):
        image = QImage(24, 24, QImage.Format.Format_RGBA8888)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        icons.draw(painter, name, QRectF(0, 0, 24, 24), "black")
        painter.end()
        drawn.append(image)
    assert (drawn[0] != drawn[1]) is turned
    wanted = drawn[0].flipped(Qt.Orientation.Horizontal) if turned else drawn[0]
    assert share_alike(wanted, drawn[1]) > 0.95


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Right · hip", LEFT_TO_RIGHT),
        ("5", LEFT_TO_RIGHT),
        ("7 \u0645\u0646 10", RIGHT_TO_LEFT),
        ("\u0627\u0644\u064a\u0645\u064a\u0646 · hip", RIGHT_TO_LEFT),
    ],
)
def test_a_text_is_read_in_the_direction_of_its_first_letter(text: str, direction: Qt.LayoutDirection) -> None:
    assert direction_of(text) is direction


@pytest.mark.parametrize(("text", "flipped"), [("hip", False), ("\u0623\u0644\u0645", True)])
def test_lines_in_arabic_begin_at_the_right_of_their_room(qapp: QApplication, text: str, flipped: bool) -> None:
    demo.prepare("light", 1.0)
    image, painter = _paper(400, 40)
    painter.setPen(Qt.GlobalColor.black)
    lines(text, 400).draw_within(painter, QRectF(0, 0, 400, 40), 0, 4, LEFT_TO_RIGHT)
    painter.end()
    halves = [image.copy(left, 0, 200, 40) for left in (0, 200)]
    blank = QImage(200, 40, QImage.Format.Format_RGBA8888)
    blank.fill(Qt.GlobalColor.white)
    assert [half != blank for half in halves] == [not flipped, flipped]


def test_the_pains_of_an_entry_follow_each_other_in_the_direction_of_reading(qapp: QApplication) -> None:
    demo.prepare("light", 1.0)
    drawn = []
    for direction in (LEFT_TO_RIGHT, RIGHT_TO_LEFT):
        image, painter = _paper(200, 40)
        pen = Pen(painter, LIGHT, QRectF(0, 0, 200, 40), direction)
        pen.pain(QPointF(30, 20), 13, None)
        pen.arrow(60, 80, 20)
        painter.end()
        drawn.append(image)
    assert share_alike(*drawn) < 0.99
    assert share_alike(drawn[0].flipped(Qt.Orientation.Horizontal), drawn[1]) > 0.99


def _heat() -> tuple[Sheet, Heat]:
    sheet = samples.atlas().sheets[View.BACK]
    right = Drawing((Mark(Place("calf_middle", Side.RIGHT), 7),))
    return sheet, BodyHeat(samples.atlas()).mean([right])[View.BACK]


def _over_time() -> QImage:
    shown = BodyPicture("Now")
    shown.render(_heat()[0], Shown(_heat()[1], ""))
    shown.resize(300, 400)
    return shown.grab().toImage()


def _on_paper() -> QImage:
    """The body of a report of one, with the words for its sides."""
    report = Report("", "", "", (Body("", (Seen(*_heat()),)),), "", "", (), "", "", (), (), (), "")
    image, painter = _paper(1050, 1485)
    paint_report(painter, QRectF(image.rect()), report)
    painter.end()
    left = EDGE if QGuiApplication.layoutDirection() is LEFT_TO_RIGHT else EDGE + GAP
    return image.copy(round(left / 2), 165, round((INNER - GAP) / 2), 480)


@pytest.mark.parametrize("paint", [_over_time, _on_paper])
def test_the_words_for_the_sides_stay_with_the_body(qapp: QApplication, paint: Callable[[], QImage]) -> None:
    demo.prepare("light", 1.0)
    there = paint()
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    mirrored = paint()
    qapp.setLayoutDirection(LEFT_TO_RIGHT)
    assert share_alike(there, mirrored) > 0.9995
    assert share_alike(there, there.flipped(Qt.Orientation.Horizontal)) < 0.998


@pytest.mark.usefixtures("arabic")
def test_the_ticks_for_the_left_stand_on_the_left_as_on_the_body(qtbot: QtBot) -> None:
    listed = RegionList()
    qtbot.addWidget(listed)
    listed.render_regions(samples.atlas().regions, samples.content().regions)
    listed.resize(400, 500)
    listed.show()
    first = listed.tree.first()
    left, right = (listed.tree.visualRect(first.siblingAtColumn(column)) for column in (LEFT, RIGHT))
    assert left.right() <= right.left()


def test_the_body_is_never_mirrored(qapp: QApplication, qtbot: QtBot) -> None:
    demo.prepare("light", 1.0)
    drawn = []
    for direction in (LEFT_TO_RIGHT, RIGHT_TO_LEFT):
        qapp.setLayoutDirection(direction)
        body = demo.body_map()
        qtbot.addWidget(body)
        body.resize(500, 700)
        body.show()
        body.findChildren(MapCorner)[0].hide()
        drawn.append(body.grab().toImage())
        body.close()
    qapp.setLayoutDirection(LEFT_TO_RIGHT)
    assert share_alike(*drawn) > 0.999
