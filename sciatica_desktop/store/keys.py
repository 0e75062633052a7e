"""Files that open only with a passphrase, in the form of SQLCipher 4, which other programs read too.

The key is made from the passphrase by PBKDF2-HMAC-SHA512 with 256,000 rounds, about a tenth of a second on a small
machine, and from 16 bytes of chance with which each file begins. Each page is encrypted (AES-256) and sealed (HMAC).
"""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

import apsw

ROUNDS = 256_000
SALT_BYTES = 16

_CIPHER = "sqlcipher"
_LEGACY = 4

MAGIC = b"SQLite format 3\x00"
PAGE_BYTES = 4096
_RANDOM = 200
"""So many of the 256 values occur in any 4096 bytes of an encrypted file, and in hardly any other."""


@lru_cache(maxsize=64)
def derived(passphrase: str, salt: bytes) -> bytes:
    """32 bytes made of a passphrase and a salt; takes a tenth of a second the first time."""
    import hashlib  # noqa: PLC0415 - loads OpenSSL, which a history without a passphrase does without

    return hashlib.pbkdf2_hmac("sha512", passphrase.encode(), salt, ROUNDS, 32)


def key_of(passphrase: str, salt: bytes) -> str:
    """The key of a file with this salt, as SQLCipher writes it."""
    return f"x'{derived(passphrase, salt).hex()}{salt.hex()}'"


def new_key(passphrase: str) -> str:
    """A key for a new file, or "" for one without a passphrase."""
    return key_of(passphrase, os.urandom(SALT_BYTES)) if passphrase else ""


def file_key(path: Path, passphrase: str) -> str:
    """The key that opens a file; "" for one that is open to all."""
    with path.open("rb") as file:
        salt = file.read(SALT_BYTES)
    return key_of(passphrase, salt) if passphrase and salt and salt != MAGIC else ""


def is_locked(path: Path) -> bool:
    """True if the file looks as an encrypted one does: whole pages of what seems to be chance."""
    with path.open("rb") as file:
        first = file.read(PAGE_BYTES)
    whole = len(first) == PAGE_BYTES and path.stat().st_size % PAGE_BYTES == 0
    return whole and not first.startswith(MAGIC) and len(set(first)) >= _RANDOM


def use_key(connection: apsw.Connection, key: str) -> None:
    """Tell a connection the key of its file, before anything else."""
    if key:
        connection.pragma("cipher", _CIPHER)
        connection.pragma("legacy", _LEGACY)
        connection.pragma("key", key)


def uri(path: Path, key: str, **more: str) -> str:
    """The address of a file for VACUUM INTO, ATTACH and for opening it, with its key."""
    wanted = {"cipher": _CIPHER, "legacy": str(_LEGACY), "key": key} if key else {"key": ""}
    return (
        f"{path.absolute().as_uri()}?{'&'.join(f'{name}={quote(text)}' for name, text in {**wanted, **more}.items())}"
    )
