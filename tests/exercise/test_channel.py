"""The players' channel from outside: what it lets in, what it refuses, and that the room goes on whatever is sent."""

from __future__ import annotations

import http.client
import json
import select
import socket
import threading
import time

import pytest

from planner.exercise import log as logs
from planner.exercise.access import Pace, Tries
from planner.exercise.channel import Channel
from tests.exercise.phones import Phone
from tests.exercise.test_projection import ENDS, NEVER


@pytest.fixture
def channel(room):
    opened = Channel(room, "127.0.0.1", 0, writes_a_second=1000, first_request_seconds=0.3)
    yield opened
    opened.close()


@pytest.fixture
def phone(channel):
    one = Phone(channel)
    assert one.join("b") == 200
    return one


def to_estimate(room) -> str:
    room.do("turn_started", turn=0)
    room.do("decided", branch="meet", why="because")
    room.do("turn_started", turn=1)
    room.do("phase", phase="estimate")
    return room.state.play.question


def test_a_phone_joins_estimates_and_is_in_the_log(room, phone):
    asked = to_estimate(room)
    assert "deallabel, in per cent" in phone.see()
    status, told = phone.post("/estimate", {"question": asked, "round": 1, "p0": "38", "why": "trucks"})
    assert (status, told["said"]) == (200, "Sent.")
    (estimate,) = room.state.estimates.values()
    assert (estimate.values, estimate.why) == (pytest.approx((0.38, 0.62)), "trucks")
    assert logs.read(room.path).events[-1].kind == "estimated"
    assert 'value="38"' in phone.see()


def test_a_write_sent_again_changes_nothing(room, phone):
    asked = to_estimate(room)
    for _ in range(3):
        phone.post("/estimate", {"question": asked, "round": 1, "p0": "38"})
    assert len(room.state.estimates) == 1


def test_a_form_sent_again_asks_for_the_same_seat(room, channel):
    once = "f" * 32
    before = len(room.state.seats)
    first, second = Phone(channel), Phone(channel)
    assert (first.join("b", once=once), second.join("b", once=once)) == (200, 200)
    assert first.cookie == second.cookie
    assert len(room.state.seats) == before + 1


def test_the_page_works_without_a_script(room, channel):
    """A browser's own form posts are answered by a page to look at."""
    plain = {"Accept": "text/html", "Content-Type": "application/x-www-form-urlencoded"}
    phone = Phone(channel)
    status, page, headers = phone.ask("GET", f"/?t={channel.keys.token}", headers={"Accept": "text/html"})
    assert status == 200
    assert f'name="code" value="{channel.keys.token}"' in page.decode()
    assert len(page) < 20_000
    status, _, headers = phone.ask("POST", "/join", f"code={channel.keys.token}&cell=r&once={'a' * 32}", plain)
    assert (status, headers["Location"]) == (303, "/")
    phone.cookie = headers["Set-Cookie"].partition("seat=")[2].partition(";")[0]
    room.do("turn_started", turn=0)
    room.do("phase", phase="decide")
    status, page, _ = phone.ask("GET", "/", headers={"Accept": "text/html"})
    assert '<form method="post" action="/vote"' in page.decode()
    status, _, headers = phone.ask("POST", "/vote", f"question={room.state.play.question}&branch=meet&why=x", plain)
    assert (status, headers["Location"]) == (303, "/")
    assert [vote.branch for vote in room.state.votes.values()] == ["meet"]
    wrong = f"question={room.state.play.question}&branch=war"
    status, page, _ = phone.ask("POST", "/vote", wrong, plain)
    assert status == 409
    assert "That is not one of the options." in page.decode()


def test_who_has_no_seat_is_not_told_what_is_played(room, channel):
    room.do("turn_started", turn=0)
    for path in ("/", "/?t=" + "0" * 32, "/nowhere"):
        page = Phone(channel).ask("GET", path, headers={"Accept": "text/html"})[1].decode()
        assert "<h1>Join the exercise</h1>" in page
        for word in ("Game", "briefone", "opening"):
            assert word not in page


def test_the_page_asks_for_nothing_else_and_runs_nothing_else(channel):
    _, page, headers = Phone(channel).ask("GET", "/", headers={"Accept": "text/html"})
    policy = headers["Content-Security-Policy"]
    nonce = policy.partition("script-src 'nonce-")[2].partition("'")[0]
    assert policy.startswith("default-src 'none'; ")
    text = page.decode()
    assert text.count(f'nonce="{nonce}"') == 2 == text.count("nonce=")
    assert "http://" not in text
    assert "https://" not in text
    assert " style=" not in text
    assert len(page) < 20_000
    _, again, _ = Phone(channel).ask("GET", "/", headers={"Accept": "text/html"})
    assert nonce not in again.decode()


