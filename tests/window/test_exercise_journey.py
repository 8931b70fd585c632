"""A whole exercise in a real window, three players on phones in a real browser and a fourth without one.

What each screen shows, and does not show, is looked at on the way; what came of it is read from the log.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLabel, QMessageBox, QWidget
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from planner import shipped
from planner.app.blank import blank_document
from planner.app.preferences import Preferences
from planner.app.recovery import Recovery
from planner.app.store import Store
from planner.cli import main as command_line
from planner.exercise.dice import commitment_of
from planner.exercise.log import read
from planner.files.codec import encode
from planner.model.places import nodes
from planner.ui.exercise.adjudicate import AdjudicateDialog
from planner.ui.exercise.control import ControlWindow
from planner.ui.exercise.decide import DecideDialog
from planner.ui.exercise.operator import ANSWER, OperatorGrid
from planner.ui.exercise.phones import PhonesDialog
from planner.ui.exercise.preparation_report import ReportOptions
from planner.ui.main_window import MainWindow
from planner.ui.theme import Theme

Asked = TypeVar("Asked", bound=QDialog)

Key = Qt.Key
BROWSER, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--window-size=390,844",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
SECONDS = 20


class Phone:
    """A player with a browser of their own, as large as a phone."""

    def __init__(self) -> None:
        options = webdriver.ChromeOptions()
        options.binary_location = BROWSER or ""
        for flag in FLAGS:
            options.add_argument(flag)
        self._driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))

    def close(self) -> None:
        self._driver.quit()

    def join(self, address: str, code: str, cell: str) -> None:
        self._driver.get(address)
        self.type("code", code.lower().replace("-", " "))
        self.choose(cell)
        self.send("form")
        self.wait_for("Nothing to answer now")

    def type(self, field: str, text: str) -> None:
        found = self._driver.find_element(By.ID, field)
        found.clear()
        found.send_keys(text)

    def choose(self, value: str) -> None:
        self._click(f"input[value='{value}']")

    def send(self, form: str) -> None:
        self._click(f"{form} button")

    def _click(self, selector: str) -> None:
        found = self._driver.find_element(By.CSS_SELECTOR, selector)
        self._driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", found)
        found.click()

    def estimate(self, percent: str, why: str) -> None:
        self.type("p0", percent)
        self.type("ewhy", why)
        self.send("form[action='/estimate']")
        self.wait_for("Your estimate is in")

    def wait_for(self, words: str) -> str:
        """What the page says, once it says that."""
        WebDriverWait(self._driver, SECONDS, 0.05).until(lambda _: words in self.page)
        return self.page

    @property
    def page(self) -> str:
        return self._driver.execute_script("return document.body.innerText + document.documentElement.outerHTML")


class Facilitator:
    """Keys to whatever has the keyboard, in the control window or in what it asks."""

    def __init__(self, window: MainWindow, qtbot) -> None:
        self.window = window
        self.qtbot = qtbot
        self.activate(window)
        self.press(Key.Key_R, held=Qt.KeyboardModifier.ControlModifier)
        assert window.exercises.control is not None, window.messages.text
        self.control: ControlWindow = window.exercises.control
        self.activate(self.control)

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=SECONDS * 1000)

    def activate(self, window: QWidget) -> None:
        window.activateWindow()
        self.wait(lambda: QApplication.activeWindow() is window)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, held)

    def next(self, *phases: str) -> None:
        """Goes on by its one key, through these phases."""
        for phase in phases:
            self.press(Key.Key_PageDown)
            assert self.control.playing.state.play.phase == phase, self.control.notice.text()

    def asked(self, kind: type[Asked]) -> Asked:
        """The window that control has opened."""
        self.wait(lambda: any(one.isVisible() for one in self.control.findChildren(kind)))
        dialog = next(one for one in self.control.findChildren(kind) if one.isVisible())
        self.activate(dialog)
        return dialog

    def back(self) -> None:
        """The keyboard is control's again, of itself."""
        self.wait(lambda: QApplication.activeWindow() is self.control)

    def agree(self) -> None:
        """To what it asks, by Enter."""
        self.asked(QMessageBox)
        self.press(Key.Key_Return)
        self.back()

    def shown(self, window: QWidget) -> str:
        """Every text that a window shows or tells a screen reader."""
        parts = [one for one in window.findChildren(QWidget) if one.isVisible() and one.window() is window]
        told = [one.text() for one in parts if isinstance(one, QLabel | QAbstractButton)]
        return "\n".join([*told, *(one.accessibleDescription() for one in parts)])


@pytest.fixture
def phones():
    """Three, each a browser."""
    if not BROWSER or not DRIVER:
        pytest.fail("chromium and chromedriver are missing; `make test-window` installs them")
    opened: list[Phone] = []
    try:
        for _ in range(3):
            opened.append(Phone())
        yield opened
    finally:
        for phone in opened:
            phone.close()


