"""A disk that fails on purpose: full, broken, writing only half, forgetting what it said was safe, or dead."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import apsw

Buffer: TypeAlias = "bytes | bytearray | memoryview"


REAL = apsw.vfs_names()[0]
"""The disk that databases lie on otherwise."""


class Fault(StrEnum):
    """What happens at the chosen write."""

    FULL = "full"
    BROKEN = "broken"
    SHORT = "short"
    DEAD = "dead"
    FORGETFUL = "forgetful"
    """From the start nothing is waited for, and at the chosen write the power fails."""


class Dead(apsw.IOError):
    """The power has failed."""


class BadDisk(apsw.VFS):
    """The real disk with one fault; while it is there, every database of this process lies on it."""

    def __init__(self, fault: Fault, at: int) -> None:
        self.fault, self.left, self.dead, self.struck = fault, at, False, False
        super().__init__("bad", REAL, makedefault=True)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> BadFile:
        self.need_power()
        return BadFile(self, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.need_power()
        super().xDelete(filename, syncdir)

    def need_power(self) -> None:
        if self.dead:
            raise Dead("no power")

    def strikes(self) -> bool:
        """Counts a write; True if it is the one."""
        self.need_power()
        self.left -= 1
        if self.left:
            return False
        self.struck = True
        self.dead = self.fault in (Fault.DEAD, Fault.FORGETFUL)
        return True


class BadFile(apsw.VFSFile):
    """A file on that disk."""

    def __init__(self, disk: BadDisk, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        self.disk = disk
        super().__init__(REAL, name, flags)

    def xWrite(self, data: Buffer, offset: int) -> None:
        if not self.disk.strikes():
            super().xWrite(data, offset)
            return
        if self.disk.fault is Fault.FULL:
            raise apsw.FullError("full")
        if self.disk.fault is not Fault.BROKEN:
            super().xWrite(bytes(data)[: len(data) // 2], offset)
        raise Dead("no power") if self.disk.dead else apsw.IOError("broken")

    def xSync(self, flags: int) -> None:
        self.disk.need_power()
        if self.disk.fault is not Fault.FORGETFUL:
            super().xSync(flags)

    def xTruncate(self, newsize: int) -> None:
        self.disk.need_power()
        super().xTruncate(newsize)
