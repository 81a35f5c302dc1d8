"""What the tests of the window share: a real font, a fake engine, no dialogs, and no thread left running."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtGui import QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication

from briefing.errors import Cancelled
from briefing.model import Article, Brief, Position
from briefing.page.layout import Face, Line, PageLayout, Piece
from tests.ui.sample import SamplePage, sample_brief
from ui import theme
from ui.dialogs import compare, export_check, files, questions, settings
from ui.engine import Engine
from ui.main_window import MainWindow
from ui.panels.findings_panel import FindingsPanel
from ui.session import Session


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of some things (least sizes, raising, menus) that it cannot do them."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session", autouse=True)
def _real_font(qapp: QApplication) -> None:
    """Without fonts every letter is as wide as every other, and layout tests say nothing."""
    theme.apply(qapp, theme.Mode.LIGHT)
    for font in (theme.ui_font(), theme.reading_font()):
        metrics = QFontMetrics(font)
        name = QFontInfo(font).family()
        assert metrics.horizontalAdvance("i") < metrics.horizontalAdvance("W"), f"no usable font ({name!r})"


@pytest.fixture(scope="session", autouse=True)
def _empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """The offscreen platform keeps what was copied in a static that is destroyed after Python is, and crashes then."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def _light_theme(qapp: QApplication) -> Iterator[None]:
    """Every test begins in the light theme."""
    yield
    if theme.tokens() is not theme.LIGHT:
        theme.apply(qapp, theme.Mode.LIGHT)


