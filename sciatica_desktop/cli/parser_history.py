"""What `history` takes on the command line."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TypeAlias

MOST_DIGITS = 10
Acts: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
Parents: TypeAlias = list[argparse.ArgumentParser]


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
    _add_looking(acts, parents)
    _add_entries(acts, parents)
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


def _add_looking(acts: Acts, parents: Parents) -> None:
    listing = acts.add_parser("list", parents=parents, help="the entries, newest first")
    listing.add_argument("--json", action="store_true", help="as JSON")
    listing.add_argument("--top", type=count, metavar="N", help="at most N entries")
    listing.add_argument("--find", metavar="WORDS", help="only entries that these words fit")
    listing.add_argument("--side", choices=("L", "R", "M"), help="only of this side")
    for name in ("muscle", "technique", "tool"):
        listing.add_argument(f"--{name}", metavar=name.upper(), help=f"only with this {name}")
    listing.add_argument("--trash", action="store_true", help="what was thrown away instead")
    reporting = acts.add_parser("report", parents=parents, help="one page about the course, as a PDF")
    reporting.add_argument("file", type=Path, metavar="FILE", help="where to write it")
    reporting.add_argument("--days", type=count, metavar="N", help="only of the last N days")
    changing = acts.add_parser("change", parents=parents, help="where it hurts less or more than at the start")
    changing.add_argument("--json", action="store_true", help="as JSON")
    changing.add_argument("--days", type=count, metavar="N", help="only of the last N days")
    helping = acts.add_parser("helps", parents=parents, help="what the pain did after each point, technique and tool")
    helping.add_argument("--json", action="store_true", help="as JSON")
    helping.add_argument("--days", type=count, metavar="N", help="only of the last N days")


def _add_entries(acts: Acts, parents: Parents) -> None:
    logging = acts.add_parser("log", parents=parents, help="note the pain now, with the marks of the map; says the id")
    logging.add_argument("pain", type=int, choices=range(11), metavar="PAIN", help="0 to 10")
    logging.add_argument("--note", metavar="TEXT", help="a note")
    for name, told in (("delete", "move an entry to the trash"), ("undelete", "take an entry out of the trash")):
        act = acts.add_parser(name, parents=parents, help=told)
        act.add_argument("id", metavar="ID")
    acts.add_parser("empty-trash", parents=parents, help="remove for good what is in the trash")


def _add_care(acts: Acts, parents: Parents) -> None:
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
