"""Other programs' formats, one file each: what each is called, how its files end, whether it is read, written or both.

Each module has `read(data) -> Imported`, `write(rollback) -> Written`, or both. Writers take a rollback, since many
formats show values; what goes over the base case (a scenario, other values) is then written too.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Final

from attrs import frozen

from planner.analysis.rollback import Rollback
from planner.files.formats.carried import Imported, Written


@frozen(kw_only=True)
class Format:
    """One format. Its module is loaded when it is used."""

    name: str
    ending: str
    module: str
    reads: bool = False
    writes: bool = True

    def read(self, data: bytes) -> Imported:
        """The document that a file of this format holds. Raises DocumentError."""
        found: Imported = import_module(f"{__name__}.{self.module}").read(data)
        return found

    def write(self, rollback: Rollback) -> Written:
        """A file of this format. Raises DocumentError for a document that it cannot hold."""
        written: Written = import_module(f"{__name__}.{self.module}").write(rollback)
        return written


FORMATS: Final = (
    Format(name="Excel", ending=".xlsx", module="excel", reads=True),
    Format(name="SilverDecisions", ending=".sd.json", module="silver_decisions", reads=True),
    Format(name="ModelChoice", ending=".mc.json", module="model_choice", reads=True),
    Format(name="Radiant", ending=".yaml", module="radiant", reads=True),
    Format(name="Gambit", ending=".efg", module="gambit", reads=True),
    Format(name="Outline", ending=".outline", module="outline", reads=True),
    Format(name="CSV of the paths", ending=".csv", module="paths_csv"),
    Format(name="CSV of the policy", ending=".policy.csv", module="policy_csv"),
    Format(name="Markdown", ending=".md", module="markdown"),
    Format(name="Graphviz DOT", ending=".dot", module="dot"),
    Format(name="Mermaid", ending=".mmd", module="mermaid"),
    Format(name="LaTeX (TikZ forest)", ending=".tex", module="tikz"),
)
"""In the order in which they are offered."""


def format_of(path: Path) -> Format | None:
    """The format of the longest ending that a file's name has, or None."""
    name = path.name.lower()
    fitting = [known for known in FORMATS if name.endswith(known.ending)]
    return max(fitting, key=lambda known: len(known.ending), default=None)


def named(name: str) -> Format:
    """The format of this name."""
    return next(known for known in FORMATS if known.name == name)
