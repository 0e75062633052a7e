"""How the set-up finds what the system lacks, and whether there is a screen."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from pathlib import Path

import pytest

from tests.packaging.files import EVERYTHING, PACKAGES, SETUP, on_linux
from tests.support.source_rules import ROOT

TOOLS = ("awk", "bash", "cat", "dirname", "env", "grep", "mkdir", "python3", "sed", "sh", "sort", "tail", "tr")


class Machine:
    """A make-believe Debian: the real script and list, and programs that only write down what they were asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bin = folder / "bin"
        self.bin.mkdir()
        for tool in TOOLS:
            self.bin.joinpath(tool).symlink_to(shutil.which(tool) or "")
        for path in (SETUP / "system.sh", PACKAGES):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / path, folder / path)
        self.program("id", "echo 1000")

    def program(self, name: str, does: str) -> None:
        path = self.bin / name
        path.write_text(f'#!/usr/bin/env bash\necho "{name} $*" >>"{self.folder}/calls"\n{does}\n', encoding="utf-8")
        path.chmod(0o755)

    def has(self, *packages: str, provides: str = "") -> None:
        lines = "".join(f"ii |{name}, {provides}\n" for name in packages) + "rc |xvfb-was-removed, \n"
        self.bin.joinpath("installed").write_text(lines, encoding="utf-8")
        self.program("dpkg-query", f'cat "{self.bin}/installed"')

    def set_up(self, *parts: str) -> subprocess.CompletedProcess[str]:
        command = ["bash", str(self.folder / SETUP / "system.sh"), *(parts or ("window", "no-screen"))]
        return subprocess.run(command, env={"PATH": str(self.bin)}, capture_output=True, text=True, check=False)

    @property
    def calls(self) -> list[str]:
        lines = (self.folder / "calls").read_text(encoding="utf-8").splitlines()
        return [line for line in lines if not line.startswith(("dpkg-query", "id"))]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def without(*names: str) -> list[str]:
    return [name for name in EVERYTHING if name not in names]


@on_linux
class TestSystem:
    """packaging/setup/system.sh"""

    def test_nothing_missing_nothing_said(self, machine: Machine) -> None:
        machine.has(*EVERYTHING)
        done = machine.set_up()
        assert (done.returncode, done.stdout, done.stderr, machine.calls) == (0, "", "", [])

    def test_without_the_right_to_install_it_stops_with_the_line_to_type(self, machine: Machine) -> None:
        machine.has(*without("libegl1", "xauth"))
        done = machine.set_up()
        assert done.returncode == 1
        line = "su - -c 'apt-get update && apt-get install --no-install-recommends libegl1 xauth'"
        assert f"\n    {line}\n" in done.stderr

    def test_where_sudo_asks_for_a_password_the_line_to_type_uses_it(self, machine: Machine) -> None:
        machine.has(*without("libegl1"))
        machine.program("sudo", "exit 1")
        machine.program("apt-get", "exit 0")
        done = machine.set_up()
        assert done.returncode == 1
        assert "    sudo sh -c 'apt-get update && apt-get install --no-install-recommends libegl1'\n" in done.stderr
        assert machine.calls == ["sudo -n true"]

    def test_with_sudo_that_asks_nothing_they_are_installed(self, machine: Machine) -> None:
        machine.has(*without("libegl1"))
        machine.program("sudo", 'shift; exec "$@"')
        machine.program("true", "exit 0")
        machine.program("apt-get", 'echo "$DEBIAN_FRONTEND" >>"$(dirname "$0")/../calls"')
        assert machine.set_up().returncode == 0
        assert machine.calls[-2:] == ["apt-get install --yes --no-install-recommends libegl1", "noninteractive"]

    def test_root_fetches_the_package_lists_only_if_it_must(self, machine: Machine) -> None:
        machine.has(*without("libegl1"))
        machine.program("id", "echo 0")
        machine.program("apt-get", '[[ $1 == update ]] && touch "$0.fresh"; [[ -e $0.fresh ]]')
        machine.bin.joinpath("touch").symlink_to(shutil.which("touch") or "")
        assert machine.set_up().returncode == 0
        install = "apt-get install --yes --no-install-recommends libegl1"
        assert machine.calls == [install, "apt-get update", install]

    def test_a_failure_is_shown_with_the_line_to_type(self, machine: Machine) -> None:
        machine.has(*without("libegl1"))
        machine.program("id", "echo 0")
        machine.program("apt-get", "echo no network >&2; exit 100")
        done = machine.set_up()
        assert done.returncode == 1
        assert "no network" in done.stderr
        assert "    apt-get update && apt-get install --no-install-recommends libegl1\n" in done.stderr

    def test_what_another_package_provides_is_there(self, machine: Machine) -> None:
        machine.has(*without("libglib2.0-0"), provides="libglib2.0-0 (= 2.84.1-1), libglib2.0-0t64-x")
        assert machine.set_up().returncode == 0

    def test_a_real_screen_needs_no_virtual_one(self, machine: Machine) -> None:
        machine.has(*without("xvfb", "xauth"))
        assert machine.set_up("window").returncode == 0
        assert machine.set_up("window", "no-screen").returncode == 1

    def test_another_system_is_left_alone_with_one_sentence(self, machine: Machine) -> None:
        done = machine.set_up()
        assert done.returncode == 0
        assert "not a Debian system" in done.stdout
        assert len(done.stdout.splitlines()) == 1


@on_linux
class TestScreen:
    """packaging/setup/screen.sh"""

    @staticmethod
    def usable(**named: str) -> bool:
        around = {"PATH": os.environ["PATH"], **named}
        return subprocess.run([ROOT / SETUP / "screen.sh"], env=around, check=False).returncode == 0

    def test_no_display_no_screen(self) -> None:
        assert not self.usable()

    @pytest.mark.parametrize("display", [":987", "unix:987", "nonsense", "localhost:59"])
    def test_a_display_that_does_not_answer_is_no_screen(self, display: str) -> None:
        assert not self.usable(DISPLAY=display)

    def test_a_display_over_the_network_that_answers_is_one(self) -> None:
        server, number = self.listening()
        with server:
            assert self.usable(DISPLAY=f"127.0.0.1:{number}.0")

    @staticmethod
    def listening() -> tuple[socket.socket, int]:
        """A server at a free display number."""
        for number in range(700, 800):
            try:
                return socket.create_server(("127.0.0.1", 6000 + number)), number
            except OSError:
                continue
        raise AssertionError("no free port")

    def test_wayland_is_a_screen_if_its_socket_is_there(self, tmp_path: Path) -> None:
        around = {"WAYLAND_DISPLAY": "wayland-1", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert not self.usable(**around)
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(str(tmp_path / "wayland-1"))
            assert self.usable(**around)
