#!/usr/bin/env python3
"""Build the five built-in Word templates of Briefing Desk, for A4 and Letter.

    python templates/build_templates.py [--out FOLDER]

Nothing here reads a brief: the Jinja tags are plain text that docxtpl fills later. The field names are those of
``briefing.page.readout``. Reading order: blocks shared by the pages, the five pages, header and footer.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from wordml import (
    BREAK,
    COLUMN,
    LABEL,
    PAPERS,
    TEXT_WIDTH,
    each,
    field,
    note,
    optional,
    p,
    package,
    t,
    table,
    tag,
    when,
    write,
)

# --------------------------------------------------------------------------- blocks shared by the pages
# Items of the plain lists are either text or an object with .text: both print.

ITEM = "{{ item.text or item }}"
FRAGMENT = 60  # quotations up to this many characters keep their attribution on the same line
LONG_TITLE = 90  # characters; more than two lines at the full size
LAST_WORD = (57, 75)  # characters between which a title would leave a word or two on a second line
GAP = "\u2003"


def kicker(kind: str) -> str:
    return p("Kicker", t(kind, "KickerText"), optional("reference", "\t{{ reference }}"))


def masthead(kind: str, *after_title: str) -> str:
    low, high = LAST_WORD
    long = tag(f"if title|length > {LONG_TITLE} or {low} < title|length < {high}") + p("TitleLong", "{{ title }}")
    title = long + tag("elif title") + p("Title", "{{ title }}") + tag("endif")
    return kicker(kind) + title + "".join(after_title)


def when_and_where() -> str:
    return when(
        "meeting_date or meeting_place",
        p("Subtitle", "{{ meeting_date }}{% if meeting_date and meeting_place %}, {% endif %}{{ meeting_place }}"),
    )


def meta_line() -> str:
    author = "{{ author }}{% if author and desk %}, {% endif %}{{ desk }}"
    return when(
        "date or author or desk or audience",
        p(
            "Meta",
            optional("date", t("Date\u00a0", "Label"), "{{ date }}" + GAP),
            optional("author or desk", t("From\u00a0", "Label"), author + GAP),
            optional("audience", t("For\u00a0", "Label"), "{{ audience }}"),
        ),
    )


def heading(text: str) -> str:
    return p("Heading1", text)


def bottom_line(label: str) -> str:
    return when("bluf", heading(label), p("BottomLine", "{{ bluf }}"))


def bullets(label: str, name: str, style: str = "ListBullet") -> str:
    return when(name, heading(label), each(f"item in {name}", p(style, ITEM)))


WITH_ROLE = "{% if x.role %}, {{ x.role }}{% endif %}"
WITH_PARTY = "{% if x.party %} ({{ x.party }}){% endif %}"


def names(people: str, more: str = "", mark: str = ",") -> str:
    """Persons side by side in one paragraph."""
    between = "{% if not loop.first %}" + mark + " {% endif %}"
    return "{% for x in " + people + " %}" + between + "{{ x.name }}" + more + "{% endfor %}"


def person_lines(people: str, more: str = "") -> str:
    """A line for each person with a role; the others share one."""
    bare = f"{people}|rejectattr('role')"
    return each(f"x in {people}|selectattr('role')", p("TableText", "{{ x.name }}, {{ x.role }}" + more)) + when(
        f"{bare}|list", p("TableText", names(bare, more))
    )


def participants_table() -> str:
    """One row for each; those with a name alone share the last. Where nobody has a party there is no table."""
    bare = "participants|selectattr('name_only')"
    content = table(
        "Participants",
        "One row per person: name, role, party.",
        [LABEL + COLUMN, 8 * COLUMN, 3 * COLUMN],
        [p("TableHead", x) for x in ("Name", "Role", "Party")],
        "x in participants|rejectattr('name_only')",
        [p("TableTopic", "{{ x.name }}"), p("TableText", "{{ x.role }}"), p("TableText", "{{ x.party }}")],
        last=(f"{bare}|list", [p("TableTopic", "Also named"), p("TableText", names(bare)), p("TableText")]),
    )
    return when(
        "participants",
        heading("Participants"),
        tag("if participants|selectattr('party')|list"),
        content,
        tag("else"),
        p("Normal", names("participants", WITH_ROLE, ";")),
        tag("endif"),
    )


def agreement() -> tuple[str, ...]:
    """Words and signs, so that it reads in black and white; only a difference is emphasised."""
    return (
        t("{% if topic.agreement == 'agree' %}= agree{% elif topic.agreement == 'differ' %}", "Label"),
        t("≠ differ", "StrongAccent"),
        t("{% elif topic.agreement %}? not comparable{% endif %}", "Label"),
    )


def positions(label: str, *, with_agreement: bool = False, located: bool = False) -> str:
    """A table with one column per party; where most cells would be empty, one row per topic with who holds what.

    On a page without a block of quotes, quoted words in the cells are ``located``.

    The columns are a docxtpl column loop between two tag cells that vanish; the renderer then shares the width out
    evenly, so that grid and cells agree whatever the number of parties.
    """
    marker = 2 * COLUMN
    widths = [LABEL, marker, TEXT_WIDTH - LABEL - 2 * marker, marker]

    def across(loop: str, content: str) -> list[str]:
        return [p("TemplateTag", "{%tc for " + loop + " %}"), content, p("TemplateTag", "{%tc endfor %}")]

    topic = p("TableTopic", "{{ topic.name }}")
    if with_agreement:
        topic += when("topic.agreement", p("TableNote", *agreement()))
    statements = (
        tag("for s in cell")
        + p("TableStatement", "{{ s.text }}", *([locator()] if located else []))
        + tag("else")
        + p("TableStatement", t("{{ topic.blanks[loop.index0] }}", "NotAddressed"))
        + tag("endfor")
    )
    matrix = table(
        "Positions by topic and party",
        "One row per topic, one column per party.",
        widths,
        [p("TableHead", "Topic"), *across("party in parties", p("TableParty", "{{ party.name }}"))],
        "topic in topics",
        [topic, *across("cell in topic.cells", statements)],
    )
    held = each("s in topic.statements", p("TableStatement", *statement(located=located))) + when(
        "topic.silent", p("TableStatement", t("{{ topic.silent }}: not addressed in source", "NotAddressed"))
    )
    listed = table(
        "Positions by topic",
        "One row per topic: each party and what it holds.",
        [LABEL, 12 * COLUMN],
        [p("TableHead", "Topic"), p("TableHead", "Who holds what")],
        "topic in topics",
        [topic, held],
    )
    return when("topics and parties", heading(label), tag("if in_columns"), matrix, tag("else"), listed, tag("endif"))


def locator() -> str:
    """Where quoted words stand in the source."""
    return optional("s.locator", t("\u00a0({{ s.locator }})", "Attribution"))


def statement(*, located: bool = False) -> tuple[str, ...]:
    """A statement in running text, its party set apart by colour."""
    return (t("{{ s.lead }}", "PartyName"), t("{{ s.rest }}"), *([locator()] if located else []))


def running(separator: str = " ", *, located: bool = False) -> tuple[str, ...]:
    """All statements of a topic in one paragraph. A joint one is printed once, silent parties are left out."""
    return (t("{% for s in topic.statements %}" + separator), *statement(located=located), t("{% endfor %}"))


def edited() -> str:
    """The mark of a quotation that is no longer verbatim."""
    return optional("q.edited", t("\u00a0[edited]", "Edited"))


def quotes(label: str, limit: int | None = None) -> str:
    # Few, but every one that the officer put there: these have a salience above 100, or are pinned.
    few = f"loop.index <= {limit} or q.pinned or q.salience > 100" if limit else ""
    attribution = (
        "{{ q.speaker }}{% if q.speaker and q.party %}, {% endif %}{{ q.party }}"
        "{% if q.speaker and q.locator %} · {% endif %}{{ q.locator }}"
    )
    short = "{% if q.text|length > " + str(FRAGMENT) + " %}"
    one = p(
        "Quote",
        t("“{{ q.text }}”"),
        edited(),
        t(short),
        BREAK,
        t("{% else %}\u2002{% endif %}"),
        t(attribution, "Attribution"),
    )
    return when("quotes", heading(label), each("q in quotes", when(few, one) if few else one))


def comment() -> str:
    return when("comment", heading("Comment"), p("Normal", "{{ comment }}"))


def source_line() -> str:
    """Where it is from: numbered when there are several, as the locators of the quotes then say which."""
    one = (
        "{% if sources|length > 1 %}{% if not loop.first %} {% endif %}({{ loop.index }}) {% endif %}"
        "{{ s.outlet }}{% if s.outlet and s.headline %}, {% endif %}"
        "{% if s.headline %}“{{ s.headline }}”{% endif %}"
        "{% if not s.outlet and not s.headline %}{{ s.name }}{% endif %}"
        "{% if s.published %}, {{ s.published }}{% endif %}"
        "{% if s.url %}, {{ s.url }}{% endif %}{% if s.accessed %}, read {{ s.accessed }}{% endif %}."
    )
    label = t("Source{% if sources|length > 1 %}s{% endif %}\u2002", "StrongAccent")
    tail = (
        "{% if caveat %}{% if sources %} {% endif %}{{ caveat }}{% endif %}"
        "{% if omitted_count %} {{ omitted_text }}{% endif %}"
    )
    return when(
        "sources or caveat or omitted_count",
        p("Source", label, t("{% for s in sources %}" + one + "{% endfor %}" + tail)),
    )


# --------------------------------------------------------------------------- the five pages


def briefing_note() -> str:
    return (
        masthead("Briefing note", when_and_where(), meta_line())
        + bottom_line("Bottom line")
        + participants_table()
        + positions("Positions")
        + quotes("Key quotes")
        + bullets("Background", "background")
        + bullets("Next steps", "next_steps")
        + comment()
        + source_line()
    )


def meeting_readout() -> str:
    side, others = "participants|selectattr('side', 'equalto', party.id)", "participants|rejectattr('side')"
    by_side = table(
        "Participants by side",
        "One row per side: party, then its participants with their roles.",
        [LABEL, 12 * COLUMN],
        [p("TableHead", "Side"), p("TableHead", "Name, role")],
        "party in sides",
        [
            p("TableTopic", "{{ party.name }}"),
            person_lines(side) + when(f"not {side}|list", p("TableText", t("{{ party.blank }}", "NotAddressed"))),
        ],
        last=(f"{others}|list", [p("TableTopic", "Others"), person_lines(others, WITH_PARTY)]),
    )
    return (
        masthead("Meeting readout", when_and_where(), meta_line())
        + bottom_line("In brief")
        + when(
            "participants",
            heading("Participants"),
            tag("if participants|selectattr('side')|list"),
            by_side,
            tag("else"),
            p("Normal", names("participants", WITH_ROLE + WITH_PARTY, ";")),
            tag("endif"),
        )
        + when(
            "topics",
            heading("Topics discussed"),
            each("topic in topics", p("Normal", t("{{ topic.name }}.", "Strong"), *running())),
        )
        + bullets("Agreed and next steps", "next_steps")
        + quotes("Quotes", 3)
        + comment()
        + source_line()
    )


def positions_matrix() -> str:
    return (
        masthead("Positions matrix", meta_line())
        + bottom_line("Bottom line")
        + positions("Positions by topic", with_agreement=True, located=True)
        + comment()
        + source_line()
    )


def press_lines() -> str:
    q_and_a = when(
        "qa",
        heading("If asked"),
        each("x in qa", p("Question", t("Q\t{{ x.q }}")), p("Answer", t("A\t", "PartyName"), t("{{ x.a }}"))),
    )
    sheet = table(
        "Quotes",
        "One row per quotation: speaker and party, the words, the paragraph in the source.",
        [LABEL, 10 * COLUMN, 2 * COLUMN],
        [p("TableHead", "Speaker"), p("TableHead", "Words"), p("TableNumberHead", "Place")],
        "q in quotes",
        [
            p("TableTopic", "{{ q.speaker }}") + when("q.party", p("TableNote", "{{ q.party }}")),
            p("TableText", t("“{{ q.text }}”"), edited()),
            p("TableNumber", "{{ q.locator }}"),
        ],
    )
    return (
        masthead("Press lines and quote sheet", meta_line())
        + bottom_line("Top line")
        + bullets("Lines to take", "lines", "ListNumber")
        + q_and_a
        + when("quotes", heading("Quotes on the record"), sheet)
        + bullets("Sensitivities", "sensitivities")
        + comment()
        + source_line()
    )


def bluf_memo() -> str:
    def line(label: str, value: str, condition: str) -> str:
        return when(condition, p("MemoLine", t(label, "Label"), t("\t" + value)))

    block = (
        line("To", "{{ audience }}", "audience")
        + line("From", "{{ author }}{% if author and desk %}, {% endif %}{{ desk }}", "author or desk")
        + line("Date", "{{ date }}", "date")
        + when("title", p("Title", t("Subject", "MemoLabel"), t("\t{{ title }}")))
    )
    recommend = (
        tag("if recommendations")
        + heading("Recommendation{% if recommendations|length > 1 %}s{% endif %}")
        + each("item in recommendations", p("ListNumber", ITEM))
        + tag("elif bluf or background or topics")
        + heading("For information")
        + p("Normal", "No decision is asked for.")
        + tag("endif")
    )
    by_topic = when(
        "topics",
        heading("Positions"),
        each("topic in topics", p("ListBullet", t("{{ topic.name }}.", "Strong"), *running(located=True))),
    )
    return (
        kicker("Memo")
        + block
        + bottom_line("Bottom line up front")
        + recommend
        + bullets("Background", "background")
        + by_topic
        + comment()
        + source_line()
    )


def starter() -> str:
    """A small page with every block once and a note before each, to be changed in Word into one's own."""
    return (
        note("Grey lines like this one are notes to you: they vanish when the page is made, so keep or delete them.")
        + note("Words in double braces are filled in. Give them any font and style; move them, or delete them.")
        + kicker("Our office")
        + p("Title", "{{ title }}")
        + when_and_where()
        + meta_line()
        + note("A line with for is repeated down to its endfor; a line with if is kept only when there is something.")
        + bottom_line("Bottom line")
        + note("A table row between two rows with for and endfor is repeated: one row for each person.")
        + participants_table()
        + note("The first of these two tables has a column that is repeated: one for each party. The second is for")
        + note("many parties, or few that say something on each topic. Keep both, or delete one with its if and else.")
        + positions("Positions")
        + note("Quotes are printed as the source has them; edited ones get the mark by themselves. Keep that line.")
        + quotes("Key quotes")
        + note("Plain lists: background, next_steps, lines, recommendations, sensitivities. Copy one for another.")
        + bullets("Background", "background")
        + bullets("Next steps", "next_steps")
        + note("comment is one text; qa is a list with q and a.")
        + comment()
        + note("The source line. Check your template with: briefing templates check FILE")
        + source_line()
    )


