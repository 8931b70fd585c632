"""How the columns of a table share its width: figures have what they need, texts the rest, none at another's cost."""

from __future__ import annotations

from collections.abc import Sequence


def share_out(room: int, wanted: Sequence[int], weights: Sequence[int]) -> list[int]:
    """What each gets of a room: what it wants if its part of the room allows that, else an even part by weight.

    What the modest leave goes to the others; what all leave stays over.
    """
    given = dict.fromkeys(range(len(wanted)), 0)
    waiting, left = list(given), max(0, room)
    while waiting:
        unit = left / sum(weights[one] for one in waiting)
        modest = [one for one in waiting if wanted[one] <= unit * weights[one]]
        for one in modest or waiting:
            given[one] = wanted[one] if modest else int(unit * weights[one])
        if not modest:
            break
        left -= sum(wanted[one] for one in modest)
        waiting = [one for one in waiting if one not in modest]
    return list(given.values())
