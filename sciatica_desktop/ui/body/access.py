"""The body map for screen readers: every place and every trigger point is a child with a name, a state, an action.

Qt asks the factory for the twin of a map. The map keeps the twin, and the twin keeps its children, because Qt holds
bare pointers to them. The children are QAccessibleWidgets (of the map) for one reason only: that class has the action
interface in C++, where Python cannot hand one over.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class Part(NamedTuple):
    """One thing on the map as it is spoken; `rect` is in the map's own coordinates."""

    key: str
    name: str
    description: str = ""
    rect: QRect = QRect()
    is_button: bool = False
    checked: bool = False
    has_strength: bool = False


class SpokenMap(QWidget):
    """A widget whose painted parts are told to screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _install()
        self.twin: MapTwin | None = None

    def part_keys(self) -> Sequence[str]:
        """The keys of all parts, in reading order."""
        raise NotImplementedError

    def focused_key(self) -> str:
        """The key of the part with the keyboard's focus, or nothing."""
        raise NotImplementedError

    def part(self, key: str) -> Part:
        """A part as it is now."""
        raise NotImplementedError

    def part_at(self, at: QPointF) -> str:
        """The key of the part at a point, or nothing."""
        raise NotImplementedError

    def press_part(self, key: str) -> None:
        """Do what a click on the part does."""
        raise NotImplementedError

    def focus_part(self, key: str) -> None:
        """Put the keyboard's focus on the part."""
        raise NotImplementedError

    def adjust_part(self, key: str, step: int) -> None:
        """Make what is marked there stronger or weaker."""
        raise NotImplementedError

    @property
    def is_heard(self) -> bool:
        """True if there is somebody to tell."""
        return self.twin is not None and QAccessible.isActive()

    def tell_changed(self, keys: Sequence[str]) -> None:
        """Say that parts were checked or unchecked, or what they say of themselves changed."""
        if self.twin is not None and self.is_heard:
            for key in keys:
                self.twin.tell_changed(key)

    def tell_focus(self, key: str) -> None:
        """Say that a part has the focus now."""
        if self.twin is not None and self.is_heard:
            self.twin.tell_focus(key)

    def tell_other_parts(self) -> None:
        """Say that there are other parts now."""
        if self.is_heard:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.ObjectReorder))

    def announce(self, text: str) -> None:
        """Say something that no part with the focus says."""
        if text and self.is_heard:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


class MapTwin(QAccessibleWidget):
    """The map itself: a group with its painted parts first and its real children (buttons) after them."""

    def __init__(self, spoken: SpokenMap) -> None:
        super().__init__(spoken, QAccessible.Role.Grouping, spoken.accessibleName())
        self._map = spoken
        self._parts: dict[str, PartTwin] = {}

    def part(self, key: str) -> PartTwin:
        if key not in self._parts:
            self._parts[key] = PartTwin(self._map, key)
        return self._parts[key]

    def _keys(self) -> Sequence[str]:
        return self._map.part_keys()

    def childCount(self) -> int:
        return len(self._keys()) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        keys = self._keys()
        return self.part(keys[index]) if 0 <= index < len(keys) else super().child(index - len(keys))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        keys = list(self._keys())
        if isinstance(child, PartTwin):
            return keys.index(child.key) if child.key in keys else -1
        index = super().indexOfChild(child)
        return index if index < 0 else index + len(keys)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        key = self._map.part_at(QPointF(self._map.mapFromGlobal(QPoint(x, y))))
        return self.part(key) if key else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        key = self._map.focused_key()
        return self.part(key) if key else super().focusChild()

    def tell_changed(self, key: str) -> None:
        changed = QAccessible.State()
        changed.checked = True
        twin = self.part(key)
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(twin, changed))
        QAccessible.updateAccessibility(QAccessibleEvent(twin, QAccessible.Event.DescriptionChanged))

    def tell_focus(self, key: str) -> None:
        QAccessible.updateAccessibility(QAccessibleEvent(self.part(key), QAccessible.Event.Focus))

    def forget(self) -> None:
        """Take the children out of Qt's table before the map goes."""
        for twin in self._parts.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(twin))
        self._parts.clear()


class PartTwin(QAccessibleWidget):
    """One place or trigger point."""

    def __init__(self, spoken: SpokenMap, key: str) -> None:
        super().__init__(spoken, QAccessible.Role.CheckBox, key)
        self._map = spoken
        self.key = key

    def _now(self) -> Part:
        return self._map.part(self.key)

    def _has_focus(self) -> bool:
        return self._map.focused_key() == self.key

    def isValid(self) -> bool:
        return self.key in self._map.part_keys()

    def object(self) -> QObject | None:  # type: ignore[override]
        """None: Qt would take the twin of a part for the twin of the map."""
        return None

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._map)

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self if self._has_focus() else None

    def rect(self) -> QRect:
        rect = self._now().rect
        return QRect(self._map.mapToGlobal(rect.topLeft()), rect.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Button if self._now().is_button else QAccessible.Role.CheckBox

    def text(self, kind: QAccessible.Text) -> str:
        part = self._now()
        return {QAccessible.Text.Name: part.name, QAccessible.Text.Description: part.description}.get(kind, "")

    def state(self) -> QAccessible.State:
        part, state = self._now(), QAccessible.State()
        wanted = {
            "focusable": True,
            "focused": self._has_focus(),
            "checkable": not part.is_button,
            "checked": part.checked,
            "offscreen": not part.rect.intersects(self._map.rect()),
            "disabled": not self._map.isEnabled(),
            "invisible": not self._map.isVisible(),
        }
        for name, value in wanted.items():
            setattr(state, name, value)
        return state

    def actionNames(self) -> list[str]:
        """What a screen reader may ask for; the first is what it does when a part is clicked."""
        actions, part = QAccessibleActionInterface, self._now()
        names = [actions.pressAction() if part.is_button else actions.toggleAction(), actions.setFocusAction()]
        return [*names, actions.increaseAction(), actions.decreaseAction()] if part.has_strength else names

    def doAction(self, name: str) -> None:
        actions = QAccessibleActionInterface
        if name in {actions.pressAction(), actions.toggleAction()}:
            self._map.press_part(self.key)
        elif name == actions.setFocusAction():
            self._map.focus_part(self.key)
        elif name in {actions.increaseAction(), actions.decreaseAction()}:
            self._map.adjust_part(self.key, 1 if name == actions.increaseAction() else -1)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


def _twin_of(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, SpokenMap):
        return None
    thing.twin = MapTwin(thing)
    thing.destroyed.connect(thing.twin.forget)
    return thing.twin


@cache
def _install() -> None:
    QAccessible.installFactory(_twin_of)