@pytest.fixture(autouse=True)
def _no_thread_left(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves work running."""
    yield
    assert QThreadPool.globalInstance().waitForDone(2000), "the test left work in the global thread pool"


class Asked:
    """What dialogs were asked, and what they answer. A dialog no test expects fails it."""

    def __init__(self) -> None:
        self.answers: dict[str, object] = {}
        self.calls: list[tuple[str, tuple[object, ...]]] = []

    def dialog(self, name: str) -> Callable[..., object]:
        """Return a stand-in for a dialog's function."""

        def ask(_parent: object, *arguments: object) -> object:
            self.calls.append((name, arguments))
            assert name in self.answers, f"unexpected dialog: {name} {arguments}"
            return self.answers[name]

        return ask

    def names(self) -> list[str]:
        """Return which dialogs were opened, in order."""
        return [name for name, _ in self.calls]


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Stand-ins for every modal dialog."""
    stand_in = Asked()
    for module, names in (
        (
            files,
            (
                "ask_open_path",
                "ask_save_path",
                "ask_export_path",
                "ask_page_path",
                "ask_pack_to_import",
                "ask_pack_to_export",
            ),
        ),
        (questions, ("ask_unsaved", "ask_unsaved_topics", "ask_overwrite", "show_details")),
        (export_check, ("ask_unchecked",)),
        (settings, ("ask_settings",)),
        (compare, ("ask_compare",)),
    ):
        for name in names:
            monkeypatch.setattr(module, name, stand_in.dialog(name))
    monkeypatch.setattr(files, "open_file", lambda path: stand_in.calls.append(("open_file", (path,))))
    monkeypatch.setattr(files, "show_folder", lambda path: stand_in.calls.append(("show_folder", (path,))))
    return stand_in


class FakeEngine:
    """An engine that answers at once: the sample brief for the seed, nothing found for any other text.

    ``hold`` keeps analysis waiting.
    """

    def __init__(self) -> None:
        self.hold = threading.Event()
        self.hold.set()
        self.error: Exception | None = None
        self.page_error: Exception | None = None
        self.analysed = 0
        self.extra: tuple[Position, ...] = ()  # found in addition from now on
        self.fitted: list[Brief] = []

    def analyse(
        self, article: Article, progress: Callable[[int, int, str], None], is_cancelled: Callable[[], bool]
    ) -> Brief:
        self.analysed += 1
        progress(1, 3, "Finding quotes")
        while not self.hold.wait(0.01):
            if is_cancelled():
                raise Cancelled
        if is_cancelled():
            raise Cancelled
        if self.error:
            raise self.error
        brief = sample_brief()
        brief = replace(brief, positions=(*brief.positions, *self.extra))
        if article.text != brief.article.text:
            return Brief(articles=(article,), engine="fake")
        return replace(brief, articles=(replace(article, id=brief.article.id),), engine="fake")

    def fit(self, brief: Brief, *, strict: bool, is_cancelled: Callable[[], bool] | None = None) -> SimpleNamespace:
        self.fitted.append(brief)
        if self.page_error:
            raise self.page_error
        return fake_page(brief)

    def render(self, page: SimpleNamespace, path: Path) -> Path:
        path.write_bytes(b"page")
        return path

    def page_texts(self, page: SimpleNamespace) -> tuple[str, str]:
        words = "\n".join(line.text for line in page.layout.lines)
        return words, f"<p>{words}</p>"

    @property
    def engine(self) -> Engine:
        """The value that windows take."""
        return Engine(
            analyse=self.analyse,
            fit=self.fit,
            render=self.render,
            page_texts=self.page_texts,
            warm_up=lambda: None,
            warm_up_pages=lambda: None,
            find_templates=fake_templates,
            stop=lambda: None,
        )


def fake_page(brief: Brief, *, fill: float = 0.94, fitted: bool = True) -> SimpleNamespace:
    """A page with one line for every item but those of medium confidence, which are left out."""
    items = [*brief.positions, *brief.quotes]
    out = [item for item in items if 0.5 <= item.confidence < 0.75]
    placed = [item for item in items if item not in out]
    lines = tuple(
        Line(
            page=0,
            x=1000,
            y=1000 + 260 * n,
            width=6000,
            height=240,
            baseline=1190 + 260 * n,
            pieces=(Piece(item.text[:60], Face(size=9), item.id),),
        )
        for n, item in enumerate(placed)
    )
    layout = PageLayout(
        width=11906,
        height=16838,
        body_top=900,
        body_bottom=15900,
        left=1000,
        right=10900,
        fill=fill,
        pages=1,
        lines=lines,
    )
    left = tuple(
        SimpleNamespace(kind=item.id.split("-")[0], id=item.id, text=item.text, reason="no room on the page")
        for item in out
    )
    return SimpleNamespace(
        template=brief.layout.template,
        template_title="Briefing note (general)",
        paper=brief.layout.paper,
        pages=1,
        fitted=fitted,
        fill=fill,
        limit=0.96,
        layout=layout,
        placed=frozenset(item.id for item in placed),
        left_out=left,
        tightened=(),
        shorten="" if fitted else "Background",
    )


def fake_templates() -> tuple[SimpleNamespace, ...]:
    """Two templates, one in two papers."""
    return (
        SimpleNamespace(
            id="briefing-note", title="Briefing note (general)", description="General.", papers=("a4", "letter")
        ),
        SimpleNamespace(id="bluf-memo", title="BLUF memo", description="Memo.", papers=("a4",)),
    )


@pytest.fixture
def fake() -> FakeEngine:
    """The engine of :func:`window`."""
    return FakeEngine()


@pytest.fixture
def make_window(qtbot) -> Iterator[Callable[..., MainWindow]]:
    """Make shown windows that are closed at the end, whatever is unsaved in them."""
    made: list[MainWindow] = []

    def make(engine: Engine) -> MainWindow:
        window = MainWindow(engine=engine)
        made.append(window)
        window.resize(1440, 900)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield make
    for window in made:
        window.session.undo_stack.setClean()
        window.close()
        for pool in (window.workers.language, window.workers.page, window.workers.files):
            assert pool.waitForDone(3000), "the window left a worker running"
        window.deleteLater()
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete


@pytest.fixture
def window(make_window: Callable[..., MainWindow], fake: FakeEngine) -> MainWindow:
    """A window on the start page."""
    return make_window(fake.engine)


@pytest.fixture
def opened(window: MainWindow, qtbot, seed_path: Path) -> MainWindow:
    """A window with the seed article, analysed by the fake engine, and its page."""
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.open_source(seed_path)
    qtbot.waitUntil(lambda: window.pager.page is not None, timeout=5000)
    return window


@pytest.fixture
def session(qapp: QApplication) -> Session:
    """A session without a window."""
    return Session()


@pytest.fixture
def panel(qtbot, session: Session) -> Iterator[FindingsPanel]:
    """The findings of the sample, in a window of their own."""
    panel = FindingsPanel(session)
    session.setParent(panel)
    panel.resize(566, 760)
    session.open(sample_brief())
    panel.set_page(SamplePage(session.brief))
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    yield panel
    panel.close()
    panel.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
