"""How files of older versions become files of this one: a step for each version, applied in order to parsed JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from planner.model.problems import DocumentError
from planner.model.sentences import said

Step = Callable[[dict[str, Any]], dict[str, Any]]
"""Takes a parsed file of one version and gives it in the next; it may change what it was given."""

STEPS: Sequence[Step] = ()
"""The first leads from version 1 to 2, and so on."""

VERSION = len(STEPS) + 1


def migrated(raw: Any, steps: Sequence[Step] = STEPS) -> Mapping[str, Any]:
    """A parsed file in the newest version. Raises DocumentError for what is no document, or is from a later version."""
    found = cast("dict[str, Any]", raw) if isinstance(raw, dict) else {}
    if found.get("format") != "planb":
        raise DocumentError(said('this is not a Plan B document: it does not begin with "format": "planb"'))
    newest = len(steps) + 1
    version = found.get("version")
    if type(version) is not int or version < 1:
        raise DocumentError(said('"version" must be a whole number from 1 to {newest}', newest=newest))
    if version > newest:
        raise DocumentError(
            said(
                "the file was written by a newer Plan B (its format is version {version}; this one reads up to "
                "{newest})",
                version=version,
                newest=newest,
            )
        )
    for step in steps[version - 1 :]:
        found = step(found)
    return found
