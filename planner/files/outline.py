"""The outline: a tree that a person can type, and that programs pass on as plain text.

    [] Opening move @washington
      Summit | cost=-5
        () Outcome #C1 event=summit
          Success | p=p_deal: <> Dialogue | security=88
          Failure | p=#: -> C7
      No summit: <> | utility=41

Indentation is structure. A line that begins with a mark is a node; any other is a branch, and the node that it leads
to stands under it or, short, after ":". `@` names the actor, `#` the node's id, `event=` the event; `|` begins a field:
`p=` a branch's probability, `logit=` the rationality of a decision's owner, `title=` a link's own title, and anything
else a payoff in the attribute of that name. Text that could be misread is quoted as in JSON; so is the name of an
attribute that is called like a field, and a formula that could be taken for a number.

Lines without any marks are other programs' form (`label | p= | cost= | payoff=`), which is read and never written.
"""

from __future__ import annotations

from planner.files.outline_reading import read_outline
from planner.files.outline_writing import write_outline

__all__ = ["read_outline", "write_outline"]
