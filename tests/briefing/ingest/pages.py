"""Web pages of several makes, all of one article of our own, with the things around it that pages have."""

from __future__ import annotations

import json
from collections.abc import Sequence

TITLE = "Harbour talks end with a promise of pilots"
AUTHOR = "Mirela Dahl"
DAY = "2025-03-14"
ADDRESS = "https://www.harbour-gazette.example/world/harbour-talks-end"
BODY = (
    (
        "NORDHAVN — Three days of talks on the strait ended on Friday with a promise that both coast guards would "
        "again take pilots of the other side on board."
    ),
    (
        "“We have agreed on the pilots, and on nothing else,” Transport Minister Osei Brandt told reporters after "
        "the last session. “But the pilots were what mattered.”"
    ),
    (
        "The delegation of the southern state left without a statement. Its ambassador, Ilka Moreau, said later that "
        "her government would study the text before it named a date."
    ),
    (
        "Shipowners on both coasts have asked for pilots since a tanker ran aground in October. Insurers doubled the "
        "premium for the passage in the same month."
    ),
    "A second round is planned for May, Brandt said, adding that he expected it to deal with fishing rights as well.",
)

STATEMENT = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": TITLE,
    "datePublished": f"{DAY}T09:30:00+01:00",
    "author": [{"@type": "Person", "name": AUTHOR}],
    "publisher": {"@type": "Organization", "name": "The Harbour Gazette"},
}


def paragraphs(lines: Sequence[str] = BODY) -> str:
    return "\n".join(f"<p>{line}</p>" for line in lines)


def page(body: str, *, head: str = "", statement: object = None, title: str = f"{TITLE} | The Harbour Gazette") -> str:
    stated = f'<script type="application/ld+json">{json.dumps(statement)}</script>' if statement else ""
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}{stated}</head>'
        f"<body>{body}</body></html>"
    )


CLUTTER_BEFORE = """
<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<div class="cookie-banner" role="dialog"><p>We use cookies to improve your visit and to measure how our pages are used.
By clicking accept you agree to our partners storing information on your device.</p><button>Accept</button></div>
"""
CLUTTER_AMID = """
<figure><img src="https://pictures.example/a.jpg"><figcaption>A pilot boat off Nordhavn last winter. Photo: Gazette</figcaption></figure>
<div class="newsletter-signup"><p>Get the best of our reporting in your inbox every morning.</p><input type="email"></div>
<p><a href="/other">Read more: What the grounding of the tanker cost the coast</a></p>
<aside class="related"><h3>Related</h3><ul><li><a href="/a">Tanker refloated after nine days</a></li></ul></aside>
"""
CLUTTER_AFTER = """
<div class="share-bar"><a href="#">Facebook</a> <a href="#">Share on X</a></div>
<div class="author-bio"><p>Mirela Dahl is a correspondent for the Gazette who covers ports and shipping.</p></div>
<p>Follow us on Facebook and Instagram for more.</p>
<section class="comments"><p>Great piece, but the writer forgets the fishermen who lost their nets in that storm.</p></section>
<footer><p>© 2025 The Harbour Gazette. All rights reserved. Reproduction only with written permission of the publisher.</p></footer>
"""


def cluttered() -> str:
    middle = [f"<p>{line}</p>" for line in BODY]
    middle.insert(2, CLUTTER_AMID)
    return (
        f'{CLUTTER_BEFORE}<main><article><h1>{TITLE}</h1><p class="byline">By {AUTHOR}</p><time datetime="{DAY}">14 March</time>'
        f"{''.join(middle)}{CLUTTER_AFTER}</article></main>"
    )


def graph() -> str:
    """JSON-LD as a graph with references, as content systems write it."""
    statement = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "The Harbour Gazette", "@id": "#site"},
            {"@type": "Person", "@id": "#mirela", "name": AUTHOR},
            {"@type": "Organization", "@id": "#gazette", "name": "The Harbour Gazette"},
            {
                "@type": ["Article", "NewsArticle"],
                "headline": TITLE,
                "author": {"@id": "#mirela"},
                "publisher": {"@id": "#gazette"},
                "datePublished": f"{DAY}T09:30:00+01:00",
            },
        ],
    }
    return page(cluttered(), statement=statement)


def microdata() -> str:
    return page(
        f'<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">{TITLE}</h1>'
        f'<span itemprop="author" itemscope><a itemprop="name" rel="author">{AUTHOR}</a></span>'
        f'<meta itemprop="datePublished" content="{DAY}"><div itemprop="articleBody">{paragraphs()}</div></div>'
    )


def old_tables() -> str:
    """Laid out with tables, text parted by double line breaks, nothing said for machines."""
    text = "<br><br>".join(BODY)
    return page(
        '<table width="100%"><tr><td width="150"><a href="/">Home</a><br><a href="/sport">Sport</a><br><a href="/tv">TV</a></td>'
        f"<td><font size=5><b>{TITLE}</b></font><br><font size=2>By {AUTHOR}</font><br><font size=1>March 14, 2025</font><br><br>"
        f'{text}</td></tr><tr><td colspan=2><font size=1><a href="/imprint">Imprint</a> <a href="/jobs">Jobs</a></font></td></tr></table>',
        title=TITLE,
    )


def live_blog() -> str:
    statement = {
        "@type": "LiveBlogPosting",
        "headline": f"LIVE: {TITLE}",
        "datePublished": f"{DAY}T06:00:00Z",
        "author": AUTHOR,
        "liveBlogUpdate": [
            {"@type": "BlogPosting", "headline": f"Update {n}", "articleBody": line} for n, line in enumerate(BODY, 1)
        ],
    }
    posts = "".join(
        f'<section class="post"><time datetime="{DAY}T0{n}:00Z">0{n}:00</time><div class="post-body"><p>{line}</p></div></section>'
        for n, line in enumerate(BODY, 1)
    )
    head = f'<meta property="og:title" content="{TITLE}">'
    return page(f"<main><h1>LIVE: {TITLE}</h1><div>{posts}</div></main>", head=head, statement=statement)


def amp() -> str:
    return (
        f'<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>{TITLE}</title>'
        f'<link rel="canonical" href="{ADDRESS}"><script type="application/ld+json">{json.dumps(STATEMENT)}</script>'
        f"<style amp-custom>p{{margin:0}}</style></head><body><amp-sidebar><ul><li>Menu</li></ul></amp-sidebar>"
        f"<article><h1>{TITLE}</h1><amp-ad width=300 type=x></amp-ad>{paragraphs()}</article></body></html>"
    )


def divisions() -> str:
    """No paragraph elements: each paragraph is a division, cut up by boxes of another class."""
    parts = "".join(
        f'<div class="inner-{n}"><div class="text">{line}</div></div><div class="ad-slot">Advertisement</div>'
        for n, line in enumerate(BODY)
    )
    return page(f'<div id="root"><h1>{TITLE}</h1><div class="story">{parts}</div></div>', statement=STATEMENT)


def teaser() -> str:
    return page(
        f"<article><h1>{TITLE}</h1><p>{BODY[0]}</p><div class='gate'><p>Subscribe to continue reading this article and "
        "support our newsroom.</p></div></article>",
        statement={**STATEMENT, "isAccessibleForFree": False},
    )
