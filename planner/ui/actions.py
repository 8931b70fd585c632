"""Everything that can be asked of the window: one table of what it is called, what it does, its keys, and when."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from planner.app.preferences import Language
from planner.ui import conditions as when
from planner.ui.conditions import Condition


def T(_context: str, text: str) -> str:
    """Marks a text for translation (lupdate -tr-function-alias QT_TRANSLATE_NOOP+=T); it stays as it is here."""
    return text


@frozen
class Entry:
    """One line of the table. `slot` is a path from the window; it is called with `given`."""

    name: str
    text: str
    slot: str
    keys: str = ""  # apart by spaces, first the one that is shown
    enabled: Condition = when.has_document
    given: tuple[Any, ...] = ()
    checked: Condition | None = None  # then it carries a tick
    icon: str = ""


def _text_size(name: str, text: str, size: int | None) -> Entry:
    return Entry(name, text, "theme.choose_text_size", "", when.always, (size,), when.text_size_is(size))


def _language(name: str, text: str, language: Language) -> Entry:
    return Entry(name, text, "choose_language", "", when.always, (language,), when.language_is(language))


MENUS = {
    "file": T("menu", "&File"),
    "file/recent": T("menu", "Open &recent"),
    "edit": T("menu", "&Edit"),
    "view": T("menu", "&View"),
    "view/values": T("menu", "&Values"),
    "view/compare": T("menu", "&Compare with"),
    "view/theme": T("menu", "&Theme"),
    "view/text_size": T("menu", "Te&xt size"),
    "view/language": T("menu", "&Language"),
    "tree": T("menu", "&Tree"),
    "document": T("menu", "&Document"),
    "exercise": T("menu", "E&xercise"),
    "help": T("menu", "&Help"),
}
"""The menus in the order in which they stand; one with a slash stands inside another."""

LINE = None
"""Stands between entries that a line parts."""

ON_CANVAS = "tree"
"""The menu whose keys canvas and outline answer themselves; here they are only told."""

ON_CONTEXT_MENU = ("cut", "copy", "paste", "paste_link")
"""What a right click on the canvas offers before that menu."""

TABLE: dict[str, tuple[Entry | str | None, ...]] = {
    "file": (
        Entry("new", T("action", "&New"), "files.new", "Ctrl+N", enabled=when.always),
        Entry("new_window", T("action", "New &window"), "another_requested.emit", "Ctrl+Shift+N", enabled=when.always),
        Entry("open", T("action", "&Open…"), "files.open", "Ctrl+O", enabled=when.always),
        "file/recent",
        LINE,
        Entry("save", T("action", "&Save"), "files.save", "Ctrl+S"),
        Entry("save_as", T("action", "Save &as…"), "files.save_as", "Ctrl+Shift+S"),
        LINE,
        Entry("briefing", T("action", "&Briefing…"), "exports.brief", "Ctrl+B"),
        Entry("print", T("action", "Prin&t…"), "exports.print", "Ctrl+P"),
        Entry("export_pdf", T("action", "Export &PDF…"), "exports.ask", "Ctrl+E", given=("pdf",)),
        Entry("export_picture", T("action", "Export p&icture…"), "exports.ask", given=("svg",)),
        Entry("export_other", T("action", "Export for ot&her programs…"), "other_programs.ask", "Ctrl+Shift+E"),
        LINE,
        Entry(
            "since_saved", T("action", "What chan&ged since it was saved"), "comparing.since_saved", "", when.was_saved
        ),
        Entry("compare_file", T("action", "Co&mpare with file…"), "comparing.with_file"),
        Entry("properties", T("action", "&Document properties…"), "show_properties", "Alt+Return"),
        LINE,
        Entry("close", T("action", "&Close"), "files.close", "Ctrl+W"),
        Entry("quit", T("action", "&Quit"), "quit_requested.emit", "Ctrl+Q", enabled=when.always),
    ),
    "edit": (
        Entry("undo", T("action", "&Undo"), "store.undo", "Ctrl+Z", when.can_undo, icon="undo"),
        Entry("redo", T("action", "&Redo"), "store.redo", "Ctrl+Shift+Z Ctrl+Y", when.can_redo, icon="redo"),
        LINE,
        Entry("cut", T("action", "Cu&t"), "clipboard.cut", "Ctrl+X", when.on_branch),
        Entry("copy", T("action", "&Copy"), "clipboard.copy", "Ctrl+C"),
        Entry("copy_picture", T("action", "Copy as p&icture"), "exports.copy_picture", "Ctrl+Shift+C"),
        Entry("paste", T("action", "&Paste"), "clipboard.paste", "Ctrl+V"),
        Entry("paste_link", T("action", "Paste as &link"), "clipboard.paste_link", "Ctrl+Shift+V"),
        LINE,
        Entry("find", T("action", "&Find and replace…"), "find_bar.open", "Ctrl+F"),
        Entry("find_next", T("action", "Find &next"), "find_bar.go", "F3", given=(1,)),
        Entry("find_previous", T("action", "Find pre&vious"), "find_bar.go", "Shift+F3", given=(-1,)),
        Entry("palette", T("action", "Co&mmands…"), "show_palette", "Ctrl+K", enabled=when.always),
        LINE,
        Entry("history", T("action", "&History…"), "show_history", "Ctrl+Alt+Z"),
    ),
    "view": (
        Entry("fit", T("action", "&Fit the tree"), "canvas.fit", "Ctrl+0"),
        Entry("zoom_in", T("action", "Zoom &in"), "canvas.zoom_by", "Ctrl++ Ctrl+=", given=(1.25,)),
        Entry("zoom_out", T("action", "Zoom &out"), "canvas.zoom_by", "Ctrl+-", given=(0.8,)),
        LINE,
        Entry("expand_all", T("action", "Expand &all"), "canvas.expand_all"),
        Entry(
            "only_play",
            T("action", "Dim all but the recommended &play"),
            "canvas.toggle_only_play",
            checked=when.only_play,
        ),
        Entry("notes", T("action", "Trig&gers under decisions"), "workspace.noting.toggle", checked=when.noted),
        LINE,
        "view/values",
        "view/compare",
        "view/theme",
        "view/text_size",
        "view/language",
        LINE,
        Entry("left", T("action", "Outline and va&riables"), "workspace.toggle_left", checked=when.left_shown),
        Entry("inspector", T("action", "In&spector"), "workspace.toggle_inspector", checked=when.inspector_shown),
        Entry(
            "questions",
            T("action", "&Questions"),
            "workspace.questions.toggle",
            "Ctrl+J",
            checked=when.questions_shown,
        ),
        LINE,
        Entry("next_panel", T("action", "&Next panel"), "workspace.go_to_panel", "F6", given=(1,)),
        Entry("previous_panel", T("action", "Pr&evious panel"), "workspace.go_to_panel", "Shift+F6", given=(-1,)),
        LINE,
        Entry(
            "full_screen",
            T("action", "F&ull screen"),
            "toggle_full_screen",
            "F11",
            checked=when.full_screen,
            enabled=when.always,
        ),
    ),
    "view/values": (
        Entry("total", T("action", "&Total at the end"), "store.set_from_here", given=(False,), checked=when.total),
        Entry(
            "from_here",
            T("action", "&From here on"),
            "store.set_from_here",
            "",
            when.may_be_from_here,
            (True,),
            when.from_here,
        ),
    ),
    "view/theme": (
        Entry(
            "system",
            T("action", "As the &system"),
            "theme.choose",
            "",
            when.always,
            ("system",),
            when.theme_is("system"),
        ),
        Entry("light", T("action", "&Light"), "theme.choose", "", when.always, ("light",), when.theme_is("light")),
        Entry("dark", T("action", "&Dark"), "theme.choose", "", when.always, ("dark",), when.theme_is("dark")),
        Entry(
            "contrast",
            T("action", "High &contrast"),
            "theme.choose",
            "",
            when.always,
            ("contrast",),
            when.theme_is("contrast"),
        ),
    ),
    "view/text_size": (
        _text_size("text_system", T("action", "As the &system"), None),
        _text_size("text_100", T("action", "&100 %"), 100),
        _text_size("text_125", T("action", "12&5 %"), 125),
        _text_size("text_150", T("action", "15&0 %"), 150),
        _text_size("text_200", T("action", "&200 %"), 200),
    ),
    "view/language": (
        _language("language_system", T("action", "As the &system"), "system"),
        _language("english", "&English", "en"),  # each language in its own words, in every language
        _language("korean", "한국어(&K)", "ko"),
    ),
    "tree": (
        Entry("add_child", T("action", "Add a &branch"), "tree.add_child", "Tab"),
        Entry("add_below", T("action", "Add a sibling belo&w"), "tree.add_sibling", "Return", when.on_branch, (True,)),
        Entry(
            "add_above",
            T("action", "Add a sibling &above"),
            "tree.add_sibling",
            "Shift+Return",
            when.on_branch,
            (False,),
        ),
        Entry("edit_label", T("action", "&Edit in place"), "hands.edit_label", "F2"),
        LINE,
        Entry(
            "decision", T("action", "Make it a &decision"), "tree.make", "Ctrl+1", given=("decision",), icon="decision"
        ),
        Entry("chance", T("action", "Make it a &chance"), "tree.make", "Ctrl+2", given=("chance",), icon="chance"),
        Entry("outcome", T("action", "Make it an &outcome"), "tree.make", "Ctrl+3", given=("outcome",), icon="outcome"),
        LINE,
        Entry("move_up", T("action", "Move &up"), "tree.move", "Alt+Up", when.may_move_up, (-1,)),
        Entry("move_down", T("action", "Move dow&n"), "tree.move", "Alt+Down", when.may_move_down, (1,)),
        Entry("duplicate", T("action", "Dupl&icate"), "tree.duplicate", "Ctrl+D", when.on_branch),
        Entry("remove", T("action", "De&lete"), "tree.remove", "Del", when.on_branch),
        LINE,
        Entry("revise", T("action", "&Revise by what may be seen…"), "revising.ask", "", when.on_chance),
        LINE,
        Entry("collapse", T("action", "Collapse or e&xpand"), "hands.toggle_collapsed", "Space", when.on_fork),
        Entry("focus", T("action", "&Focus here, or on all again"), "canvas.toggle_focus", "Ctrl+.", when.on_fork),
    ),
    "document": (
        Entry("actors", T("action", "&Actors and weights…"), "show_document_page", given=("actors",)),
        Entry("attributes", T("action", "A&ttributes…"), "show_document_page", given=("attributes",)),
        Entry("variables", T("action", "&Variables…"), "show_document_page", given=("variables",)),
        Entry("sources", T("action", "&Sources…"), "show_document_page", given=("sources",)),
        Entry("scenarios", T("action", "S&cenarios…"), "show_document_page", given=("scenarios",)),
        Entry("indicators", T("action", "&Indicators…"), "show_document_page", given=("indicators",)),
        Entry("numbers", T("action", "&Numbers and stages…"), "show_document_page", given=("numbers",)),
    ),
    "exercise": (
        Entry("prepare_exercise", T("action", "&Prepare…"), "preparing.show", "Ctrl+Shift+R"),
        Entry("exercise_guide", T("action", "Facilitator's &guide…"), "preparing.guide"),
        Entry("exercise_sheets", T("action", "&Answer sheets…"), "preparing.sheets"),
        LINE,
        Entry("run_exercise", T("action", "&Run exercise"), "exercises.run", "Ctrl+R"),
        Entry("resume_exercise", T("action", "Re&sume from a log…"), "exercises.resume", enabled=when.always),
        LINE,
        Entry("exercise_report", T("action", "R&eport…"), "preparing.report", enabled=when.always),
    ),
    "help": (
        Entry("manual", T("action", "&Manual"), "show_manual", "F1", enabled=when.always),
        Entry("tour", T("action", "Two-minute &tour"), "show_tour", enabled=when.always),
        Entry("keys", T("action", "&Keys"), "show_keys", "Ctrl+F1", enabled=when.always),
        LINE,
        Entry("about", T("action", "&About Plan B"), "show_about", enabled=when.always),
    ),
}
"""What stands in each menu, in this order: entries, lines, and other menus by their path."""


def entries(menu: str) -> list[Entry]:
    """The entries of a menu, without lines and other menus."""
    return [entry for entry in TABLE.get(menu, ()) if isinstance(entry, Entry)]
