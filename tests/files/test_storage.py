"""Whatever goes wrong while saving, the file that was there is there. Faults are put in by hand, call by call."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from planner.files import storage
from planner.files.codec import decode, encode
from planner.files.storage import ChangedOnDiskError, FileError, checksum, read_file, save_file, write_whole
from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Outcome
from planner.model.problems import DocumentError

GOOD = b"what was good\n"


def document(title="Summit"):
    return Document(root=Outcome(id="T"), title=title, actors=(Actor(id="a"),), attributes=(Attribute(id="u"),))


@pytest.fixture
def path(tmp_path) -> Path:
    path = tmp_path / "tree.planb"
    path.write_bytes(GOOD)
    return path


def test_what_is_saved_is_read(tmp_path):
    path = tmp_path / "new.planb"
    known = save_file(document(), path)
    again, read = read_file(path)
    assert (again.title, read) == ("Summit", known)
    assert known == checksum(encode(document()))
    assert [entry.name for entry in tmp_path.iterdir()] == ["new.planb"]


def test_a_new_file_is_as_open_as_the_umask_lets_it(tmp_path):
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / "new.planb", GOOD)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new.planb").stat().st_mode) == 0o640


def test_the_mode_of_an_old_file_stays(path):
    path.chmod(0o604)
    write_whole(path, b"new")
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"new", 0o604)


def test_a_link_keeps_pointing_where_it_does(path, tmp_path):
    (tmp_path / "far").mkdir()
    link = tmp_path / "far" / "link.planb"
    link.symlink_to("../tree.planb")
    write_whole(link, b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"


def test_a_name_of_255_bytes(tmp_path):
    path = tmp_path / ("n" * 249 + ".planb")
    write_whole(path, GOOD)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize("call", ["fsync", "replace", "write", "chmod", "read", "open"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_call_that_fails_costs_nothing(path, monkeypatch, call, code):
    """Each system call of a save in turn reports a full disk or a broken one."""

    def fail(*_args, **_kwargs):
        raise OSError(code, os.strerror(code))

    def fail_on_write(aside, _data, _mode):
        aside.write_bytes(b"half of")
        fail()

    match call:
        case "fsync" | "replace":
            monkeypatch.setattr(os, call, fail)
        case "chmod" | "open":
            monkeypatch.setattr(Path, call, fail)
        case "read":
            monkeypatch.setattr(Path, "read_bytes", fail)
        case "write":
            monkeypatch.setattr(storage, "_write_aside", fail_on_write)
    with pytest.raises(FileError) as failed:
        write_whole(path, b"new")
    monkeypatch.undo()
    assert failed.value.sentence == {errno.ENOSPC: "the disk is full", errno.EIO: "the disk reports an error"}[code]
    assert failed.value.filename == str(path)
    assert path.read_bytes() == GOOD
    assert list(path.parent.iterdir()) == [path]


def test_bytes_that_read_back_differently_are_not_put_in_place(path, monkeypatch):
    monkeypatch.setattr(Path, "read_bytes", lambda _: b"rotten")
    with pytest.raises(FileError, match="the disk reports an error"):
        write_whole(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == GOOD


def test_the_order_is_flush_then_replace_then_flush_of_the_folder(path, monkeypatch):
    """A rename that reaches the disk before the bytes leaves an empty file after a power cut."""
    calls: list[str] = []
    fsync, replace = os.fsync, os.replace

    def noted_fsync(descriptor):
        calls.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def noted_replace(*names):
        calls.append("replace")
        replace(*names)

    monkeypatch.setattr(os, "fsync", noted_fsync)
    monkeypatch.setattr(os, "replace", noted_replace)
    write_whole(path, b"new")
    assert calls == ["file", "replace", "folder"]


def test_a_file_that_somebody_else_changed_is_not_overwritten(tmp_path):
    path = tmp_path / "tree.planb"
    known = save_file(document("mine"), path)
    save_file(document("theirs"), path)
    with pytest.raises(ChangedOnDiskError, match="another program has changed this file"):
        save_file(document("mine again"), path, known=known)
    assert decode(path.read_bytes()).title == "theirs"
    save_file(document("mine again"), path)
    assert decode(path.read_bytes()).title == "mine again"


def test_a_file_that_was_deleted_is_written_again(tmp_path):
    path = tmp_path / "tree.planb"
    known = save_file(document(), path)
    path.unlink()
    assert save_file(document(), path, known=known) == known


def test_a_document_that_no_file_can_hold_leaves_the_file(path):
    endless = Document(
        root=Outcome(id="T", payoffs={"u": float("nan")}), actors=(Actor(id="a"),), attributes=(Attribute(id="u"),)
    )
    with pytest.raises(DocumentError):
        save_file(endless, path)
    assert path.read_bytes() == GOOD


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("folder", "this is a folder, not a file"),
        ("missing/tree.planb", "there is no such folder"),
        ("file/tree.planb", "a part of the path is a file, not a folder"),
        ("n" * 256, "the name is too long"),
        ("pipe", "this is a device or a pipe, not a file"),
    ],
)
def test_where_nothing_can_be_saved(tmp_path, name, sentence):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(GOOD)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileError) as failed:
        write_whole(tmp_path / name, b"new")
    assert failed.value.sentence == sentence
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["file", "folder", "pipe"]


@pytest.mark.parametrize(
    ("name", "sentence"), [(".", "this is a folder, not a file"), ("none.planb", "there is no such file")]
)
def test_what_cannot_be_read(tmp_path, name, sentence):
    with pytest.raises(FileError) as failed:
        read_file(tmp_path / name)
    assert failed.value.strerror == sentence


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write anywhere")
@pytest.mark.parametrize("what", ["folder", "file"])
def test_what_is_write_protected_stays(path, what):
    protected = path.parent if what == "folder" else path
    protected.chmod(0o555)
    with pytest.raises(FileError, match="write-protected"):
        write_whole(path, b"new")
    protected.chmod(0o755)
    assert path.read_bytes() == GOOD


def test_write_protection_is_told(path, monkeypatch):
    """The same for the superuser, whom the system does not stop: the answer that others get is put in by hand."""
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(FileError, match="the folder or the file is write-protected"):
        write_whole(path, b"new")
    assert path.read_bytes() == GOOD


def test_what_a_killed_save_left_is_swept_away_once_it_is_old(path):
    old, young = path.with_name(".planb-saving-0"), path.with_name(".planb-saving-1")
    for orphan in (old, young):
        orphan.write_bytes(b"half")
    os.utime(old, (time.time() - 7200,) * 2)
    write_whole(path, b"new")
    assert not old.exists()
    assert young.exists()


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 256 KiB, where the system lets us make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("only the superuser may mount a small disk")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_disk_that_is_really_full(small_disk):
    """Every step of free space from nothing to enough, in pages of 4 KiB: the file is the old one or the new one."""
    path, ballast = small_disk / "tree.planb", small_disk / "ballast"
    new = b"n" * 60_000
    told: list[str] = []
    refused = 0
    for free in range(0, 80, 4):
        path.write_bytes(GOOD)
        ballast.write_bytes(b"b" * (256 - 4 - free) * 1024)
        try:
            write_whole(path, new)
        except FileError as error:
            told.append(error.sentence)
        assert path.read_bytes() == (GOOD if len(told) > refused else new)
        refused = len(told)
        ballast.unlink()
    assert 0 < refused < 20
    assert set(told) == {"the disk is full"}


SAVING = """
import sys
from pathlib import Path
from planner.files.storage import write_whole
path, size = Path(sys.argv[1]), 200_000
print("ready", flush=True)
for number in range(1_000_000):
    write_whole(path, bytes([number % 256]) * size)
"""


def test_a_kill_at_any_moment_leaves_a_whole_file(tmp_path):
    """Twelve savers are killed at moments a few milliseconds apart; every file is one of the contents, whole."""
    path = tmp_path / "tree.planb"
    path.write_bytes(b"g" * 200_000)
    for turn in range(12):
        saver = subprocess.Popen(
            [sys.executable, "-c", SAVING, str(path)], stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
        )
        assert saver.stdout is not None
        saver.stdout.readline()
        time.sleep(0.003 * turn)
        saver.send_signal(signal.SIGKILL)
        saver.wait()
        saver.stdout.close()
        data = path.read_bytes()
        assert len(data) == 200_000
        assert len(set(data)) == 1
