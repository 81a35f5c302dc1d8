"""Topics: the dialog with its live matches, and the open brief's topics read again after it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu

from briefing import edits, paths
from briefing.extraction.topic_draft import TopicDraft, TopicOrigin
from briefing.extraction.topic_library import write_pack
from briefing.extraction.topic_matches import TopicMatch
from briefing.extraction.topic_packs import TopicEntry, read_pack
from briefing.ingest import article_from_text
from briefing.model import Brief, Topic, Trust
from tests.ui.sample import sample_brief
from ui import engine as plain
from ui.dialogs import topics as topics_dialog
from ui.dialogs.questions import Answer
from ui.dialogs.topics import TopicsDialog, Wanted
from ui.engine import Engine
from ui.models.roles import Role
from ui.models.rows import TopicRow as HeadRow
from ui.workers import Workers

TEXT = "A port that is cheaper\n\nRates fell all over the north in spring, said Ana Prata.\n\nThe port of Oslo lowered its harbour fee on Monday. A harbour fee is what ships pay.\n"

FIRST = sample_brief().topics[0].id


def look(article, entry, is_cancelled):
    """Matches by plain search, so that the tests of the dialog need no language model."""
    found = []
    for start, end in article.paragraphs:
        spans = []
        for phrase in entry.strong:
            at = article.text.find(phrase, start, end)
            while at >= 0:
                spans.append((at, at + len(phrase)))
                at = article.text.find(phrase, at + 1, end)
        if spans:
            found.append(TopicMatch((start, end), tuple(sorted(spans))))
    return tuple(found)


@pytest.fixture
def workers(qapp):
    workers = Workers()
    yield workers
    workers.stop()


@pytest.fixture
def make_dialog(qtbot, workers):
    def make(*texts: str, wanted: Wanted | None = None, suggested=None, bare=False) -> TopicsDialog:
        articles = [] if bare else [article_from_text(text) for text in texts or (TEXT,)]
        dialog = TopicsDialog(Engine(topic_matches=look), workers, TopicDraft(suggested), articles)
        qtbot.addWidget(dialog, before_close_func=lambda left: left.done(0))
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        dialog.begin_at(wanted or Wanted())
        return dialog

    return make


def shown(dialog) -> list[str]:
    return [dialog.topics.filter.index(n, 0).data() for n in range(dialog.topics.filter.rowCount())]


def type_in(edit, text: str) -> None:
    edit.setPlainText(text)


def own() -> list[TopicEntry]:
    return read_pack(paths.own_topics_file()) if paths.own_topics_file().is_file() else []


# ------------------------------------------------------------------------------------------------ the dialog


def test_built_in_topics_are_listed_and_found_by_name_and_phrase(make_dialog):
    dialog = make_dialog()
    assert "BRICS" in shown(dialog)
    assert len(shown(dialog)) == len(TopicDraft().rows())
    dialog.topics.search.setText("brics")
    assert "BRICS" in shown(dialog)
    assert len(shown(dialog)) < 10
    dialog.topics.search.setText("six-point consensus")
    assert shown(dialog) == ["Ukraine crisis"]
    assert dialog.editor.name.text() == "Ukraine crisis"


def test_what_matches_follows_the_typing(make_dialog, qtbot):
    dialog = make_dialog(wanted=Wanted(new=""))
    qtbot.waitUntil(lambda: "No sentence" in dialog.matches.count.text())
    type_in(dialog.editor.phrases["strong"], "harbour fee")
    qtbot.waitUntil(lambda: "1 sentence" in dialog.matches.count.text())
    words = dialog.matches.text.toPlainText()
    assert words.startswith("Para. 2")
    assert "The port of Oslo lowered its harbour fee" in words
    type_in(dialog.editor.phrases["strong"], "harbour fee\nRates")
    qtbot.waitUntil(lambda: "2 sentences" in dialog.matches.count.text())
    type_in(dialog.editor.phrases["strong"], "nowhere")
    qtbot.waitUntil(lambda: "No sentence" in dialog.matches.count.text())
    assert dialog.matches.text.toPlainText() == ""


def test_matched_words_are_marked(make_dialog, qtbot):
    dialog = make_dialog(wanted=Wanted(new="harbour fee"))
    qtbot.waitUntil(lambda: "1 sentence" in dialog.matches.count.text())
    document = dialog.matches.text.document()
    cursor = document.find("harbour fee")
    assert cursor.charFormat().background().color().alpha() > 0
    assert cursor.charFormat().fontWeight() > 400
    plain = document.find("lowered")
    assert plain.charFormat().fontWeight() == 400


def test_every_source_of_the_brief_has_its_matches_under_its_name(make_dialog, qtbot):
    other = "Ships stay away\n\nNo harbour fee is paid in Turku, the mayor said.\n"
    third = "Snow on the pass\n\nThe road over the pass is closed.\n"
    dialog = make_dialog(TEXT, other, third, wanted=Wanted(new="harbour fee"))
    qtbot.waitUntil(lambda: dialog.matches.count.text() == "2 sentences of the open articles match")
    words = dialog.matches.text.toPlainText()
    assert words.index("A port that is cheaper") < words.index("lowered its harbour fee")
    assert words.index("lowered its harbour fee") < words.index("Ships stay away") < words.index("paid in Turku")
    assert "Snow on the pass" not in words, "a source without matches is not named"
    type_in(dialog.editor.phrases["strong"], "mayor")
    qtbot.waitUntil(lambda: dialog.matches.count.text() == "1 sentence of the open articles matches")
    type_in(dialog.editor.phrases["strong"], "nowhere")
    qtbot.waitUntil(lambda: dialog.matches.count.text() == "No sentence of the open articles matches")


def test_what_a_list_of_phrases_is_for_can_be_read_in_full(make_dialog):
    dialog = make_dialog()
    for _label, hint in dialog.editor.heads:
        wanted = hint.fontMetrics().boundingRect(hint.rect(), int(Qt.TextFlag.TextWordWrap), hint.text())
        assert hint.rect().size().expandedTo(wanted.size()) == hint.rect().size(), hint.text()


def test_without_an_article_the_dialog_says_what_one_would_show(make_dialog):
    dialog = make_dialog(bare=True)
    assert "open" in dialog.matches.count.text()
    assert not dialog.matches.text.isVisible()


def test_a_new_topic_is_saved_to_her_pack(make_dialog, qtbot):
    dialog = make_dialog()
    qtbot.keyClick(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert dialog.editor.name.hasFocus()
    qtbot.keyClicks(dialog.editor.name, "Harbour fees")
    type_in(dialog.editor.phrases["strong"], "harbour fee\n\n harbour  fee \nport due")
    type_in(dialog.editor.phrases["exact"], "HFA")
    assert own() == []
    dialog.save_button.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.saved
    assert own() == [TopicEntry("harbour-fees", "Harbour fees", exact=("HFA",), strong=("harbour fee", "port due"))]


def test_what_is_searched_for_in_vain_can_become_a_topic(make_dialog, qtbot):
    dialog = make_dialog()
    qtbot.keyClicks(dialog.topics.search, "harbour feex")
    assert dialog.topics.nothing.isVisible()
    assert "harbour feex" in dialog.new_button.text()
    qtbot.keyClick(dialog.topics.search, Qt.Key.Key_Return)
    assert dialog.new_button.hasFocus()
    qtbot.keyClick(dialog.new_button, Qt.Key.Key_Space)
    assert dialog.editor.name.text() == "harbour feex"
    assert dialog.editor.phrases["strong"].toPlainText() == "harbour feex"


def test_a_built_in_topic_is_changed_and_restored(make_dialog):
    dialog = make_dialog(wanted=Wanted(topic="brics"))
    assert not dialog.undo_button.isEnabled()
    before = dialog.editor.entry
    type_in(dialog.editor.phrases["strong"], "BRICS")
    assert dialog.draft.row("brics").origin is TopicOrigin.CHANGED
    assert "changed by you" in dialog.topics.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Restore" in dialog.undo_button.text()
    dialog.undo_button.click()
    assert dialog.editor.entry == before
    dialog.save_button.click()
    assert not dialog.saved
    assert own() == []


def test_a_topic_stays_in_the_fields_though_it_is_no_longer_what_is_looked_for(make_dialog, qtbot):
    dialog = make_dialog()
    dialog.topics.search.setText("six-point consensus")
    dialog.editor.name.setFocus()
    dialog.editor.name.selectAll()
    qtbot.keyClicks(dialog.editor.name, "Zzz")
    type_in(dialog.editor.phrases["strong"], "yyy")
    assert dialog.editor.entry.id == "ukraine"
    assert shown(dialog) == ["Zzz"]
    dialog.topics.search.setText("six-point")
    assert dialog.topics.nothing.isVisible()
    assert dialog.draft.row("ukraine").entry.label == "Zzz"


def test_a_topic_of_hers_is_deleted_by_key(make_dialog, qtbot):
    write_pack_of_hers(TopicEntry("fees", "Fees", strong=("fee",)))
    dialog = make_dialog(wanted=Wanted(topic="fees"))
    dialog.topics.view.setFocus()
    qtbot.keyClick(dialog.topics.view, Qt.Key.Key_Delete)
    assert not dialog.draft.has("fees")
    assert dialog.topics.current is not None
    dialog.save_button.click()
    assert own() == []


SUGGESTED = {"auto:harbour-fee": "harbour fee", "auto:brics": "BRICS"}


def test_topics_that_only_the_brief_knows_come_first_and_can_be_kept(make_dialog, qtbot):
    dialog = make_dialog(suggested=SUGGESTED)
    assert shown(dialog)[:2] == ["Harbour fee", "BRICS"]
    assert dialog.topics.current == "auto:harbour-fee"
    assert not dialog.export_one.isEnabled()
    qtbot.waitUntil(lambda: "1 sentence" in dialog.matches.count.text())
    assert "Keep" in dialog.undo_button.text()
    dialog.undo_button.click()
    assert dialog.topics.current == "harbour-fee"
    assert "Delete" in dialog.undo_button.text()
    dialog.save_button.click()
    assert dialog.saved
    assert dialog.draft.renamed == {"auto:harbour-fee": "harbour-fee"}
    assert own() == [TopicEntry("harbour-fee", "harbour fee", strong=("harbour fee",))]


def test_typing_into_a_suggested_topic_keeps_it_and_the_typing(make_dialog, qtbot):
    dialog = make_dialog(suggested=SUGGESTED)
    dialog.editor.name.setFocus()
    dialog.editor.name.selectAll()
    qtbot.keyClicks(dialog.editor.name, "Port dues")
    assert dialog.editor.name.text() == "Port dues"
    dialog.save_button.click()
    assert own() == [TopicEntry("port-dues", "Port dues", strong=("harbour fee",))]
    assert dialog.draft.renamed == {"auto:harbour-fee": "port-dues"}


def test_a_suggested_topic_of_a_known_name_becomes_the_known_one(make_dialog, qtbot):
    dialog = make_dialog(wanted=Wanted(topic="auto:brics"), suggested=SUGGESTED)
    qtbot.keyClicks(dialog.editor.phrases["weak"], "x")
    assert dialog.topics.current == "brics"
    assert "x" not in dialog.editor.phrases["weak"].toPlainText().split()
    dialog.save_button.click()
    assert dialog.draft.renamed == {"auto:brics": "brics"}
    assert own() == []


def test_suggestions_that_are_not_kept_are_not_saved(make_dialog):
    dialog = make_dialog(suggested=SUGGESTED)
    dialog.save_button.click()
    assert not dialog.saved
    assert own() == []


def test_a_topic_is_switched_off(make_dialog):
    dialog = make_dialog(wanted=Wanted(topic="brics"))
    dialog.editor.used.click()
    assert "switched off" in dialog.topics.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    dialog.save_button.click()
    assert [(t.id, t.enabled) for t in own()] == [("brics", False)]


def test_a_topic_without_a_name_is_not_saved(make_dialog):
    dialog = make_dialog(wanted=Wanted(new=""))
    type_in(dialog.editor.phrases["strong"], "port due")
    dialog.save_button.click()
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert "needs a name" in dialog.note.text()
    assert dialog.editor.name.hasFocus()
    assert own() == []


def test_esc_does_not_throw_away_what_was_typed(make_dialog, asked, qtbot):
    dialog = make_dialog(wanted=Wanted(topic="brics"))
    type_in(dialog.editor.phrases["weak"], "emerging five")
    asked.answers["ask_unsaved_topics"] = Answer.CANCEL
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    asked.answers["ask_unsaved_topics"] = Answer.DISCARD
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert own() == []
    assert asked.names() == ["ask_unsaved_topics"] * 2


def test_esc_closes_at_once_where_nothing_was_changed(make_dialog, qtbot):
    dialog = make_dialog(wanted=Wanted(new=""))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_pack_is_imported_and_a_broken_one_is_refused_with_its_line(make_dialog, asked, tmp_path):
    good = write_pack(tmp_path / "shipping.yaml", [TopicEntry("shipping", "Shipping", strong=("ship",))])
    bad = tmp_path / "bad.yaml"
    bad.write_text("version: 1\ntopics:\n  - id: shipping\n    label: []\n", encoding="utf-8")
    dialog = make_dialog()
    asked.answers["ask_pack_to_import"] = bad
    dialog.import_button.click()
    assert "bad.yaml: line 3" in dialog.note.text()
    asked.answers["ask_pack_to_import"] = good
    dialog.import_button.click()
    assert "Shipping" in shown(dialog)
    assert "shipping.yaml" in dialog.note.text()
    dialog.save_button.click()
    assert [p.name for p in paths.user_topic_packs()] == ["shipping.yaml"]


def test_topics_are_exported(make_dialog, asked, tmp_path):
    write_pack_of_hers(TopicEntry("fees", "Fees", strong=("fee",)))
    dialog = make_dialog(wanted=Wanted(topic="brics"))
    asked.answers["ask_pack_to_export"] = tmp_path / "mine.yaml"
    dialog.export_own.trigger()
    assert [t.id for t in read_pack(tmp_path / "mine.yaml")] == ["fees"]
    dialog.export_one.trigger()
    assert [t.id for t in read_pack(tmp_path / "mine.yaml")] == ["brics"]
    asked.answers["ask_pack_to_export"] = tmp_path / "no folder" / "mine.yaml"
    dialog.export_one.trigger()
    assert "folder does not exist" in dialog.note.text()


def test_every_field_has_a_name_and_can_be_reached_by_tab(make_dialog, qtbot):
    dialog = make_dialog(wanted=Wanted(topic="brics"))
    dialog.topics.search.setFocus()
    wanted = [
        dialog.topics.view,
        dialog.new_button,
        dialog.editor.name,
        *dialog.editor.phrases.values(),
        dialog.save_button,
    ]
    reached = set()
    for _ in range(30):
        focused = dialog.focusWidget()
        reached.add(focused)
        assert focused.accessibleName() or getattr(focused, "text", lambda: "")(), focused
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert set(wanted) <= reached


def test_labels_fit_at_a_large_text_size(make_dialog, qapp):
    from ui import theme

    theme.apply(qapp, theme.Mode.LIGHT, text_scale=1.5)
    try:
        dialog = make_dialog()
        for button in (dialog.new_button, dialog.import_button, dialog.export_button, dialog.save_button):
            assert button.width() >= button.sizeHint().width()
        for label in dialog.findChildren(QLabel):
            if label.buddy() is not None and label.isVisible() and not label.wordWrap():
                assert label.width() >= min(label.sizeHint().width(), 60)
    finally:
        theme.apply(qapp, theme.Mode.LIGHT, text_scale=1.0)


def write_pack_of_hers(*topics: TopicEntry) -> None:
    paths.user_topics_dir().mkdir(parents=True, exist_ok=True)
    write_pack(paths.own_topics_file(), topics)


# ------------------------------------------------------------------------------------------------ the open brief


@pytest.fixture
def reading(make_window, fake, qtbot, seed_path):
    """The seed's window; reading topics again moves every position on the first topic to the topic “blocs”."""

    def read_topics(articles, progress, is_cancelled):
        brief = sample_brief()
        positions = tuple(replace(p, topic="blocs") if p.topic == FIRST else p for p in brief.positions)
        return (replace(brief, positions=positions, topics=(*brief.topics, Topic(id="blocs", label="Blocs"))),)

    found = make_window(replace(fake.engine, read_topics=read_topics, topic_matches=look))
    with qtbot.waitSignal(found.analysis_finished, timeout=5000):
        found.open_source(seed_path)
    return found


