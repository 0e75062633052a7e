"""The figures of `assets/body/`: how the female and the male body differ from the neutral one."""

from __future__ import annotations

from pathlib import Path

from sciatica_desktop.core.anatomy import Atlas
from sciatica_desktop.core.figures import with_figure
from sciatica_desktop.core.preferences import Figure
from sciatica_desktop.core.readers import figure_reader
from sciatica_desktop.store.json_files import many_values, read_json


def in_figure(atlas: Atlas, figure: Figure, assets: Path) -> Atlas:
    """The neutral atlas in another figure; raises BadFile for a file that is missing or does not fit."""
    if figure is Figure.NEUTRAL:
        return atlas
    with many_values():
        return with_figure(atlas, figure_reader.read_figure(read_json(assets, f"body/figure_{figure}.json")))
