"""The commands of the work: on the body, and during a session."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from sciatica_desktop.ui.window.command import Command, Menu, Spec, Where

WORK: Mapping[Command, Spec] = {
    Command.MARK_TOOL: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Mark places"), Menu.BODY, ("Alt+M",), one_of="tool", where=Where.MAP
    ),
    Command.PAINT_TOOL: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Paint areas"),
        Menu.BODY,
        ("Alt+P",),
        one_of="tool",
        also=QT_TRANSLATE_NOOP("Actions", "brush, draw"),
        where=Where.MAP,
    ),
    Command.ERASE_TOOL: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Erase marks"),
        Menu.BODY,
        ("Alt+R",),
        one_of="tool",
        also=QT_TRANSLATE_NOOP("Actions", "rubber, remove"),
        where=Where.MAP,
    ),
    Command.REGION_LIST: Spec(
        QT_TRANSLATE_NOOP("Actions", "&List of places"),
        Menu.BODY,
        ("Ctrl+L",),
        also=QT_TRANSLATE_NOOP("Actions", "by name, without the mouse"),
        where=Where.MAP,
    ),
    Command.LAST: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Start from last time"),
        Menu.BODY,
        ("Ctrl+Shift+R",),
        also=QT_TRANSLATE_NOOP("Actions", "same as before, again"),
        where=Where.MAP,
    ),
    Command.NEXT_VIEW: Spec(
        QT_TRANSLATE_NOOP("Actions", "Next &view"),
        Menu.BODY,
        ("F",),
        also=QT_TRANSLATE_NOOP("Actions", "turn, back, side, front, soles"),
        where=Where.MAP,
        by_view=True,
    ),
    Command.NEARER: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Nearer"),
        Menu.BODY,
        ("+",),
        also=QT_TRANSLATE_NOOP("Actions", "zoom in"),
        where=Where.MAP,
        by_view=True,
    ),
    Command.FURTHER: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Further"),
        Menu.BODY,
        ("-",),
        also=QT_TRANSLATE_NOOP("Actions", "zoom out"),
        where=Where.MAP,
        by_view=True,
    ),
    Command.WHOLE: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Whole body"),
        Menu.BODY,
        ("Home",),
        also=QT_TRANSLATE_NOOP("Actions", "fit, zoom"),
        where=Where.MAP,
        by_view=True,
    ),
    Command.SKIN: Spec(
        QT_TRANSLATE_NOOP("Actions", "S&kin"),
        Menu.BODY,
        ("Alt+1",),
        also=QT_TRANSLATE_NOOP("Actions", "layer"),
        where=Where.MAP,
        ticked=True,
    ),
    Command.MUSCLES: Spec(
        QT_TRANSLATE_NOOP("Actions", "M&uscles"),
        Menu.BODY,
        ("Alt+2",),
        also=QT_TRANSLATE_NOOP("Actions", "layer"),
        where=Where.MAP,
        ticked=True,
    ),
    Command.DEEP: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Deep muscles"),
        Menu.BODY,
        ("Alt+3",),
        also=QT_TRANSLATE_NOOP("Actions", "layer"),
        where=Where.MAP,
        ticked=True,
    ),
    Command.BONES: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Bones"),
        Menu.BODY,
        ("Alt+4",),
        also=QT_TRANSLATE_NOOP("Actions", "layer, skeleton"),
        where=Where.MAP,
        ticked=True,
    ),
    Command.NERVE: Spec(
        QT_TRANSLATE_NOOP("Actions", "Ne&rve"),
        Menu.BODY,
        ("Alt+5",),
        also=QT_TRANSLATE_NOOP("Actions", "layer, sciatic"),
        where=Where.MAP,
        ticked=True,
    ),
    Command.SKIN_AREAS: Spec(
        QT_TRANSLATE_NOOP("Actions", "Skin &areas of the nerves"),
        Menu.BODY,
        ("Alt+6",),
        also=QT_TRANSLATE_NOOP("Actions", "layer, dermatomes"),
        where=Where.MAP,
        ticked=True,
    ),
    Command.ROUTINE: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Your routine"),
        Menu.SESSION,
        ("Ctrl+R",),
        also=QT_TRANSLATE_NOOP("Actions", "several spots, heat, stretches, cold, same as yesterday"),
    ),
    Command.PAUSE: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Pause or go on"), Menu.SESSION, ("Space",), where=Where.SESSION, by_view=True
    ),
    Command.STEP_BACK: Spec(
        QT_TRANSLATE_NOOP("Actions", "Step &back"), Menu.SESSION, ("Left",), where=Where.SESSION, by_view=True
    ),
    Command.STEP_ON: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Next step"),
        Menu.SESSION,
        ("Right",),
        also=QT_TRANSLATE_NOOP("Actions", "skip"),
        where=Where.SESSION,
        by_view=True,
    ),
    Command.STEP_AGAIN: Spec(
        QT_TRANSLATE_NOOP("Actions", "Step &again"),
        Menu.SESSION,
        ("R",),
        also=QT_TRANSLATE_NOOP("Actions", "restart"),
        where=Where.SESSION,
        by_view=True,
    ),
    Command.PART_ON: Spec(
        QT_TRANSLATE_NOOP("Actions", "Next spot or stret&ch"),
        Menu.SESSION,
        ("PgDown",),
        also=QT_TRANSLATE_NOOP("Actions", "skip"),
        where=Where.SESSION,
        by_view=True,
    ),
    Command.TOO_MUCH: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Too much"),
        Menu.SESSION,
        ("T",),
        also=QT_TRANSLATE_NOOP("Actions", "hurts, less pressure"),
        where=Where.SESSION,
        by_view=True,
    ),
    Command.NERVE_SIGN: Spec(
        QT_TRANSLATE_NOOP("Actions", "Nu&mb or electric: stop"),
        Menu.SESSION,
        ("N",),
        also=QT_TRANSLATE_NOOP("Actions", "tingling"),
        where=Where.SESSION,
        by_view=True,
    ),
    Command.MUTE: Spec(
        QT_TRANSLATE_NOOP("Actions", "S&ound off"),
        Menu.SESSION,
        ("M",),
        also=QT_TRANSLATE_NOOP("Actions", "mute"),
        where=Where.SESSION,
        by_view=True,
        ticked=True,
    ),
    Command.FLOOR: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Floor mode: fill the screen"),
        Menu.SESSION,
        ("F11",),
        also=QT_TRANSLATE_NOOP("Actions", "full screen, large"),
    ),
    Command.END: Spec(
        QT_TRANSLATE_NOOP("Actions", "&End the session"),
        Menu.SESSION,
        ("Esc",),
        also=QT_TRANSLATE_NOOP("Actions", "stop, leave"),
        where=Where.SESSION,
        by_view=True,
    ),
}