def read_again(window, qtbot) -> None:
    qtbot.waitUntil(lambda: not window.topics._lane.is_busy)


def on_first(brief: Brief) -> list[str]:
    return [p.id for p in brief.positions if p.topic == FIRST]


def test_after_the_dialog_topics_are_read_again_as_one_step(reading, qtbot, monkeypatch):
    window = reading
    first = on_first(window.brief)[0]
    window.session.apply("accept", lambda b: edits.confirm(b, [first]))
    hers = [p for p in on_first(window.brief) if window.brief.item(p).checked]
    rest = [p for p in on_first(window.brief) if p not in hers]
    assert first in hers
    assert rest
    before, steps = window.brief, window.session.undo_stack.count()
    asked_for = []
    monkeypatch.setattr(topics_dialog, "edit_topics", lambda *a: asked_for.append(a[-1]) or {})
    window.window_actions["topicsAction"].trigger()
    read_again(window, qtbot)
    assert asked_for == [Wanted()]
    assert on_first(window.brief) == hers
    assert window.brief.item(first).trust is Trust.CONFIRMED
    assert all(window.brief.item(p).topic == "blocs" for p in rest)
    assert window.session.undo_stack.count() == steps + 1
    assert window.session.undo_stack.undoText() == "Read topics again"
    assert f"{len(rest)} positions" in window.banner.notice.text
    window.session.undo_stack.undo()
    assert window.brief == before


