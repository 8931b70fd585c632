"""The way of a phone to this computer: its addresses, the QR code, and what keeps phones out."""

from __future__ import annotations

import http.client
import ipaddress
import socket
from typing import Final

import segno

from planner.exercise.channel import Channel
from planner.model.sentences import said

_NOWHERE: Final = ("192.0.2.1", 9)  # for documentation only (RFC 5737); nothing is sent there
_SECONDS: Final = 3.0


def addresses() -> tuple[str, ...]:
    """This computer's IPv4 addresses, the likeliest for phones first and the loopback last."""
    found: list[str] = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(_NOWHERE)
            found.append(probe.getsockname()[0])
        except OSError:
            pass  # no network
    try:
        found += [str(one[4][0]) for one in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)]
    except OSError:
        pass  # the computer does not know its own name
    outward = [one for one in dict.fromkeys(found) if not ipaddress.ip_address(one).is_loopback]
    return (*outward, "127.0.0.1")


def qr(text: str) -> tuple[tuple[bool, ...], ...]:
    """The QR code of a text as rows of dark (True) and light squares, the quiet zone left to who draws it."""
    code = segno.make(text, error="m", micro=False)
    return tuple(tuple(bool(square) for square in row) for row in code.matrix)


def self_test(channel: Channel) -> tuple[str, ...]:
    """What blocks the phones, in sentences; () once one has been heard.

    A computer cannot see its own firewall from inside: that nobody was heard is the sign.
    """
    if not _answers(channel):
        return (
            said(
                "The page does not answer at {url}: another program or a firewall on this computer is in between.",
                url=channel.url,
            ),
        )
    if ipaddress.ip_address(channel.address.strip("[]")).is_loopback:
        return (said("The page is served to this computer alone; choose the network's address to let phones in."),)
    if channel.others:
        return ()
    return (
        said("The page answers on this computer, but no phone has been heard yet. Open {url} on one.", url=channel.url),
        said("If it does not load: is the phone in the same network, and not on mobile data?"),
        said(
            "Then a firewall on this computer may be in the way: allow incoming connections to port {port}.",
            port=channel.port,
        ),
        said(
            "Else the network keeps its guests apart (guest or client isolation): use a router or a hotspot of your "
            "own."
        ),
    )


def _answers(channel: Channel) -> bool:
    line = http.client.HTTPConnection(channel.address.strip("[]"), channel.port, timeout=_SECONDS)
    try:
        line.request("GET", "/alive")
        return b"Plan B" in line.getresponse().read(200)
    except OSError:
        return False
    finally:
        line.close()
