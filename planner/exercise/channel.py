"""The players' channel: the page, served on one chosen interface, by a thread with a loop of its own.

Whatever the window does, phones are answered. What players send goes to the room in batches, one wait for the disk
each; what the room tells goes to the phones by their open lines.
"""

from __future__ import annotations

import asyncio
import errno
import ipaddress
import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from aiohttp import web

from planner.exercise.access import WRITES_A_SECOND, Keys, Pace
from planner.exercise.events import Refused
from planner.exercise.handlers import Handlers
from planner.exercise.room import Room, Wish
from planner.exercise.state import State
from planner.model.sentences import said

PORT: Final = 8420
_MOST_CONNECTIONS: Final = 600
_MOST_OF_ONE: Final = 250  # connections an address
_FIRST_REQUEST_SECONDS: Final = 10.0
_BATCH: Final = 200

_silent = logging.getLogger("planner.exercise.channel")
_silent.addHandler(logging.NullHandler())
_silent.propagate = False


class Channel:
    """A running channel. Off until somebody makes one; `close` ends it."""

    def __init__(
        self,
        room: Room,
        host: str,
        port: int = PORT,
        *,
        keys: Keys | None = None,
        writes_a_second: float = WRITES_A_SECOND,
        first_request_seconds: float = _FIRST_REQUEST_SECONDS,
    ) -> None:
        """Serves a room. Raises OSError where the address or port cannot be had, or where it is every address."""
        if host in ("", "0.0.0.0", "::"):  # noqa: S104 - that is what is refused
            raise OSError(errno.EINVAL, said("choose one address of this computer"))
        self.keys: Final = keys or Keys()
        self.locked = False
        self.hosts: frozenset[str] = frozenset()
        self.address: str = host
        self.port = port
        self.others: set[str] = set()  # addresses of other machines that were heard
        self._room: Final = room
        self._patience: Final = first_request_seconds
        self._loop: Final = asyncio.new_event_loop()
        self._disk: Final = ThreadPoolExecutor(1, thread_name_prefix="exercise-log")
        self._stopping: Final = asyncio.Event()
        self._news: asyncio.Future[None] = self._loop.create_future()
        self._wishes: Final = asyncio.Queue[tuple[Wish, "asyncio.Future[Refused | None]"]]()
        self._started: Final = threading.Event()
        self._doorman: _Doorman | None = None
        self._failure: Exception | None = None
        self._thread = threading.Thread(
            target=self._run, args=(host, port, Pace(writes_a_second)), name="exercise-channel", daemon=True
        )
        self._thread.start()
        self._started.wait()
        if self._failure is not None:
            self._thread.join()
            raise self._failure

    @property
    def url(self) -> str:
        """What a player types."""
        return f"http://{self.address}:{self.port}"

    @property
    def invitation(self) -> str:
        """What the QR code holds: the address with the room's token."""
        return f"{self.url}/?t={self.keys.token}"

    @property
    def state(self) -> State:
        """How the room stands."""
        return self._room.state

    @property
    def closing(self) -> bool:
        """Whether the open lines are to be let go."""
        return self._stopping.is_set()

    def now(self) -> float:
        """The time as the room tells it."""
        return self._room.now()

    def lock(self, locked: bool = True) -> None:
        """Lets nobody else in, or again; who sits stays."""
        self.locked = locked

    def close(self) -> None:
        """Hangs up and waits until all is still."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stopping.set)
            self._thread.join()

    def heard(self, request: web.Request) -> None:
        """Notes that a machine has reached the page; this one itself does not count."""
        if self._doorman is not None:
            self._doorman.spoke(request.transport)
        address = request.remote or ""
        if address != self.address and not _is_loopback(address) and len(self.others) < 1000:
            self.others.add(address)

    async def wish(self, wish: Wish) -> Refused | None:
        """Has something happen in the room; back once it is on the disk, with what refuses it."""
        answer: asyncio.Future[Refused | None] = self._loop.create_future()
        await self._wishes.put((wish, answer))
        return await answer

    async def changed(self, revision: int) -> None:
        """Waits until the state is a later one, or the channel closes."""
        while self._room.state.revision <= revision and not self.closing:
            await asyncio.shield(self._news)

    def _run(self, host: str, port: int, pace: Pace) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._serve(host, port, pace))
        except Exception as error:  # told to whoever waits for the start
            self._failure = error
        finally:
            self._room.unlisten(self._on_state)
            self._loop.run_until_complete(_ended(asyncio.all_tasks(self._loop)))
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()
            self._disk.shutdown()
            self._started.set()

    async def _serve(self, host: str, port: int, pace: Pace) -> None:
        app = Handlers(self, pace).application()
        runner = web.AppRunner(
            app, handle_signals=False, access_log=None, logger=_silent, keepalive_timeout=20, shutdown_timeout=1.0
        )
        await runner.setup()
        try:
            assert runner.server is not None
            self._doorman = _Doorman(runner.server, self._patience)
            server = await self._loop.create_server(self._doorman, host, port, backlog=256)
            self.port = server.sockets[0].getsockname()[1]
            self.hosts = frozenset(f"{name}:{self.port}" for name in (_bracketed(host), "127.0.0.1", "localhost"))
            self.address = _bracketed(host)
            self._room.listen(self._on_state)
            writer = asyncio.create_task(self._write())
            self._started.set()
            await self._stopping.wait()
            self._tell()
            server.close()
            writer.cancel()
            await asyncio.gather(writer, return_exceptions=True)
        finally:
            await runner.cleanup()

    async def _write(self) -> None:
        """Takes what players send to the room, as much at once as there is."""
        while True:
            batch = [await self._wishes.get()]
            while len(batch) < _BATCH and not self._wishes.empty():
                batch.append(self._wishes.get_nowait())
            try:
                answers = await self._loop.run_in_executor(self._disk, self._room.do_all, [wish for wish, _ in batch])
            except OSError as error:
                answers = [Refused(said("it could not be kept: {strerror}", strerror=error.strerror))] * len(batch)
            except Exception as error:  # a mistake of ours costs one batch, not the room
                answers = [Refused(said("a mistake in Plan B itself: {name}", name=type(error).__name__))] * len(batch)
            for (_, waiting), answer in zip(batch, answers, strict=True):
                if not waiting.done():
                    waiting.set_result(answer)

    def _on_state(self, _state: State) -> None:
        self._loop.call_soon_threadsafe(self._tell)

    def _tell(self) -> None:
        news, self._news = self._news, self._loop.create_future()
        news.set_result(None)


class _Doorman:
    """Makes the protocol of each connection; hangs up on too many, and on who does not say what they want."""

    def __init__(self, server: web.Server, patience: float) -> None:
        self._server: Final = server
        self._patience: Final = patience
        self._loop: Final = asyncio.get_running_loop()
        self._silent: Final[dict[asyncio.Transport, asyncio.TimerHandle]] = {}

    def __call__(self) -> asyncio.Protocol:
        handler = self._server()
        self._loop.call_soon(self._loop.call_soon, self._look, handler)  # once it is connected, before it is read
        return handler

    def spoke(self, transport: asyncio.Transport | None) -> None:
        """A whole first request has come."""
        waiting = self._silent.pop(transport, None) if transport is not None else None
        if waiting is not None:
            waiting.cancel()

    def _look(self, handler: asyncio.Protocol) -> None:
        transport: asyncio.Transport | None = getattr(handler, "transport", None)
        if transport is None:
            return
        open_ones = [other.transport for other in self._server.connections]
        here = [_address(other) for other in open_ones if other is not None and not other.is_closing()]
        if len(here) > _MOST_CONNECTIONS or here.count(_address(transport)) > _MOST_OF_ONE:
            transport.abort()
            return
        self._silent[transport] = self._loop.call_later(self._patience, self._hang_up, transport)

    def _hang_up(self, transport: asyncio.Transport) -> None:
        self._silent.pop(transport, None)
        transport.abort()


async def _ended(tasks: set[asyncio.Task[None]]) -> None:
    """Ends what still answers somebody who has been hung up on."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _address(transport: asyncio.BaseTransport) -> str:
    return str((transport.get_extra_info("peername") or ("",))[0])


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
