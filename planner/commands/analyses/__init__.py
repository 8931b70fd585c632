"""The kinds of analysis that the command line offers. Each has a module here, loaded when it is asked for.

A module gives `add_arguments(parser)`, its own options, and `answer(document, settings, arguments)`, the keys of the
JSON object beside those that every analysis prints: "rows" at least, "note" for sentences.
"""

from __future__ import annotations

KINDS = {
    "policy": "what to choose where, and how it is likeliest and worst to end",
    "consequences": "first moves against attributes, and why one beats another",
    "risk": "the exact distribution of what each first move leads to",
    "simulate": "what each first move is expected to bring, over all that is in doubt",
    "information": "what it is worth to know, when, and who else knows",
    "one-way": "what each first move is worth as one input varies",
    "tornado": "which ranges matter most, alone, and what they leave of each first move together",
    "two-way": "which first move is best where two inputs vary",
    "break-even": "where each decision of the play changes, input by input",
    "robustness": "how wrong all numbers together must be, and what they rest on",
    "stakeholders": "what each party would choose, what weights favour what, and who would regret it",
    "indicators": "what was seen, how likely things are now, and what that changes",
    "bayes": "a prior and a likelihood table the other way round",
    "cost-effectiveness": "which plans buy most effect for their cost",
    "compare": "first moves against scenarios",
}
"""A kind, whose module has _ for -, and what it answers."""
