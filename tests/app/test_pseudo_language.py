"""A made-up language of double length: nothing is left in English, and nothing is clipped, in any place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QLineEdit, QWidget

from sciatica_desktop.app.build import joined
from sciatica_desktop.app.guides import guides
from sciatica_desktop.app.parts import Knowledge
from sciatica_desktop.host.paths import assets
from sciatica_desktop.store.body import read_atlas
from sciatica_desktop.ui.window.key_sheet import KeyCap
from tests.app.conftest import Begin, Hands
from tests.app.places import places
from tests.support import pseudo

WORD = re.compile(r"[^\W\d_]{2}")
KEY = re.compile(r"\b(Ctrl|Alt|Shift|Home|Esc|Del|PgDown|Space)\b|: (Left|Right)$")
REACHED = re.compile(f"{pseudo.OPEN}[^{pseudo.OPEN}{pseudo.CLOSE}]*{pseudo.CLOSE}")
"""What a translation has reached, without others within it."""


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return joined(read_atlas(assets()), pseudo.content())


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pseudo.catalogue(tmp_path_factory.mktemp("catalogue"))


@pytest.fixture
def hands(catalogue: Path, qapp: QApplication, begin: Begin, tmp_path: Path) -> Iterator[Hands]:
    """The program in the made-up language."""
    for found in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(found)  # that of English, with its plurals
    translator = QTranslator()
    assert translator.load(str(catalogue))
    qapp.installTranslator(translator)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(guides, "read_document", pseudo.document)
        yield begin(tmp_path)
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def read_by_people(window: QWidget) -> Iterator[str]:
    """Every text in the window that a person reads or hears."""
    for part in (window, *window.findChildren(QWidget)):
        if not part.isVisible() or isinstance(part, KeyCap):
            continue
        yield from (part.toolTip(), part.accessibleName(), part.windowTitle() if part.isWindow() else "")
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()
        elif isinstance(part, QLineEdit):
            yield part.placeholderText()
        elif isinstance(part, QAbstractItemView):
            yield from in_list(part)
        yield from (action.text() for action in part.actions())


def in_list(view: QAbstractItemView) -> Iterator[str]:
    """What a list shows at its top level, and within its groups."""
    model = view.model()
    for row in range(model.rowCount()):
        group = model.index(row, 0)
        yield str(group.data() or "")
        yield from (str(model.index(child, 0, group).data() or "") for child in range(model.rowCount(group)))


def left_in_english(text: str, hands: Hands) -> bool:
    """True if no translation has reached some of it; folders, keys, and muscles in Latin, are the same everywhere."""
    plain = text.replace("&", "").replace("\N{ZERO WIDTH SPACE}", "")
    while plain != (rest := REACHED.sub("", plain)):
        plain = rest
    for point in hands.program.knowledge.content.points.values():
        plain = plain.replace(point.muscle, "").replace(point.muscle.capitalize(), "")
    return bool(WORD.search(KEY.sub("", plain))) and not plain.startswith(str(hands.program.host.paths.data))


def clipped(window: QWidget) -> Iterator[str]:
    """What has too little room for its words, or stands out of the window at its side."""
    for part in window.findChildren(QWidget):
        if not part.isVisible():
            continue
        left = part.mapTo(window, QPoint(0, 0)).x()
        if left < 0 or left + part.width() > window.width() + 1:
            yield f"{type(part).__name__} stands out: {left} to {left + part.width()} of {window.width()}"
        if isinstance(part, QLabel | QAbstractButton) and part.text():
            least = (
                part.minimumSizeHint()
                if part.hasHeightForWidth()
                else part.sizeHint().boundedTo(part.minimumSizeHint())
            )
            high = part.heightForWidth(part.width()) if part.hasHeightForWidth() else least.height()
            if part.width() < least.width() or part.height() < high:
                wanted = f"{least.width()} x {high}"
                yield f"{part.text()!r} is cut: {part.width()} x {part.height()} instead of {wanted}"


@pytest.mark.parametrize(
    ("size", "direction"),
    [((1280, 860), Qt.LayoutDirection.LeftToRight), ((960, 640), Qt.LayoutDirection.RightToLeft)],
)
def test_in_every_place_all_is_translated_and_nothing_is_clipped(
    hands: Hands, qapp: QApplication, size: tuple[int, int], direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    shell = hands.program.views.shell
    shell.resize(*size)
    english: dict[str, str] = {}
    cut: dict[str, str] = {}
    for name, window in places(hands):
        english.update(dict.fromkeys((text for text in read_by_people(window) if left_in_english(text, hands)), name))
        cut.update(dict.fromkeys(clipped(window), name))
    menus = {action.text(): "menus" for action in shell.actions_of.values()}
    assert {**english, **{text: name for text, name in menus.items() if left_in_english(text, hands)}} == {}
    assert cut == {}
    assert shell.size().toTuple() == size


def test_a_text_that_no_translation_reaches_is_found(hands: Hands) -> None:
    hands.program.views.shell.show_notice("Left in English.")
    hands.program.views.pain_panel.setToolTip("Undo (Ctrl+Z)")
    found = {text for text in read_by_people(hands.program.views.shell) if left_in_english(text, hands)}
    assert found == {"Left in English.", "Undo (Ctrl+Z)"}


def test_what_has_too_little_room_is_found(hands: Hands, qapp: QApplication) -> None:
    label = QLabel("Some words", hands.program.views.shell)
    label.setGeometry(4, 4, 20, 4)
    label.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    label.show()
    assert [found for found in clipped(hands.program.views.shell) if "Some words" in found]
