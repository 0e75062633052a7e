"""Private means: the program opens no way to a network, neither in its source nor while it runs."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.source_rules import ROOT

NETWORK = frozenset(
    {
        *("aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket"),
        *("socketserver", "ssl", "telnetlib", "urllib.request", "urllib3", "websockets", "xmlrpc"),
        *("PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets"),
        *("PySide6.QtHttpServer", "PySide6.QtRemoteObjects"),
    }
)
LOCAL = frozenset({"host/single_instance.py"})
"""Talks to the first window of the same person, over a socket that is a file."""


def imported(source: str) -> Iterator[str]:
    """Every module that a source imports, wherever in it."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def ways_out(source: str) -> set[str]:
    """The network modules among them."""
    return {name for name in imported(source) for known in NETWORK if name == known or name.startswith(f"{known}.")}


def test_no_module_imports_a_way_to_a_network() -> None:
    package = ROOT / "sciatica_desktop"
    sources = {path.relative_to(package).as_posix(): path for path in package.rglob("*.py")}
    found = {name: ways_out(path.read_text(encoding="utf-8")) for name, path in sources.items()}
    assert {name for name, ways in found.items() if ways} == LOCAL


@pytest.mark.parametrize(
    "source", ["import socket", "def f():\n    from PySide6 import QtNetwork", "import http.client"]
)
def test_such_an_import_would_be_seen(source: str) -> None:
    assert ways_out(source)


def families(trace: str) -> set[str]:
    """The kinds of sockets that a trace of system calls opens, connects or sends to."""
    return set(re.findall(r"\b(?:AF|PF)_[A-Z0-9_]+", trace))


def test_a_socket_to_the_internet_would_be_seen() -> None:
    assert families("12 socket(AF_INET6, SOCK_STREAM, 0) = 3") == {"AF_INET6"}


@pytest.mark.soak
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_the_whole_tour_opens_no_socket_but_local_ones(tmp_path: Path, tell: Callable[[str], None]) -> None:
    trace = tmp_path / "trace"
    tour = [sys.executable, "-m", "sciatica_desktop", "tour", str(tmp_path / "pictures")]
    subprocess.run(
        ["strace", "-f", "-e", "trace=network", "-o", trace, *tour, "--data-dir", str(tmp_path / "data")],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
    )
    lines = trace.read_text(encoding="utf-8", errors="replace")
    assert "+++ exited with 0 +++" in lines
    assert families(lines) <= {"AF_UNIX"}
    tell(f"no network: the tour made {lines.count('socket(')} sockets, all of the family AF_UNIX")
