"""What JSON leaves open is refused, with its line and column counted by hand here."""

from __future__ import annotations

import gc
import sys

import pytest

from planner.files.strict_json import MOST_BYTES, parse
from planner.model.problems import DocumentError


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ('{"a": 1,\n "b": {"c": 1, "c": 2}}', "line 2, column 16", 'the key "c" stands twice'),
        ('{"c": 1, "\\u0063": 2}', "line 1, column 10", 'the key "c" stands twice'),
        ("[1,\n NaN]", "line 2, column 2", "NaN"),
        ("[-Infinity]", "line 1, column 2", "-Infinity"),
        ('["NaN", Infinity]', "line 1, column 9", "Infinity"),
        ("[1e999]", "line 1, column 2", "too large"),
        ("[-1e999]", "line 1, column 2", "too large"),
        ("[" + "9" * 5000 + "]", "line 1, column 2", "5000 digits"),
        ('["\\ud800"]', "line 1, column 2", "half of a character"),
        ("{} 1", "line 1, column 4", "something follows"),
        ("{}\x00", "line 1, column 3", "something follows"),
        ('{"a":', "line 1, column 6", "breaks off"),
        ('{"a": {"b": 1}\n', "line 2, column 1", "breaks off"),
        ('["abc', "line 1, column 2", "has no end"),
        ('["a\nb"]', "line 1, column 4", "line break"),
        ('{"a" 1}', "line 1, column 6", "':'"),
        ("[1,]", "line 1, column 4", "not JSON"),
        ("[01]", "line 1, column 3", "not JSON"),
        ("", "line 1, column 1", "empty"),
        (" \n ", "line 1, column 1", "empty"),
    ],
)
def test_is_refused_at(text, place, words):
    with pytest.raises(DocumentError) as refused:
        parse(text.encode())
    assert words in refused.value.sentence
    if "empty" not in words and "breaks" not in words:
        assert refused.value.place == place


def test_bytes_that_are_no_text_are_refused_where_they_begin():
    with pytest.raises(DocumentError) as refused:
        parse(b'{"a":\n "\xff"}')
    assert refused.value.place == "line 2, column 3"


def test_utf_16_is_not_taken_for_text():
    with pytest.raises(DocumentError, match="not UTF-8"):
        parse('{"a": 1}'.encode("utf-16"))


def test_a_byte_order_mark_is_passed_over():
    assert parse(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}


def test_a_pair_of_surrogates_is_a_character():
    assert parse(b'["\\ud83d\\ude00"]') == ["\N{GRINNING FACE}"]


def test_whole_numbers_stay_whole():
    value = parse(b"[88, 88.0, 12345678901234567890]")
    assert [type(number) for number in value] == [int, float, int]
    assert value[2] == 12345678901234567890


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"a":'])
def test_a_million_brackets_are_refused_and_the_stack_is_as_before(opening):
    limit = sys.getrecursionlimit()
    with pytest.raises(DocumentError, match="nested too deeply"):
        parse((opening * 1_000_000).encode())
    assert sys.getrecursionlimit() == limit


def test_more_than_64_mib_is_refused():
    with pytest.raises(DocumentError, match="64 MiB"):
        parse(b" " * (MOST_BYTES + 1))


def test_reading_leaves_the_collector_as_it_was():
    from planner.files.codec import decode

    assert gc.isenabled()
    with pytest.raises(DocumentError):
        decode(b"{")
    assert gc.isenabled()
