"""What is seen first: the window with the body, and nothing that a click would need. See docs/adr/007."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QImage

from sciatica_desktop.core.anatomy import Atlas, Sheet, View
from sciatica_desktop.core.map_picture import DEFAULT_LAYERS, Layer
from sciatica_desktop.host.paths import assets
from sciatica_desktop.ui.body.body_map import BodyMap
from sciatica_desktop.ui.finding.suggestion_list import SuggestionList
from sciatica_desktop.ui.marking.map_bar import MapBar
from sciatica_desktop.ui.marking.pain_panel import PainPanel
from sciatica_desktop.ui.window.shell import Shell, ShellParts


class Pictures(Mapping[str, QImage]):
    """The reliefs of a sheet, each read from its file when it is asked for."""

    def __init__(self, sheet: Sheet, folder: Path) -> None:
        self._files = {name: str(folder / relief.file) for name, relief in sheet.reliefs.items()}

    def __getitem__(self, name: str) -> QImage:
        return QImage(self._files[name])

    def __contains__(self, name: object) -> bool:
        return name in self._files

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


class Front(NamedTuple):
    """The window as it is painted first."""

    atlas: Atlas
    shell: Shell
    body_map: BodyMap
    map_bar: MapBar
    pain_panel: PainPanel
    suggestion_list: SuggestionList


def build_front(atlas: Atlas, names: Mapping[str, str], drawn: Atlas | None = None) -> Front:
    """The window with the body; `names` are the plain names of the regions by id, `drawn` is the atlas as it is shown.

    What is shown may be another figure than the neutral one, which all the rest goes by.
    """
    body_map, map_bar = BodyMap(), MapBar(tuple(View), tuple(Layer))
    pain_panel, suggestion_list = PainPanel(), SuggestionList()
    shell = Shell(ShellParts(body_map, map_bar, pain_panel, suggestion_list))
    sheet = (drawn or atlas).sheets[View.BACK]
    body_map.render_sheet(sheet, names, Pictures(sheet, assets() / "body"))
    body_map.render_layers(DEFAULT_LAYERS)
    map_bar.render_layers(DEFAULT_LAYERS)
    map_bar.render_view(View.BACK)
    pain_panel.render_names(names)
    return Front(atlas, shell, body_map, map_bar, pain_panel, suggestion_list)
