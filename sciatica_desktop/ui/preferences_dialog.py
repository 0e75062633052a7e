"""The preferences: a table of settings, shown as rows; each change is asked for at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from sciatica_desktop.core.preferences import LIMITS, Preferences, Scheme, from_dict
from sciatica_desktop.ui import texts
from sciatica_desktop.ui.controls import Box
from sciatica_desktop.ui.scroll import WIDTH, Scroll
from sciatica_desktop.ui.setting_rows import Chips, Percent, Scale, Switch
from sciatica_desktop.ui.theme import metrics_of
from sciatica_desktop.ui.widgets import Button, Look, Text

SIDE = 20
"""Room (px) beside the groups."""

BREAK = "\N{ZERO WIDTH SPACE}"
"""Where the line of a long path may end."""

Row = Chips | Percent | Switch


@dataclass(frozen=True)
class Setting:
    """A field of the preferences and how it is set: by chips, by a number, or else by a switch.

    `needs` names the switch without which it does nothing.
    """

    name: str
    text: object
    choices: tuple[Scheme, ...] = ()
    scale: Scale | None = None
    needs: str = ""


def _scale(name: str, whole: float) -> Scale:
    """The limits of a number in percent; `whole` is its 100 %."""
    low, high = LIMITS[name]
    return Scale(round(low * 100 / whole), round(high * 100 / whole), whole=whole)


APPEARANCE = (
    Setting(
        "text_scale",
        QT_TRANSLATE_NOOP("PreferencesDialog", "Text size"),
        scale=_scale("text_scale", 1),
    ),
    Setting("scheme", QT_TRANSLATE_NOOP("PreferencesDialog", "Colours"), choices=tuple(Scheme)),
)
SOUND = (
    Setting("sound", QT_TRANSLATE_NOOP("PreferencesDialog", "Sounds")),
    Setting("volume", QT_TRANSLATE_NOOP("PreferencesDialog", "Volume"), scale=_scale("volume", 100), needs="sound"),
    Setting("voice", QT_TRANSLATE_NOOP("PreferencesDialog", "A voice says what comes next"), needs="sound"),
    Setting("half_time_cue", QT_TRANSLATE_NOOP("PreferencesDialog", "A sound at half time"), needs="sound"),
)


def _make_row(setting: Setting) -> Row:
    text = QCoreApplication.translate("PreferencesDialog", str(setting.text))
    if setting.choices:
        return Chips(setting.name, text, ((choice, texts.word(choice)) for choice in setting.choices))
    if setting.scale:
        return Percent(setting.name, text, setting.scale)
    return Switch(setting.name, text)


class PreferencesDialog(QDialog):
    """Stays open beside the work; Esc closes it."""

    change_requested = Signal(str, object)
    folder_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._shown = Preferences()
        self.rows: dict[str, Row] = {}
        self.sample = Text(self.tr("Lean in slowly, and breathe out."))
        self.sound_text = Text(muted=True)
        self.sound_text.hide()
        self.folder_text = Text()
        self.folder_button = Button(self.tr("Use another folder…"), wraps=True)
        self.folder_button.clicked.connect(self.folder_requested)
        self.close_button = Button(self.tr("Close"), Look.PRIMARY)
        self.close_button.clicked.connect(self.accept)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SIDE, 16, SIDE - WIDTH, 8)  # the bar stands at the right
        column.setSpacing(14)
        for box in (self._appearance(), self._sound(), self._data()):
            column.addWidget(box)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 16)
        outer.setSpacing(8)
        outer.addWidget(Scroll(inside), 1)
        outer.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._inside = inside
        self.render_preferences(self._shown)

    @Slot(object)
    def render_preferences(self, preferences: Preferences) -> None:
        """Show these preferences; sends no signal."""
        self._shown = preferences
        values: Mapping[str, object] = {item.name: getattr(preferences, item.name) for item in fields(Preferences)}
        for setting in APPEARANCE + SOUND:
            row = self.rows[setting.name]
            row.show_value(values[setting.name])
            row.setEnabled(not setting.needs or bool(values[setting.needs]))

    @Slot(str)
    def render_sound(self, text: str) -> None:
        """Say what can be heard here; nothing where there is nothing to say."""
        self.sound_text.setText(text)
        self.sound_text.setVisible(bool(text))

    @Slot(str)
    def render_folder(self, folder: str) -> None:
        """Say where the history is kept."""
        self.folder_text.setText(folder.replace("/", f"/{BREAK}").replace("\\", f"\\{BREAK}"))
        self.folder_text.setAccessibleName(folder)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as what is in it, where the screen has the room; afterwards the person sets the size."""
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            room = self.screen().availableSize() * 0.9
            wide = min(room.width(), max(520, min(720, metrics_of(1.0).averageCharWidth() * 56)))
            below = self.close_button.sizeHint().height() + 24
            self.resize(wide, min(room.height(), self._inside.heightForWidth(wide - WIDTH) + below))
        super().showEvent(event)

    def _appearance(self) -> Box:
        box = self._box(self.tr("Appearance"), APPEARANCE)
        box.box.insertWidget(2, self.sample)
        return box

    def _sound(self) -> Box:
        box = self._box(self.tr("Sound"), SOUND)
        box.box.addWidget(self.sound_text)
        return box

    def _data(self) -> Box:
        box = self._box(self.tr("Your history"), ())
        box.box.addWidget(Text(self.tr("Kept on this computer only, in this folder:")))
        box.box.addWidget(self.folder_text)
        box.box.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _box(self, title: str, settings: tuple[Setting, ...]) -> Box:
        box = Box(title)
        box.setAccessibleName(title)
        box.box.setSpacing(5)
        for setting in settings:
            row = self.rows[setting.name] = _make_row(setting)
            row.asked.connect(self._on_asked)
            box.box.addWidget(row)
        return box

    @Slot(str, object)
    def _on_asked(self, name: str, value: object) -> None:
        """Ask for a value that the preferences can take; a row never shows what was not taken."""
        checked, bad = from_dict({name: value})
        if name in self.rows and not bad and getattr(checked, name) != getattr(self._shown, name):
            self.change_requested.emit(name, getattr(checked, name))
        self.render_preferences(self._shown)
