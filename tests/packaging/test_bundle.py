"""What goes into the bundle, and what stays out; the bundle itself is built and tried out by `make bundle`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from bundle import icu, left_out, smoke
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tests.support.source_rules import ROOT

Line = tuple[str, str, str]

WIDGETS: Line = ("PySide6/Qt/lib/libQt6Widgets.so.6", "/venv/Qt/lib/libQt6Widgets.so.6", "BINARY")
QUICK: Line = ("PySide6/Qt/lib/libQt6Quick.so.6", "/venv/Qt/lib/libQt6Quick.so.6", "BINARY")
LINK: Line = ("libQt6Widgets.so.6", "PySide6/Qt/lib/libQt6Widgets.so.6", "SYMLINK")
DEAD_LINK: Line = ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK")
X11: Line = ("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6", "BINARY")
CURSOR: Line = ("libxcb-cursor.so.0", "/lib/x86_64-linux-gnu/libxcb-cursor.so.0", "BINARY")
FLAC: Line = ("libFLAC.so.12", "/lib/x86_64-linux-gnu/libFLAC.so.12", "BINARY")
OGG: Line = ("libogg.so.0", "/lib/x86_64-linux-gnu/libogg.so.0", "BINARY")
PYTHON: Line = ("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY")


def test_what_is_left_out_takes_its_links_with_it() -> None:
    assert left_out.kept([WIDGETS, QUICK, LINK, DEAD_LINK], linux=True) == [WIDGETS, LINK]


def test_a_library_of_the_desktop_is_its_own_on_linux() -> None:
    assert left_out.kept([X11, CURSOR], linux=True) == [CURSOR]


@pytest.mark.parametrize(
    ("place", "stays_out"),
    [
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qtbase_ja.qm", True),
        ("PySide6/plugins/multimedia/ffmpegmediaplugin.dll", True),
        (r"PySide6\avcodec-61.dll", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", False),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("PySide6/Qt/plugins/texttospeech/libqtexttospeech_speechd.so", False),
        ("PySide6/QtMultimedia.abi3.so", False),
        ("sciatica_desktop/assets/icons/map.svg", False),
    ],
)
def test_only_what_is_not_used_stays_out(place: str, stays_out: bool) -> None:
    assert left_out.is_left_out(place) is stays_out


def test_a_library_that_only_another_unneeded_one_asked_for_goes_too() -> None:
    asked = {WIDGETS[1]: ["libxcb-cursor.so.0"], FLAC[1]: ["libogg.so.0"]}

    def linked_with(source: str) -> Iterable[str]:
        return asked.get(source, [])

    table = left_out.kept([WIDGETS, CURSOR, FLAC, OGG, PYTHON], linux=True)
    assert left_out.needed(table, linked_with) == [WIDGETS, CURSOR, PYTHON]


def test_every_omission_has_a_reason() -> None:
    for table in (left_out.MODULES, left_out.FILES, left_out.OF_THE_DESKTOP, icu.NEVER_READ):
        assert all(reason.strip() for reason in table.values())


def test_the_smoke_test_names_a_file_that_was_to_be_left_out(tmp_path: Path) -> None:
    (tmp_path / "libQt6Quick.so.6").touch()
    with pytest.raises(smoke.SmokeError, match=r"left out: libQt6Quick\.so\.6"):
        smoke.look_at(tmp_path)


def test_the_smoke_test_refuses_a_bundle_that_has_grown_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "program").write_bytes(b"12345")
    assert smoke.look_at(tmp_path) == 5
    monkeypatch.setattr(smoke, "MOST_BYTES", 4)
    with pytest.raises(smoke.SmokeError, match="more than"):
        smoke.look_at(tmp_path)


def test_the_smoke_test_says_why_the_program_ended(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\necho no screen >&2\nexit 3\n", encoding="utf-8")
    program.chmod(0o755)
    with pytest.raises(smoke.SmokeError, match=r"find ended with 3: no screen"):
        smoke.run(program, "find")


@pytest.mark.parametrize("size", [16, 24, 48, 256])
def test_the_icon_shows_body_and_spot_at_every_size(size: int) -> None:
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(ROOT / "assets/app_icon.svg")).render(painter, QRectF(0, 0, size, size))
    painter.end()

    def at(x: float, y: float) -> QColor:
        return picture.pixelColor(int(x * size), int(y * size))

    assert picture.pixelColor(0, 0).alpha() == 0
    ground, body, spot = at(0.15, 0.5), at(0.4, 0.5), at(0.5, 0.44)
    assert spot.hsvSaturation() > 150
    assert body.hsvSaturation() < 60
    assert body.lightness() > 200
    assert ground.lightness() < 120