@pytest.fixture
def facilitator(qapp, qtbot, tmp_path):
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    preferences = Preferences(tmp_path / "preferences.ini")
    store = Store(blank_document())
    window = MainWindow(store, Theme(qapp, preferences), preferences, Recovery(store, tmp_path / "recovery"))
    qtbot.addWidget(window)
    tree = tmp_path / "korea.planb"
    shutil.copy(shipped.resource("examples", "korea_exercise.planb"), tree)
    window.show()
    window.files.open_path(tree)
    made = Facilitator(window, qtbot)
    yield made
    if made.window.exercises.control is not None:
        made.control.close_unasked()
    window.close()
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])


def open_the_room(facilitator: Facilitator, phones: list[Phone]) -> None:
    """Phones come in by address and typed code; the fourth player gets a row in the operator's grid."""
    facilitator.press(Key.Key_Q)
    dialog = facilitator.asked(PhonesDialog)
    assert facilitator.control.playing.channel is None, "it is off until it is started"
    dialog.address.setCurrentText("127.0.0.1")
    dialog.port.setValue(0)
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    channel = facilitator.control.playing.channel
    assert channel is not None
    facilitator.press(Key.Key_Escape)
    facilitator.back()
    facilitator.press(Key.Key_S)
    screen = facilitator.control.screen_window
    facilitator.wait(screen.isActiveWindow)
    assert channel.keys.shown in facilitator.shown(screen)
    assert screen.card.qr.text == channel.invitation
    facilitator.press(Key.Key_S)
    facilitator.back()
    for phone, cell in zip(phones, ("washington", "seoul", "pyongyang"), strict=True):
        phone.join(channel.url, channel.keys.shown, cell)  # the window stands still meanwhile, and they come in
    facilitator.press(Key.Key_O)
    grid = facilitator.asked(OperatorGrid)
    QTest.mouseClick(grid.add, Qt.MouseButton.LeftButton)
    facilitator.press(Key.Key_Escape)
    facilitator.back()
    assert len(facilitator.control.playing.state.seats) == 4


def type_in(facilitator: Facilitator, answer: str) -> None:
    facilitator.press(Key.Key_O)
    grid = facilitator.asked(OperatorGrid)
    item = grid.table.item(grid.table.rowCount() - 1, ANSWER)
    assert item is not None
    item.setText(answer)
    facilitator.press(Key.Key_Escape)
    facilitator.back()


def decide(facilitator: Facilitator, phones: list[Phone]) -> None:
    """Votes advise; without a rationale nothing is decided."""
    phones[0].wait_for("Your advice")
    phones[0].choose("b1")
    phones[0].send("form[action='/vote']")
    phones[0].wait_for("Your vote is in")
    facilitator.wait(lambda: "Alliance summit first (Trump-Moon), then Kim: 1" in
                                facilitator.control.matter.said.text())  # fmt: skip
    facilitator.press(Key.Key_PageDown)
    dialog = facilitator.asked(DecideDialog)
    facilitator.press(Key.Key_Space)
    QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    assert dialog.refusal.text() == "A decision needs its rationale."
    QTest.keyClicks(dialog.why, "Seoul first")
    QTest.keyClicks(dialog.dissent, "Pyongyang would wait")
    QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    facilitator.back()
    assert facilitator.control.playing.state.play.path == ("b1",)


def estimate_twice(facilitator: Facilitator, phones: list[Phone]) -> None:
    control, screen = facilitator.control, facilitator.control.screen_window
    facilitator.next("brief", "discuss", "estimate")
    for phone, percent in zip(phones, ("20", "40", "70"), strict=True):
        phone.wait_for("Your estimate, unseen by others")
        phone.estimate(percent, "<b>trucks</b>")
        assert "What the room said" not in phone.page
    facilitator.wait(lambda: "ANSWERS IN: 3 OF 4" in facilitator.shown(control))
    facilitator.press(Key.Key_PageDown)
    assert control.notice.text() == "1 of 4 have not answered; close the round first."
    type_in(facilitator, "50%")
    assert control.matter.dots.dots.rows[0].dots == pytest.approx((0.2, 0.4, 0.7, 0.5))
    assert not screen.dots.isVisible(), "nothing before the facilitator shows it"
    facilitator.next("feedback")
    phones[1].wait_for("4 answers, in no order. Yours is in colour.")
    facilitator.press(Key.Key_A)
    assert sorted(screen.dots.dots.rows[0].dots) == pytest.approx([0.2, 0.4, 0.5, 0.7])
    assert screen.dots.dots.rows[0].pooled is None
    facilitator.next("estimate again")
    for phone, percent in zip(phones, ("30", "40", "50"), strict=True):
        phone.wait_for("Your estimate again")
        phone.estimate(percent, "after talk")
    facilitator.wait(lambda: len(control.matter.dots.dots.rows[0].dots) == 3)
    facilitator.press(Key.Key_C)
    facilitator.wait(lambda: "disagreement" in control.matter.said.text())


