"""A short name for this computer that no other one has, and that says nothing about it."""

from __future__ import annotations

import hashlib
import platform
import uuid
from pathlib import Path

_IDS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


def computer_name(folder: Path, ids: tuple[Path, ...] = _IDS) -> str:
    """The same at each start; another one for another data folder, so that a copied folder is no second self."""
    own = f"{uuid.getnode()} {platform.node()}"
    for path in ids:
        try:
            own = path.read_text(encoding="ascii").strip() or own
            break
        except (OSError, UnicodeDecodeError):
            continue
    return hashlib.blake2b(f"{own} {folder.absolute()}".encode(), digest_size=6).hexdigest()
