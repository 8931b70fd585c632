"""The briefing: what it says, that it can be read by everybody whom it is for, and by nobody else what is hidden."""

from __future__ import annotations

import pytest
from attrs import evolve

from planner.analysis.progress import Stopped
from planner.exercise.projection import Sight
from planner.model import edits
from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Branch, Chance, Outcome
from planner.model.problems import DocumentError
from planner.reports import typeset
from planner.reports.briefing import compose
from planner.reports.tables import Section, quiet, strong
from planner.reports.wishes import SECTIONS, Wishes
from tests.reports.secret import HIDDEN, secret

FIRST_PAGE = Wishes(sections=())


@pytest.fixture(scope="module")
def briefing(korea, read):
    """All of the founding case, on A4."""
    return read(compose(korea).pdf())


def test_the_first_page_says_what_the_program_exists_for(briefing):
    """The published solution: the offer is kept while P(specific steps) is at least 0.238; the opening never flips."""
    first = briefing.pages[0]
    assert "Alliance summit first (Trump-Moon), then Kim. Expected utility 46.4 against 40.6" in first
    assert "At “Offer to bring to Kim”, keep “Calibrated package” while the chance of “Kim commits to" in first
    assert "is at least 0.238 (today 0.400, unlikely); below that, “FFVD first, no relief until the end”." in first
    assert "“Washington's opening move” never flips on it." in first
    assert "as of 14 January 2019 · tree " in first


def test_the_first_pages_tree_shows_what_is_to_be_decided(briefing):
    """Both ways on from every decision of the play on three answers, and the decision that the advice hangs on."""
    first = briefing.pages[0]
    for label in (
        "Offer to bring to Kim", "FFVD first, no relief", "Open a US-ROK strategic dialogue", "Peace process only",
        "Withhold relief", "Accept the declaration", "Plan B: resume larger exercises", "Drift: keep the freeze",
    ):  # fmt: skip
        assert label in first
    assert "20 nodes" not in first


def test_a_label_with_a_colon_stays_whole(summit):
    now = edits.set_label(summit, (0,), "Plan A: the summit")
    lead = compose(now, wishes=FIRST_PAGE).data["lead"]
    assert lead["bold"] == "Plan A: the summit."
    assert lead["rest"].startswith("Expected utility 61.1 against 33.2 for No summit: keep pressure.")


def test_long_names_end_before_what_explains_them_unless_two_begin_alike(korea):
    """The published label is 72 signs and stands in short on the first page; with another like it, both are whole."""
    twice = edits.set_label(korea, (2,), "Calibrated package: for Seoul only")
    whole = "keep “Calibrated package: informal peace declaration + rail exemption + escrow” while"
    assert whole in compose(twice, wishes=FIRST_PAGE).data["lead"]["rest"]


def test_every_section_is_there_under_its_bookmark(briefing, korea):
    """In the order of SECTIONS, but for the change log: nothing is told of changes."""
    assert briefing.bookmarks() == [
        korea.title, "The whole tree", "The recommended play", "Every probability",
        "Triggers: what would change a decision", "Tornado: how far each range moves the value",
        "Who would choose otherwise", "Worth knowing first", "Register of assumptions", "Sources", "The tree as text",
    ]  # fmt: skip


def test_every_label_is_text(briefing, korea):
    for branch in (branch for node in (korea.root,) for branch in node.branches):
        assert branch.label in briefing.text


def test_every_page_says_its_mark_twice_and_its_number(briefing, korea):
    count = len(briefing.pages)
    for number, page in enumerate(briefing.pages, 1):
        assert page.count(korea.handling) == 2, number
        assert f"{number} / {count}" in page


def test_it_is_tagged_with_title_language_and_alternatives(briefing, korea):
    """What PDF/UA-1 asks for and a machine can see; and the tree's picture sends to its table."""
    root = briefing.root
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert briefing.reader.metadata.title == korea.title
    assert b"pdfuaid" in root["/Metadata"].get_data()
    pictures = briefing.alternatives()
    assert len(pictures) >= 3  # the first page's, and the whole tree on two pages
    assert all("46.4 against 40.6" in text and "The tree as text" in text for text in pictures)


def test_nothing_is_below_six_points(briefing):
    assert briefing.smallest_type() >= 5.99


def test_a_large_tree_is_cut_so_that_it_can_be_read(read):
    """80 outcomes on Letter: each stands on a page of the whole tree, and nothing is below 6 pt."""
    found = read(compose(lottery(80), wishes=Wishes(paper="Letter", sections=("tree",))).pdf())
    assert found.smallest_type() >= 5.99
    assert [index for index in range(80) if f"Option {index} " not in " ".join(found.pages[1:])] == []