def test_news_come_by_the_open_line(room, phone, channel):
    line = http.client.HTTPConnection("127.0.0.1", channel.port, timeout=10)
    line.request("GET", "/events", headers={"Cookie": f"seat={phone.cookie}"})
    answer = line.getresponse()

    def told() -> dict:
        while not (said := answer.readline()).startswith(b"data: "):
            pass
        return json.loads(said.removeprefix(b"data: "))

    assert "not begun" in told()["html"]
    room.do("turn_started", turn=0)
    assert "briefone" in told()["html"]
    line.close()


def test_no_hidden_word_crosses_the_network(room, channel):
    """A whole play with a phone in each cell, every byte of the traffic kept."""
    phones = [Phone(channel), Phone(channel)]
    assert [phone.join(cell) for phone, cell in zip(phones, "br", strict=True)] == [200, 200]

    def look() -> None:
        for phone in phones:
            for path in ("/", "/state"):
                phone.get(path)

    look()
    room.do("turn_started", turn=0)
    room.do("inject_sent", number=1)
    look()
    asked = to_estimate(room)
    for phone, cell in zip(phones, "br", strict=True):
        phone.post("/estimate", {"question": asked, "round": 1, "p0": "40", "why": f"why_of_{cell}"})
    look()
    room.do("round_closed", question=asked, round=1)
    room.do("phase", phase="feedback")
    look()
    room.do("inject_sent", number=2)
    room.do("adjudicated", how="consensus", branch="deal")
    look()
    blue, red = (phone.heard.decode() for phone in phones)
    for heard in (blue, red):
        for word in (*NEVER, *ENDS, "driftnode", "linktitle", "warlabel"):
            if len(word) > 2 and word not in ("truckstext", "redtext"):  # an id of two letters may be part of a nonce
                assert word not in heard
        assert "truckstext" in heard
        assert "prizenode" in heard  # reached
    assert "redtext" in red
    assert "redtext" not in blue
    assert "forred" not in blue
    assert "why_of_r" in red
    assert "why_of_r" not in blue


# Attacks


def test_wrong_codes_are_counted_and_then_nothing_is_looked_at(room, channel):
    phone = Phone(channel)
    assert [phone.join("b", code=f"0000-000{n % 10}") for n in range(10)] == [403] * 10
    assert phone.join("b", code="0000-0000") == 429
    assert phone.join("b") == 429  # even the right one has to wait
    assert len(room.state.seats) == 4


def test_tries_are_an_addresss_own_and_come_back_after_a_minute():
    tries = Tries()
    for second in range(10):
        assert tries.may_try("a", second)
        tries.was_wrong("a", second)
    assert not tries.may_try("a", 59)
    assert tries.may_try("b", 10)
    assert tries.may_try("a", 60)


def test_two_writes_a_second():
    pace = Pace(2)
    assert [pace.may_write("s", 0.0) for _ in range(5)] == [True] * 4 + [False]
    assert [pace.may_write("s", 1.0) for _ in range(3)] == [True, True, False]
    assert pace.may_write("other", 1.0)


def test_too_quick_a_seat_is_told_so(room):
    channel = Channel(room, "127.0.0.1", 0)
    phone = Phone(channel)
    phone.join("b")
    answers = [phone.post("/vote", {"question": "q", "branch": "meet"})[0] for _ in range(8)]
    channel.close()
    assert answers[0] == 409  # refused by the room
    assert answers[-1] == 429


@pytest.mark.parametrize("code", ["", "x", "\x00", "é" * 10, "0" * 4000])
def test_what_is_no_code(channel, code):
    assert Phone(channel).join("b", code=code) in (403, 413)


def test_a_code_may_be_typed_as_it_is_read(channel):
    keys = channel.keys
    assert keys.fits(keys.shown)
    assert keys.fits(keys.shown.lower().replace("-", " "))
    assert keys.fits(keys.code.replace("0", "O").replace("1", "l"))
    assert not keys.fits(keys.code[:-1])
    assert len(keys.token) == 32


def test_a_token_that_is_nobodys(room, channel):
    phone = Phone(channel)
    phone.cookie = "0" * 64
    assert phone.get("/state")[0] == 401
    assert phone.post("/vote", {"question": "q", "branch": "meet"})[0] == 401
    assert phone.get("/events")[0] == 401
    assert phone.get("/state", Authorization="Bearer " + "0" * 64)[0] == 401


def test_wrong_tries_do_not_lock_out_who_sits_already(room, phone, channel):
    stranger = Phone(channel)
    for _ in range(12):
        stranger.join("b", code="0000-0000")
    assert stranger.join("b") == 429
    assert phone.get("/state")[0] == 200


