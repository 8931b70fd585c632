"""Plan B from Python: load, evaluate, analyse, export, save. Qt is loaded for pictures only.

import planner

tree = planner.load("korea_summit.planb")
planner.evaluate(tree).value
planner.analyse("break-even", tree).rows
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from typing import Any, NoReturn, cast

from planner.analysis.play import recommended_play
from planner.analysis.reading import figures_at
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.settings import PLAIN, Rule, Settings
from planner.commands.analyse import as_text, module_of
from planner.commands.analyses import KINDS
from planner.commands.evaluate import as_json
from planner.commands.wrong_call import WrongCallError
from planner.files.formats import format_of
from planner.files.opening import open_any, open_document
from planner.files.storage import save_file, write_whole
from planner.model.document import Document
from planner.model.nodes import Formula
from planner.model.places import labels
from planner.model.problems import DocumentError, Problem

_PICTURES = frozenset((".pdf", ".svg", ".png"))


class Evaluation:
    """What a tree comes to, looked at in one way. A notebook shows it as the drawn tree."""

    def __init__(self, rollback: Rollback) -> None:
        self._rollback = rollback

    @property
    def rollback(self) -> Rollback:
        """All that was worked out: the document, the settings, every node."""
        return self._rollback

    @property
    def document(self) -> Document:
        return self._rollback.document

    @property
    def value(self) -> float | None:
        """The tree's value to the seeing actor, total at the end; None where a problem leaves it undefined."""
        return figures_at(self._rollback, ()).value

    @property
    def values(self) -> Mapping[str, float | None]:
        """The tree's value to every actor, by id."""
        actors = self.document.actors
        shown = figures_at(self._rollback, ()).values or (None,) * len(actors)
        return {actor.id: value for actor, value in zip(actors, shown, strict=True)}

    @property
    def choice(self) -> list[str]:
        """The labels of every tied best first move; empty where the root is no decision."""
        named = labels(self._rollback.root.node)
        return [named[position] for position in self._rollback.root.choice]

    @property
    def nodes(self) -> list[dict[str, Any]]:
        """A row for every node in reading order: id, path, kind, value, reach, choice, recommended …"""
        answer: list[dict[str, Any]] = self.as_dict()["nodes"]
        return answer

    @property
    def play(self) -> list[str]:
        """The recommended play in sentences."""
        return recommended_play(self._rollback)

    @property
    def problems(self) -> list[Problem]:
        """What makes a value undefined, each with its place."""
        return self._rollback.problems()

    def as_dict(self, *, from_here: bool = False, expand_links: bool = False) -> dict[str, Any]:
        """What `planner evaluate --json` prints."""
        return as_json(self._rollback, from_here, expand_links)

    def svg(self) -> str:
        """The tree as a picture with real text. Loads Qt."""
        from planner.drawing.export import svg_bytes
        from planner.drawing.gui import ensure_gui
        from planner.drawing.look import Look

        ensure_gui()
        return svg_bytes(Look(rollback=self._rollback)).decode()

    def _repr_svg_(self) -> str:
        return self.svg()

    def __repr__(self) -> str:
        return (
            f"<Evaluation of {self.document.title or 'a tree'}: {self.value}, {', '.join(self.choice) or 'no choice'}>"
        )


