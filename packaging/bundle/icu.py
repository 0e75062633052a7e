"""Makes Qt's largest library small: ICU's tables, 32 MB, without those that Qt never reads. For Linux only."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

NEVER_READ = {
    "unit/": "names of units of measure",
    "curr/": "names of currencies",
    "lang/": "names of languages",
    "region/": "names of countries",
    "zone/": "names of time zones",
    "brkitr/": "word breaks: Qt has its own",
    "translit/": "one script written in another",
    "rbnf/": "numbers as words",
    ".cnv": "encodings older than Unicode",
}
"""Groups of tables, by their folder or their ending. The order of letters in every language stays."""

ASSEMBLY = """
    .section .rodata
    .balign 16
    .globl {symbol}
    .type {symbol}, @object
{symbol}:
    .incbin "{data}"
    .size {symbol}, . - {symbol}
    .section .note.GNU-stack, "", @progbits
"""


def trim(library: Path, folder: Path) -> Path:
    """Write the library into the folder, without the tables that are never read.

    Needs objcopy, gcc and icupkg, and raises CalledProcessError if one of them fails.
    """
    version = re.search(r"\.so\.(\d+)", library.name)
    if version is None:
        raise ValueError(f"{library}: the version of ICU is missing in its name")
    folder.mkdir(parents=True, exist_ok=True)
    data = folder / f"icudt{version[1]}l.dat"
    _run("objcopy", "-O", "binary", "--only-section=.rodata", library, data)
    names = _run("icupkg", "-l", data).split()
    unread = [name for name in names if name.startswith(tuple(NEVER_READ)) or name.endswith(tuple(NEVER_READ))]
    listed = folder / "never_read.txt"
    listed.write_text("\n".join(unread), encoding="utf-8")
    _run("icupkg", "-r", listed, data)
    source = folder / "icudata.s"
    source.write_text(ASSEMBLY.format(symbol=f"icudt{version[1]}_dat", data=data), encoding="utf-8")
    made = folder / library.name
    _run("gcc", "-shared", "-nostdlib", "-s", "-Wl,--build-id=none", f"-Wl,-soname,{library.name}", "-o", made, source)
    return made


def _run(*command: str | Path) -> str:
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
