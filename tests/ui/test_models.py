"""Rows as values, exact signals, every change through the session and back by undo."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from briefing import edits
from briefing.model import Act, Placement, Stance, Trust
from tests.ui.sample import SamplePage, sample_brief
from ui.changes import Changes
from ui.delegates.position_delegate import position_pieces
from ui.delegates.text_block import widest_word
from ui.models.diff import turn_into
from ui.models.matrix_model import MatrixModel
from ui.models.roles import Role
from ui.models.row_models import ParticipantsModel, PositionsModel, QuotesModel
from ui.models.rows import position_rows
from ui.page_state import PageState
from ui.session import Session

MODELS = [ParticipantsModel, PositionsModel, QuotesModel, MatrixModel]
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def session(qapp):
    session = Session()
    session.open(sample_brief())
    yield session
    session.deleteLater()


@pytest.fixture
def changes(session):
    return Changes(session, session)


class _Lists:
    def __init__(self, ids):
        self.ids = list(ids)
        self.new = []

    def remove(self, first, last):
        del self.ids[first : last + 1]

    def move(self, source, target):
        assert target < source
        self.ids.insert(target, self.ids.pop(source))

    def insert(self, first, last):
        self.ids[first:first] = self.new[first : last + 1]


@pytest.mark.parametrize(
    ("old", "new"),
    [("", "abc"), ("abc", ""), ("abcd", "dcba"), ("abc", "xaybzc"), ("abcdef", "fxb"), ("abc", "abc")],
)
def test_steps_lead_from_one_list_to_the_other(old, new):
    lists = _Lists(old)
    lists.new = list(new)
    turn_into(list(old), list(new), lists)
    assert "".join(lists.ids) == new


@pytest.mark.parametrize("kind", MODELS)
def test_model_keeps_qts_rules_through_every_sort_of_edit(session, changes, kind):
    model = kind(changes, session)
    QAbstractItemModelTester(model, FATAL, model)
    brief = session.brief
    positions, quotes, people = brief.positions, brief.quotes, brief.participants
    steps = [
        lambda: changes.reject([positions[3].id]),
        lambda: changes.set_topic(positions[0].id, "BRICS"),
        lambda: changes.set_party(positions[8].id, people[3].id),
        lambda: changes.move([quotes[0].id], quotes[2].id, after=True),
        lambda: changes.duplicate(positions[5].id),
        lambda: changes.merge(people[0].id, [people[1].id]),
        lambda: changes.set_topic(positions[1].id, "topic-new", "A new one"),
        lambda: changes.add_participant("Ms Ito"),
        lambda: changes.reject([people[2].id]),
        lambda: changes.reject([p.id for p in positions[:6]]),
    ]
    for step in steps:
        assert step()
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    assert session.brief == brief
    while session.undo_stack.canRedo():
        session.undo_stack.redo()
    session.open(None)
    assert model.rowCount() == 0
    session.open(brief)
    assert model.rowCount() > 0


def test_an_edit_resets_no_model(session, changes, qtbot):
    models = [kind(changes, session) for kind in MODELS]
    for model in models:
        with qtbot.assertNotEmitted(model.modelReset):
            changes.reject([session.brief.positions[0].id])
            session.undo_stack.undo()


def test_only_the_changed_row_is_announced(session, changes, qtbot):
    model = PositionsModel(changes, session)
    item = session.brief.positions[2].id
    with qtbot.waitSignal(model.dataChanged) as caught:
        changes.accept([item])
    first, last = caught.args[:2]
    assert (first.row(), last.row()) == (model.row_of(item), model.row_of(item))


EDITS = [
    (ParticipantsModel, 0, Role.WORDS, "Wang I", lambda b, i: b.participant(i).name),
    (ParticipantsModel, 0, Role.ROLES, ["minister"], lambda b, i: list(b.participant(i).roles)),
    (ParticipantsModel, 0, Role.ORGANISATION, "An office", lambda b, i: b.participant(i).organisation),
    (ParticipantsModel, 0, Role.COUNTRY, "NO", lambda b, i: b.participant(i).country),
    (PositionsModel, 1, Role.WORDS, "a closer bond", lambda b, i: b.item(i).edited_text),
    (PositionsModel, 1, Role.ACT, Act.WARNS, lambda b, i: b.item(i).act),
    (PositionsModel, 1, Role.STANCE, Stance.OPPOSE, lambda b, i: b.item(i).stance),
    (PositionsModel, 1, Role.TOPIC, "BRICS", lambda b, i: b.item(i).topic),
    (QuotesModel, 1, Role.WORDS, "Our bond is a pillar", lambda b, i: b.item(i).edited_text),
    (QuotesModel, 1, Role.TOPIC, "BRICS", lambda b, i: b.item(i).topic),
]


@pytest.mark.parametrize(("kind", "row", "role", "value", "read"), EDITS)
def test_each_edit_is_one_step_that_can_be_undone_and_redone(session, changes, kind, row, role, value, read):
    model = kind(changes, session)
    index = model.index(row, 0)
    item = index.data(Role.ID)
    before = session.brief
    assert model.setData(index, value, role)
    assert session.undo_stack.count() == 1
    after = session.brief
    assert read(after, item) == value
    assert after.item(item).trust is Trust.EDITED
    assert model.index_of(item).data(role) == value
    session.undo_stack.undo()
    assert session.brief == before
    session.undo_stack.redo()
    assert session.brief == after


def test_undo_text_names_the_thing(session, changes):
    quote = session.brief.quotes[0]
    changes.set_speaker(quote.id, session.brief.participants[1].id)
    assert session.undo_stack.undoText().startswith("Change speaker of quote by ")
    changes.place([session.brief.positions[0].id], Placement.PINNED)
    assert session.undo_stack.undoText() == "Pin position of China on Bilateral ties"


def test_letters_of_one_sitting_are_one_step(session, changes):
    item = session.brief.quotes[0].id
    before = session.brief
    for text in ("F", "Fa", "Fac", "Face"):
        changes.set_words(item, text, key="sitting-1")
    changes.set_words(item, "Faced", key="sitting-2")
    assert session.undo_stack.count() == 2
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.brief == before


def test_country_is_taken_by_name_or_code_and_nothing_else(session, changes):
    model = ParticipantsModel(changes, session)
    index = model.index(0, ParticipantsModel.COUNTRY)
    for typed, code in (("Norway (NO)", "NO"), ("germany", "DE"), ("fr", "FR")):
        assert model.setData(index, typed)
        assert session.brief.participants[0].country == code
    assert not model.setData(index, "Ruritania")
    assert model.setData(index, "")
    assert session.brief.participants[0].country is None


def test_rows_give_their_proof_and_say_themselves_in_words(session, changes):
    model = QuotesModel(changes, session)
    model.set_page(PageState.of(SamplePage(session.brief)))
    edited = next(q for q in session.brief.quotes if q.edited_text)
    index = model.index_of(edited.id)
    assert index.data(Role.SPAN) == edited.span
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Sergei Shoigu" in said
    assert "edited, not verbatim" in said
    assert "para. 6" in said
    assert "on the page" in said
    positions = PositionsModel(changes, session)
    said = positions.index_of(session.brief.positions[6].id).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("China + calls for: strengthening")
    assert "needs a check" in said


def test_no_line_of_a_row_ends_between_the_sign_of_a_stance_and_its_word(session):
    signed = [
        row for row in position_rows(session.brief, PageState()) if getattr(row, "act", "").startswith(("+", "−"))
    ]
    assert signed
    for row in signed:
        act = position_pieces(row)[0]
        word = row.act.split()[1]
        assert widest_word([act]) >= widest_word([replace(act, text=f"{row.act[0]}\u00a0{word}")])


def test_every_row_has_an_accessible_text(session, changes):
    for kind in MODELS:
        model = kind(changes, session)
        for row in range(model.rowCount()):
            assert model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_data_never_raises(session, changes):
    for kind in MODELS:
        model = kind(changes, session)
        roles = [*Role, *Qt.ItemDataRole]
        for row in range(-1, model.rowCount() + 1):
            for column in range(-1, model.columnCount() + 1):
                for role in roles:
                    model.data(model.index(row, column), int(role))
                    model.headerData(column, Qt.Orientation.Horizontal, int(role))


def test_rows_set_aside_come_on_demand(session, changes):
    people, quotes = ParticipantsModel(changes, session), QuotesModel(changes, session)
    assert (people.rowCount(), quotes.rowCount()) == (4, 4)
    people.set_with_aside(True)
    quotes.set_with_aside(True)
    assert (people.rowCount(), quotes.rowCount()) == (7, 7)


def test_page_signs(session, changes):
    model = PositionsModel(changes, session)
    page = SamplePage(session.brief)
    item = session.brief.positions[1].id
    assert model.index_of(item).data(Role.PAGE) == ""
    model.set_page(PageState.of(page))
    assert model.index_of(item).data(Role.PAGE) == "left_out"
    assert "ranked 15 of 18" in model.index_of(item).data(Qt.ItemDataRole.ToolTipRole)
    changes.place([item], Placement.PINNED)
    assert model.index_of(item).data(Role.PAGE) == "pinned"


def test_matrix_has_a_column_a_party_and_a_row_a_position(session, changes):
    model = MatrixModel(changes, session)
    assert [p.name for p in model.parties] == ["China", "Russia"]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "China  ·  Wang Yi"
    index = model.index_of(session.brief.positions[0].id)
    assert (index.row(), index.column()) == (0, 1)
    sco = next(n for n, line in enumerate(model.lines) if line.head.topic.id == "SCO")
    assert model.index(sco, 1).data() == "not addressed in source"
    assert not model.flags(model.index(sco, 1)) & Qt.ItemFlag.ItemIsSelectable
    assert model.setData(index, "closer ties")
    assert edits.shown_words(session.brief, session.brief.positions[0]) == "closer ties"


def test_a_new_party_brings_a_new_column(session, changes):
    model = MatrixModel(changes, session)
    added = []
    model.columnsInserted.connect(lambda _parent, first, last: added.append((first, last)))
    wang = session.brief.participants[0]
    changes.set_party(session.brief.positions[-1].id, wang.id)
    assert added == [(3, 3)]
    session.undo_stack.undo()
    assert model.columnCount() == 3


def test_a_position_on_an_unknown_topic_still_has_a_row(session, changes):
    model = PositionsModel(changes, session)
    brief = session.brief
    session.apply("test", lambda b: replace(b, topics=b.topics[1:]))
    assert model.row_of(brief.positions[0].id) >= 0
