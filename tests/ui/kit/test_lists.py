"""Tests of names and values in one line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from sciatica_desktop.host.paths import assets
from sciatica_desktop.ui.kit import lists


@pytest.mark.parametrize(
    ("items", "wanted"), [((), ""), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")]
)
def test_a_list_is_said_with_and(items: tuple[str, ...], wanted: str) -> None:
    assert lists.list_text(items) == wanted


def test_a_line_of_parts_leaves_out_what_is_empty_and_keeps_apart_what_is_read_the_other_way() -> None:
    pain = "\u0623\u0644\u0645"
    assert lists.joined("piriformis", "", "right side") == "piriformis · right side"
    assert lists.joined("piriformis", pain, "1 s") == f"piriformis · \u2068{pain}\u2069 · \u20681 s\u2069"
    assert lists.joined(f"piriformis · {pain}", "1 s") == f"piriformis · {pain} · \u20681 s\u2069"
    assert lists.joined("", "") == ""
    assert lists.listed(("painted", "", "aching")) == "painted, aching"


def test_a_list_has_the_comma_of_its_language(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(assets() / "i18n" / "sciatica_ar"))
    qapp.installTranslator(translator)
    assert lists.listed(("\u0645", "\u0646")) == "\u0645\u060c \u0646"
    assert lists.listed(("\u0645", "outer calf")) == "\u0645\u060c \u2068outer calf\u2069"
    assert lists.listed(("1", "2")) == "1\u060c 2"
    assert lists.listed(("piriformis", "inner point")) == "piriformis, inner point"
    qapp.removeTranslator(translator)
