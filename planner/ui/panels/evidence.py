"""What a number rests on: basis, rationale and sources, of the branch to a node or, at the root, of the node itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from planner.app.store import Store
from planner.model import edits
from planner.model.nodes import Branch
from planner.model.places import Place, branch_at
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.marks import words
from planner.ui.panels.notes_field import NotesField
from planner.ui.panels.section import Section
from planner.ui.panels.source_list import SourceList


def basis_name(basis: str) -> str:
    """What a number rests on, in words."""
    return {
        "": QCoreApplication.translate("basis", "not said"),
        "source": QCoreApplication.translate("basis", "a source"),
        "record": QCoreApplication.translate("basis", "the record"),
        "judgement": QCoreApplication.translate("basis", "judgement"),
        "elicited": QCoreApplication.translate("basis", "elicited"),
    }[basis]


class BasisBox(ElidedBox):
    """The words for what a number may rest on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Basis"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for basis in edits.BASES:
            self.addItem(basis_name(basis), basis)

    def show_basis(self, basis: str) -> None:
        """A basis of another version's words is shown as not said."""
        self.setCurrentIndex(max(self.findData(basis), 0))


class Evidence(Section):
    """Basis, rationale and the ticked sources."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__("", parent)
        self._store = store
        self._place: Place = ()
        self.heading.setText(self.tr("Rationale and sources"))
        self.heading.show()
        self.basis = BasisBox(self)
        self.rationale = NotesField(store, self.tr("Rationale"), self)
        self.rationale.setPlaceholderText(self.tr("Why it is so"))
        self.sources = SourceList(self.tr("Sources"), self)
        self._none = words(self.tr("The document names no sources yet."), self, "quiet", wrap=True)
        self._basis_row = self.add_field(self.tr("Basis"), self.basis)
        for field in (self.rationale, self.sources, self._none):
            self.column.addWidget(field)
        self.basis.activated.connect(self._on_basis_activated)
        self.rationale.entered.connect(self._on_rationale_entered)
        self.sources.ticks_requested.connect(self._on_sources_requested)

    def show_place(self, place: Place) -> None:
        self._place = place
        document = self._store.document
        holder = branch_at(document.root, place) if place else document.root
        self._basis_row.setVisible(isinstance(holder, Branch))
        self.basis.show_basis(holder.basis if isinstance(holder, Branch) else "")
        self.rationale.show_entry(holder.id, holder.rationale)
        self.sources.show_sources(document.sources, holder.sources)
        self.sources.setVisible(bool(document.sources))
        self._none.setVisible(not document.sources)

    def _on_basis_activated(self, _index: int) -> None:
        after = edits.set_basis(self._store.document, self._place, self.basis.currentData())
        self._store.apply(self.tr("Change the basis"), after)

    def _on_rationale_entered(self, text: str) -> None:
        edit = edits.set_rationale if self._place else edits.set_node_rationale
        self.rationale.apply(self.tr("Change the rationale"), edit, self._place, text)

    def _on_sources_requested(self, sources: tuple[str, ...]) -> None:
        document, place = self._store.document, self._place
        holder = branch_at(document.root, place) if place else document.root
        known = {source.id for source in document.sources}
        unknown = tuple(source for source in holder.sources if source not in known)
        edit = edits.set_sources if place else edits.set_node_sources
        self._store.apply(self.tr("Change the sources"), edit(document, place, (*sources, *unknown)))
