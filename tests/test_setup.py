"""The set-up: what is locked, what the system needs, what make does and does not do again, what the wheel holds."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import tomllib
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.source_rules import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GROUPS = {
    "run": [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["setup"]],
    "dev": PROJECT["dependency-groups"]["test"],
    "assets": PROJECT["dependency-groups"]["assets"],
    "lock": PROJECT["dependency-groups"]["lock"],
}
SETUP = Path("packaging/setup")
PACKAGES = Path("packaging/linux/system-packages.txt")

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the scripts are for Linux")


def text(path: Path | str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def locked(group: str) -> dict[str, list[Requirement]]:
    """What requirements/<group>.txt says, by name; a package may have a version for each Python."""
    found: dict[str, list[Requirement]] = {}
    for line in re.findall(r"^[a-zA-Z0-9].*?(?= \\$)", text(f"requirements/{group}.txt"), flags=re.MULTILINE):
        requirement = Requirement(line)
        found.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return found


def pinned(requirement: Requirement) -> str:
    (only,) = requirement.specifier
    assert only.operator == "=="
    return only.version


def applies(requirement: Requirement) -> bool:
    return requirement.marker is None or requirement.marker.evaluate()


class TestLock:
    """requirements/*.txt"""

    @pytest.mark.parametrize("group", GROUPS)
    def test_every_dependency_is_locked_at_a_version_that_fits(self, group: str) -> None:
        names = locked(group)
        for asked in map(Requirement, GROUPS[group]):
            for found in names[canonicalize_name(asked.name)]:
                assert asked.specifier.contains(pinned(found)), f"{asked}: locked is {found}; make lock"

    @pytest.mark.parametrize("group", GROUPS)
    def test_every_line_has_a_hash_and_none_names_a_server(self, group: str) -> None:
        entries = re.split(r"\n(?=[a-zA-Z0-9])", text(f"requirements/{group}.txt"))[1:]
        assert len(entries) == sum(map(len, locked(group).values()))
        for entry in entries:
            assert "--hash=sha256:" in entry
        assert not re.search(r"://|index-url|find-links", text(f"requirements/{group}.txt"))

    @pytest.mark.parametrize("group", ["dev", "assets"])
    def test_what_two_locks_share_has_one_version(self, group: str) -> None:
        run, other = locked("run"), locked(group)
        for name in run.keys() & other.keys():
            assert {pinned(found) for found in other[name]} <= {pinned(found) for found in run[name]}

    @pytest.mark.parametrize("group", ["run", "dev"])
    def test_what_is_installed_is_what_is_locked(self, group: str) -> None:
        for name, entries in locked(group).items():
            for found in filter(applies, entries):
                assert version(name) == pinned(found), f"{name}: rm -rf .venv, then make test"

    def test_no_file_of_the_set_up_names_a_registry(self) -> None:
        for path in [ROOT / "Makefile", ROOT / "pyproject.toml", *(ROOT / SETUP).iterdir()]:
            assert not re.search(r"https?://|index-url|find-links|trusted-host", path.read_text(encoding="utf-8")), path


class TestSystemPackages:
    """packaging/linux/system-packages.txt"""

    def test_every_line_is_a_part_or_a_package_with_its_purpose(self) -> None:
        for line in text(PACKAGES).splitlines():
            assert re.fullmatch(r"|#( .+)?|\[[a-z-]+\] # .+|[a-z0-9][a-z0-9.+-]+ +# \S.*", line), line

    def test_no_package_is_named_twice(self) -> None:
        names = re.findall(r"^[a-z0-9][^ ]+", text(PACKAGES), flags=re.MULTILINE)
        assert len(names) == len(set(names)) > 0


TOOLS = ("awk", "bash", "cat", "dirname", "env", "grep", "mkdir", "python3", "sed", "sh", "sort", "tail", "tr")
EVERYTHING = re.findall(r"^[a-z0-9][^ ]+", text(PACKAGES), flags=re.MULTILINE)


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


VENV = """
[ $1 = create ] || exit 0
mkdir -p .venv/bin
echo >.venv/pyvenv.cfg
printf '#!/bin/sh\\necho starts' >.venv/bin/python
chmod +x .venv/bin/python
"""


class Checkout:
    """The real Makefile among scripts that only write down that they ran."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copy(ROOT / "Makefile", folder)
        for path in ("pyproject.toml", str(PACKAGES), *(f"requirements/{name}.txt" for name in GROUPS)):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).touch()
        for name, does in {"system": "", "screen": "exit 1", "run": "", "venv": VENV}.items():
            self.script(name, does)

    def script(self, name: str, does: str) -> None:
        path = self.folder / SETUP / f"{name}.sh"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'#!/usr/bin/env bash\necho "{name} $*" >>calls\n{does}\n', encoding="utf-8")
        path.chmod(0o755)

    def make(self, goal: str) -> list[str]:
        """The scripts that ran, without those that only look."""
        calls = self.folder / "calls"
        calls.write_text("", encoding="utf-8")
        subprocess.run(["make", goal], cwd=self.folder, capture_output=True, text=True, check=True)
        return [line.strip() for line in calls.read_text(encoding="utf-8").splitlines() if line != "screen "]

    def change(self, name: Path | str) -> None:
        """As if everything had been made an hour ago and this edited now."""
        now = time.time()
        for path in self.folder.rglob("*"):
            os.utime(path, (now - 3600, now - 3600))
        (self.folder / name).touch()


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


class TestMake:
    """Makefile"""

    def test_the_first_run_sets_everything_up_and_the_second_nothing(self, checkout: Checkout) -> None:
        assert checkout.make("run") == ["system window no-screen", "venv create", "venv run", "run"]
        assert checkout.make("run") == ["run"]

    def test_the_tests_add_only_their_tools(self, checkout: Checkout) -> None:
        checkout.make("run")
        assert checkout.make("test") == ["venv dev"]
        assert checkout.make("test") == []

    def test_with_a_screen_no_virtual_one_is_installed(self, checkout: Checkout) -> None:
        checkout.script("screen", "exit 0")
        assert checkout.make("run")[0] == "system window"

    def test_what_changed_is_set_up_again_and_nothing_else(self, checkout: Checkout) -> None:
        checkout.make("test")
        checkout.change(PACKAGES)
        assert checkout.make("test") == ["system window no-screen"]
        checkout.change("requirements/dev.txt")
        assert checkout.make("test") == ["venv dev"]

    def test_a_python_that_no_longer_starts_is_made_again(self, checkout: Checkout) -> None:
        checkout.make("run")
        (checkout.folder / ".venv/bin/python").unlink()
        assert checkout.make("run") == ["venv create", "venv run", "run"]

    def test_an_interrupted_installation_is_done_again(self, checkout: Checkout) -> None:
        checkout.script("venv", "exit 1")
        with pytest.raises(subprocess.CalledProcessError):
            checkout.make("run")
        checkout.script("venv", VENV)
        assert checkout.make("run") == ["venv create", "venv run", "run"]

    def test_help_explains_every_command(self) -> None:
        said = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
        explained = re.findall(r"^  make ([a-z]+) +\w.*", said, flags=re.MULTILINE)
        (commands,) = re.findall(r"^\.PHONY: (run .*)", text("Makefile"), flags=re.MULTILINE)
        assert explained == commands.split()

    def test_continuous_integration_does_what_a_person_does(self) -> None:
        code = [line for line in text(".ci/run").splitlines() if not line.startswith("#")]
        assert code == ["set -euo pipefail", 'cd "$(dirname "$0")/.."', "exec make test"]
        assert os.access(ROOT / ".ci/run", os.X_OK)

    @pytest.mark.parametrize("script", sorted((ROOT / SETUP).glob("*.sh")), ids=lambda path: path.name)
    def test_every_script_is_strict(self, script: Path) -> None:
        lines = script.read_text(encoding="utf-8").splitlines()
        assert lines[0] == "#!/usr/bin/env bash"
        assert "set -euo pipefail" in lines[:6]
        assert os.access(script, os.X_OK)


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of all files in the wheel."""
    from hatchling.builders.wheel import WheelBuilder  # noqa: PLC0415 - slow to load

    folder = tmp_path_factory.mktemp("wheel")
    (wheel,) = WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])
    return set(zipfile.ZipFile(wheel).namelist())


class TestWheel:
    """What is installed elsewhere."""

    def test_it_holds_the_whole_program_and_its_files(self, names: set[str]) -> None:
        modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "sciatica_desktop").rglob("*.py")}
        assets = {
            f"sciatica_desktop/{path.relative_to(ROOT).as_posix()}"
            for kind in ("body/*.json", "body/*.png", "content/**/*.json", "fonts/*", "icons/*.svg", "sounds/*.wav")
            for path in (ROOT / "assets").glob(kind)
        }
        assert names >= modules | assets
        assert {"sciatica_desktop/assets/content/en/points.json", "sciatica_desktop/assets/body/back.json"} <= assets

    def test_it_holds_no_tool_and_no_measurement(self, names: set[str]) -> None:
        assert not [name for name in names if re.search(r"tests/|packaging/|assets/.*(\.py$|/source/)", name)]
        assert {name.split("/")[0].partition("-")[0] for name in names} == {"sciatica_desktop"}
