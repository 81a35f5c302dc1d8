"""The command line: the same work as the window, one file at a time.

Exit status: 0 done; 1 could not do it, with one line on standard error that names the file and the reason; 2 usage.
Everything heavy is imported inside the commands, so that ``--help`` answers at once.
"""

from __future__ import annotations

import io
import json
import logging
import os
import re
import sys
from collections import Counter
from datetime import UTC, datetime
from datetime import date as Day  # noqa: N812 - an option is called date
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Annotated

import typer

from briefing import __version__, paths
from briefing.display import has_display
from briefing.errors import BriefingError, PageError
from briefing.frozen import serve_if_asked

if TYPE_CHECKING:
    from briefing.model import Brief
    from briefing.page.fit import Page

logger = logging.getLogger(__name__)

app = typer.Typer(
    name="briefing",
    help="Turn a news article into a one-page briefing. Nothing leaves this machine.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
templates = typer.Typer(help="Word templates: list them, check one, begin a new one.", rich_markup_mode=None)
app.add_typer(templates, name="templates")


class OutputFormat(StrEnum):
    """How findings are printed."""

    JSON = "json"
    TEXT = "text"


class Paper(StrEnum):
    """Paper sizes of the built-in templates."""

    A4 = "a4"
    LETTER = "letter"


_INTERRUPTED = 130  # what typer makes of Ctrl+C, and shells expect


class _Interrupted(Exception):  # noqa: N818 - no error: it was asked for
    """Ctrl+C where there is more to say than that the work stopped."""


Source = Annotated[
    str,
    typer.Argument(
        metavar="SOURCE", help="A file, a web address, a .brief file, or - for standard input.", show_default=False
    ),
]
Output = Annotated[Path | None, typer.Option("-o", "--output", help="The file to write.", show_default=False)]


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and exit; no traceback ever reaches the user."""
    if serve_if_asked(sys.argv[1:] if arguments is None else arguments):
        return
    _prepare_streams()
    try:
        app(arguments)
    except BriefingError as error:
        _fail(error.message)
    except SystemExit as stopped:
        if stopped.code == _INTERRUPTED:
            _fail("stopped", _INTERRUPTED)
        raise
    except _Interrupted as stopped:
        _fail(str(stopped), _INTERRUPTED)
    except BrokenPipeError:
        # The reader went away, as `| head` does; nothing is wrong. Keep Python from flushing into the closed pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except OSError as error:
        _fail(f"{error.filename or 'standard output'}: {error.strerror or error}")
    except Exception as error:
        logger.debug("unexpected error", exc_info=True)
        _fail(f"something unexpected went wrong ({type(error).__name__}: {error}). Please report it.")


def _prepare_streams() -> None:
    """Make any text printable; a stream that was closed by whoever started us becomes a void."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - stays open to the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"Briefing Desk {__version__}")
        raise typer.Exit


def _day(value: str) -> str:
    """Refuse what is meant for a day but is none; anything else is printed as it stands."""
    if re.fullmatch(r"\d+-\d+-\d+", value.strip()):
        try:
            Day.fromisoformat(value.strip())
        except ValueError as error:
            raise typer.BadParameter(f"there is no day {value}; write a day as 2026-03-31") from error
    return value


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


@app.command("open")
def open_(
    source: Annotated[
        str | None,
        typer.Argument(
            metavar="SOURCE",
            help="A file, a web address or a .brief file; nothing: the start page.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Open the window.

    Without a display the briefing is written to the folder out/ instead, and what was found is printed.
    """
    if has_display():
        from ui.app import run

        raise typer.Exit(run(source))
    source = source or str(paths.seeds_dir() / "china-russia-consultation.txt")
    typer.echo("There is no display here, so no window is opened; the briefing is written to a file instead.")
    brief = _brief(source)
    out = Path("out")
    try:
        out.mkdir(exist_ok=True)
    except OSError as error:
        raise PageError(
            f"the folder cannot be made ({error.strerror})",
            subject=str(out.resolve()),
            next_step="Go to another folder.",
        ) from error
    page = _fit(brief, None, None)
    written = _render(page, out / f"{_stem(source)}.docx")
    typer.echo(summary(brief))
    typer.echo(f"\nWritten: {written} ({page.pages} page, {page.fill:.0%} full)")


@app.command()
def extract(
    source: Source,
    output_format: Annotated[OutputFormat, typer.Option("--format", help="Form of the output.")] = OutputFormat.TEXT,
    output: Output = None,
) -> None:
    """Print what is found in an article."""
    if output is not None:
        _keep_input(output, source)
    brief = _brief(source)
    if output_format is OutputFormat.JSON:
        from briefing.findings import findings

        text = json.dumps(findings(brief), ensure_ascii=False, indent=1) + "\n"
    else:
        text = summary(brief) + "\n"
    if output is None:
        sys.stdout.write(text)
        return
    from briefing.files import write_atomically

    write_atomically(output, text.encode("utf-8", "surrogatepass"), PageError)


@app.command()
def export(
    source: Source,
    template: Annotated[
        str | None, typer.Option("-t", "--template", help="Id or path of a Word template.", show_default=False)
    ] = None,
    paper: Annotated[Paper | None, typer.Option(help="Paper size.", show_default="a4")] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "-o",
            "--output",
            help="FILE.docx, .pdf, .md, .html; .odt with LibreOffice.",
            show_default="SOURCE.docx here",
        ),
    ] = None,
    accessible: Annotated[
        bool, typer.Option("--accessible", help="Write a PDF with tags for screen readers, with LibreOffice.")
    ] = False,
    json_report: Annotated[bool, typer.Option("--json-report", help="Print what was left out, as JSON.")] = False,
    date: Annotated[
        str, typer.Option(callback=_day, help="Date of the briefing: 2026-03-31, or words to be printed as they are.")
    ] = "",
    author: Annotated[str, typer.Option(help="Who answers for it.")] = "",
    desk: Annotated[str, typer.Option(help="Desk or department.")] = "",
    reference: Annotated[str, typer.Option(help="File reference.")] = "",
    classification: Annotated[str, typer.Option(help="Marking in header and footer.")] = "",
) -> None:
    """Write the one-page briefing."""
    from briefing.edits import edit_notes

    output = output or Path(f"{_stem(source)}.docx")
    _keep_input(output, source, template)
    if template is not None:
        from briefing.page.templates import find_template

        find_template(template)  # before an article is read in vain
    given = {"date": date, "author": author, "desk": desk, "reference": reference, "classification": classification}
    given = {name: value for name, value in given.items() if value}
    if date:
        given["generated_on"] = date
    brief = edit_notes(_brief(source), **given)
    page = _fit(brief, template, paper)
    written = _render(page, output, accessible=accessible)
    if json_report:
        report = {
            "output": str(written),
            "pages": page.pages,
            "fitted": page.fitted,
            "left_out": [{"kind": i.kind, "id": i.id, "text": i.text, "reason": i.reason} for i in page.left_out],
            "tightening": list(page.tightened),
        }
        typer.echo(json.dumps(report, ensure_ascii=False, indent=1))
        return
    typer.echo(f"{written}: {page.pages} page, {page.fill:.0%} full")
    if page.left_out:
        counts = Counter(left.reason for left in page.left_out)
        told = "; ".join(f"{count} {reason}" for reason, count in counts.items())
        typer.echo(f"Not on it: {told} (--json-report lists them)")


@app.command()
def batch(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A folder of articles.", show_default=False)],
    output: Annotated[
        Path, typer.Option("-o", "--output", help="The folder for briefings and report.", show_default=False)
    ],
    template: Annotated[
        str | None, typer.Option("-t", "--template", help="Id or path of a Word template.", show_default=False)
    ] = None,
    paper: Annotated[Paper, typer.Option(help="Paper size.")] = Paper.A4,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="Articles worked on at once.")] = 1,
) -> None:
    """Make a briefing of every article in a folder.

    One that cannot be read is reported and does not stop the rest. Broken off, the same command goes on where it stopped.
    """
    from briefing.batch import REPORT_TO_READ, Batch, Order, Outcome
    from briefing.model import Layout

    packs = paths.user_topic_packs()
    order = Order(template or Layout().template, paper, packs, _now())
    work = Batch(folder, output, order, jobs)
    tasks = work.tasks()
    clear = "\r\x1b[K" if sys.stderr.isatty() else ""  # the bar gives way to a line about an article
    try:
        with typer.progressbar(length=len(tasks), file=sys.stderr, label="Briefings") as bar:

            def tell(outcome: Outcome, done: int) -> None:
                if not outcome.done:
                    typer.echo(f"{clear}{outcome.error}", err=True)
                bar.update(done - bar.pos)

            work.run(tell)
    except KeyboardInterrupt:
        far = f"stopped after {len(work.outcomes)} of {len(tasks)} articles"
        raise _Interrupted(f"{far}; the same command goes on where it stopped") from None
    failed = sum(not o.done for o in work.outcomes.values())
    earlier = f" ({work.resumed} of them before)" if work.resumed else ""
    made = len(work.outcomes) - failed
    briefings = "briefing" if made == 1 else "briefings"
    typer.echo(f"{made} {briefings} made{earlier}, {failed} not: {output / REPORT_TO_READ}")
    if failed:
        raise typer.Exit(1)


@app.command()
def selftest() -> None:
    """Prove that nothing is sent and no word is changed.

    The sample article is read, and its briefing written in every built-in template. Names versions and digests as well.
    """
    from briefing.selftest import SocketWatch, run, versions

    checks = run(SocketWatch())
    for name, value in versions().items():
        typer.echo(f"{name}: {value}")
    for check in checks:
        detail = f" ({check.detail})" if check.detail else ""
        typer.echo(f"{'ok  ' if check.held else 'FAIL'} {check.promise}{detail}")
    if not all(check.held for check in checks):
        raise typer.Exit(1)


@templates.callback(invoke_without_command=True)
def _templates(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        list_templates()


@templates.command("list")
def list_templates() -> None:
    """List the Word templates: id, title, what each is for."""
    from briefing.page.templates import find_templates

    for found in find_templates():
        typer.echo(f"{found.id}\t{found.title}\t{found.description}")


@templates.command("check")
def check_template(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A .docx or .dotx file.", show_default=False)],
) -> None:
    """Say what is wrong with a template.

    Prints one problem a line with its place, and how full the page gets with a small sample. The exit status is 1 if it cannot be used.
    """
    from briefing.page.checking import examine_template

    found = examine_template(file)
    for problem in found.problems:
        typer.echo(f"{problem.severity}\t{problem}")
    if found.page is not None:
        typer.echo(f"{file}: a small sample brief fills {found.page.fill:.0%} of its page")
    if not found.usable:
        raise typer.Exit(1)
    if not found.problems:
        typer.echo("No problems found.")


@templates.command("new")
def new_template(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The .docx to write.", show_default=False)],
    paper: Annotated[Paper, typer.Option(help="Paper size.")] = Paper.A4,
) -> None:
    """Write an annotated template to begin with.

    A file that is there is never replaced.
    """
    from briefing.page.templates import write_starter

    written = write_starter(file, paper=paper)
    typer.echo(f"{written}: open it in Word; its notes explain the fields and do not print")
    typer.echo(f"Check it with: briefing templates check {written}")
    typer.echo(f"Put it into {paths.user_templates_dir()} to find it among the templates.")


def summary(brief: Brief) -> str:
    """Return what was found, for reading on a terminal."""
    from briefing.edits import ordered, shown_words
    from briefing.model import Participant, Quote

    article, event = brief.article, brief.event
    lines = [article.title or "(no title)"]
    lines += [", ".join(x for x in (article.outlet, article.published) if x)] if article.outlet else []
    what = [x for x in (event.what, event.date or event.date_text, event.place) if x]
    if what:
        lines += ["", "Event: " + " · ".join(what)]
    people = [p for p in brief.participants if p.active]
    if people:
        lines += ["", "Participants"]
        lines += [f"  {p.name}" + _in_brackets(p.country, "; ".join(p.roles)) for p in people]
    for topic in brief.topics:
        held = [p for p in brief.positions if p.topic == topic.id]
        if held:
            lines += ["", f"{topic.label} ({topic.agreement})"]
            for p in held:
                party = brief.participant(p.participant)
                lines.append(f"  {party.name if party else '?'} ({p.act}): {shown_words(brief, p)}")
    quotes = [q for q in ordered(q for q in brief.quotes if not q.fragment) if isinstance(q, Quote)]
    if quotes:
        lines += ["", "Quotes"]
        for q in quotes:
            who = brief.participant(q.participant)
            name = who.name if isinstance(who, Participant) else q.speaker or "unknown speaker"
            para = brief.locator(q.span)
            lines.append(f"  “{q.shown_text}” {name}" + (f", para. {para}" if para else ""))
    lines += [""] * bool(brief.diagnostics) + [f"Note: {d.message}" for d in brief.diagnostics]
    return "\n".join(lines)


def _in_brackets(*parts: str | None) -> str:
    given = [p for p in parts if p]
    return f" ({'; '.join(given)})" if given else ""


def _brief(source: str) -> Brief:
    """Read a source: an article is analysed, a ``.brief`` is opened as it is."""
    from briefing.project import SUFFIX, load

    if source.lower().endswith(SUFFIX):
        return load(source)
    from briefing.extraction.pipeline import analyse
    from briefing.ingest import article_from_bytes, read_article

    now = _now()
    if source == "-":
        article = article_from_bytes(sys.stdin.buffer.read(), subject="standard input", retrieved=now)
    else:
        article = read_article(source, retrieved=now)
    return analyse(article, topics=paths.user_topic_packs() or None)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _keep_input(output: Path, *inputs: str | None) -> None:
    """Refuse to write over what is read: the article, the brief, or the user's template."""
    for name in inputs:
        if name and name != "-" and output.exists() and Path(name).exists() and output.samefile(name):
            raise PageError("it would be written over itself", subject=str(output), next_step="Choose another name.")


def _fit(brief: Brief, template: str | None, paper: Paper | None) -> Page:
    from briefing.page.fit import fit

    return fit(brief, template or brief.layout.template, paper=paper or brief.layout.paper, pages=brief.layout.pages)


def _render(page: Page, path: Path, *, accessible: bool = False) -> Path:
    from briefing.page.export import render

    return render(page, path, accessible=accessible)


def _stem(source: str) -> str:
    """Return what a file made of a source is called by default; of an address, its last part."""
    if source == "-":
        return "briefing"
    from briefing.ingest.sources import is_address

    if not is_address(source):
        return Path(source).stem
    path = source.partition("://")[2].partition("?")[0].partition("#")[0].rstrip("/").partition("/")[2]
    kept = "".join(c if c.isalnum() or c in "-_" else "-" for c in PurePosixPath(path).stem)
    return kept.strip("-")[:80] or "briefing"


def _fail(message: str, status: int = 1) -> None:
    print(" ".join(f"briefing: {message}".split()), file=sys.stderr)
    sys.exit(status)
