"""The made-up history, in memory only."""

from __future__ import annotations

from sciatica_desktop.app.data.kept import Kept, read_kept
from sciatica_desktop.app.parts import Host
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.example import read_example
from sciatica_desktop.host.paths import assets
from sciatica_desktop.store.database import in_memory
from sciatica_desktop.store.history import History
from sciatica_desktop.store.packs import read_document


def open_example(host: Host, content: Content) -> Kept:
    """Six weeks up to yesterday; nothing of it ever reaches the disk. Raises BadFile."""
    example = read_example(read_document(assets(), "example", content.language), content, host.now())
    history = History(in_memory(), host.now)
    for entry in example.entries:
        history.add(entry)
    history.save_drawing(example.drawing)
    return read_kept(history)