TEMPLATES: dict[str, tuple[str, Callable[[], str]]] = {
    "briefing-note": ("Briefing note (general)", briefing_note),
    "meeting-readout": ("Meeting readout", meeting_readout),
    "positions-matrix": ("Positions matrix", positions_matrix),
    "press-lines": ("Press lines and quote sheet", press_lines),
    "bluf-memo": ("BLUF memo", bluf_memo),
    "starter": ("Template", starter),  # not offered for filling: what `briefing templates new` writes
}


# --------------------------------------------------------------------------- header and footer


def marking() -> str:
    """Exactly one paragraph whether or not a marking is set; TLP labels go to the right as TLP 2.0 asks."""
    return (
        tag("if (classification|upper)[:3] == 'TLP'")
        + p("MarkingTLP", "{{ classification }}")
        + tag("else")
        + p("Marking", "{{ classification }}")
        + tag("endif")
    )


def plain_marking() -> str:
    return p("Marking", "{{ classification }}")


def plain_footer() -> str:
    prepared = "Prepared with Briefing Desk from {{ prepared_from }}"
    return p("FooterTop", prepared, "\tPage ", field("PAGE"), t(" of "), field("NUMPAGES")) + plain_marking()


def footer() -> str:
    prepared = (
        "Prepared with Briefing Desk from {{ prepared_from }}{% if generated_on %} on {{ generated_on }}{% endif %}"
        "{% if checked_by %}, checked by {{ checked_by }}{% endif %}"
    )
    number = "\t{% if reference %}{{ reference }} · {% endif %}Page "
    several = when("sources|length > 1", p("Footer", "Sources: {{ sources|length }} articles"))
    one = when(
        "sources|length == 1 and source.outlet",
        p("Footer", "Source: {{ source.outlet }}{% if source.published %}, {{ source.published }}{% endif %}"),
    )
    top = p("FooterTop", t(prepared), t(number), field("PAGE"), t(" of "), field("NUMPAGES"))
    return top + several + one + marking()


def main() -> None:
    """Write every template in every paper."""
    parser = argparse.ArgumentParser(description="Build the built-in Word templates.")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent)
    folder: Path = parser.parse_args().out
    folder.mkdir(parents=True, exist_ok=True)
    for name, (title, page) in TEMPLATES.items():
        for paper in PAPERS:
            suffix = "" if paper == "a4" else f"-{paper}"
            header, below = (plain_marking(), plain_footer()) if name == "starter" else (marking(), footer())
            parts = package(name, title, page(), header, below, paper=paper)
            write(folder / f"{name}{suffix}.docx", parts)


if __name__ == "__main__":
    main()