def test_a_bearer_token_will_do_as_well(phone, channel):
    assert Phone(channel).get("/state", Authorization=f"Bearer {phone.cookie}")[0] == 200


def test_a_seat_cannot_speak_for_another(room, phone):
    room.do("turn_started", turn=0)
    form = {"question": room.state.play.question, "branch": "meet", "seat": "r1"}
    assert phone.post("/vote", form)[0] == 200
    assert "r1" not in {seat for _, seat in room.state.votes}


def test_another_cells_messages_are_neither_told_nor_answered(room, phone):
    room.do("inject_sent", number=2)
    assert "redtext" not in phone.see()
    assert phone.post("/answer", {"number": 2, "text": "?"})[0] == 409


def test_a_seat_that_was_sent_away_sees_nothing_more(room, phone):
    (seat,) = set(room.state.seats) - {"b1", "b2", "r1", "r2"}
    room.do("unseated", seat=seat)
    assert phone.get("/state")[0] == 401


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_another_pages_form_is_refused(room, phone, headers):
    room.do("turn_started", turn=0)
    assert phone.post("/vote", {"question": room.state.play.question, "branch": "meet"}, **headers)[0] == 403
    assert not room.state.votes


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8420", "", "127.0.0.1"])
def test_another_name_for_this_host_is_refused(phone, host):
    """Rebinding of DNS: the page is only under the names that it has."""
    assert phone.get("/state", Host=host)[0] in (400, 421)


@pytest.mark.parametrize(
    ("body", "kind", "statuses"),
    [
        (b"x" * 5000, "application/x-www-form-urlencoded", {413}),
        (b"why=" + b"%41" * 2000, "application/x-www-form-urlencoded", {413}),
        (b"{", "application/json", {400}),
        (b"[]", "application/json", {400}),
        (b"[" * 4000, "application/json", {400}),
        (b'{"question": {"a": 1}, "round": "1"}', "application/json", {409}),
        (b'{"question": "q", "round": 1e999, "values": [NaN]}', "application/json", {409}),
        (b'{"question": "q", "round": 1, "values": [[1]]}', "application/json", {409}),
        (b"\xff\xfe", "application/json", {400}),
        (b"\xff\xfe", "text/plain", {400}),
        (b"--x", "multipart/form-data; boundary=x", {400}),
        (b"", "application/x-www-form-urlencoded", {409}),
    ],
)
def test_oversize_and_malformed_bodies_are_refused_and_the_room_goes_on(room, phone, body, kind, statuses):
    revision = room.state.revision
    status, _, _ = phone.ask("POST", "/estimate", body, {"Content-Type": kind})
    assert status in statuses
    assert room.state.revision == revision
    assert phone.get("/state")[0] == 200


