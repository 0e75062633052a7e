"""Sentences with a number, in the form that the number asks for.

They are here because the catalogues know the forms only of what an object says by its own `tr`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    """How many there are of what."""

    def times(self, count: int) -> str:
        return self.tr("%n times", "", count)

    def too_much(self, count: int) -> str:
        return self.tr("“Too much” %n times", "", count)

    def more_parts(self, count: int) -> str:
        return self.tr("and %n more", "", count)

    def places_marked(self, count: int) -> str:
        return self.tr("%n places marked", "", count)

    def entries_go(self, count: int) -> str:
        return self.tr("%n entries go for good.", "", count)

    def drawings_on(self, count: int) -> str:
        return self.tr("%n drawings on %1.", "", count)

    def drawings_between(self, count: int) -> str:
        return self.tr("%n drawings from %1 to %2.", "", count)

    def exercises(self, count: int) -> str:
        return self.tr("Measured by how you drew the same pain twice (%n exercises).", "", count)

    def sessions(self, count: int) -> str:
        return self.tr("%n sessions of self-massage.", "", count)

    def notes_of_pain(self, count: int) -> str:
        return self.tr("%n notes of the pain without one.", "", count)

    def nerve_stops(self, count: int) -> str:
        return self.tr("Stopped for a numb or electric feeling: %n times.", "", count)

    def ratings_on(self, count: int) -> str:
        return self.tr("%n ratings on %1.", "", count)

    def ratings_between(self, count: int) -> str:
        return self.tr("%n ratings from %1 to %2.", "", count)

    def extent(self, count: int) -> str:
        return self.tr("%1: %2 of skin in %n places", "", count)

    def days_noted(self, count: int) -> str:
        return self.tr("Pain noted on %n days. The worst of a day is typically %1, at most %2 (%3).", "", count)

    def day_with_pain(self, count: int) -> str:
        return self.tr("%1: worst pain %2, %n sessions", "", count)

    def day_without_pain(self, count: int) -> str:
        return self.tr("%1: no pain noted, %n sessions", "", count)

    def days_with_sessions(self, count: int) -> str:
        return self.tr("Sessions on %n days, at most %1 on one day (%2).", "", count)

    def days_over(self, count: int) -> str:
        return self.tr("More than the limit of %1 a day on %n days.", "", count)

    def days_over_at_spot(self, count: int) -> str:
        return self.tr("The same spot more often than the limit of %1 on %n days.", "", count)

    def day_sessions(self, count: int) -> str:
        return self.tr("%1: %n sessions, %2 on the same spot", "", count)
