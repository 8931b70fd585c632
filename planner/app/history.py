"""What was done to a document: steps in words, undone and redone without limit, with typing and dragging merged."""

from __future__ import annotations

from collections.abc import Hashable

from attrs import frozen

from planner.model.document import Document
from planner.model.places import Place


@frozen(eq=False, kw_only=True)
class Step:
    """One change: the documents on both sides of it, and what was selected then and afterwards."""

    label: str  # "Change the probability of Success"
    before: Document
    after: Document
    selected_before: Place = ()
    selected_after: Place = ()
    merge_key: Hashable | None = None


class History:
    """The steps of one document, and how many of them are done.

    Documents share what they have in common, so a step costs about a kilobyte and there is no limit. Whether the
    document is modified is asked by identity: it is the one that was saved, or it is not.
    """

    def __init__(self, document: Document, *, saved: bool = True) -> None:
        self._start = document
        self._steps: list[Step] = []
        self._done = 0
        self._saved: Document | None = document if saved else None
        self._may_merge = False

    @property
    def document(self) -> Document:
        return self.after(self._done)

    @property
    def saved(self) -> Document | None:
        """The document that its file holds; None where it was never saved."""
        return self._saved

    @property
    def is_modified(self) -> bool:
        return self.document is not self._saved

    @property
    def can_undo(self) -> bool:
        return self._done > 0

    @property
    def can_redo(self) -> bool:
        return self._done < len(self._steps)

    @property
    def undo_label(self) -> str:
        return self._steps[self._done - 1].label if self.can_undo else ""

    @property
    def redo_label(self) -> str:
        return self._steps[self._done].label if self.can_redo else ""

    @property
    def done(self) -> int:
        """How many of the steps are done; the rest were undone and can be done again."""
        return self._done

    def after(self, done: int) -> Document:
        """The document as it is with so many of the steps done."""
        return self._steps[done - 1].after if done else self._start

    def steps(self) -> tuple[Step, ...]:
        """Every step, the oldest first, those that were undone included."""
        return tuple(self._steps)

    def push(
        self,
        label: str,
        after: Document,
        *,
        merge_key: Hashable | None = None,
        selected_before: Place = (),
        selected_after: Place = (),
    ) -> None:
        """Adds a step, or extends the last one if it has the same merge key and nothing came between.

        A gesture that ends where it began (the very document it started from) leaves no step behind.
        """
        if after is self.document:
            return
        before = self.document
        del self._steps[self._done :]
        if self._may_merge and merge_key is not None and self._steps[-1].merge_key == merge_key:
            merged = self._steps.pop()
            before, selected_before = merged.before, merged.selected_before
        if after is not before:
            step = Step(
                label=label,
                before=before,
                after=after,
                selected_before=selected_before,
                selected_after=selected_after,
                merge_key=merge_key,
            )
            self._steps.append(step)
        self._done = len(self._steps)
        self._may_merge = after is not before

    def break_merge(self) -> None:
        """Ends a gesture or the editing of a field: what follows is a step of its own."""
        self._may_merge = False

    def undo(self) -> Step:
        """Takes the last step back and returns it. Raises IndexError if there is none."""
        if not self.can_undo:
            raise IndexError("nothing to undo")
        self._done -= 1
        self._may_merge = False
        return self._steps[self._done]

    def redo(self) -> Step:
        """Does the next step again and returns it. Raises IndexError if there is none."""
        if not self.can_redo:
            raise IndexError("nothing to redo")
        self._done += 1
        self._may_merge = False
        return self._steps[self._done - 1]

    def mark_saved(self, document: Document) -> None:
        """From now on this document is the one that is on disk."""
        self._saved = document
        self._may_merge = False
