"""The language of the program: which one it is, and what Qt is told of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from sciatica_desktop.core.language import best_language
from sciatica_desktop.host.languages import CATALOGUE, interface_language, interface_languages
from sciatica_desktop.host.paths import assets
from sciatica_desktop.store.own_languages import own_languages

QTS_OWN = "qtbase_"

USUAL = {"en": "en_GB", "ar": "ar_AE"}
"""The country whose way of writing dates and numbers is taken, where it is not the language's own."""


OWN_NAMES = {"en": "English", "es": "Español"}
"""What languages of many countries call themselves; Qt would name the one of a single country."""


def chosen_language(preferred: str, data: Path) -> str:
    """The language that was asked for, else the first one of the system's; one that a pack in `data` adds will do."""
    wanted = [preferred] if preferred else QLocale.system().uiLanguages()
    return best_language(wanted, (*interface_languages(), *own_languages(data)))


def own_name(language: str) -> str:
    """How a language calls itself; its code where Qt does not know it."""
    name = OWN_NAMES.get(language) or QLocale(language).nativeLanguageName() or language
    return name[:1].upper() + name[1:]


def _locale(language: str) -> QLocale:
    """The person's own way of writing dates and numbers, unless it is that of another language, or with other digits
    than the countdown and the pains are drawn with.
    """
    system, usual = QLocale.system(), QLocale(USUAL.get(language, language))
    same = (system.language(), system.zeroDigit()) == (usual.language(), usual.zeroDigit())
    return system if same else usual


def speak(app: QApplication, language: str) -> None:
    """From now on new windows are in this language, and numbers and dates as it writes them; else in English."""
    language = interface_language(language)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in ((Path(qts), QTS_OWN), (assets() / "i18n", CATALOGUE)):
        translator = QTranslator(app)
        if translator.load(str(folder / f"{name}{language}.qm")):
            app.installTranslator(translator)
    QLocale.setDefault(_locale(language))
    app.setLayoutDirection(QLocale(language).textDirection())