def roll(facilitator: Facilitator) -> None:
    """The seed's SHA-256 is shown before, the seed after."""
    facilitator.next("adjudicate")
    facilitator.press(Key.Key_R)
    dialog = facilitator.asked(AdjudicateDialog)
    QTest.keyClicks(dialog.modifiers, "trust +1")
    QTest.mouseClick(dialog.throw, Qt.MouseButton.LeftButton)
    commitment = facilitator.control.playing.state.play.commitment
    assert commitment is not None and commitment.sha256[:32] in dialog.seed.text()
    assert "Seed:" not in dialog.seed.text()
    QTest.mouseClick(dialog.throw, Qt.MouseButton.LeftButton)
    result = facilitator.control.playing.state.play.roll
    assert result is not None and result.seed[:32] in dialog.seed.text()
    assert commitment_of(result.seed) == commitment.sha256
    QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    facilitator.back()
    assert facilitator.control.playing.state.play.path == ("b1", result.branch)


def test_an_exercise_from_the_first_move_to_the_report(facilitator, phones, tmp_path):
    control = facilitator.control
    screen = control.screen_window
    open_the_room(facilitator, phones)
    facilitator.next("brief")
    facilitator.press(Key.Key_P)
    assert control.playing.state.clock.since is not None
    facilitator.next("discuss", "decide")
    assert "Which meeting comes first" in facilitator.shown(screen)
    assert "SMA concluded" not in facilitator.shown(screen), "what lies ahead is not in it"
    assert "46.4" not in facilitator.shown(screen) + "".join(phone.page for phone in phones)
    decide(facilitator, phones)
    facilitator.press(Key.Key_PageDown)
    facilitator.press(Key.Key_PageUp)
    assert control.playing.state.play.turn == 0, "a step is taken back with one key"
    estimate_twice(facilitator, phones)
    roll(facilitator)
    facilitator.press(Key.Key_I)  # inject 3 is due: play has come to its node
    assert "Inject 3" in facilitator.shown(screen)
    phones[2].wait_for("Trucks at the test stand")
    phones[2].type("a3", "Ask Beijing first")
    phones[2].send("form[action='/answer']")
    phones[2].wait_for("Your cell has answered.")
    nothing_ahead_is_told(facilitator, phones)
    facilitator.press(Key.Key_H)
    facilitator.agree()
    phones[1].wait_for("Three to sustain")
    phones[1].type("sustain0", "Private estimates")
    phones[1].send("form[action='/react']")
    phones[1].wait_for("Thank you; it is in.")
    facilitator.wait(lambda: "Private estimates" in control.wash.page.text())
    facilitator.wait(lambda: "Private estimates" in screen.wash.page.text())
    assert "Seoul first" in screen.wash.page.text() and "the same" in screen.wash.page.text()
    facilitator.press(Key.Key_PageDown)
    facilitator.agree()
    assert control.playing.state.ended
    log = control.playing.path
    report_on_paper(facilitator, tmp_path / "report.pdf")
    control.close()
    assert facilitator.window.exercises.control is None
    told_in_the_log(log)
    report = tmp_path / "report.json"
    assert command_line(["exercise", "report", str(log), str(report)]) == 0
    steps = json.loads(report.read_text())["after_action"]["steps"]
    assert [step["how"] for step in steps] == ["decided", "2d6"]


def report_on_paper(facilitator: Facilitator, path: Path) -> None:
    """Asked for from control once all is over; a draft, as a PDF."""
    facilitator.press(Key.Key_B)
    facilitator.wait(lambda: bool(facilitator.window.findChildren(ReportOptions)))
    (options,) = facilitator.window.findChildren(ReportOptions)
    facilitator.activate(options)
    facilitator.press(Key.Key_Return)
    (dialog,) = facilitator.window.findChildren(QFileDialog)
    dialog.selectFile(str(path))
    QTest.keyClick(dialog, Key.Key_Return)
    facilitator.wait(path.exists)
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())
    assert "Seoul first" in text and "Pyongyang would wait" in text
    assert "Private estimates" in text and "Ask Beijing first" in text


def nothing_ahead_is_told(facilitator: Facilitator, phones: list[Phone]) -> None:
    """No title of a node that play has not come to is on the players' screen, or in the source of any page."""
    control = facilitator.control
    seen = encode(control.screen_window.projection).decode()
    hidden = {node.title for node in nodes(control.playing.state.document.root) if node.title not in seen}
    assert len(hidden) > 20
    for told in (facilitator.shown(control.screen_window), *(phone.page for phone in phones)):
        assert not [title for title in hidden if title in told]


def told_in_the_log(path: Path) -> None:
    reading = read(path)
    assert not reading.faults and not reading.torn
    kinds = [event.kind for event in reading.events]
    for kind, times in (("seated", 4), ("estimated", 7), ("voted", 1), ("decided", 1), ("committed", 1), ("rolled", 1),
                        ("adjudicated", 1), ("inject_sent", 1), ("inject_answered", 1), ("reacted", 1), ("ended", 1),
                        ("taken_back", 1)):  # fmt: skip
        assert kinds.count(kind) == times, kind
    (decided,) = (event.data for event in reading.events if event.kind == "decided")
    assert (decided["why"], decided["dissent"]) == ("Seoul first", "Pyongyang would wait")
