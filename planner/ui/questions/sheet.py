"""A table to be read: its rows select places on the tree, and all of it is copied as values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from attrs import frozen
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from planner.drawing.style import LIGHT, Style
from planner.model.places import Place
from planner.model.scripts import isolated
from planner.ui.questions.track import TRACK, Track, TrackDelegate
from planner.ui.questions.widths import share_out
from planner.ui.scale import px
from planner.ui.tips import in_lines

Index = QModelIndex | QPersistentModelIndex
Tone = Literal["", "quiet", "strong"]

FIRST, OTHER = 3, 2
"""The parts of the room that columns get where texts have to share it: the first says what a row is about."""

GAP = 8
"""Pixels between a text and the column after it."""

READABLE = 110
"""Pixels that each text must have, at 100 % text, for a table to show its spare columns."""


@frozen
class Column:
    """A heading. Figures stand at the right, point under point."""

    title: str
    figure: bool = False
    tip: str = ""
    wide: bool = False  # shares the room that is left, as texts do
    short: bool = False  # a text that takes no more room than it needs
    spare: bool = False  # left out where there is little room; it is copied all the same

    @property
    def shares(self) -> bool:
        """Whether it may be cut short: a text, or what was said to be wide."""
        return self.wide or not (self.figure or self.short)


@frozen
class Line:
    """A row: its texts, the values behind them for copying (else the texts), and where it stands on the tree."""

    cells: tuple[str, ...]
    values: tuple[object, ...] = ()
    place: Place | None = None
    tone: Tone = ""
    tip: str = ""
    strong: frozenset[int] = frozenset()  # columns that stand out in the row
    colour: str = ""  # a swatch before the first cell, as the chart beside the table draws it
    track: Track | None = None  # for the table's column of tracks


def as_tsv(columns: Sequence[Column], lines: Sequence[Line]) -> str:
    """A table as a spreadsheet takes it from the clipboard: numbers in full, no thousands, a plain minus."""
    rows = [[column.title for column in columns]]
    rows += [[_plain(value) for value in (line.values or line.cells)] for line in lines]
    return "\n".join("\t".join(row) for row in rows)


def _plain(value: object) -> str:
    if value is None:
        return ""
    text = repr(value) if isinstance(value, float) else str(value)
    return text.replace("\t", " ").replace("\n", " ")


class SheetModel(QAbstractTableModel):
    """Columns and lines that were handed in."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.lines: tuple[Line, ...] = ()
        self.look: Style = LIGHT

    def show_lines(self, columns: Sequence[Column], lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.columns, self.lines = tuple(columns), tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or None
        return _side(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], self.columns[index.column()]
        if role == TRACK:
            return line.track
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(line.cells[index.column()])  # else an ellipsis of Hebrew stands at its beginning
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return in_lines("\n".join(filter(None, (line.cells[index.column()], line.tip))))
        if role == Qt.ItemDataRole.DecorationRole and line.colour and index.column() == 0:
            return QColor(line.colour)
        if role == Qt.ItemDataRole.ForegroundRole and line.tone == "quiet":
            return QColor(self.look.quiet)
        if role == Qt.ItemDataRole.FontRole and (line.tone == "strong" or index.column() in line.strong):
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None


def _side(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.figure else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class Sheet(QTableView):
    """A click or Enter on a row selects its place on the tree; Ctrl+C copies the table."""

    place_chosen = Signal(object)  # Place
    row_chosen = Signal(object)  # int
    row_reached = Signal(object)  # int: the row that is current, by the arrow keys too

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = SheetModel(self)
        self._given: tuple[Line, ...] = ()  # in the order in which they came
        self._order: tuple[int, bool] | None = None  # a column, and whether backwards
        self._tracks: TrackDelegate | None = None
        self._wanted: list[int] = []  # pixels, column by column
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setObjectName("sheet")
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(24)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        copy = QAction(self.tr("Copy table"), self)
        copy.triggered.connect(self.copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)

    def set_sortable(self) -> None:
        """Lets a heading, or the table's menu, sort by a column; once more turns the order round."""
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(self.sort_by)
        by_column = QAction(self.tr("Sort by this column"), self)
        by_column.triggered.connect(self._on_sort_triggered)
        self.addAction(by_column)

    def set_track_column(self, column: int) -> None:
        """Draws the lines' tracks in a column of their own."""
        self._tracks = TrackDelegate(self)
        self.setItemDelegateForColumn(column, self._tracks)

    def sort_by(self, column: int) -> None:
        """Sorts by the values of a column, what has none last; the same column again the other way round."""
        self._order = (column, self._order is not None and self._order == (column, False))
        header = self.horizontalHeader()
        ways = Qt.SortOrder
        header.setSortIndicator(column, ways.DescendingOrder if self._order[1] else ways.AscendingOrder)
        header.setSortIndicatorShown(True)
        self._model.show_lines(self._model.columns, self._sorted(self._given))

    def _sorted(self, lines: Sequence[Line]) -> Sequence[Line]:
        if self._order is None:
            return lines
        column, backwards = self._order

        def value(line: Line) -> Any:
            return (line.values or line.cells)[column]

        known = [line for line in lines if value(line) not in (None, "")]
        numbers = all(isinstance(value(line), int | float) for line in known)
        known.sort(key=lambda line: value(line) if numbers else str(value(line)).casefold(), reverse=backwards)
        return [*known, *(line for line in lines if value(line) in (None, ""))]

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown, row by row."""
        return self._model.lines

    def show_lines(self, columns: Sequence[Column], lines: Sequence[Line]) -> None:
        """Shows a table in place of the last one; the same table again leaves scroll and selection alone."""
        if (tuple(columns), tuple(lines)) == (self._model.columns, self._given):
            return
        row, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        current = self._about(self._model.lines[row]) if row >= 0 else None
        self._given = tuple(lines)
        self._wanted = []  # the header may be resized before it knows the new columns
        self._model.show_lines(columns, self._sorted(lines))
        self._measure()
        row = next((at for at, line in enumerate(self.lines) if self._about(line) == current), row)
        if 0 <= row < len(lines):
            self.setCurrentIndex(self._model.index(row, 0))
            self.verticalScrollBar().setValue(scrolled)

    def _about(self, line: Line) -> tuple[object, ...]:
        """What a row is about, whatever its figures are: its place and its first two texts."""
        texts = [cell for cell, column in zip(line.cells, self._model.columns, strict=True) if not column.figure]
        return line.place, *texts[:2]

    def _measure(self) -> None:
        """Notes what every column needs."""
        header = self.horizontalHeader()
        columns = range(len(self._model.columns))
        self._wanted = [max(self._widest(each), header.sectionSizeHint(each)) for each in columns]
        self._share_width()

    def _widest(self, column: int) -> int:
        """What the longest text of a column needs, and the longest that stands out: asking all cells takes too long."""
        lines, advance = self._model.lines, self.fontMetrics().horizontalAdvance
        strong = [row for row, line in enumerate(lines) if line.tone == "strong" or column in line.strong]
        longest = [
            max(rows, key=lambda row: advance(lines[row].cells[column])) for rows in (range(len(lines)), strong) if rows
        ]
        return max((self.sizeHintForIndex(self._model.index(row, column)).width() for row in longest), default=0)

    def _share_width(self) -> None:
        """Figures have the room that they need; texts share the rest evenly, what a row is about gets more."""
        width, columns = self.viewport().width(), self._model.columns[: len(self._wanted)]
        figures = sum(wanted for wanted, column in zip(self._wanted, columns, strict=True) if not column.shares)
        crowded = width - figures < px(READABLE) * sum(column.shares for column in columns)
        for position, column in enumerate(columns):
            self.setColumnHidden(position, column.spare and crowded)
        shown = [position for position in range(len(columns)) if not self.isColumnHidden(position)]
        texts = [position for position in shown if columns[position].shares]
        widths = {position: self._wanted[position] for position in shown}
        room = width - sum(widths[position] for position in shown if position not in texts)
        wanted = [self._wanted[position] + GAP for position in texts]
        widths.update(zip(texts, share_out(room, wanted, [OTHER if each else FIRST for each in texts]), strict=True))
        spread = texts[1:] or texts  # what is left over parts the other texts
        over = max(0, width - sum(widths.values()))
        for position, section in widths.items():
            self.horizontalHeader().resizeSection(
                position, section + (over // len(spread) if position in spread else 0)
            )

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 9)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def set_style(self, style: Style) -> None:
        self._model.look = style
        if self._tracks is not None:
            self._tracks.look = style
        self.viewport().update()

    def tsv(self) -> str:
        """The whole table, as it is copied."""
        return as_tsv(self._model.columns, self._model.lines)

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.tsv())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60)

    def event(self, event: QEvent) -> bool:
        """Claims Ctrl+C before the window does, or the tree would be copied."""
        is_copy = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy)
        if is_copy and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_chosen(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_sort_triggered(self) -> None:
        if self.currentIndex().isValid():
            self.sort_by(self.currentIndex().column())

    def _on_current_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.row_reached.emit(current.row())

    def _on_chosen(self, index: QModelIndex) -> None:
        place = self._model.lines[index.row()].place
        self.row_chosen.emit(index.row())
        if place is not None:
            self.place_chosen.emit(place)