def test_what_was_typed_is_never_markup(summit, read):
    """Every sign that means something to typst, in every place that a user may fill."""
    hostile = '#import "@preview/x": * ] $x^2$ \\ _a_ *b* `c` <d> @e #panic("gone") // </svg> &lt; "'
    branch = evolve(summit.root.branches[0], label=hostile)
    root = evolve(summit.root, title=hostile, branches=(branch, *summit.root.branches[1:]))
    document = evolve(summit, title=hostile, question=hostile, author=hostile, handling=hostile, root=root)
    found = read(compose(document, wishes=Wishes(since=summit)).pdf())
    squeezed = "".join(found.text.split())
    for piece in ("#import", "@preview/x", "$x^2$", "*b*", "`c`", '#panic("gone")', "</svg>", "&lt;"):
        assert piece in squeezed
    assert found.bookmarks()[0] == hostile


def test_hidden_words_are_in_no_layer(read):
    """The room's screen, before play has come further than the first decision: what lies beyond is not in the file."""
    document = secret()
    whole = read(compose(document).pdf())
    assert "secretend" in whole.text
    assert b"openlabel" in whole.raw(), "the alternative text tells the advice, so a word there would be found"
    shown = read(compose(document, wishes=Wishes(audience="public")).pdf())
    raw = shown.raw()
    for word in HIDDEN:
        assert word not in shown.text
        for written in (word.encode(), word.encode("utf-16-be"), word.encode("utf-16-be").hex().encode()):
            assert written not in raw
    assert "0.37" not in shown.text
    assert "utility" not in shown.text.lower()
    assert "openlabel" in shown.text


def test_a_cell_that_may_see_numbers_gets_the_analyses(read):
    document = secret()
    wishes = Wishes(audience="blue", sight=Sight(hot_wash=True), sections=())
    found = read(compose(document, wishes=wishes).pdf())
    assert "For Blue cell" in found.text
    assert "Expected utility" in found.text


def test_the_change_log_is_for_control_only(read):
    """In the hot wash all is open but what is for control alone, and that the earlier version would tell."""
    document = secret()
    document = evolve(document, exercise=evolve(document.exercise, visibility={"C1": "control"}))
    before = edits.set_label(document, (0, 0), "secretlabel of old")
    wishes = Wishes(audience="blue", sight=Sight(hot_wash=True), since=before)
    found = read(compose(document, wishes=wishes).pdf())
    assert "What changed" not in found.bookmarks()
    assert [word for word in HIDDEN if word in found.text] == []
    assert "What changed" in read(compose(document, wishes=evolve(wishes, audience="control")).pdf()).bookmarks()


def test_what_matters_is_listed_and_the_rest_on_demand(korea):
    """The number that the advice hangs on heads the register; every table holds as many rows, or more, when asked."""
    asked = ("triggers", "tornado", "information", "assumptions")

    def told(*, every: bool) -> dict[str, dict]:
        made = compose(korea, wishes=Wishes(sections=asked, every_number=every))
        return {part["name"]: part for part in made.data["sections"]}

    telling, every = told(every=False), told(every=True)
    assert telling["assumptions"]["rows"][0][:4] == (
        ["P(Kim commits to specific, verifiable steps)", "0.400", "0.200–0.550", "0.238"]
    )
    for name in asked:
        short, long = telling[name], every[name]
        assert len(short["rows"]) < len(long["rows"])
        assert all(row in long["rows"] for row in short["rows"])
    further = len(every["assumptions"]["rows"]) - len(telling["assumptions"]["rows"])
    assert f"Further off: {further} more." in telling["assumptions"]["small"]
    assert "Further off" not in every["assumptions"]["small"]


def test_the_founding_case_is_told_on_nine_pages(briefing):
    assert len(briefing.pages) <= 9


def test_the_sections_are_those_that_are_ticked(summit, read):
    found = read(compose(summit, wishes=Wishes(sections=("sources", "probabilities"))).pdf())
    assert found.bookmarks() == ["Korea summit", "Sources", "Every probability"]
    assert len(read(compose(summit, wishes=FIRST_PAGE).pdf()).pages) == 1


def test_draft_stands_on_every_page(summit, read):
    found = read(compose(summit, wishes=Wishes(draft=True, sections=("probabilities",))).pdf())
    assert all(page.count("Draft") == 2 for page in found.pages)


