"""The document's sources, with a tick at those that something rests on."""

from __future__ import annotations

from planner.model.document import Source
from planner.ui.panels.tick_list import TickLine, TickList


class SourceList(TickList):
    """Asks for sources by their ids, in the document's order."""

    def show_sources(self, sources: tuple[Source, ...], ticked: tuple[str, ...]) -> None:
        """Lists the sources, those that are ticked with their tick."""
        self.show_lines([_line(source) for source in sources], ticked)


def _line(source: Source) -> TickLine:
    text = " · ".join(part for part in (source.text or source.id, source.grade) if part)
    tip = "\n".join(part for part in (source.id, source.text, source.url, source.grade) if part)
    return TickLine(source.id, text, tip)
