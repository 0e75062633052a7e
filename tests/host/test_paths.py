"""Where things are kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from sciatica_desktop.core.reading import BadFile
from sciatica_desktop.host.paths import Paths, assets


def make_assets(folder: Path) -> Path:
    (folder / "content").mkdir(parents=True)
    return folder


def test_a_data_folder_holds_everything_and_is_not_made(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    paths = Paths.under(folder)
    kept = (paths.data, paths.config, paths.cache, paths.logs, paths.database, paths.backups, paths.preferences)
    assert all(folder in (path, *path.parents) for path in kept)
    assert len({paths.database, paths.backups, paths.preferences, paths.cache, paths.logs}) == 5
    assert not folder.exists()


def test_a_relative_folder_stays_the_same_when_the_program_moves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    paths = Paths.under(Path("mine"))
    monkeypatch.chdir("/")
    assert paths.data == tmp_path / "mine"


def test_the_users_folders_carry_the_programs_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    paths = Paths.of_user()
    folders = (paths.data, paths.config, paths.cache, paths.logs)
    assert all("SciaticaDesktop" in path.parts for path in folders)
    assert list(tmp_path.iterdir()) == []


def test_a_checkout_has_its_assets_beside_the_package() -> None:
    assert (assets() / "content" / "en" / "pack.json").is_file()


@pytest.mark.parametrize("where", ["site-packages/sciatica_desktop/assets", "site-packages/assets"])
def test_assets_are_found_inside_the_package_or_beside_it(tmp_path: Path, where: str) -> None:
    wanted = make_assets(tmp_path / where)
    assert assets(tmp_path / "site-packages" / "sciatica_desktop") == wanted


def test_the_packages_own_assets_come_before_those_of_a_neighbour(tmp_path: Path) -> None:
    package = tmp_path / "sciatica_desktop"
    make_assets(tmp_path / "assets")
    assert assets(package) == tmp_path / "assets"
    wanted = make_assets(package / "assets")
    assert assets(package) == wanted


def test_missing_assets_are_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    with pytest.raises(BadFile, match="install it again"):
        assets(tmp_path / "sciatica_desktop")
