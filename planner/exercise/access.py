"""Who may come in, and how often anybody may try or write. Time is handed in, in seconds."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, cast

from attrs import field, frozen

from planner.exercise.state import Seat
from planner.files.storage import write_whole

_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32
_MEANT: Final = str.maketrans("OIL", "011", "- ")

TRIES_A_MINUTE: Final = 10
WRITES_A_SECOND: Final = 2.0
MOST_ADDRESSES: Final = 4096


@frozen(kw_only=True)
class Keys:
    """What lets a phone in: the token in the QR code (128 bits), or the code to be typed (40 bits)."""

    token: str = field(factory=lambda: secrets.token_hex(16))
    code: str = field(factory=lambda: "".join(secrets.choice(_LETTERS) for _ in range(8)))

    @property
    def shown(self) -> str:
        """The code as it is shown: KT7F-9Q2M."""
        return f"{self.code[:4]}-{self.code[4:]}"

    def fits(self, given: str) -> bool:
        """Whether this is the token or the code, however it was typed; told in constant time."""
        typed = given.strip().upper().translate(_MEANT).encode("utf-8", "replace")
        right = hmac.compare_digest(typed, self.code.encode())
        return hmac.compare_digest(given.strip().encode("utf-8", "replace"), self.token.encode()) or right

    def seat_token(self, once: str) -> str:
        """The bearer token of the seat that a form asks for; the same form sent again asks for the same seat."""
        return hmac.new(self.token.encode(), b"seat:" + once.encode("utf-8", "replace"), hashlib.sha256).hexdigest()


def read_keys(path: Path) -> Keys:
    """The keys kept beside a log, so that a resumed room keeps its QR code; new ones where there are none."""
    try:
        found: Any = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return Keys()
    given = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    token, code = str(given.get("token")), str(given.get("code"))
    return Keys(token=token, code=code) if (len(token), len(code)) == (32, 8) else Keys()


def keep_keys(keys: Keys, path: Path) -> None:
    """Keeps the keys in a file that only this user reads."""
    path.touch(mode=0o600, exist_ok=True)
    write_whole(path, json.dumps({"token": keys.token, "code": keys.code}).encode())


def digest(token: str) -> str:
    """What is kept of a seat's token."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def seat_with(seats: Mapping[str, Seat], token: str) -> str | None:
    """The seat that a bearer token belongs to; every seat is compared, so that time tells nothing."""
    wanted = digest(token)
    found = None
    for name, seat in seats.items():
        if hmac.compare_digest(seat.token_sha256, wanted):
            found = name
    return found


class Tries:
    """Wrong tries an address: ten a minute, then it has to wait."""

    def __init__(self) -> None:
        self._wrong: dict[str, deque[float]] = {}

    def may_try(self, address: str, now: float) -> bool:
        """Whether an address has tries left."""
        wrong = self._wrong.get(address)
        while wrong and wrong[0] <= now - 60:
            wrong.popleft()
        return wrong is None or len(wrong) < TRIES_A_MINUTE

    def was_wrong(self, address: str, now: float) -> None:
        """Counts a wrong try."""
        if len(self._wrong) >= MOST_ADDRESSES:
            self._wrong = {known: times for known, times in self._wrong.items() if times and times[-1] > now - 60}
        self._wrong.setdefault(address, deque(maxlen=TRIES_A_MINUTE)).append(now)


class Pace:
    """Writes a seat: so many a second, and a few more at once after a pause."""

    BURST: Final = 4.0

    def __init__(self, a_second: float = WRITES_A_SECOND) -> None:
        self._rate = a_second
        self._most = max(self.BURST, a_second)
        self._left: dict[str, tuple[float, float]] = {}

    def may_write(self, seat: str, now: float) -> bool:
        """Whether a seat may write now; if so, it has."""
        left, when = self._left.get(seat, (self._most, now))
        left = min(self._most, left + (now - when) * self._rate)
        self._left[seat] = (left - 1 if left >= 1 else left, now)
        return left >= 1