@pytest.mark.parametrize(
    "raw",
    [
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x00" * 100,
        b"GET /" + b"a" * 9000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 500 + b"\r\n",
        b"POST /vote HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"POST /vote HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
)
def test_what_is_no_http(phone, channel, raw):
    with socket.create_connection(("127.0.0.1", channel.port), timeout=5) as line:
        line.sendall(raw)
        line.settimeout(5)
        answer = line.recv(4096)
    assert answer == b"" or answer.startswith((b"HTTP/1.1 4", b"HTTP/1.0 4", b"HTTP/9.9 4"))
    assert phone.get("/state")[0] == 200


@pytest.mark.parametrize("path", ["/../log", "/play.planlog", "/state/x", "/static/", "/%2e%2e/", "/admin"])
def test_there_is_nothing_else_to_be_had(phone, path):
    assert phone.get(path)[0] == 404


def test_a_script_in_a_rationale_is_text(room, phone, channel):
    attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;"
    room.do("turn_started", turn=0)
    room.do("inject_sent", number=1)
    phone.post("/vote", {"question": room.state.play.question, "branch": "meet", "why": attack})
    phone.post("/answer", {"number": 1, "text": attack})
    room.do("phase", phase="decide")
    shown = phone.see()
    assert shown.count("&lt;script&gt;alert(1)&lt;/script&gt;") == 2
    assert "<script" not in shown
    assert "<img" not in shown


def test_who_connects_and_says_nothing_is_hung_up_on_while_others_are_answered(phone, channel):
    """Slow loris: headers that never end; the patience is 0.3 s here."""
    lines = [socket.create_connection(("127.0.0.1", channel.port), timeout=10) for _ in range(20)]
    for line in lines:
        line.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX: ")
    assert phone.get("/state")[0] == 200
    for line in lines:
        try:
            assert line.recv(100) == b""
        except ConnectionResetError:
            pass
        line.close()
    assert phone.get("/state")[0] == 200


def test_a_body_that_never_ends_is_not_waited_for(room, phone, channel, monkeypatch):
    monkeypatch.setattr("planner.exercise.handlers._BODY_SECONDS", 0.1)
    head = f"POST /vote HTTP/1.1\r\nHost: 127.0.0.1:{channel.port}\r\nCookie: seat={phone.cookie}\r\n"
    with socket.create_connection(("127.0.0.1", channel.port), timeout=10) as line:
        line.sendall(f"{head}Content-Type: application/json\r\nContent-Length: 50\r\n\r\n{{".encode())
        assert line.recv(100).startswith(b"HTTP/1.1 400")
    assert phone.get("/state")[0] == 200


def test_a_seat_may_listen_on_a_few_lines_only(phone, channel):
    lines = [http.client.HTTPConnection("127.0.0.1", channel.port, timeout=10) for _ in range(5)]
    for line in lines:
        line.request("GET", "/events", headers={"Cookie": f"seat={phone.cookie}"})
    assert sorted(line.getresponse().status for line in lines) == [200] * 4 + [429]
    for line in lines:
        line.close()


def test_a_mistake_of_ours_costs_one_answer(room, phone, monkeypatch):
    monkeypatch.setattr(room, "do_all", lambda _: 1 / 0)
    assert phone.post("/vote", {"question": "q", "branch": "meet"})[1]["error"].startswith("A mistake in Plan B itself")
    monkeypatch.undo()
    room.do("turn_started", turn=0)
    assert phone.post("/vote", {"question": room.state.play.question, "branch": "meet"})[0] == 200


@pytest.mark.parametrize("host", ["", "0.0.0.0", "::"])
def test_it_is_never_served_on_every_address(room, host):
    with pytest.raises(OSError, match="choose one address"):
        Channel(room, host, 0)


def test_no_address_may_hold_all_the_lines(room, monkeypatch):
    """Of nine lines that say nothing, the five that are allowed stay open."""
    monkeypatch.setattr("planner.exercise.channel._MOST_OF_ONE", 5)
    channel = Channel(room, "127.0.0.1", 0, first_request_seconds=60)
    lines = [socket.create_connection(("127.0.0.1", channel.port), timeout=10) for _ in range(9)]
    ended: set[socket.socket] = set()
    patient_until = time.monotonic() + 10
    while len(ended) < 4 and time.monotonic() < patient_until:
        ended |= set(select.select([line for line in lines if line not in ended], [], [], 0.1)[0])
    channel.close()
    for line in lines:
        line.close()
    assert len(ended) == 4


def test_a_locked_room_lets_nobody_in_and_lets_those_in_it_go_on(room, phone, channel):
    channel.lock()
    assert Phone(channel).join("b") == 403
    assert "The room is locked" in Phone(channel).ask("GET", "/", headers={"Accept": "text/html"})[1].decode()
    assert phone.get("/state")[0] == 200
    channel.lock(False)
    assert Phone(channel).join("b") == 200


def test_the_hundred_and_first_seat(room, channel):
    for number in range(96):
        room.do("seated", seat=f"x{number}", cell="b")
    assert Phone(channel).join("b") == 409
    assert len(room.state.seats) == 100


def test_replayed_answers_of_an_earlier_round_are_refused(room, phone):
    asked = to_estimate(room)
    sent = {"question": asked, "round": 1, "p0": "38"}
    phone.post("/estimate", sent)
    room.do("round_closed", question=asked, round=1)
    room.do("phase", phase="feedback")
    room.do("phase", phase="estimate again")
    assert phone.post("/estimate", {**sent, "p0": "90"})[0] == 409
    (estimate,) = room.state.estimates.values()
    assert estimate.values[0] == pytest.approx(0.38)


def test_a_disk_that_fails_is_told_and_nothing_is_shown(room, phone, monkeypatch):
    room.do("turn_started", turn=0)

    def full(_file, _data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("planner.exercise.log.os.write", full)
    status, told = phone.post("/vote", {"question": room.state.play.question, "branch": "meet"})
    assert (status, told["error"]) == (409, "It could not be kept: No space left on device.")
    assert not room.state.votes


def test_a_busy_port_is_said(room, channel):
    with pytest.raises(OSError, match="in use"):
        Channel(room, "127.0.0.1", channel.port)


def test_phones_are_answered_while_a_listener_sleeps(room, phone):
    """The window hears of a state by a queued signal; nothing waits for it."""
    slept = threading.Event()
    room.listen(lambda _: slept.set())
    room.do("turn_started", turn=0)
    assert slept.is_set()
    started = time.monotonic()
    while time.monotonic() < started + 0.2:
        assert phone.get("/state")[0] == 200
