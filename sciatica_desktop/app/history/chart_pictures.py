"""A chart kept as a picture in a file that the person names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.app.history.charts import ChartsPage
from sciatica_desktop.app.notices import Notices
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.store.exchange import write_whole
from sciatica_desktop.ui.window.dialogs import Asker

KINDS = "PNG (*.png);;SVG (*.svg)"


class ChartPictures(QObject):
    """The ending of the name says of which kind the picture is."""

    def __init__(self, page: ChartsPage, notices: Notices, asker: Asker) -> None:
        super().__init__()
        self.page, self._notices, self._asker = page, notices, asker

    @Slot()
    def save(self) -> None:
        """The chart on show, as PNG or SVG."""
        from sciatica_desktop.ui.history.charts.picture import png, svg  # noqa: PLC0415 - the page of charts loaded it

        if self.page.view is None:
            return
        name = self.page.view.name
        start = Path.home() / f"sciatica-{name}.png"
        target = self._asker.choose_file(self.tr("Save the picture of the chart"), start, KINDS, to_save=True)
        if target is None:
            return
        target = target if target.suffix.lower() in {".png", ".svg"} else target.with_name(f"{target.name}.png")
        make = svg if target.suffix.lower() == ".svg" else png
        try:
            write_whole(target, make(self.page.view.chart(name)))
        except DataProblem as problem:
            self._notices.say(problem)
            return
        told = self.tr("The picture is in %1. Anyone who has that file can see it.")
        self._notices.say(told.replace("%1", str(target)))
