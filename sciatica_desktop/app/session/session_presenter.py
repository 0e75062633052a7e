"""From the running routine to what the session and the rating show."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.app.parts import Host, State, Views
from sciatica_desktop.core import script
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Ending
from sciatica_desktop.core.flow import Treatment
from sciatica_desktop.core.pace import pace_of
from sciatica_desktop.core.pacing import open_hours
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.plan import lead_in
from sciatica_desktop.core.preferences import Preferences
from sciatica_desktop.core.routine import Routine
from sciatica_desktop.core.session_view import RatingView, SessionView
from sciatica_desktop.core.steps import Block, Unit
from sciatica_desktop.ui.kit import texts
from sciatica_desktop.ui.kit.lists import joined, list_text, listed

REMIND_IN = (2, 4, 24)
"""In so many hours one may be reminded of the next session."""


class SessionPresenter(QObject):
    """Joins the facts of a treatment with their words."""

    def __init__(self, state: State, views: Views, host: Host) -> None:
        super().__init__()
        self._state, self._views, self._host = state, views, host

    @property
    def _content(self) -> Content:
        """The content with no more pressure than the answers about conditions allow."""
        return self._state.allowance().now

    @Slot(object)
    def show_routine(self, routine: Routine) -> None:
        treatment = self._state.flow.value.treatment
        if treatment is not None and self._state.flow.treating:
            self.show_session(treatment, routine)

    @Slot(object)
    def show_ready(self, preferences: Preferences) -> None:
        """How long it takes with the press check and the time to get into position."""
        self._views.point_panel.render_ready(lead_in(pace_of(preferences)))

    @Slot()
    def show_sound(self) -> None:
        """Whether the session is muted: a paused one shows nothing of itself until it goes on."""
        treatment = self._state.flow.value.treatment
        if treatment is not None and self._state.flow.treating:
            self.show_session(treatment)

    def show_session(self, treatment: Treatment, routine: Routine | None = None) -> None:
        """The session as it stands, beside the map and on the whole screen."""
        view = self._session_view(routine or treatment.routine)
        self._views.session_panel.render_session(view)
        self._views.floor_window.render_session(view)

    def _session_view(self, now: Routine) -> SessionView:
        content, unit = self._content, now.unit
        technique = script.technique_of(unit, content)
        following = now.next_step
        leads_on = following is not None and following.unit != now.step.unit
        return SessionView(
            title=script.unit_title(unit, content),
            subtitle=self._subtitle(unit),
            routine=now,
            instruction=script.instruction(now, content),
            stop_text=script.stop_text(now, content),
            muted=not self._state.preferences.value.sound,
            picture=script.position_of(unit, content),
            cue=script.cue_line(now, content),
            details=script.details(now, content),
            next_title=script.unit_title(now.units[following.unit], content) if following and leads_on else "",
            target=script.target(now, technique) if technique else None,
            ceiling=technique.dose.ceiling if technique else texts.WORST,
            pain_text=script.pain_text(now, content),
            stop_signs=script.stop_signs(now, content),
        )

    def _subtitle(self, unit: Unit) -> str:
        """The anatomical name, the side and the tool; of a stretch its side."""
        side = texts.side_word(unit.side)
        technique = script.technique_of(unit, self._content)
        if technique is None:
            return side if unit.block is Block.STRETCH else ""
        point = self._content.points[unit.point]
        return joined(listed((point.muscle, point.part)), side, self._content.tools[technique.tool].name)

    def show_rating(self, treatment: Treatment) -> None:
        """The question how the pain is now."""
        view = self._rating_view(treatment)
        self._views.rating_panel.render_rating(view)
        self._views.floor_window.render_rating(view)

    def _rating_view(self, treatment: Treatment) -> RatingView:
        entry = self._state.diary.entry(treatment.entry)
        ending = entry.ending if entry is not None and entry.ending is not None else Ending.STOPPED
        names = dict.fromkeys(
            f"{self._content.points[work.point].plain} · {texts.side_word(work.side)}" for work in treatment.plan.works
        )
        return RatingView(
            title=list_text(names),
            done_text=script.done_text(treatment.routine, self._content),
            before=entry.pain_before if entry is not None else None,
            advice=script.advice_after(ending, treatment.routine.too_much, self._content),
            again=() if treatment.late else self._again(treatment, ending),
            late=treatment.late,
            watch=script.watch_for(self._content),
        )

    def _again(self, treatment: Treatment, ending: Ending) -> tuple[int, ...]:
        """In how many hours to be reminded of the next session is on offer; never after a nerve sign."""
        if ending is Ending.NERVE_SIGN:
            return ()
        entries = self._state.diary.value
        return open_hours(treatment.plan, entries, self._host.now(), self._content, REMIND_IN)

    @property
    def running(self) -> str:
        """The id of the session that is under way, or ""."""
        flow = self._state.flow.value
        return flow.treatment.entry if flow.treatment is not None and flow.panel is Panel.SESSION else ""
