"""What of a page is not the article, told by the elements' names and by the words sites use in class and id.

Nothing here knows a publisher. A word alone never decides about much text: an element that holds a good part of the
page's prose is kept whatever it is called.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from briefing.ingest.web.runs import Run
from briefing.ingest.web.tree import Element

_TAGS = frozenset(
    "nav footer aside figure figcaption picture form button select textarea input label dialog menu iframe video audio"
    " object embed canvas map noscript".split()
)
_ROLES = frozenset(
    "navigation complementary contentinfo banner search dialog menu menubar toolbar tooltip alert".split()
)
# One word of a class or id is enough.
_WORDS = frozenset(
    "related newsletter newsletters signup subscribe share sharing sharebar shares sharetools social socials promo promos"
    " promotion promoted ad ads advert adverts advertisement advertising adslot adunit sponsor sponsored sponsors outbrain"
    " taboola teads zergnet cookie cookies consent gdpr comment comments disqus breadcrumb breadcrumbs caption captions"
    " figcaption recommended recommendation recommendations recirc recirculation trending popular mostpopular mostread"
    " readmore morefrom seealso toolbar sidebar sidenav menu nav navbar footer masthead modal popup popover lightbox tooltip"
    " carousel slideshow bio authorbio byline bylines dateline timestamp datestamp publishdate pubdate readtime copyright"
    " disclaimer donate donation feedback poll quiz widget widgets tags taglist tagcloud keywords topics toc pagination pager"
    " print printonly screenreader visuallyhidden infobox factbox upsell registration login signin"
    " app apps appbanner jobs crossword horoscope puzzle sociallinks follow followus credit credits photocredit".split()
)
# Two words side by side.
_PAIRS = frozenset(
    "read-more more-from more-on more-stories see-also most-read most-popular most-viewed also-read read-next up-next"
    " you-may you-might author-bio author-box author-info author-card author-details author-description about-author"
    " article-author article-tags article-date article-meta post-meta entry-meta story-meta meta-data article-info"
    " post-tags entry-footer article-footer story-footer post-footer post-author pub-date publish-date published-date"
    " publication-date time-stamp last-updated sign-up mailing-list email-signup in-this image-caption photo-caption"
    " video-caption media-caption image-credit image-source sr-only screen-reader visually-hidden site-header site-footer"
    " page-header global-header skip-link skip-links call-out cta-box key-points next-article previous-article"
    " post-navigation nav-links entry-title post-title article-title article-headline story-headline read-time reading-time"
    " latest-news latest-stories top-stories whats-new editors-picks editor-picks reader-comments print-only"
    " pull-quote live-updates follow-us contact-us support-us".split()
)
_PROSE = frozenset("p li blockquote h2 h3 h4".split())
_SURE = frozenset("cookie cookies consent gdpr onetrust disqus comments".split())
_SPLIT = re.compile(r"[^a-z0-9]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MAIN_SHARE = 0.3  # of the page's prose: an element with more of it is no trimming


def prune(root: Element, runs: Sequence[Run]) -> None:
    """Take out of a tree what is not article, and turn tables that only lay out the page into plain divisions."""
    amounts = _amounts(runs)
    whole = max(1, amounts[root])
    for element in [*root.iter()]:
        parent = element.getparent()
        if parent is None or element.tag in ("html", "body"):
            continue
        share = amounts[element] / whole
        if _is_aside(element, share):
            _drop(element, parent)
    for table in [*root.iter("table")]:
        _flatten(table, amounts[table])


def words_of(element: Element) -> list[str]:
    """Return the words of an element's class and id, in small letters, with camel case and hyphens taken apart."""
    named = f"{element.get('class') or ''} {element.get('id') or ''}"
    return [w for w in _SPLIT.split(_CAMEL.sub("-", named).lower()) if w]


def _is_aside(element: Element, share: float) -> bool:
    if element.tag in _TAGS:
        return share < _MAIN_SHARE or (element.tag in ("nav", "footer") and share < 0.6)
    words = words_of(element)
    if share < 0.9 and _SURE.intersection(words):
        return True
    if share >= _MAIN_SHARE:
        return False
    # Paragraphs behind a pay wall are hidden by style and still the article's; a hidden box is none of it.
    if element.tag not in _PROSE and (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or _HIDDEN.search(element.get("style") or "")
    ):
        return True
    if (element.get("role") or "").lower() in _ROLES:
        return True
    if "articlebody" in (element.get("itemprop") or "").lower():
        return False
    if _WORDS.intersection(words):
        return True
    return any(f"{a}-{b}" in _PAIRS for a, b in pairwise(words))


def _amounts(runs: Sequence[Run]) -> Counter[Element]:
    """Return how many characters of prose each element holds: lines of some length that are not mostly links."""
    found: Counter[Element] = Counter()
    for run in runs:
        if len(run.text) < 60 or run.link_share > 0.5:
            continue
        for holder in (run.element, *run.element.iterancestors()):
            found[holder] += len(run.text)
    return found


def _drop(element: Element, parent: Element) -> None:
    """Remove an element, but not the text that follows it."""
    tail = element.tail
    if tail:
        before = element.getprevious()
        if before is not None:
            before.tail = f"{before.tail or ''} {tail}"
        else:
            parent.text = f"{parent.text or ''} {tail}"
    parent.remove(element)


def _flatten(table: Element, prose: int) -> None:
    """A table with paragraphs of prose in it is layout, as pages of old were made; one of figures stays a table."""
    if prose < 400:
        return
    for part in [table, *table.iter("tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup", "col")]:
        part.tag = "div"
