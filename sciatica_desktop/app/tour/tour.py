"""Drives the real window through the main job with mouse and keys, and keeps a picture of each step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sciatica_desktop.app.build import build, read_knowledge
from sciatica_desktop.app.program import Program
from sciatica_desktop.app.real_host import real_host
from sciatica_desktop.app.run import make_application
from sciatica_desktop.app.tour.found import PackTour, show_answers
from sciatica_desktop.app.tour.frame import FrameTour
from sciatica_desktop.app.tour.history import HistoryTour
from sciatica_desktop.app.tour.map import MapTour
from sciatica_desktop.app.tour.session import SessionTour, is_held
from sciatica_desktop.app.tour.windows import WindowTour
from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.preferences import Scheme
from sciatica_desktop.core.problems import Problem
from sciatica_desktop.core.routine import Routine
from sciatica_desktop.host.languages import content_language
from sciatica_desktop.host.logs import Logs
from sciatica_desktop.host.preferences_file import paths_for
from sciatica_desktop.host.speech import Speech
from sciatica_desktop.state.player import shortened
from sciatica_desktop.store.exchange import list_rows
from sciatica_desktop.ui.window.rail import PlaceName

STEP_S = 0.4
"""Each step of the shown technique is cut to so many seconds."""

WAIT_MS = 15_000
SIZE = (1280, 860)
MARKS = (
    (Place("buttock_mid", Side.RIGHT), 7),
    (Place("thigh_posterior_proximal", Side.RIGHT), 5),
    (Place("thigh_posterior_middle", Side.RIGHT), 5),
)


class Tour:
    """One run of the main job in a window of its own, with its history in `data`; pictures go to `folder` if given."""

    def __init__(self, data: Path, folder: Path | None, language: str, out: TextIO) -> None:
        self._folder, self._out = folder, out
        self._number = 0
        self._app: QApplication = make_application("light", 1.0, language)
        Logs(data / "logs").take_over(self._say)
        self._at_length = False
        content = content_language(language)
        # Nobody listens, and a speech service without a sound card may hold everything up.
        host = replace(real_host(paths_for(data), content), shorten=self._shorten, speech=Speech(content, ()))
        self._program: Program = build(host, read_knowledge(content))
        self._shell = self._program.views.shell
        self._state = self._program.state
        if folder is not None:
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise Problem(
                    f"{folder} cannot be made ({error.strerror}); name a folder that you may write to."
                ) from error

    def _shorten(self, routine: Routine) -> Routine:
        return routine if self._at_length else shortened(routine, seconds=STEP_S)

    def drive(self) -> None:
        """The whole tour: the main job, then the same places in other lights and sizes."""
        self.main_job()
        self._dark()
        self._months()
        self._sizes()
        self._sessions()
        show_answers(self._program, self._picture)
        PackTour(self._program.host, self._program.knowledge, self._settle, self._picture_of).drive(SIZE)
        MapTour(self._program, self._picture, self._until_still).drive()
        FrameTour(self._program, self._picture_of).drive()
        WindowTour(self._program, self._picture_of).drive()
        self._red_flag()
        if self._folder is not None:
            self._say(f"pictures: {self._folder} ({self._number} files)")

    def main_job(self) -> None:
        """Mark, find, check, treat, rate; then the row in the history."""
        self._shell.resize(*SIZE)
        self._shell.show()
        self._until(self._shell.isVisible, "the window")
        self._program.start_thinking()
        self._picture("start")
        self._hover()
        self._mark()
        self._find()
        self._check()
        self._treat()
        self._rate()
        self._read_history()

    # What is seen

    def _say(self, text: str) -> None:
        self._out.write(text + "\n")

    def _picture(self, name: str) -> None:
        self._picture_of(name, self._shell)

    def _picture_of(self, name: str, widget: QWidget) -> None:
        if self._folder is None:
            return
        self._settle()
        self._number += 1
        widget.grab().save(str(self._folder / f"{self._number:03}_{name}.png"))

    def _settle(self) -> None:
        """Let everything that waits to be drawn be drawn."""
        for _ in range(3):
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def _until(self, done: Callable[[], bool], what: str) -> None:
        deadline = QDeadlineTimer(WAIT_MS)
        while not done():
            if deadline.hasExpired():
                raise Problem(f"the tour waited for {what} in vain; look at the pictures so far.")
            QTest.qWait(20)

    def _until_still(self, done: Callable[[], bool]) -> None:
        self._until(done, "a still picture")

    def _stand_still(self) -> None:
        """Until the body does not change any more by itself."""
        self._until_still(lambda: not self._program.views.body_map.is_fading)

    # What is done, with mouse and keys

    def _click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        self._settle()

    def _spot_on(self, place: Place) -> QPoint:
        """A point (px) of the map at which a click means this place and no trigger point."""
        body = self._program.views.body_map
        for y in range(0, body.height(), 6):
            for x in range(0, body.width(), 6):
                at = QPointF(x, y)
                around = (at + QPointF(dx, dy) for dx, dy in ((0, 0), (8, 0), (-8, 0), (0, 8), (0, -8)))
                if body.hotspot_at(at) is None and all(body.place_at(near) == place for near in around):
                    return at.toPoint()
        raise Problem(f"{place.key} cannot be clicked in this view.")

    def _hover(self) -> None:
        """A place says its name under the mouse."""
        if self._folder is not None:
            QTest.mouseMove(self._program.views.body_map, self._spot_on(MARKS[0][0]))
            self._picture("name")

    def _mark(self) -> None:
        for place, intensity in MARKS:
            self._state.brush.choose_intensity(intensity)
            self._click(self._program.views.body_map, self._spot_on(place))
        names = self._program.knowledge.content.regions
        marks = [f"{m.place.side} {names[m.place.region].name} {m.intensity}/10" for m in self._state.pain.drawing.felt]
        self._say(f"marked: {'; '.join(marks)}")

    def _find(self) -> None:
        content = self._program.knowledge.content
        found = self._state.suggestions.value.candidates
        self._until(lambda: bool(self._state.suggestions.value.candidates), "the candidates")
        for candidate in found[:3]:
            point = content.points[candidate.point]
            self._say(f"found: {point.plain} ({point.muscle}), {candidate.match}, covers {candidate.covers:.0%}")
        self._picture("found")

    def _check(self) -> None:
        """Choose the best candidate by key; the red-flag questions come first, and none of the signs is there."""
        rows = self._program.views.suggestion_list.rows
        QTest.keyClick(rows[0], Qt.Key.Key_Return)
        self._until(lambda: self._state.flow.value.panel is Panel.SAFETY, "the safety questions")
        self._picture("safety")
        self._until(self._answered_none, "the questions about conditions")
        self._picture("conditions")
        self._until(self._has_none, "the point")
        self._picture("point")

    def _answered_none(self) -> bool:
        """Go on through the questions to their end, with a yes to none."""
        self._click(self._program.views.safety_page.questions.go_on)
        return self._state.flow.value.panel is Panel.CONDITIONS

    def _has_none(self) -> bool:
        """Go on through the conditions to their end, with none of them."""
        self._click(self._program.views.safety_page.conditions.go_on)
        return self._state.flow.value.panel is Panel.POINT

    def _treat(self) -> None:
        panel = self._program.views.point_panel
        QTest.keyClick(panel, Qt.Key.Key_6)
        self._click(panel.start)
        self._until(lambda: self._state.flow.value.panel is Panel.SESSION, "the session")
        self._until(lambda: self._state.flow.value.panel is Panel.RATING, "the end of the technique")
        entry = self._state.diary.value[0]
        technique = self._program.knowledge.content.techniques[entry.technique]
        self._say(f"technique: {technique.title}, steps cut to {STEP_S:g} s, {entry.seconds:.1f} s of pressure")

    def _rate(self) -> None:
        panel = self._program.views.rating_panel
        QTest.keyClick(panel, Qt.Key.Key_3)
        self._picture("rating")
        self._click(panel.save)
        self._until(lambda: self._state.flow.value.panel is Panel.MARK, "the map")

    def _read_history(self) -> None:
        self._shell.show_place(PlaceName.HISTORY)
        self._settle()
        self._shell.hide_notice()
        self._picture("history")
        row = list_rows(self._state.diary.history.latest(1))[0]
        self._say("history: " + ", ".join(f"{key} {value}" for key, value in row.items() if key != "id"))
        self._shell.show_place(PlaceName.MAP)

    # The same in other lights and sizes

    def _start_again(self) -> None:
        """Another technique at the best candidate, its steps at their length, as far as into its first press."""
        self._state.flow.open_point(self._state.suggestions.value.candidates[0].key)
        panel = self._program.views.point_panel
        self._settle()
        QTest.keyClick(panel, Qt.Key.Key_3)
        self._at_length = True
        self._click(panel.start)
        self._at_length = False
        QTest.keyClick(self._program.views.session_panel, Qt.Key.Key_Right)
        self._until(lambda: is_held(self._state.player.value), "the first hold")

    def _stop(self) -> None:
        self._state.player.stop()
        self._state.flow.rate(None, "")
        self._settle()

    def _dark(self) -> None:
        change = self._state.preferences.change
        self._start_again()
        self._picture("session")
        change(scheme=Scheme.DARK)
        self._picture("session_dark")
        self._stop()
        self._stand_still()
        self._picture("found_dark")
        change(scheme=Scheme.LIGHT)
        self._shell.toggle_region_list()
        self._stand_still()
        self._picture("region_list")
        self._shell.toggle_region_list()

    def _months(self) -> None:
        """The history after some weeks: the example that comes with the program, in a window of its own."""
        HistoryTour(self._program.host, self._program.knowledge, self._settle, self._picture_of).drive(SIZE)

    def _sizes(self) -> None:
        ratio = round(self._shell.devicePixelRatioF())
        for width, height in ((960, 640), (3840 // ratio, 2160 // ratio)):
            self._shell.resize(width, height)
            self._picture(f"found_{width}x{height}")
        self._shell.resize(*SIZE)
        self._state.preferences.change(text_scale=2.0)
        self._picture("found_large_text")
        self._state.flow.open_point(self._state.suggestions.value.candidates[0].key)
        self._picture("point_large_text")
        self._state.flow.go_back()
        self._state.preferences.change(text_scale=1.0)
        self._shell.show_place(PlaceName.LEARN)
        self._picture("learn")
        self._shell.show_place(PlaceName.MAP)

    def _sessions(self) -> None:
        """A session of several spots, with its steps at their length."""
        self._at_length = True
        SessionTour(self._program, self._picture_of, self._until).drive()
        self._at_length = False

    def _red_flag(self) -> None:
        """An emergency sign answered yes: techniques and results are gone, and the page says what to do."""
        self._program.show_emergency()
        self._settle()
        self._program.helpers.safety.take_answers(frozenset({"RF01"}))
        self._picture("red_flag")
        left = len(self._state.suggestions.value.candidates)
        self._say(f"red flag: answered yes to RF01; {left} candidates are shown, no technique can be started")
