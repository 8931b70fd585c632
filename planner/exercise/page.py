"""The players' page as HTML. It is written here whole and works without a script; all text of others is escaped."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from html import escape
from typing import Final

from planner import shipped
from planner.exercise.state import Question
from planner.exercise.view import Received, View
from planner.model.document import Words
from planner.model.exercise import Cell
from planner.model.words import word_for

STRANGERS_TITLE: Final = "Join the exercise"
_FEW: Final = "A few words are enough."


def whole_page(main: str, *, title: str, handling: str, nonce: str, revision: int) -> str:
    """A page around its main part, with style and script in it, so that nothing else is asked for."""
    fields = {
        "title": escape(title),
        "handling": escape(handling),
        "nonce": nonce,
        "revision": str(revision),
        "style": _shipped("page.css"),
        "script": _shipped("page.js"),
        "main": main,
    }
    parts = _shipped("page.html").split("{{")
    filled = [parts[0]]
    for part in parts[1:]:
        name, _, rest = part.partition("}}")
        filled.append(fields[name] + rest)
    return "".join(filled)


@cache
def _shipped(name: str) -> str:
    return shipped.resource("players", name).read_text(encoding="utf-8")


def joining(cells: Iterable[Cell], *, once: str, token: str, trouble: str = "", locked: bool = False) -> str:
    """The way in: a code, unless the QR code brought a token, and the cell to sit with."""
    if locked:
        return f"<h1>{STRANGERS_TITLE}</h1><p>The room is locked. Ask the facilitator to open it.</p>"
    choices = "".join(
        f'<label class="option"><input type="radio" name="cell" value="{escape(cell.id)}" required>'
        f"{escape(cell.name or cell.id)}</label>"
        for cell in cells
    )
    if token:
        code = f'<input type="hidden" name="code" value="{escape(token)}">'
    else:
        code = (
            '<label for="code">Code on the screen</label><input type="text" id="code" name="code" required '
            'maxlength="20" autocomplete="off" autocapitalize="characters" spellcheck="false">'
        )
    wrong = f'<p class="wrong" role="alert">{escape(trouble)}</p>' if trouble else ""
    return (
        f"<h1>{STRANGERS_TITLE}</h1>{wrong}"
        f'<form method="post" action="/join"><input type="hidden" name="once" value="{escape(once)}">{code}'
        f"<fieldset><legend>Your cell</legend>{choices}</fieldset><button>Join</button></form>"
        '<p class="soft">No name is asked for. What you send crosses this network unencrypted.</p>'
    )


def told(sentence: str) -> str:
    """A page that says one thing and leads back."""
    return f'<h1>{STRANGERS_TITLE}</h1><p role="alert">{escape(sentence)}</p><p><a href="/">Go back</a></p>'


def seat_page(view: View, *, clock: bool = True) -> str:
    """The main part for a seat: where play stands, what is asked of it now, and its messages.

    clock: whether the time is in it; the script is told it beside, so that the page does not change with each second.
    """
    parts = [_head(view, clock=clock)]
    if view.ended:
        parts.append("<section><h2>The exercise has ended.</h2><p>Thank you.</p></section>")
    else:
        if view.hot_wash:
            parts.append(_reaction(view))
        if view.feedback and view.question is not None:
            parts.append(_feedback(view, view.question))
        if view.question is not None and view.round is not None:
            parts.append(_estimate(view, view.question))
        if view.options:
            parts.append(_vote(view))
        if not (view.hot_wash or view.question or view.options or view.feedback):
            parts.append('<section><p class="soft">Nothing to answer now. This page changes by itself.</p></section>')
    parts += [_message(one, open_to_answer=not view.ended) for one in reversed(view.messages)]
    parts.append('<p class="soft"><a href="/">Look again</a></p>')
    return f'<div data-seat data-words="{_bands(view.words)}">{"".join(parts)}</div>'


def _head(view: View, *, clock: bool) -> str:
    if view.hot_wash or view.ended:
        return f'<div class="top"><span>{escape(view.cell)}</span></div><h1>{escape(view.title)}</h1>'
    timer = ""
    if view.seconds is not None:
        data = f'data-seconds="{view.seconds:.0f}" data-running="{"1" if view.running else ""}"'
        timer = f'<time role="timer" {data}>{_clock(view.seconds)}</time>' if clock else '<time role="timer"></time>'
    way = f'<p class="soft">So far: {" › ".join(map(escape, view.way))}</p>' if view.way else ""
    brief = f'<p class="text">{escape(view.brief)}</p>' if view.brief else ""
    turn = view.turn or "The exercise has not begun"
    return (
        f'<div class="top"><span>{escape(view.cell)} · {escape(turn)}</span>{timer}</div>'
        f"<h1>{escape(view.here or view.title)}</h1>{way}{brief}"
    )


def _clock(seconds: float) -> str:
    whole = int(-(-seconds // 1))
    return f"{'−' if whole < 0 else ''}{abs(whole) // 60}:{abs(whole) % 60:02}"


def _estimate(view: View, question: Question) -> str:
    hidden = _hidden({"question": question.id, "round": str(view.round)})
    again = "Your estimate again" if view.round == 2 else "Your estimate, unseen by others"
    given = view.mine or view.earlier
    if question.kind == "variable":
        value = f"{given.values[0]:.12g}" if given else ""
        fields = (
            f'<label for="v0">{escape(question.title)}</label>'
            f'<input type="number" id="v0" name="v0" step="any" required inputmode="decimal" value="{value}">'
        )
    else:
        asked = question.labels[:1] if len(question.labels) == 2 else question.labels
        values = [f"{100 * given.values[i]:.6g}" if given else "" for i in range(len(asked))]
        fields = "".join(_slider(i, label, values[i]) for i, label in enumerate(asked))
        if len(asked) > 1:
            fields += '<p class="wrong" data-sum aria-live="polite"></p>'
        else:
            fields += f'<p class="soft">Otherwise: {escape(question.labels[1])}</p>'
        if not question.whole:
            fields += '<p class="soft">Given that one of these happens.</p>'
    done = _done("Your estimate is in. You may change it until the round closes.") if view.mine else ""
    why = escape(given.why if given else "")
    title = f"<p>{escape(question.title)}</p>" if question.title != view.here else ""
    return (
        f"<section><h2>{again}</h2>{title}"
        f'<form method="post" action="/estimate" data-key="{question.id}:{view.round}">{hidden}{fields}'
        f'<label for="ewhy">Why? <span class="soft">{_FEW}</span></label>'
        f'<textarea id="ewhy" name="why" maxlength="500">{why}</textarea>'
        f"<button>Send</button></form>{done}</section>"
    )


def _slider(position: int, label: str, value: str) -> str:
    name = f"p{position}"
    return (
        f'<label for="{name}">{escape(label)}, in per cent</label>'
        f'<div class="row"><input type="number" id="{name}" name="{name}" min="0" max="100" step="any" required '
        f'inputmode="decimal" data-p value="{value}"><output for="{name}" aria-live="polite"></output></div>'
        f'<input class="js" type="range" min="0" max="100" step="1" value="50" data-with="{name}" '
        f'aria-label="{escape(label)}, in per cent">'
    )


def _vote(view: View) -> str:
    chosen = view.vote.branch if view.vote else ""
    options = "".join(
        f'<label class="option"><input type="radio" name="branch" value="{escape(branch)}" required'
        f"{' checked' if branch == chosen else ''}>{escape(label)}</label>"
        for branch, label in view.options
    )
    done = _done("Your vote is in. You may change it.") if view.vote else ""
    return (
        f'<section><h2>Your advice</h2><form method="post" action="/vote" data-key="vote:{escape(view.vote_on)}">'
        f'{_hidden({"question": view.vote_on})}<fieldset><legend class="soft">The owner decides; votes advise.</legend>'
        f'{options}</fieldset><label for="vwhy">Why? <span class="soft">{_FEW}</span></label>'
        f'<textarea id="vwhy" name="why" maxlength="500">{escape(view.vote.why if view.vote else "")}</textarea>'
        f"<button>Send</button></form>{done}</section>"
    )


def _feedback(view: View, question: Question) -> str:
    """The answers to a question: for each branch a line from 0 to 100 per cent, for a variable a list."""
    strips = view.feedback
    if question.kind == "variable":
        amounts = "".join(f"<li>{strip.values[0]:.6g}{' (yours)' if strip.own else ''}</li>" for strip in strips)
        return f"<section><h2>What the room said</h2><ul>{amounts}</ul></section>"
    labels = question.labels[:1] if len(question.labels) == 2 else question.labels
    lines = "".join(_line(label, [(strip.values[i], strip.own) for strip in strips]) for i, label in enumerate(labels))
    mine = " Yours is in colour." if any(strip.own for strip in strips) else ""
    count = f'<p class="soft">{len(strips)} answers, in no order.{mine}</p>'
    return f"<section><h2>What the room said</h2>{lines}{count}</section>"


def _line(label: str, answers: Sequence[tuple[float, bool]]) -> str:
    """The answers for one branch, one above the other, own in another colour; many are drawn as thinner strips."""
    step = min(12.0, 240 / len(answers))
    height = step * len(answers) + 24
    strips = {
        own: "".join(
            f"M{6 + 280 * p:.0f} {step * row + 2:.1f}h8v{0.75 * step:.1f}h-8z"
            for row, (p, mine) in enumerate(answers)
            if mine == own
        )
        for own in (False, True)
    }
    said = ", ".join(f"{100 * p:.0f} %{' (yours)' if own else ''}" for p, own in answers)
    return (
        f"<p>{escape(label)}</p>"
        f'<svg viewBox="0 0 300 {height:.0f}" role="img" aria-label="{len(answers)} answers: {said}.">'
        f'<line class="axis" x1="10" x2="290" y1="{height - 17:.0f}" y2="{height - 17:.0f}"/>'
        f'<path class="other" d="{strips[False]}"/><path class="own" d="{strips[True]}"/>'
        f'<text x="10" y="{height - 4:.0f}">0 %</text>'
        f'<text x="290" y="{height - 4:.0f}" text-anchor="end">100 %</text></svg>'
    )


def _message(one: Received, *, open_to_answer: bool) -> str:
    inject = one.inject
    sender = ", ".join(part for part in (inject.sender, inject.faction) if part)
    head = " · ".join(escape(part) for part in (sender, inject.method) if part)
    name = f"a{inject.number}"
    form = (
        f'<form method="post" action="/answer" data-key="inject:{inject.number}">'
        f"{_hidden({'number': str(inject.number)})}"
        f'<label for="{name}">Your cell\'s answer</label><textarea id="{name}" name="text" maxlength="500" required>'
        f"{escape(one.answer)}</textarea><button>Send</button></form>"
    )
    return (
        f'<section><p class="soft">Message {inject.number}{" · " + head if head else ""}</p>'
        f'<h2>{escape(inject.subject or "Message")}</h2><p class="text">{escape(inject.message)}</p>'
        f"{form if open_to_answer else ''}{_done('Your cell has answered.') if one.answer else ''}</section>"
    )


def _reaction(view: View) -> str:
    mine = view.reaction
    fields = ""
    for key, words in (("sustain", "Three to sustain"), ("improve", "Three to improve")):
        held = (*getattr(mine, key, ()), "", "", "")[:3]
        inputs = "".join(
            f'<input type="text" name="{key}{row}" id="{key}{row}" maxlength="300" value="{escape(text)}" '
            f'aria-label="{words}, {row + 1}">'
            for row, text in enumerate(held)
        )
        fields += f"<fieldset><legend>{words}</legend>{inputs}</fieldset>"
    done = _done("Thank you; it is in.") if mine else ""
    return (
        f'<section><h2>Hot wash</h2><form method="post" action="/react" data-key="react">{fields}'
        f"<button>Send</button></form>{done}</section>"
    )


def _done(words: str) -> str:
    return f'<p class="done">✓ {words}</p>'


def _hidden(fields: Mapping[str, str]) -> str:
    return "".join(f'<input type="hidden" name="{name}" value="{escape(value)}">' for name, value in fields.items())


@cache
def _bands(scheme: Words) -> str:
    """The words by per cent, for the script: [from, below, word], as an attribute's value."""
    bands: list[list[float | str]] = []
    for percent in range(101):
        word = word_for(percent / 100, scheme)
        if bands and bands[-1][2] == word:
            bands[-1][1] = (percent + 1) / 100
        else:
            bands.append([percent / 100, (percent + 1) / 100, word])
    return escape(json.dumps([band for band in bands if band[2]], ensure_ascii=False, separators=(",", ":")))
