"""What `history` takes on the command line."""

from __future__ import annotations

import argparse
from pathlib import Path

MOST_DIGITS = 10


def count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < MOST_DIGITS and int(text)):
        raise argparse.ArgumentTypeError(f"{text!r} should be a whole number, 1 or more")
    return int(text)


def add_history(
    parser: argparse.ArgumentParser, common: argparse.ArgumentParser, kind: type[argparse.ArgumentParser]
) -> None:
    """Add every act; what goes with each of them comes from `common`."""
    secret = kind(add_help=False)
    secret.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help='holds the passphrase of a locked history, "-" is stdin'
    )
    acts = parser.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=kind)
    parents = [common, secret]
    listing = acts.add_parser("list", parents=parents, help="the entries, newest first")
    listing.add_argument("--json", action="store_true", help="as JSON")
    listing.add_argument("--top", type=count, metavar="N", help="at most N entries")
    export = acts.add_parser("export", parents=parents, help="everything as one document")
    export.add_argument("file", nargs="?", type=Path, metavar="FILE", help="where to write it (stdout if left out)")
    export.add_argument(
        "--format",
        dest="form",
        choices=("json", "csv", "fhir"),
        metavar="FORM",
        help="json (complete, comes back), csv (a table) or fhir (R4 Bundle); else by the name of FILE",
    )
    taking = acts.add_parser("import", parents=parents, help="take an exported document back")
    taking.add_argument("file", type=Path, metavar="FILE")
    _add_care(acts, parents)


def _add_care(
    acts: argparse._SubParsersAction[argparse.ArgumentParser], parents: list[argparse.ArgumentParser]
) -> None:
    acts.add_parser("backup", parents=parents, help="write a dated copy beside the history")
    listing = acts.add_parser("backups", parents=parents, help="the dated copies, and what each holds")
    listing.add_argument("--json", action="store_true", help="as JSON")
    going_back = acts.add_parser("restore", parents=parents, help="go back to a backup; what is there now is kept")
    going_back.add_argument("file", type=Path, metavar="BACKUP")
    going_back.add_argument(
        "--backup-passphrase-file", type=Path, metavar="FILE", help="if the backup has a passphrase of its own"
    )
    acts.add_parser("check", parents=parents, help="check the history file for damage")
    acts.add_parser("repair", parents=parents, help="save what can be read of a damaged file")
    locking = acts.add_parser("lock", parents=parents, help="set or change the passphrase of the history")
    locking.add_argument("--new-passphrase-file", type=Path, metavar="FILE", help="holds the new passphrase")
    acts.add_parser("unlock", parents=parents, help="take the passphrase away")
    syncing = acts.add_parser("sync", parents=parents, help="exchange with other computers by a folder")
    syncing.add_argument("folder", type=Path, metavar="FOLDER")
