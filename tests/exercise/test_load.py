"""Many phones at once: nothing is lost, nothing is doubled, whatever is sent again; and what a kill leaves."""

from __future__ import annotations

import asyncio
import random
from collections import Counter

import aiohttp

from planner.exercise import log as logs
from planner.exercise.channel import Channel
from planner.exercise.session import fold
from tests.exercise.played import plain

SEATS, WRITES = 100, 20


def test_a_hundred_seats_twenty_writes_each_with_retries(game, tmp_path):
    """Every third write is sent twice, as a phone does that heard no answer. The last of each seat is what counts."""
    from planner.exercise.room import begin

    room = begin(game, tmp_path / "play.planlog")
    channel = Channel(room, "127.0.0.1", 0, writes_a_second=10_000)
    room.do("turn_started", turn=0)
    asked = room.state.play.question
    last: dict[str, str] = {}
    accepted = 0

    async def phone(line: aiohttp.ClientSession, number: int) -> None:
        nonlocal accepted
        chosen = random.Random(number)
        form = {"code": channel.keys.token, "cell": "br"[number % 2], "once": f"{number:032}"}
        headers = {"Accept": "application/json", "Origin": channel.url}
        async with line.post(f"{channel.url}/join", data=form, headers=headers) as answer:
            assert answer.status == 200
            token = answer.cookies["seat"].value
        headers["Authorization"] = f"Bearer {token}"
        for count in range(WRITES):
            vote = {"question": asked, "branch": chosen.choice(("meet", "refuse")), "why": f"{number} {count}"}
            for _ in range(2 if count % 3 == 0 else 1):
                async with line.post(f"{channel.url}/vote", data=vote, headers=headers) as answer:
                    assert answer.status == 200, await answer.text()
                    accepted += 1
        last[f"{number} {WRITES - 1}"] = vote["branch"]

    async def everybody() -> None:
        jar = aiohttp.DummyCookieJar()
        async with aiohttp.ClientSession(cookie_jar=jar, connector=aiohttp.TCPConnector(limit=50)) as line:
            await asyncio.gather(*(phone(line, number) for number in range(SEATS)))

    asyncio.run(everybody())
    channel.close()
    room.close()
    assert len(room.state.seats) == SEATS
    assert {vote.why: vote.branch for vote in room.state.votes.values()} == last
    reading = logs.read(room.path)
    assert reading.faults == ()
    assert Counter(event.kind for event in reading.events)["voted"] == accepted == SEATS * (WRITES + 7)
    assert plain(fold(reading.events)) == plain(room.state)
