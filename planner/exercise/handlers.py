"""What the players' channel answers to each request. Every refusal is one sentence; nothing stops the room."""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any, Final, Protocol

from aiohttp import hdrs, web

from planner.exercise import page
from planner.exercise.access import Keys, Pace, Tries, digest, seat_with
from planner.exercise.events import Kind, Refused
from planner.exercise.room import Wish
from planner.exercise.state import State
from planner.exercise.view import view_of
from planner.exercise.writes import MOST_SEATS

MOST_BODY: Final = 4096
_BODY_SECONDS: Final = 5.0
_QUIET_SECONDS: Final = 15.0  # after which a waiting phone is told that the line is still there
_MOST_LINES: Final = 4  # open at once for one seat: a phone that reloads leaves the old one for a moment
_NOT_TOO_OFTEN: Final = 0.2  # seconds between two things told to one phone

_HEADERS: Final = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Server": "Plan B",
}
_POLICY: Final = (
    "default-src 'none'; script-src 'nonce-{0}'; style-src 'nonce-{0}'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)


class Desk(Protocol):
    """What the handlers need of the channel: the room's state, and a way to have something happen."""

    keys: Keys
    locked: bool
    hosts: frozenset[str]

    @property
    def state(self) -> State: ...
    @property
    def closing(self) -> bool: ...
    def now(self) -> float: ...
    def heard(self, request: web.Request) -> None: ...
    async def wish(self, wish: Wish) -> Refused | None: ...
    async def changed(self, revision: int) -> None: ...


class Handlers:
    """The requests that the page makes, and the form posts that do without a script."""

    def __init__(self, desk: Desk, pace: Pace) -> None:
        self._desk: Final = desk
        self._pace: Final = pace
        self._tries: Final = Tries()
        self._listening: Final = Counter[str]()
        self._clock: Final = asyncio.get_running_loop().time

    def application(self) -> web.Application:
        """The application, its limits and its checks."""
        app = web.Application(client_max_size=MOST_BODY, middlewares=[self._checked])
        app.add_routes(
            [
                web.get("/", self._home),
                web.get("/state", self._state),
                web.get("/events", self._events),
                web.get("/alive", self._alive),
                web.post("/join", self._join),
                *(web.post(f"/{path}", self._write) for path in _WRITES),
            ]
        )
        return app

    @web.middleware
    async def _checked(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        self._desk.heard(request)
        if request.host not in self._desk.hosts:
            return self._sentence(request, 421, "this page is not served under that name")
        origin = request.headers.get(hdrs.ORIGIN)
        foreign = request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none")
        if request.method != hdrs.METH_GET and ((origin and origin != f"http://{request.host}") or foreign):
            return self._sentence(request, 403, "this came from another page")
        try:
            response = await handler(request)
        except web.HTTPRequestEntityTooLarge:
            return self._sentence(request, 413, "that is too long")
        except web.HTTPException as error:
            return self._sentence(request, error.status, "there is nothing here")
        except (TimeoutError, ValueError, RecursionError):
            return self._sentence(request, 400, "that could not be read")
        return response

    async def _home(self, request: web.Request) -> web.StreamResponse:
        state, seat = self._desk.state, self._seat(request)
        if seat is not None:
            return self._page(page.seat_page(view_of(state, seat, self._desk.now())), title=state.document.title)
        token = request.query.get("t", "")[:64]
        return self._page(self._joining(token))

    def _joining(self, token: str = "", trouble: str = "") -> str:
        return page.joining(
            self._desk.state.document.exercise.cells,
            once=secrets.token_hex(16),
            token=token,
            trouble=trouble,
            locked=self._desk.locked and not trouble,
        )

    async def _join(self, request: web.Request) -> web.StreamResponse:
        address, now = request.remote or "", self._clock()
        form = await self._body(request)
        if not self._tries.may_try(address, now):
            return self._refused(request, 429, "too many wrong codes; wait a minute", joining=True)
        if not self._desk.keys.fits(str(form.get("code", ""))):
            self._tries.was_wrong(address, now)
            return self._refused(request, 403, "that code is not right", joining=True)
        once = str(form.get("once", ""))
        token = self._desk.keys.seat_token(once if 16 <= len(once) <= 64 else secrets.token_hex(16))
        seat = f"s{digest(token)[:10]}"
        if seat not in self._desk.state.seats:
            if self._desk.locked:
                return self._refused(request, 403, "the room is locked; ask the facilitator", joining=True)
            data = {"seat": seat, "cell": str(form.get("cell", "")), "token_sha256": digest(token)}
            refused = await self._desk.wish(Wish(kind="seated", data=data))
            if refused is not None and seat not in self._desk.state.seats:
                full = len(self._desk.state.seats) >= MOST_SEATS
                return self._refused(request, 409 if full else 400, str(refused), joining=True)
        response = self._done(request, "Welcome.")
        response.set_cookie("seat", token, httponly=True, samesite="Strict", path="/", max_age=36 * 3600)
        return response

    async def _write(self, request: web.Request) -> web.StreamResponse:
        form = await self._body(request)
        seat = self._seat(request)
        if seat is None:
            return self._refused(request, 401, "join first")
        if not self._pace.may_write(seat, self._clock()):
            return self._refused(request, 429, "that was too quick; try again in a second")
        kind, read = _WRITES[request.path.removeprefix("/")]
        refused = await self._desk.wish(Wish(kind=kind, data={**read(form), "seat": seat}))
        return self._done(request, "Sent.") if refused is None else self._refused(request, 409, str(refused))

    async def _state(self, request: web.Request) -> web.StreamResponse:
        seat = self._seat(request)
        if seat is None:
            return self._sentence(request, 401, "join first")
        return self._json(self._told(seat))

    def _told(self, seat: str) -> dict[str, Any]:
        view = view_of(self._desk.state, seat, self._desk.now())
        return {
            "revision": view.revision,
            "seconds": view.seconds,
            "running": view.running,
            "html": page.seat_page(view, clock=False),
        }

    async def _events(self, request: web.Request) -> web.StreamResponse:
        """Tells a phone what has changed for it, for as long as it listens."""
        seat = self._seat(request)
        if seat is None:
            return self._sentence(request, 401, "join first")
        if self._listening[seat] >= _MOST_LINES:
            return self._sentence(request, 429, "this seat listens already")
        response = web.StreamResponse(headers={**_HEADERS, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        self._listening[seat] += 1
        try:
            await self._tell(response, seat)
        except ConnectionError:
            pass  # the phone has gone
        finally:
            self._listening[seat] -= 1
        return response

    async def _tell(self, response: web.StreamResponse, seat: str) -> None:
        shown: object = None
        quiet_since = self._clock()
        while seat in self._desk.state.seats and not self._desk.closing:
            told = self._told(seat)
            seconds = told["seconds"]
            ends = round(seconds + (self._desk.now() if told["running"] else 0)) if seconds is not None else None
            now = (told["html"], told["running"], ends)
            if now != shown:
                shown, quiet_since = now, self._clock()
                await response.write(f"id: {told['revision']}\ndata: {json.dumps(told)}\n\n".encode())
            elif self._clock() - quiet_since >= _QUIET_SECONDS:
                quiet_since = self._clock()
                await response.write(b": still here\n\n")
            await asyncio.sleep(_NOT_TOO_OFTEN)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._desk.changed(told["revision"]), _QUIET_SECONDS)

    async def _alive(self, _request: web.Request) -> web.StreamResponse:
        return self._json({"alive": "Plan B"})

    def _seat(self, request: web.Request) -> str | None:
        """The seat that a request speaks for; a wrong token counts as a wrong try."""
        scheme, _, bearer = request.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
        token = bearer if scheme == "Bearer" else request.cookies.get("seat", "")
        if not token:
            return None
        seat = seat_with(self._desk.state.seats, token)
        if seat is None:
            self._tries.was_wrong(request.remote or "", self._clock())
        return seat

    async def _body(self, request: web.Request) -> dict[str, Any]:
        """What was posted, as a form or as JSON. Raises ValueError or TimeoutError for what cannot be read."""
        raw = await asyncio.wait_for(request.read(), _BODY_SECONDS)
        if request.content_type == "application/json":
            found = json.loads(raw)
            if not isinstance(found, dict):
                raise ValueError
            return found  # pyright: ignore[reportUnknownVariableType]
        if request.content_type != "application/x-www-form-urlencoded":
            raise ValueError
        return dict(await request.post())

    def _page(self, main: str, status: int = 200, title: str = page.STRANGERS_TITLE) -> web.Response:
        """A whole page. Whoever has no seat is not told what is played."""
        nonce = secrets.token_urlsafe(12)
        state = self._desk.state
        text = page.whole_page(
            main, title=title, handling=state.document.handling, nonce=nonce, revision=state.revision
        )
        headers = {**_HEADERS, "Content-Security-Policy": _POLICY.format(nonce)}
        return web.Response(text=text, status=status, content_type="text/html", headers=headers)

    def _json(self, data: dict[str, Any], status: int = 200) -> web.Response:
        return web.json_response(data, status=status, headers=_HEADERS)

    def _done(self, request: web.Request, said: str) -> web.Response:
        if _wants_json(request):
            return self._json({"said": said, "revision": self._desk.state.revision})
        return web.Response(status=303, headers={**_HEADERS, "Location": "/"})

    def _refused(self, request: web.Request, status: int, sentence: str, *, joining: bool = False) -> web.Response:
        sentence = f"{sentence[:1].upper()}{sentence[1:]}."
        if joining and not _wants_json(request):
            return self._page(self._joining(trouble=sentence), status)
        return self._sentence(request, status, sentence)

    def _sentence(self, request: web.Request, status: int, sentence: str) -> web.Response:
        if _wants_json(request):
            return self._json({"error": sentence}, status)
        return self._page(page.told(sentence), status)


def _wants_json(request: web.Request) -> bool:
    return "application/json" in request.headers.get(hdrs.ACCEPT, "") or request.content_type == "application/json"


def _number(value: Any) -> Any:
    """A number that a form wrote as text; whatever else is left for the room to refuse."""
    if not isinstance(value, str):
        return value
    text = value.strip().replace(",", ".")
    try:
        return int(text) if text.isdecimal() and len(text) < 10 else float(text)
    except ValueError:
        return None


def _estimate(form: dict[str, Any]) -> dict[str, Any]:
    values = form.get("values")
    if values is None and "v0" in form:
        values = [_number(form["v0"])]
    elif values is None:
        shares = [_number(form[f"p{position}"]) for position in range(50) if f"p{position}" in form]
        values = [share / 100 if isinstance(share, int | float) else None for share in shares]
        if len(values) == 1 and values[0] is not None:
            values.append(1 - values[0])
    return {
        "question": form.get("question"),
        "round": _number(form.get("round")),
        "values": values,
        "why": form.get("why", ""),
    }


def _vote(form: dict[str, Any]) -> dict[str, Any]:
    return {"question": form.get("question"), "branch": form.get("branch"), "why": form.get("why", "")}


def _answer(form: dict[str, Any]) -> dict[str, Any]:
    return {"number": _number(form.get("number")), "text": form.get("text")}


def _react(form: dict[str, Any]) -> dict[str, Any]:
    return {
        key: form.get(key, [form[f"{key}{row}"] for row in range(3) if f"{key}{row}" in form])
        for key in ("sustain", "improve")
    }


_WRITES: Final[dict[str, tuple[Kind, Callable[[dict[str, Any]], dict[str, Any]]]]] = {
    "estimate": ("estimated", _estimate),
    "vote": ("voted", _vote),
    "answer": ("inject_answered", _answer),
    "react": ("reacted", _react),
}
