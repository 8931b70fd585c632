"""A change shown as a movement: it begins where everything stood, ends where it stands, and may be unwanted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProxyStyle, QStyle

from planner.model import edits
from planner.ui.canvas import motion

SUMMIT, TALKS = (0,), (1,)


class Still(QProxyStyle):
    """A style of a system that asks for no movement."""

    def styleHint(self, hint, option=None, widget=None, data=None):
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, data)


def picture(hand):
    return hand.canvas.viewport().grab().toImage()


@pytest.fixture
def moving(hand):
    hand.canvas.motion.wanted = True
    hand.store.select(SUMMIT)
    return hand


def test_it_begins_where_it_was_and_ends_where_it_is(moving, qtbot):
    """The layout is the new one at once, so that keys and mouse meet what will be there; only the picture moves."""
    before = moving.canvas.tree_layout.locate(TALKS)
    moving.key(Qt.Key.Key_Space)
    assert moving.canvas.motion.running
    after = moving.canvas.tree_layout
    assert after.locate(TALKS).y < before.y
    shown = moving.canvas.motion.layout(after).locate(TALKS).y
    assert after.locate(TALKS).y < shown <= before.y
    qtbot.waitUntil(lambda: not moving.canvas.motion.running)
    assert moving.canvas.motion.layout(after) is after
    arrived = picture(moving)
    moving.canvas.viewport().update()
    assert picture(moving) == arrived


def test_figures_alone_do_not_move(moving):
    moving.store.apply("", edits.set_probability(moving.store.document, (0, 0), 0.45))
    assert not moving.canvas.motion.running


@pytest.mark.parametrize("why", ["unwanted", "system", "size"])
def test_it_may_be_unwanted(moving, monkeypatch, why):
    still = Still()
    if why == "unwanted":
        moving.canvas.motion.wanted = False
    elif why == "system":
        moving.canvas.viewport().setStyle(still)
    else:
        monkeypatch.setattr(motion, "MOST_NODES", 3)
    moving.key(Qt.Key.Key_Space)
    assert not moving.canvas.motion.running
    moving.canvas.viewport().setStyle(None)


def test_another_change_goes_on_from_where_it_is(moving):
    moving.key(Qt.Key.Key_Space)
    moving.key(Qt.Key.Key_Space)
    shown = moving.canvas.motion.layout(moving.canvas.tree_layout).locate(TALKS).y
    assert shown <= moving.canvas.tree_layout.locate(TALKS).y


def test_zooming_arrives_at_once(moving):
    moving.key(Qt.Key.Key_Space)
    moving.canvas.zoom_by(1.1)
    assert not moving.canvas.motion.running