def test_cui_names_who_controls_it_on_the_first_page(summit, read):
    """32 CFR 2002.20 wants a designation indicator there."""
    wishes = Wishes(handling="CUI", sections=())
    told = compose(evolve(summit, author="Policy Planning"), wishes=wishes)
    assert "Controlled by: Policy Planning" in read(told.pdf()).pages[0]
    assert told.notes == ("The whole tree is not in it: the first page shows a part.",)[:0]
    assert "CUI wants its first page to say who controls it" in compose(summit, wishes=wishes).notes[0]


def test_a_document_with_problems_is_told_as_far_as_it_goes(summit, read):
    branch = evolve(summit.root.branches[0].node.branches[0], probability=0.9)
    node = evolve(summit.root.branches[0].node, branches=(branch, evolve(branch, id="again")))
    root = evolve(summit.root, branches=(evolve(summit.root.branches[0], node=node), *summit.root.branches[1:]))
    made = compose(evolve(summit, title="", question="", handling="", root=root))
    assert made.problems
    found = read(made.pdf())
    assert "Decision tree" in found.bookmarks()
    assert "No play can be told yet." in found.pages[0]


def test_decisions_that_nothing_changes_are_told_over_a_pages_end(summit, read):
    """Typst breaks down over headings without a row of their own, as such sentences were."""
    data = dict(compose(summit, wishes=FIRST_PAGE).data)
    columns = [{"title": str(number), "width": "auto", "right": False} for number in range(5)]
    rows = [row for group in range(40) for row in ([strong(f"D{group}")], [quiet("Nothing changes it.")])]
    rows += [["x", "1", "2", "3", "4"]]
    section = Section("triggers", "Triggers", rows=tuple(rows)).data() | {"columns": columns}
    found = read(typeset.pdf(data | {"sections": [section]}))
    assert found.text.count("Nothing changes it.") == 40


def test_typsts_own_breakdown_is_an_error_like_any_other(summit, monkeypatch):
    class PanicException(BaseException):
        """As pyo3's is: no Exception, so that a thread would end without a word."""

    def breaks_down(**_how: object) -> bytes:
        raise PanicException("out of range")

    made = compose(summit, wishes=FIRST_PAGE)
    monkeypatch.setattr("typst.compile", breaks_down)
    with pytest.raises(RuntimeError, match="typst broke down: out of range"):
        made.pdf()


def test_wishes_that_cannot_be_met_are_refused_in_words(summit):
    for wishes, sentence in (
        (Wishes(paper="B5"), "no paper 'B5'"),
        (Wishes(sections=("plot",)), "no section 'plot'"),
        (Wishes(audience="mars"), "no audience 'mars'; there are control, public"),
    ):
        with pytest.raises(DocumentError, match=sentence):
            compose(summit, wishes=wishes)


def test_it_can_be_given_up(summit):
    with pytest.raises(Stopped):
        compose(summit, progress=lambda done: done < 0.3)


def test_it_tells_how_far_it_is(korea):
    told: list[float] = []
    compose(korea, wishes=Wishes(sections=("tree",)), progress=lambda done: told.append(done) or True)
    assert told == sorted(told)
    assert 0 <= told[0] < 0.1
    assert 0.7 < told[-1] <= 1


def test_the_preview_has_the_pages_of_the_pdf(summit, read):
    made = compose(summit, wishes=Wishes(sections=("probabilities",)))
    pages = made.pages(40)
    assert len(pages) == len(read(made.pdf()).pages)
    assert all(page.startswith(b"\x89PNG") for page in pages)


def test_sections_are_all_made(summit):
    """A change log is there once there are changes to tell."""
    now = edits.set_label(summit, (0,), "Meet at last")
    made = compose(now, wishes=Wishes(since=summit))
    (log,) = [part for part in made.data["sections"] if part["name"] == "changes"]
    assert [row[2:] for row in log["rows"]] == [["Reciprocity summit", "Meet at last"]]
    assert {part["name"] for part in made.data["sections"]} == set(SECTIONS) - {"tree"}  # the first page has all of it


def lottery(number: int) -> Document:
    branches = tuple(
        Branch(id=f"b{i}", label=f"Option {i}", node=Outcome(id=f"o{i}", title=f"End {i}"), probability="#")
        for i in range(number)
    )
    root = Chance(id="c", title="Many", branches=branches)
    return Document(root=root, actors=(Actor(id="a", weights={"u": 1.0}),), attributes=(Attribute(id="u"),))
