"""The computer as it is."""

from __future__ import annotations

from uuid import uuid4

from sciatica_desktop.app.parts import Host
from sciatica_desktop.core.language import ENGLISH
from sciatica_desktop.host.background import Threads
from sciatica_desktop.host.clock import local_now, monotonic
from sciatica_desktop.host.desktop import desktop_of_system
from sciatica_desktop.host.paths import Paths, assets
from sciatica_desktop.host.sound import Sound
from sciatica_desktop.host.speech import Speech


def real_host(paths: Paths, language: str = ENGLISH) -> Host:
    """Its folders, clocks and sounds, and a voice in this language."""
    return Host(
        paths=paths,
        now=local_now,
        clock=monotonic,
        new_id=lambda: str(uuid4()),
        sound=Sound(assets() / "sounds"),
        speech=Speech(language),
        background=Threads(),
        desktop=desktop_of_system(),
    )
