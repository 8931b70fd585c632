"""A hundred phones at once, each with its open line, that vote again and again and send much of it twice.

A program of its own where a window is watched: it shares neither the window's thread nor its interpreter.
"""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
from collections.abc import Sequence

import aiohttp

from planner.exercise.channel import Channel

SEATS, WRITES = 100, 20
PAUSE = 0.1
"""Seconds from one vote of a phone to its next, where a window is watched meanwhile."""


def sent(writes: int = WRITES) -> int:
    """Votes that a crowd sends: every third one twice, as a phone does that heard no answer."""
    return SEATS * (writes + -(-writes // 3))


def phones(
    channel: Channel, question: str, cells: Sequence[str], branches: Sequence[str], writes: int = WRITES
) -> subprocess.Popen[str]:
    """Starts the program, which takes its time; it prints each seat's last vote, by its rationale."""
    told = [channel.url, channel.keys.token, question, ",".join(cells), ",".join(branches), str(writes)]
    return subprocess.Popen([sys.executable, "-m", "tests.exercise.crowd", *told], stdout=subprocess.PIPE, text=True)


async def crowd(
    url: str,
    token: str,
    question: str,
    cells: Sequence[str],
    branches: Sequence[str],
    writes: int = WRITES,
    pause: float = 0.0,
) -> dict[str, str]:
    """Each seat's last vote, by its rationale."""
    jar = aiohttp.DummyCookieJar()
    async with aiohttp.ClientSession(cookie_jar=jar, connector=aiohttp.TCPConnector(limit=SEATS + 50)) as line:

        async def phone(number: int) -> tuple[str, str]:
            chosen = random.Random(number)
            form = {"code": token, "cell": cells[number % len(cells)], "once": f"{number:032}"}
            headers = {"Accept": "application/json", "Origin": url}
            async with line.post(f"{url}/join", data=form, headers=headers) as answer:
                assert answer.status == 200, await answer.text()
                headers["Authorization"] = f"Bearer {answer.cookies['seat'].value}"
            why = branch = ""
            async with line.get(f"{url}/events", headers=headers) as news:
                assert news.status == 200
                for count in range(writes):
                    why, branch = f"{number} {count}", chosen.choice(branches)
                    vote = {"question": question, "branch": branch, "why": why}
                    for _ in range(2 if count % 3 == 0 else 1):
                        async with line.post(f"{url}/vote", data=vote, headers=headers) as answer:
                            assert answer.status == 200, await answer.text()
                    await asyncio.sleep(pause)
            return why, branch

        return dict(await asyncio.gather(*(phone(number) for number in range(SEATS))))


if __name__ == "__main__":
    url, token, question, cells, branches, writes = sys.argv[1:]
    last = asyncio.run(crowd(url, token, question, cells.split(","), branches.split(","), int(writes), PAUSE))
    sys.stdout.write(json.dumps(last))
