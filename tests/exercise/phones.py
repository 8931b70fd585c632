"""A phone for tests: plain HTTP over the loopback, every byte that it was sent kept."""

from __future__ import annotations

import http.client
import json
from typing import Any
from urllib.parse import urlencode

from planner.exercise.channel import Channel


class Phone:
    """Speaks to a channel as the page's script does; `heard` holds all that it was told."""

    def __init__(self, channel: Channel) -> None:
        self.channel = channel
        self.cookie = ""
        self.heard = b""

    def ask(
        self, method: str, path: str, body: bytes | str = b"", headers: dict[str, str] | None = None
    ) -> tuple[int, bytes, Any]:
        """One request: status, body and headers."""
        sent = {"Accept": "application/json", **(headers or {})}
        if self.cookie:
            sent.setdefault("Cookie", f"seat={self.cookie}")
        line = http.client.HTTPConnection("127.0.0.1", self.channel.port, timeout=10)
        try:
            line.request(method, path, body, sent)
            answer = line.getresponse()
            text = answer.read()
        finally:
            line.close()
        self.heard += str(answer.headers).encode() + text
        return answer.status, text, answer.headers

    def get(self, path: str, **headers: str) -> tuple[int, bytes]:
        return self.ask("GET", path, headers=headers)[:2]

    def post(self, path: str, form: dict[str, Any], **headers: str) -> tuple[int, dict[str, Any]]:
        kind = {"Content-Type": "application/x-www-form-urlencoded", "Origin": self.channel.url, **headers}
        status, text, _ = self.ask("POST", path, urlencode(form), kind)
        return status, json.loads(text)

    def join(self, cell: str, code: str | None = None, once: str = "") -> int:
        form = {"code": self.channel.keys.code if code is None else code, "cell": cell, "once": once}
        kind = {"Content-Type": "application/x-www-form-urlencoded", "Origin": self.channel.url}
        status, _, headers = self.ask("POST", "/join", urlencode(form), kind)
        if status == 200:
            self.cookie = str(headers["Set-Cookie"]).partition("seat=")[2].partition(";")[0]
        return status

    def see(self) -> str:
        """What the page shows."""
        status, text = self.get("/state")
        assert status == 200, text
        return json.loads(text)["html"]
