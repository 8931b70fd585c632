"""Files that are made to do harm are refused with a sentence, in about a second and within 100 MB.

Each runs in a Python of its own, which may not have more memory; the time allowed leaves room for a busy machine.
"""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from planner.analysis.rollback import roll_back
from planner.files.formats import named
from tests.analysis.trees import decide, document, end, way

ROOT = Path(__file__).parent.parent.parent.parent
MEGABYTES = 100

READ = """
import re, sys, time
from planner.files.opening import open_file
from planner.model.problems import DocumentError
from pathlib import Path
start = time.process_time()
try:
    open_file(Path(sys.argv[1]))
except DocumentError as error:
    print(error)
else:
    print("it was read")
print(time.process_time() - start)
print(int(re.search("VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024)
"""


def workbook(**parts: bytes) -> bytes:
    """A workbook of ours with other or more parts, by their names with _ for / and -- for .."""
    whole = document(decide(way("go", end(1)), way("stay", end(0))))
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(named("Excel").write(roll_back(whole)).data)) as original,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as changed,
    ):
        for name in original.namelist():
            if name not in parts:
                changed.writestr(name, original.read(name))
        for name, data in parts.items():
            changed.writestr(name, data)
    return out.getvalue()


LAUGHS = b"".join(
    b'<!ENTITY lol%d "%s">' % (level, b"".join([b"&lol%d;" % (level - 1)] * 10)) for level in range(1, 10)
)
ROW = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:B9"/>'
    b"<sheetData><row>"
)
STRINGS = "xl/sharedStrings.xml"

HOSTILE = {
    "a zip bomb": (
        "a.xlsx",
        lambda: workbook(**{STRINGS: b"<sst>" + b" " * (100 << 20) + b"</sst>"}),
        "more than 64 MiB",
    ),
    "strings without end": (
        "a.xlsx",
        lambda: workbook(**{STRINGS: b"<sst>" + b"<si><t>a</t></si>" * 500_000 + b"</sst>"}),
        "more than one of ours",
    ),
    "a sheet that never begins": (
        "a.xlsx",
        lambda: workbook(**{"xl/worksheets/sheet1.xml": b"<worksheet>" + b"<a/>" * 2_000_000}),
        "does not begin as one",
    ),
    "a row without end": (
        "a.xlsx",
        lambda: workbook(**{"xl/worksheets/sheet3.xml": ROW + b"<c/>" * 2_000_000}),
        "newer version of Plan B, or was changed",
    ),
    "a name that leads out": ("a.xlsx", lambda: workbook(**{"../../etc/passwd": b"x"}), "leads out of it"),
    "an absolute name": ("a.xlsx", lambda: workbook(**{"/etc/passwd": b"x"}), "leads out of it"),
    "a billion laughs": (
        "a.xlsx",
        lambda: workbook(**{STRINGS: b'<!DOCTYPE lolz [<!ENTITY lol0 "lol">' + LAUGHS + b"]><sst>&lol9;</sst>"}),
        "entities of its own",
    ),
    "a damaged zip": ("a.xlsx", lambda: workbook()[:4000], "damaged zip"),
    "nested YAML": ("a.yaml", lambda: b"name: {a: " + b"{a: " * 100_000, "250 deep"),
    "nested YAML lists": ("a.yaml", lambda: b"name: " + b"[" * 100_000, "a list stands here"),
    "indented YAML": (
        "a.yaml",
        lambda: "".join(f"{' ' * level}a{level}:\n" for level in range(2_000)).encode(),
        "250 deep",
    ),
    "YAML aliases that explode": (
        "a.yaml",
        lambda: (
            b"a: &a {x: 1}\n" + b"".join(b"%c: &%c {p: *%c, q: *%c}\n" % (c, c, c - 1, c - 1) for c in range(98, 122))
        ),
        "anchor or alias",
    ),
    "a YAML tag that runs": ("a.yaml", lambda: b"name: !!python/object/apply:os.system ['true']", "a list stands here"),
    "nested JSON": (
        "a.sd.json",
        lambda: b'{"SilverDecisions":"1.2","data":{"trees":' + b'[{"a":' * 100_000,
        "nested too deeply",
    ),
    "a deep SilverDecisions tree": (
        "a.sd.json",
        lambda: (
            b'{"SilverDecisions":"1.2","data":{"trees":['
            + b'{"type":"decision","childEdges":[{"childNode":' * 320
            + b'{"type":"terminal"}'
            + b"}]}" * 320
            + b"]}}"
        ),
        "250 levels",
    ),
    "a deep game": (
        "a.efg",
        lambda: (
            b'EFG 2 R "" { "A" "B" }\n' + b"".join(b'p "" 1 %d "" { "x" } 0\n' % level for level in range(1, 100_001))
        ),
        "250 levels",
    ),
    "a game without end": (
        "a.efg",
        lambda: b'EFG 2 R "" { "A" }\nc "" 1 "" { ' + b'"x" 0 ' * 400_000 + b"} 0\n" + b't "" 0\n' * 400_000,
        "300,000 nodes",
    ),
    "a number of a million digits": (
        "a.efg",
        lambda: b'EFG 2 R "" { "A" }\nt "" 1 "" { ' + b"9" * 1_000_000 + b" }",
        "number",
    ),
    "a ModelChoice ring": (
        "a.mc.json",
        lambda: (
            b'{"RootId":"a","Nodes":{"a":{"type":"decision","options":[{"name":"x","childId":"b"}]},'
            b'"b":{"type":"decision","options":[{"name":"x","childId":"a"}]}}}'
        ),
        "two branches lead to",
    ),
    "65 MiB": ("a.yaml", lambda: b"name: x\n" + b"# nothing to see here\n" * 3_100_000, "64 MiB"),
}


@pytest.mark.parametrize("attack", HOSTILE)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what a process takes is read from /proc")
def test_it_is_refused_in_time_and_room(attack: str, tmp_path: Path):
    name, make, says = HOSTILE[attack]
    (tmp_path / name).write_bytes(make())
    ended = subprocess.run(
        [sys.executable, "-c", READ, tmp_path / name], check=False, capture_output=True, text=True, cwd=ROOT, timeout=60
    )
    assert ended.returncode == 0, ended.stderr[-500:]
    sentence, seconds, megabytes = ended.stdout.rsplit("\n", 3)[:3]
    assert says in sentence
    assert "Traceback" not in ended.stderr
    assert float(megabytes) <= MEGABYTES
    assert float(seconds) < 20  # about one where nothing else runs