class Analysis:
    """The answer to one question. A notebook shows it as a table."""

    def __init__(self, answer: Mapping[str, Any], tell: Callable[[], Mapping[str, Any]]) -> None:
        self._answer = answer
        self._tell = tell  # the same as people read it

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The rows, numbers in full precision, as `planner analyse --json` prints them."""
        found: list[dict[str, Any]] = self._answer["rows"]
        return found

    def __getitem__(self, key: str) -> Any:
        """What an analysis holds beside its rows, such as "shares" of the stakeholders. Raises KeyError."""
        return self._answer[key]

    def __str__(self) -> str:
        return "\n".join(as_text(self._tell()))

    def __repr__(self) -> str:
        return f"<Analysis {self._answer['analysis']}: {len(self.rows)} rows>"

    def _repr_html_(self) -> str:
        rows: list[Mapping[str, Any]] = self._tell()["rows"]
        columns = list(dict.fromkeys(key for row in rows for key in row if key != "sentence"))
        head = "".join(f"<th>{escape(column)}</th>" for column in columns)
        body = "".join(
            "<tr>" + "".join(f"<td>{escape(_cell(row.get(column)))}</td>" for column in columns) + "</tr>"
            for row in rows
        )
        sentences = "".join(f"<p>{escape(str(row['sentence']))}</p>" for row in rows if row.get("sentence"))
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{sentences}"


def load(path: str | Path) -> Document:
    """The tree in a file: .planb, or any format of another program that Plan B reads.

    Raises OSError for a file that cannot be read, DocumentError, with its place, for one that holds no tree.
    """
    return open_document(path)


def save(document: Document, path: str | Path) -> None:
    """Write a .planb file, whole or not at all. Raises OSError, and DocumentError for another ending."""
    out = Path(path)
    if out.suffix.lower() != ".planb":
        raise DocumentError(f"{out.name}: what is saved ends in .planb; for other formats there is export")
    save_file(document, out)


def evaluate(
    document: Document,
    *,
    scenario: str = "",
    values: Mapping[str, Formula] | None = None,
    seen_by: str = "",
    rule: Rule = "expected-utility",
    alpha: float | None = None,
    indicators: bool | None = None,
) -> Evaluation:
    """Roll a tree back.

    scenario: the id of one, laid over the base case. values: other values of variables, over that. seen_by: the id of
    the actor whose values are shown. rule, alpha: how that actor decides; alpha is Hurwicz's weight on the best.
    indicators: whether what was seen of them counts; None: as the document says.

    Raises DocumentError for what the document does not have. Its problems raise nothing: they are in the answer.
    """
    return Evaluation(roll_back(document, _settings(scenario, values, seen_by, rule, alpha, indicators)))


def analyse(
    kind: str,
    document: Document,
    *,
    scenario: str = "",
    values: Mapping[str, Formula] | None = None,
    seen_by: str = "",
    rule: Rule = "expected-utility",
    alpha: float | None = None,
    indicators: bool | None = None,
    **options: Any,
) -> Analysis:
    """Answer one question about a tree.

    kind: policy, consequences, risk, simulate, information, one-way, tornado, two-way, break-even, robustness,
    stakeholders, indicators, bayes, cost-effectiveness or compare. options: those of `planner analyse KIND`, with _
    for -: threshold=40, about="summit", draws=5000; a list where an option may be repeated.

    Raises ValueError for a kind or an option that there is not, DocumentError for what the document cannot answer.
    """
    if kind not in KINDS:
        raise ValueError(f"there is no analysis '{kind}'; there are {', '.join(KINDS)}")
    settings = _settings(scenario, values, seen_by, rule, alpha, indicators)
    rollback = roll_back(document, settings)
    asked = _asked(kind, options)
    beside = {
        "analysis": kind,
        "title": document.title,
        "seen_by": document.actors[rollback.seen].id,
        "problems": [
            {"sentence": each.sentence, "place": each.where, "field": each.field} for each in rollback.problems()
        ],
    }

    def answer(exact: bool) -> Mapping[str, Any]:
        return {**beside, **module_of(kind).answer(document, settings, Namespace(**vars(asked), json=exact))}

    try:
        return Analysis(answer(exact=True), lambda: answer(exact=False))
    except WrongCallError as error:
        raise ValueError(str(error)) from error


def export(tree: Document | Evaluation, path: str | Path, *, paper: str = "A4") -> list[str]:
    """Write a tree for people or for another program, by the ending: .pdf .svg .png .xlsx .csv .md .dot .tex .efg …

    An evaluation is written as it is looked at, a document as its base case. paper: A4, A3 or Letter, for .pdf.
    Gives what the file does not say that the tree does, and notes, each in words.
    Raises OSError, and DocumentError for an ending that is not known or a tree that the format cannot hold.
    """
    out = Path(path)
    rollback = tree.rollback if isinstance(tree, Evaluation) else roll_back(tree)
    if out.suffix.lower() in _PICTURES:
        from planner.drawing.export import export_picture
        from planner.drawing.look import Look

        return export_picture(Look(rollback=rollback), out, paper=paper)
    into = format_of(out)
    if into is None:
        raise DocumentError(f"{out.name}: no format has this ending")
    written = into.write(rollback)
    write_whole(out, written.data)
    return list(written.left_out)


def not_carried(path: str | Path) -> list[str]:
    """What another program's file says that `load` cannot carry over, each in words. Raises as load does."""
    return list(open_any(path).left_out)


def _settings(
    scenario: str,
    values: Mapping[str, Formula] | None,
    seen_by: str,
    rule: Rule,
    alpha: float | None,
    indicators: bool | None,
) -> Settings:
    settings = Settings(
        scenario=scenario, overrides=values or {}, seen_by=seen_by, rule=rule, alpha=alpha, indicators=indicators
    )
    return PLAIN if settings == PLAIN else settings


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise ValueError(message)


def _asked(kind: str, options: Mapping[str, Any]) -> Namespace:
    """The options of an analysis as its command reads them."""
    parser = _Parser(prog=kind, add_help=False, allow_abbrev=False)
    module_of(kind).add_arguments(parser)
    words: list[str] = []
    for name, value in options.items():
        flag = f"--{name.replace('_', '-')}"
        if value is None or value is False:
            continue
        if value is True:
            words.append(flag)
            continue
        several = cast("list[Any]", value) if isinstance(value, list | tuple) else [value]
        words += [f"{flag}={each}" for each in several]
    return parser.parse_args(words)


def _cell(value: Any) -> str:
    if value is None:
        return "–"
    if isinstance(value, float):
        return f"{value:.6g}"
    return ", ".join(map(str, cast("list[Any]", value))) if isinstance(value, list | tuple) else str(value)
