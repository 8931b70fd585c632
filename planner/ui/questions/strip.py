"""The strip under the canvas: a tab for each question and one for the problems, and the view that is shown."""

from __future__ import annotations

import json
from typing import cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from planner.drawing.style import Style
from planner.ui.panels.problems import ProblemsPanel
from planner.ui.questions.live import Live
from planner.ui.questions.pages import Page, Question, questions
from planner.ui.questions.tabs import Tabs
from planner.ui.scale import px

HEIGHT = 236
"""Pixels of the strip, its row of tabs included, until somebody gives it another height."""

LEAST = 110
"""Pixels that what is shown has at least; what it needs beyond is scrolled to."""

PROBLEMS = "problems"

FIRST = "how_sure"
"""The question that is shown until another is chosen."""


class Views(QStackedWidget):
    """Needs as much room as the view that is shown, not as the largest."""

    def minimumSizeHint(self) -> QSize:
        view = self.currentWidget()
        return view.minimumSizeHint() if view is not None else super().minimumSizeHint()

    def heightForWidth(self, _width: int) -> int:
        return self.minimumSizeHint().height()  # a scroll area would give it what it likes, and not what it needs


class QuestionStrip(QWidget):
    """Views are made when they are first shown, and are live only while they are visible."""

    collapsed_changed = Signal(object)  # bool
    page_requested = Signal(object, object)  # of the document's window, and the id of an entry there

    def __init__(self, live: Live, problems: ProblemsPanel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("questions")
        self._live = live
        self._look = style
        self._questions = questions()
        self._chosen = {question.name: question.pages[0].name for question in self._questions}
        self._made: dict[str, QWidget] = {}
        self.problems = problems
        self.questions = Tabs(self.tr("Questions"), self)
        self.questions.setObjectName("question_tabs")
        self.pages = Tabs(self.tr("Views"), self)
        self.pages.setObjectName("view_tabs")
        self.stack = Views(self)
        self.stack.addWidget(problems)
        self._lay_out()
        self.questions.show_titles([question.title for question in self._questions] + [""])
        self.questions.setCurrentIndex([question.name for question in self._questions].index(FIRST))
        self._tell_problems(problems.count)
        problems.count_changed.connect(self._tell_problems)
        self.questions.currentChanged.connect(self._on_questions_changed)
        self.questions.current_clicked.connect(self.toggle)
        self.pages.currentChanged.connect(self._on_pages_changed)
        self.pages.current_clicked.connect(self.toggle)

    def _lay_out(self) -> None:
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(0)
        row.addWidget(self.questions)
        row.addStretch(1)
        row.addWidget(self.pages)
        self._rule = QWidget(self)
        self._rule.setObjectName("strip_rule")
        self._rule.setFixedHeight(1)
        room = self._room = QScrollArea(self)
        room.setWidget(self.stack)
        room.setWidgetResizable(True)
        room.setFrameShape(QScrollArea.Shape.NoFrame)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room.setMinimumHeight(px(LEAST))
        room.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self._rule)
        column.addWidget(room, 1)

    # What is shown

    @property
    def is_collapsed(self) -> bool:
        """Whether only the row of tabs is shown."""
        return self._room.isHidden()

    @property
    def view(self) -> QWidget:
        """The view that is shown, or would be if the strip were not collapsed."""
        return cast("QWidget", self.stack.currentWidget())  # there is always one: Problems at least

    def go_to(self, question: str, page: str = "") -> None:
        """Shows a question by its name, or "problems", and one of its views; the one it showed last if none is named.

        Raises ValueError for a name that does not exist.
        """
        names = [*(asked.name for asked in self._questions), PROBLEMS]
        index = names.index(question)
        if page:
            self._chosen[question] = next(known.name for known in self._questions[index].pages if known.name == page)
        self.questions.setCurrentIndex(index)
        self._show()
        self.expand()

    def toggle(self) -> None:
        """Leaves only the row of tabs, or opens it again."""
        self._set_collapsed(not self.is_collapsed)

    def expand(self) -> None:
        self._set_collapsed(False)

    def set_style(self, style: Style) -> None:
        self._look = style
        self._room.setMinimumHeight(px(LEAST))
        for view in self._made.values():
            view.set_style(style)  # type: ignore[attr-defined]
        self.problems.set_style(style)

    def state(self) -> str:
        """What is shown, to be restored in another session."""
        question = self._question()
        return json.dumps(
            {
                "collapsed": self.is_collapsed,
                "question": question.name if question else PROBLEMS,
                "pages": self._chosen,
                "height": self.height() if not self.is_collapsed else 0,
            }
        )

    def restore(self, state: str) -> None:
        """Shows what was shown then; whatever of it cannot be read, or is no more, stays as it is."""
        try:
            kept = json.loads(state)
            pages, question, collapsed = kept["pages"], kept["question"], bool(kept["collapsed"])
        except (ValueError, TypeError, KeyError):
            return
        for asked in self._questions:
            if pages.get(asked.name) in {page.name for page in asked.pages}:
                self._chosen[asked.name] = pages[asked.name]
        names = [*(asked.name for asked in self._questions), PROBLEMS]
        if question in names:
            self.questions.setCurrentIndex(names.index(question))
        self._show()
        self._set_collapsed(collapsed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The views stand beside the questions, or beneath them where there is no room and the strip is open."""
        wanted = self.questions.sizeHint().width() + self.pages.sizeHint().width() + 12
        fits = wanted <= self.width()
        self.pages.setVisible(self.pages.count() > 1 and (fits or not self.is_collapsed))
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if fits or self.pages.isHidden() else ways.TopToBottom)
        if self.is_collapsed:
            self.setMaximumHeight(self._row_height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(600, self._row_height() if self.is_collapsed else px(HEIGHT))

    # How

    def _question(self) -> Question | None:
        index = self.questions.currentIndex()
        return self._questions[index] if 0 <= index < len(self._questions) else None

    def _page(self) -> Page | None:
        question = self._question()
        if question is None:
            return None
        return next((page for page in question.pages if page.name == self._chosen[question.name]), None)

    def _row_height(self) -> int:
        return self._row.sizeHint().height()

    def _show(self) -> None:
        """Brings the tabs at the right, and the view, up to date with what is chosen."""
        question, page = self._question(), self._page()
        self.pages.blockSignals(True)
        titles = [known.title for known in question.pages] if question else []
        if titles != self.pages.titles():
            self.pages.show_titles(titles)
        if question and page:
            self.pages.setCurrentIndex(question.pages.index(page))
        self.pages.blockSignals(False)
        self._arrange()
        if not self.is_collapsed and self.isVisible():
            self.stack.setCurrentWidget(self._made_view(page) if page else self.problems)

    def _made_view(self, page: Page) -> QWidget:
        if page.name not in self._made:
            view = self._made[page.name] = page.make(self._live, self._look, self.stack)
            view.page_requested.connect(self.page_requested)
            self.stack.addWidget(view)
            _put_after(self.pages, view)
        return self._made[page.name]

    def _set_collapsed(self, collapsed: bool) -> None:
        if collapsed == self.is_collapsed:
            return
        self._room.setVisible(not collapsed)
        self._rule.setVisible(not collapsed)
        self.setMaximumHeight(self._row_height() if collapsed else 16777215)
        self._show()
        self.updateGeometry()
        self.collapsed_changed.emit(collapsed)

    def _tell_problems(self, count: object) -> None:
        title = self.tr("Problems {count}").format(count=count) if count else self.tr("Problems")
        self.questions.setTabText(len(self._questions), title)

    def _on_questions_changed(self, _index: int) -> None:
        self._show()
        self.expand()

    def _on_pages_changed(self, index: int) -> None:
        question = self._question()
        if question and 0 <= index < len(question.pages):
            self._chosen[question.name] = question.pages[index].name
            self._show()
            self.expand()


def _put_after(tabs: QWidget, view: QWidget) -> None:
    """Tab goes from the tabs into a view, which Qt would put behind all that was in the window before it.

    Not by nextInFocusChain: PySide takes what that returns for a child of the widget asked, and the window, which comes
    after a view's last, is then taken apart in the wrong order at the end.
    """
    for widget in view.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is tabs.window():  # not a menu
            QWidget.setTabOrder(tabs, widget)
            tabs = widget
