"""What is installed elsewhere: the wheel, and the sources it can be built from."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from sciatica_desktop import __version__
from tests.support.source_rules import ROOT

MOST_SECONDS = 120


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    return built(ROOT, tmp_path_factory.mktemp("wheel"))


def built(project: Path, to: Path) -> Path:
    from hatchling.builders.wheel import WheelBuilder  # noqa: PLC0415 - slow to load

    (made,) = WheelBuilder(str(project)).build(directory=str(to), versions=["standard"])
    return Path(made)


@pytest.fixture(scope="session")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources as they are given away, unpacked."""
    from hatchling.builders.sdist import SdistBuilder  # noqa: PLC0415 - slow to load

    folder = tmp_path_factory.mktemp("sources")
    (packed,) = SdistBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])
    subprocess.run(["tar", "-xzf", packed, "-C", folder], check=True)  # tarfile's filter is not in Python 3.11.2 yet
    return folder / f"sciatica_desktop-{__version__}"


@pytest.fixture(scope="session")
def names(wheel: Path) -> set[str]:
    """The names of all files in the wheel."""
    return set(zipfile.ZipFile(wheel).namelist())


def test_the_wheel_holds_the_whole_program_and_its_files(names: set[str]) -> None:
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "sciatica_desktop").rglob("*.py")}
    assets = {
        f"sciatica_desktop/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / "assets").rglob("*")
        if path.is_file() and not re.search(r"\.(py|pyc)$|/body/source/", path.as_posix())
    }
    assert names >= modules | assets
    assert {"sciatica_desktop/assets/content/en/points.json", "sciatica_desktop/assets/body/back.json"} <= assets


def test_the_wheel_holds_no_tool_and_no_measurement(names: set[str]) -> None:
    assert not [name for name in names if re.search(r"tests/|packaging/|assets/.*(\.py$|/source/)", name)]
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"sciatica_desktop"}


def test_the_sources_hold_all_that_is_needed_to_carry_the_work_on(sources: Path) -> None:
    for name in ("Makefile", "LICENSE", "docs/ranking.md", "packaging/setup/venv.sh", "packaging/locks/run.txt"):
        assert (sources / name).read_bytes() == (ROOT / name).read_bytes()
    assert (sources / "tests/packaging/test_wheel.py").is_file()
    assert not (sources / "build").exists()


def test_a_wheel_built_again_elsewhere_from_the_sources_is_the_same(wheel: Path, sources: Path, tmp_path: Path) -> None:
    assert built(sources, tmp_path).read_bytes() == wheel.read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="the program of the environment lies elsewhere")
def test_the_wheel_installed_in_a_clean_environment_passes_its_own_test(wheel: Path, tmp_path: Path) -> None:
    clean = tmp_path / "clean"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", clean], check=True)
    # What it depends on is lent by the environment of the tests; the program itself comes from the wheel.
    site = clean / f"lib/python{sysconfig.get_python_version()}/site-packages"
    (site / "lent.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "--python", str(clean / "bin/python"), "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", "--no-index", wheel], check=True)
    said = subprocess.run(
        [clean / "bin/sciatica-desktop", "selftest"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
        timeout=MOST_SECONDS,
    ).stdout
    assert said.endswith("self-test passed\n")
    where = "import sciatica_desktop.host.paths as paths; print(paths.assets())"
    assets = subprocess.check_output([clean / "bin/python", "-c", where], cwd=tmp_path, text=True)
    assert Path(assets.strip()) == site / "sciatica_desktop/assets"
