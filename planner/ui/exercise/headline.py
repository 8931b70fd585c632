"""What stands large at the top of an exercise's windows: where play is, what is asked, and the latest news."""

from __future__ import annotations

import re

from attrs import frozen
from PySide6.QtCore import QCoreApplication

from planner.exercise.projection import PUBLIC, way_seen
from planner.exercise.state import State, inbox, question_of, sight, standing, turn_of
from planner.model.exercise import Inject

_SENTENCE = re.compile(r"[^.?!]+[.?!]+[\"'”’)]*\s*|[^.?!]+$")

_MOST = 320


@frozen(kw_only=True)
class Headline:
    """place: "Korea summit · Move 2 of 4". question: large. situation: below it, with the news."""

    place: str
    question: str
    situation: str
    news: str


def headline(state: State, *, control: bool) -> Headline:
    """For control, or for the room: then only what everybody may see is in it."""
    return Headline(
        place=_place(state),
        question=_asked(state, control=control),
        situation=_situation(state),
        news=_news(state, control=control),
    )


def _place(state: State) -> str:
    say = QCoreApplication.translate
    title = state.document.title
    if state.ended:
        return say("headline", "{title} · The exercise has ended").format(title=title)
    if state.hot_wash:
        return say("headline", "{title} · Hot wash").format(title=title)
    if state.left:
        return say("headline", "{title} · What if").format(title=title)
    if turn_of(state) is None:
        return title
    number, of = state.play.turn + 1, len(state.document.exercise.turns)
    return say("headline", "{title} · Move {n} of {all}").format(title=title, n=number, all=of)


def _asked(state: State, *, control: bool) -> str:
    """The question of the turn's brief; else its title, or the node's."""
    turn = turn_of(state)
    if state.hot_wash or state.ended:
        return QCoreApplication.translate("headline", "What happened, and what do we keep of it?")
    if turn is None or state.left:
        _, node = way_seen(state.document, PUBLIC, sight(state))
        shown = standing(state) if control else node
        free = shown.title if shown is not None and state.left else ""
        return free or state.document.question or state.document.title
    questions = [sentence for sentence in _sentences(turn.brief) if sentence.endswith("?")]
    if questions:
        return questions[-1]
    asked = question_of(state)
    return (asked.title if asked is not None else "") or turn.title


def _situation(state: State) -> str:
    """The rest of the brief."""
    turn = turn_of(state)
    if turn is None or state.hot_wash or state.ended or state.left:
        return ""
    sentences = _sentences(turn.brief)
    asked = next((one for one in reversed(sentences) if one.endswith("?")), None)
    return _short(" ".join(sentence for sentence in sentences if sentence != asked))


def _news(state: State, *, control: bool) -> str:
    """The latest inject of this turn."""
    if state.hot_wash or state.ended:
        return ""
    sent = _sent_this_turn(state)
    told = [one for one in state.document.exercise.injects if one.number in sent]
    if not control:
        received = {inject.number for inject in inbox(state, PUBLIC)}
        told = [one for one in told if one.number in received]
    if not told:
        return ""
    latest = max(told, key=lambda inject: sent.index(inject.number))
    return inject_line(latest)


def inject_line(inject: Inject) -> str:
    """An inject in a line: "Inject 3 — Trucks at the test stand. Seoul reports …"."""
    say = QCoreApplication.translate
    head = say("headline", "Inject {n} — {subject}").format(n=inject.number, subject=inject.subject or inject.sender)
    return _short(f"{head}{'' if head.endswith(('.', '?', '!')) else '.'} {inject.message}".strip())


def _short(text: str) -> str:
    """As much as a room reads; phones and control's list have it all."""
    return text if len(text) <= _MOST else f"{text[:_MOST].rsplit(' ', 1)[0]} …"


def _sent_this_turn(state: State) -> tuple[int, ...]:
    play = state.play
    first = next((earlier for earlier in state.undo if earlier.question == play.question), play)
    return play.sent[len(first.sent) :]


def _sentences(text: str) -> list[str]:
    return [found.strip() for found in _SENTENCE.findall(text) if found.strip()]


def clock_text(seconds: float | None) -> str:
    """Time that is left, as 04:32; with a minus once it is overdrawn."""
    if seconds is None:
        return ""
    whole = int(-(-seconds // 1))
    return f"{'−' if whole < 0 else ''}{abs(whole) // 60:02}:{abs(whole) % 60:02}"
