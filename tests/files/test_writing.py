"""How a saved file looks: the layout is part of the promise, since people read it in `git diff`."""

from __future__ import annotations

from planner.files.codec import decode, encode

BY_HAND = """{
  "format": "planb", "version": 1,
  "title": "Summit", "question": "What next with Pyongyang?", "author": "", "as_of": "2019-01-14", "horizon": "24 months",
  "handling": "UNCLASSIFIED - ILLUSTRATIVE", "notes": "", "stages": ["Opening move", "Summit", "Response"], "number_format": {"decimals": 1},
  "seen_by": "washington",
  "actors": [{"id": "washington", "name": "Washington", "colour": "#0072B2", "weights": {"security": 0.7, "cost": 0.3}, "risk_tolerance": null, "note": ""}],
  "attributes": [{"id": "security", "name": "Security", "unit": "points", "worst": 0, "best": 100, "shape": "linear", "worst_means": "", "best_means": ""}],
  "variables": [{"id": "p_deal", "value": "0.4", "low": "0.2", "high": "0.55", "distribution": {"kind": "pert"}, "note": "", "sources": ["FP"]}],
  "sources": [{"id": "FP", "text": "Cronin, Foreign Policy, 2019-01-14", "url": "", "grade": "B2", "embargo": ""}],
  "scenarios": [{"id": "hawkish", "name": "Hawkish", "values": {"p_deal": "0.25"}, "probabilities": {"b2": "0.1"}, "note": ""}],
  "indicators": [], "exercise": {},
  "root": {
    "id": "D1", "kind": "decision", "title": "Opening move", "actor": "washington", "choice": "best", "notes": "",
    "branches": [
      {"id": "b1", "label": "Summit", "payoffs": {"cost": -5}, "rationale": "", "sources": ["FP"],
       "node": {"id": "C1", "kind": "chance", "title": "Outcome", "event": "", "branches": [
         {"id": "b2", "label": "Success", "probability": "p_deal", "low": 0.2, "high": 0.55, "basis": "judgement", "node": {"id": "T1", "kind": "outcome", "title": "Dialogue", "payoffs": {"security": 88}}},
         {"id": "b3", "label": "Failure", "probability": "#", "node": {"id": "L1", "kind": "link", "target": "T1"}}]}}]
  }
}
"""  # noqa: E501 - the contract's own example, with a link that leads somewhere

SAVED = """{
 "format": "planb", "version": 1,
 "title": "Summit",
 "question": "What next with Pyongyang?",
 "as_of": "2019-01-14",
 "horizon": "24 months",
 "handling": "UNCLASSIFIED - ILLUSTRATIVE",
 "stages": ["Opening move", "Summit", "Response"],
 "seen_by": "washington",
 "actors": [
  {"id": "washington", "name": "Washington", "colour": "#0072B2", "weights": {"security": 0.7, "cost": 0.3}}
 ],
 "attributes": [
  {"id": "security", "name": "Security", "unit": "points", "worst": 0, "best": 100}
 ],
 "variables": [
  {"id": "p_deal", "value": "0.4", "low": "0.2", "high": "0.55", "distribution": {"kind": "pert"}, "sources": ["FP"]}
 ],
 "sources": [
  {"id": "FP", "text": "Cronin, Foreign Policy, 2019-01-14", "grade": "B2"}
 ],
 "scenarios": [
  {"id": "hawkish", "name": "Hawkish", "values": {"p_deal": "0.25"}, "probabilities": {"b2": "0.1"}}
 ],
 "root": {"id": "D1", "kind": "decision", "title": "Opening move", "actor": "washington", "branches": [
  {"id": "b1", "label": "Summit", "payoffs": {"cost": -5}, "sources": ["FP"],
   "node": {"id": "C1", "kind": "chance", "title": "Outcome", "branches": [
    {"id": "b2", "label": "Success", "probability": "p_deal", "low": 0.2, "high": 0.55, "basis": "judgement", "node": {"id": "T1", "kind": "outcome", "title": "Dialogue", "payoffs": {"security": 88}}},
    {"id": "b3", "label": "Failure", "probability": "#", "node": {"id": "L1", "kind": "link", "target": "T1"}}]}}]}
}
"""  # noqa: E501 - a branch and its outcome are one line, however long


def test_the_example_of_the_contract_is_saved_so():
    """Blank fields are left out; an edit of a field, an entry or a branch is one line."""
    assert encode(decode(BY_HAND.encode())).decode() == SAVED


def test_what_is_saved_so_is_saved_so_again():
    assert encode(decode(SAVED.encode())).decode() == SAVED
