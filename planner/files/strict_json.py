"""JSON read strictly: what could be read in two ways, or not be written again, is refused with its line and column.

The parser is the standard library's, which would keep the last of duplicate keys, read NaN and 1e999, and run out of
stack on hostile nesting. Here all that is refused before it matters. Whole numbers stay int, others float.
"""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Iterator
from typing import Any

from planner.model.problems import DocumentError
from planner.model.sentences import said

MOST_BYTES = 64 * 2**20
_ROOM = 1000  # a frame for each of the 753 brackets that 250 levels nest, and for what hangs below
_MOST_DIGITS = 400  # of one whole number; a float ends at 309
_TOKEN = re.compile(r'"(?:[^"\\]+|\\.)*"?|[\[\]{}:,]|[^\s"\[\]{}:,]+', re.DOTALL)
_HALF_CHARACTER = re.compile(r"\\u[dD][89a-fA-F]")


def parse(data: bytes) -> Any:
    """The value that the bytes hold. Raises DocumentError, its place "line 3, column 14" where there is one."""
    text = text_of(data)
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(limit + _ROOM)  # wherever our caller stands
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_no, parse_int=_whole, parse_float=_float)
    except json.JSONDecodeError as error:
        raise _malformed(text, error) from None
    except RecursionError:
        raise DocumentError(said("brackets are nested too deeply: a tree may have 250 levels")) from None
    except _Refused:
        raise _refusal(text) from None
    finally:
        sys.setrecursionlimit(limit)
    if _HALF_CHARACTER.search(text) and (found := _first_refused(text)):
        raise DocumentError(found[1], _where(text, found[0]))
    return value


def text_of(data: bytes) -> str:
    """A file's bytes as text. Raises DocumentError for what is too large or not UTF-8."""
    if len(data) > MOST_BYTES:
        raise DocumentError(said("the file is larger than 64 MiB, the most that a document may take"))
    try:
        return data.decode("utf-8-sig")  # editors on Windows put a byte-order mark before the text
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        raise DocumentError(said("the file is not UTF-8 text from here on"), _where(before, len(before))) from None


class _Refused(Exception):
    """Something that JSON allows, or the parser, and a document does not. Where it stands is found afterwards."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Refused
    return found


def _no(_literal: str) -> float:
    raise _Refused


def _whole(literal: str) -> int:
    if len(literal) > _MOST_DIGITS:
        raise _Refused
    return int(literal)


def _float(literal: str) -> float:
    number = float(literal)
    if math.isinf(number):
        raise _Refused
    return number


def _refusal(text: str) -> DocumentError:
    found = _first_refused(text)
    if found is None:  # cannot be: the parser met it
        return DocumentError(said("the file holds something that a document cannot hold"))
    return DocumentError(found[1], _where(text, found[0]))


def _first_refused(text: str) -> tuple[int, str] | None:
    """Where the first thing stands that is refused although the parser read it, and why."""
    keys: list[set[str]] = []  # of every open object; an array's stays empty
    tokens = _tokens(text)
    for start, token, is_key in tokens:
        if token in "{[":
            keys.append(set())
        elif token in "}]":
            keys.pop()
        elif token[0] == '"':
            string = json.loads(token, strict=False)
            if any("\ud800" <= character <= "\udfff" for character in string):
                return start, said("half of a character (a lone surrogate) cannot be kept in a file")
            if is_key and string in keys[-1]:
                return start, said('the key "{string}" stands twice in one object', string=string)
            if is_key:
                keys[-1].add(string)
        elif sentence := _wrong_number(token):
            return start, sentence
    return None


def _tokens(text: str) -> Iterator[tuple[int, str, bool]]:
    """Start, text and whether it is a key, of each token of text that is well formed as far as it goes."""
    ahead: re.Match[str] | None = None
    for match in _TOKEN.finditer(text):
        if ahead:
            yield ahead.start(), ahead.group(), match.group() == ":"
        ahead = match
    if ahead:
        yield ahead.start(), ahead.group(), False


def _wrong_number(token: str) -> str:
    if token in ("NaN", "Infinity", "-Infinity"):
        return said("{token} is not a number that a document can hold", token=token)
    if token[0] in "-0123456789":
        if len(token) > _MOST_DIGITS and token.lstrip("-").isdigit():
            return said("a number of {count} digits is too long", count=len(token))
        if math.isinf(float(token)):
            return said("the number {token} is too large", token=token[:40])
    return ""


def _malformed(text: str, error: json.JSONDecodeError) -> DocumentError:
    if error.msg == "Extra data":
        sentence = said("the document has ended here, but something follows it")
    elif not text.strip():
        sentence = said("the file is empty")
    elif error.pos >= len(text.rstrip()):
        sentence = said("the file breaks off here")
    elif error.msg.startswith("Unterminated string"):
        sentence = said("a text begins here that has no end")
    elif error.msg.startswith("Invalid control character"):
        sentence = said("a text holds a line break or another control character; write it as \\n")
    else:
        sentence = said("this is not JSON: {lower}{msg}", lower=error.msg[0].lower(), msg=error.msg[1:])
    return DocumentError(sentence, _where(text, error.pos))


def _where(text: str, position: int) -> str:
    line = text.count("\n", 0, position) + 1
    return said("line {line}, column {number}", line=line, number=position - text.rfind(chr(10), 0, position))
