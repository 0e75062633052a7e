"""The file of one computer in a sync folder: lines that are only ever added, each whole or not there."""

from __future__ import annotations

import json
import os
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

from sciatica_desktop.core.exchange.sync import Item, Known, changed, from_line, name_of, to_line
from sciatica_desktop.core.problems import DataProblem, Locked
from sciatica_desktop.core.reading import BadFile, Node
from sciatica_desktop.store import keys

FORMAT = "sciatica-desktop-sync"
VERSION = 1


@dataclass
class SyncFile:
    """What was read of a file so far: from where to go on, and when each thing in it was last changed."""

    path: Path
    computer: str = ""
    box: SecretBox | None = None
    sealed: bool = False
    offset: int = 0
    known: dict[Known, datetime | None] = field(default_factory=dict)
    bad: int = 0

    def read_on(self, passphrase: str) -> list[Item]:
        """The things of the lines that are new since the last time, of each the latest; a line cut short waits.

        Raises DataProblem for a file that cannot be read or is of a newer program, Locked for one with another
        passphrase. A line that cannot be read is passed over and counted in `bad`.
        """
        try:
            with self.path.open("rb") as file:
                if file.seek(0, os.SEEK_END) < self.offset:
                    self._start_over()
                file.seek(self.offset)
                new = file.read()
        except OSError as error:
            raise DataProblem(
                str(self.path), "cannot be read (%2)", "look at the sync folder", error.strerror
            ) from error
        whole, _, _ = new.rpartition(b"\n")
        if not whole and b"\n" not in new:
            return []
        lines = whole.split(b"\n")
        if self.offset == 0:
            self._read_header(lines.pop(0), passphrase)
        self.offset += len(whole) + 1
        found: dict[Known, Item] = {}
        for line in lines:
            with suppress(BadFile, CryptoError, ValueError, RecursionError):
                item = self._item(line)
                found[name_of(item)] = item
                continue
            self.bad += 1
        self.known.update((name, changed(item)) for name, item in found.items())
        return list(found.values())

    def _start_over(self) -> None:
        self.offset, self.bad, self.box = 0, 0, None
        self.known.clear()

    def _item(self, line: bytes) -> Item:
        text = line if self.box is None else self.box.decrypt(b64decode(line, validate=True))
        return from_line(Node(json.loads(text), self.path.name))

    def _read_header(self, line: bytes, passphrase: str) -> None:
        try:
            header = Node(json.loads(line), self.path.name)
            if header.at("format").value != FORMAT:
                raise header.at("format").bad(f"should be {FORMAT!r}")
            version = header.at("version").whole(1, 10**6)
            self.computer = header.at("computer").short()
            salt = bytes.fromhex(header.get("salt", "").optional_text())
            proof = header.get("proof", "").optional_text()
        except (BadFile, ValueError, RecursionError) as error:
            raise DataProblem(str(self.path), "is not a sync file of this program", "take it out of there") from error
        if version > VERSION:
            raise DataProblem(str(self.path), "was made by a newer version of this program", "install that here too")
        self.sealed = bool(salt)
        self.box = self._opened(salt, proof, passphrase) if salt else None

    def _opened(self, salt: bytes, proof: str, passphrase: str) -> SecretBox:
        """What opens the lines; the header has one sealed word to see whether the passphrase fits."""
        box = SecretBox(keys.derived(passphrase, salt))
        try:
            box.decrypt(b64decode(proof, validate=True))
        except (CryptoError, ValueError):
            what = "is locked with another passphrase" if passphrase else "is locked with a passphrase"
            raise Locked(str(self.path), what, "lock this history with the same one", wrong=bool(passphrase)) from None
        return box

    # Writing, to the own file only

    def add(self, items: Iterable[Item]) -> None:
        """Write things behind what is there, and wait until they are on the disk."""
        lines = b"".join(self._line(item) for item in items)
        with _writable(self.path), self.path.open("r+b") as file:
            file.truncate(self.offset)  # what a run that was killed left unfinished
            file.seek(self.offset)
            file.write(lines)
            file.flush()
            os.fsync(file.fileno())
        self.offset += len(lines)

    def _line(self, item: Item) -> bytes:
        self.known[name_of(item)] = changed(item)
        text = to_line(item).encode()
        return (text if self.box is None else b64encode(self.box.encrypt(text))) + b"\n"

    def begin(self, passphrase: str) -> None:
        """Start the file anew, with a header only."""
        salt = os.urandom(keys.SALT_BYTES) if passphrase else b""
        box = SecretBox(keys.derived(passphrase, salt)) if salt else None
        proof = b64encode(box.encrypt(FORMAT.encode())).decode() if box is not None else ""
        header = {"format": FORMAT, "version": VERSION, "computer": self.computer, "salt": salt.hex(), "proof": proof}
        line = json.dumps(header).encode() + b"\n"
        draft = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        with _writable(self.path):
            handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(line)
            draft.replace(self.path)
        self._start_over()
        self.sealed, self.offset = bool(salt), len(line)
        self.box = box


@contextmanager
def _writable(path: Path) -> Iterator[None]:
    """Turn what a disk refuses into a DataProblem."""
    try:
        yield
    except OSError as error:
        raise DataProblem(str(path), "cannot be written (%2)", "look at the sync folder", error.strerror) from error
