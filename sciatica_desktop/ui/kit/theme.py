"""Light and dark: palette, fonts and the scheme a widget is drawn in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from sciatica_desktop.ui.kit.colours import DARK, LIGHT, Scheme

FAMILY = "Inter"
TARGET = 44
"""Least height and width (px) of what is clicked."""

RADIUS = 10.0
HALF = 128
"""A ground less light than this (0-255) is a dark one."""

GAP = 12
LEAST_CARD = 200
"""Least width (px) of a card in a list."""


def load_fonts(files: tuple[str, ...]) -> None:
    """Register the program's own font files; a missing one leaves the system's font in place."""
    for file in files:
        QFontDatabase.addApplicationFont(file)


def apply(app: QApplication, wanted: str, text_scale: float = 1.0) -> None:
    """Set style, palette and font; `wanted` is "system", "light" or "dark"; `text_scale` multiplies the font size."""
    hints = QGuiApplication.styleHints()
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    hints.setColorScheme(schemes.get(wanted, Qt.ColorScheme.Unknown))
    dark = hints.colorScheme() == Qt.ColorScheme.Dark if wanted not in schemes else wanted == "dark"
    if app.style().name().lower() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette(DARK if dark else LIGHT))
    font = QFont(app.property("system_font") or app.font())
    if app.property("system_font") is None:
        app.setProperty("system_font", QFont(font))
    size = font.pointSizeF() if font.pointSizeF() > 0 else 10.0
    font.setFamilies([FAMILY, *font.families()])
    font.setPointSizeF(max(10.0, size) * text_scale)
    if font != app.font():
        app.setFont(font)
        _tell_widgets(app)


def _tell_widgets(app: QApplication) -> None:
    """Qt says to windows only that the font is another one; what has a font or measures of its own must know, too."""
    for widget in app.allWidgets():
        widget.changeEvent(QEvent(QEvent.Type.ApplicationFontChange))


def palette(scheme: Scheme) -> QPalette:
    """The scheme's colours in Qt's roles."""
    roles = {
        QPalette.ColorRole.Window: scheme.ground,
        QPalette.ColorRole.WindowText: scheme.text,
        QPalette.ColorRole.Base: scheme.card,
        QPalette.ColorRole.AlternateBase: scheme.panel,
        QPalette.ColorRole.Text: scheme.text,
        QPalette.ColorRole.Button: scheme.card,
        QPalette.ColorRole.ButtonText: scheme.text,
        QPalette.ColorRole.BrightText: scheme.danger,
        QPalette.ColorRole.Highlight: scheme.accent,
        QPalette.ColorRole.HighlightedText: scheme.on_accent,
        QPalette.ColorRole.Link: scheme.accent,
        QPalette.ColorRole.ToolTipBase: scheme.card,
        QPalette.ColorRole.ToolTipText: scheme.text,
        QPalette.ColorRole.PlaceholderText: scheme.muted,
        QPalette.ColorRole.Mid: scheme.border,
        QPalette.ColorRole.Dark: scheme.border_strong,
        QPalette.ColorRole.Accent: scheme.accent,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(scheme.muted))
    return made


def scheme_of(widget: QWidget) -> Scheme:
    """The scheme that a widget's palette belongs to."""
    return DARK if widget.palette().color(QPalette.ColorRole.Window).lightness() < HALF else LIGHT


class _Fonts:
    """The program's font in all sizes asked for; made anew as soon as the font of the program is another one."""

    def __init__(self) -> None:
        self.stamp = 0
        self._base = QFont()
        self._fonts: dict[tuple[float, bool], QFont] = {}
        self._metrics: dict[tuple[float, bool], QFontMetrics] = {}

    def renew(self) -> None:
        """Forget everything if the program's font has changed."""
        base = QApplication.font()
        if base != self._base or not self.stamp:
            self._base = QFont(base)
            self._fonts.clear()
            self._metrics.clear()
            self.stamp += 1

    def font(self, factor: float, bold: bool) -> QFont:
        self.renew()
        known = self._fonts.get((factor, bold))
        if known is None:
            known = QFont(self._base)
            known.setPointSizeF(self._base.pointSizeF() * factor)
            if bold:
                known.setWeight(QFont.Weight.DemiBold)
            self._fonts[factor, bold] = known
        return known

    def metrics(self, factor: float, bold: bool) -> QFontMetrics:
        self.renew()
        known = self._metrics.get((factor, bold))
        if known is None:
            known = self._metrics[factor, bold] = QFontMetrics(self.font(factor, bold))
        return known


_FONTS = _Fonts()


def font_of(factor: float, *, bold: bool = False) -> QFont:
    """The program's font, `factor` times its size; a copy, which the caller may change."""
    return QFont(_FONTS.font(factor, bold))


def metrics_of(factor: float, *, bold: bool = False) -> QFontMetrics:
    """The measures of that font."""
    return _FONTS.metrics(factor, bold)


def font_stamp() -> int:
    """Another number after every change of the program's font."""
    _FONTS.renew()
    return _FONTS.stamp


def scaled_font(widget: QWidget, factor: float, *, bold: bool = False) -> QFont:
    """The program's font for a widget, `factor` times its size."""
    return font_of(factor, bold=bold)