def test_the_whole_way_by_keyboard(reading, qtbot):
    window = reading
    window.session.apply("test", lambda b: edits.set_topic(b, b.positions[0].id, "auto:fee", label="fee"))
    seen = []

    def use_dialog() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isActiveWindow():  # not there yet
            QTimer.singleShot(20, use_dialog)
            return
        seen.append(shown(dialog)[0])
        qtbot.keyClick(dialog.topics.view, Qt.Key.Key_Home)
        qtbot.keyClick(dialog.undo_button, Qt.Key.Key_Space)
        qtbot.keyClick(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(dialog.editor.name, "Quays")
        qtbot.keyClicks(dialog.editor.phrases["strong"], "quay")
        qtbot.keyClick(dialog.save_button, Qt.Key.Key_Space)

    QTimer.singleShot(0, use_dialog)
    window.window_actions["topicsAction"].trigger()
    read_again(window, qtbot)
    assert seen == ["Fee"]
    assert [t.label for t in own()] == ["fee", "Quays"]
    assert window.brief.positions[0].topic == "fee"
    assert window.session.undo_stack.undoText() == "Read topics again"


def test_a_dialog_that_was_left_changes_nothing(reading, monkeypatch):
    monkeypatch.setattr(topics_dialog, "edit_topics", lambda *_: None)
    before = reading.brief
    reading.window_actions["topicsAction"].trigger()
    assert not reading.topics._lane.is_busy
    assert reading.brief is before


def test_topics_can_be_opened_with_nothing_open(window, monkeypatch):
    asked_for = []
    monkeypatch.setattr(topics_dialog, "edit_topics", lambda *a: asked_for.append(a[-2]) or {})
    window.window_actions["topicsAction"].trigger()
    assert asked_for == [None]
    assert not window.topics._lane.is_busy


def test_a_pack_of_hers_that_is_broken_is_reported_with_its_line(reading):
    paths.user_topics_dir().mkdir(parents=True)
    paths.own_topics_file().write_text("version: 1\ntopics: 7\n", encoding="utf-8")
    reading.topics.edit()
    assert "my-topics.yaml" in reading.banner.notice.text
    assert "line 1" in reading.banner.notice.text


def test_a_suggested_topic_is_kept_from_the_menu_of_its_cell(reading, qtbot):
    window = reading
    position = window.brief.positions[0]
    window.session.apply("test", lambda b: edits.set_topic(b, position.id, "auto:harbour-fee", label="harbour fee"))
    section = window.desk.findings.positions
    menu = QMenu(window)
    section.fill_topic_menu(menu, "auto:harbour-fee")
    assert [a.text() for a in menu.actions()] == ["Keep this topic", "Add a topic…"]
    menu.actions()[0].trigger()
    read_again(window, qtbot)
    assert own() == [TopicEntry("harbour-fee", "harbour fee", strong=("harbour fee",))]
    assert window.brief.item(position.id).topic == "harbour-fee"
    assert window.brief.topic("auto:harbour-fee") is None
    assert window.session.undo_stack.undoText() == "Keep topic harbour fee"
    window.session.undo_stack.undo()
    assert window.brief.item(position.id).topic == "auto:harbour-fee"


def test_a_topic_is_kept_though_the_article_cannot_be_read_again(make_window, fake, qtbot, seed_path):
    def fails(articles, progress, is_cancelled):
        raise RuntimeError

    window = make_window(replace(fake.engine, read_topics=fails))
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.open_source(seed_path)
    position = window.brief.positions[0]
    window.session.apply("test", lambda b: edits.set_topic(b, position.id, "auto:fee", label="fee"))
    window.topics.keep("auto:fee")
    read_again(window, qtbot)
    assert window.brief.item(position.id).topic == "fee"
    assert window.banner.notice.kind == "error"


def test_heads_of_topics_have_a_menu_in_the_list_and_in_the_matrix(reading, qtbot, monkeypatch):
    section = reading.desk.findings.positions
    filled = []
    monkeypatch.setattr(section, "fill_topic_menu", lambda _menu, topic: filled.append(topic))
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)
    model = section.model
    heads = [n for n in range(model.rowCount()) if isinstance(model.index(n, 0).data(Role.ROW), HeadRow)]
    section._on_view_menu_requested(section.view.visualRect(model.index(heads[0], 0)).center())
    section.show_matrix(True)
    section._on_view_menu_requested(section.matrix.visualRect(section.matrix_model.index(0, 0)).center())
    assert len(filled) == 2
    assert filled[0] == filled[1]


def test_a_known_topic_opens_the_dialog_at_it(reading, monkeypatch):
    asked_for = []
    monkeypatch.setattr(topics_dialog, "edit_topics", lambda *a: asked_for.append(a[-1]))
    menu = QMenu(reading)
    reading.desk.findings.positions.fill_topic_menu(menu, "brics")
    for action in menu.actions():
        action.trigger()
    assert asked_for == [Wanted(topic="brics"), Wanted(new="")]


def test_the_real_engine_reads_new_topics(make_window, fake, qtbot, tmp_path):
    source = tmp_path / "fees.txt"
    text = "Minister Ana Prata said on Monday that the harbour fee would be halved next year.\n"
    source.write_text(text, encoding="utf-8")
    window = make_window(replace(fake.engine, analyse=plain.analyse, read_topics=plain.read_topics))
    with qtbot.waitSignal(window.analysis_finished, timeout=30000):
        window.open_source(source)
    (position,) = window.brief.positions
    assert position.topic.startswith("auto:")
    window.topics.keep(position.topic)
    read_again(window, qtbot)
    (kept,) = window.brief.positions
    assert kept.topic == own()[0].id
    assert kept.id == position.id
