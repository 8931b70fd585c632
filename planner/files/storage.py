"""Files that survive: written aside, read back, and only then put in the place of what was there.

A full disk, a kill or a power cut in the middle of a save costs what is being written, never what was good. (On a full
disk a large write can come back short without an error, so what was written is compared with what was meant.)
"""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import stat
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from planner.files.codec import decode, encode
from planner.files.strict_json import MOST_BYTES
from planner.model.document import Document
from planner.model.sentences import marked, said

_ASIDE = ".planb-saving-"
_ORPHANED = 3600.0  # seconds after which nobody is still writing one
_NO_FOLDER_FLUSH = (errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM)  # file systems that cannot, folders unread

_DISK = {
    errno.EISDIR: marked("this is a folder, not a file"),
    errno.ENOTDIR: marked("a part of the path is a file, not a folder"),
    errno.ENAMETOOLONG: marked("the name is too long"),
    errno.EIO: marked("the disk reports an error"),
}
_READING = {
    **_DISK,
    errno.ENOENT: marked("there is no such file"),
    errno.EACCES: marked("you may not read this file"),
    errno.EPERM: marked("you may not read this file"),
}
_WRITING = {
    **_DISK,
    errno.ENOENT: marked("there is no such folder"),
    errno.EACCES: marked("the folder or the file is write-protected"),
    errno.EPERM: marked("the folder or the file is write-protected"),
    errno.EROFS: marked("the disk is read-only"),
    errno.ENOSPC: marked("the disk is full"),
    errno.EDQUOT: marked("your share of the disk is used up"),
}


class FileError(OSError):
    """A file that cannot be read or written: `filename` is which, `strerror` and `sentence` say why."""

    def __init__(self, code: int, sentence: str, path: Path) -> None:
        super().__init__(code, sentence, str(path))
        self.sentence = sentence


class ChangedOnDiskError(FileError):
    """Somebody else wrote the file since it was read, or deleted it."""


def read_file(path: Path) -> tuple[Document, str]:
    """A document, and the checksum of its file. Raises FileError, or DocumentError for what the file holds."""
    data = read_whole(path)
    return decode(data), checksum(data)


def save_file(document: Document, path: Path, *, known: str | None = None) -> str:
    """Write a document to a file and give the file's checksum; on any error the file stays as it was.

    known: the checksum of the file as we last read or wrote it; a file that holds something else by now is not
    overwritten but raises ChangedOnDiskError. None: whatever is there is replaced.
    Raises FileError, or DocumentError for a document that no file can hold.
    """
    return put_in_place(encode(document), path, known=known)


def put_in_place(data: bytes, path: Path, *, known: str | None = None) -> str:
    """Write a file's bytes as save_file does. Raises FileError."""
    if known is not None and path.exists() and checksum(read_whole(path)) != known:
        raise ChangedOnDiskError(errno.EEXIST, said("another program has changed this file since it was opened"), path)
    write_whole(path, data)
    return checksum(data)


def checksum(data: bytes) -> str:
    """What tells one content of a file from another."""
    return hashlib.sha256(data).hexdigest()


def read_whole(path: Path) -> bytes:
    """A file's bytes: all, or one more than a document may take. Raises FileError."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise _told(error, path, _READING) from error


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in place whole, or leave what is there. Its mode and, if it is a link, its target stay.

    Raises FileError.
    """
    target = Path(os.path.realpath(path))
    aside = target.with_name(_ASIDE + secrets.token_hex(6))
    try:
        mode = _mode_to_keep(target)
        _write_aside(aside, data, mode)
        os.replace(aside, target)  # noqa: PTH105 - the system calls stand here as the system names them
        _flush_folder(target.parent)
    except OSError as error:
        raise _told(error, path, _WRITING) from error
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
    _sweep(target.parent)


def _mode_to_keep(target: Path) -> int | None:
    """The mode of the file that is to be replaced, None if there is none. Raises OSError where there is no file."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "")
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, said("this is a device or a pipe, not a file"))
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "")
    return stat.S_IMODE(mode)


def _write_aside(aside: Path, data: bytes, mode: int | None) -> None:
    with aside.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if mode is not None:
        aside.chmod(mode)
    if aside.read_bytes() != data:
        raise OSError(errno.EIO, "")


def _flush_folder(folder: Path) -> None:
    """Make the new name last, where folders can be flushed."""
    if os.name != "posix":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_FLUSH:
            raise


def _sweep(folder: Path) -> None:
    """Delete what a program left that was killed while it saved here."""
    with suppress(OSError):
        for orphan in folder.glob(_ASIDE + "*"):
            if time.time() - orphan.stat().st_mtime > _ORPHANED:
                orphan.unlink(missing_ok=True)


def _told(error: OSError, path: Path, sentences: Mapping[int, str]) -> FileError:
    code = error.errno or 0
    return FileError(
        code, said(sentences[code]) if code in sentences else error.strerror or said("the file could not be used"), path
    )
