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
    " printonly screenreader visuallyhidden infobox factbox upsell registration login signin"
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
    " latest-news latest-stories top-stories whats-new editors-picks editor-picks reader-comments print-only print-header print-footer print-logo print-info"
    " pull-quote live-updates follow-us contact-us support-us".split()
)
_PROSE = frozenset("p li blockquote h2 h3 h4".split())
_SURE = frozenset("cookie cookies consent gdpr onetrust disqus comments".split())
_SPLIT = re.compile(r"[^a-z0-9]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_INLINE = frozenset("a abbr b em font i mark small span strong sub sup u".split())
_KIND = "?"  # the reason that is no word
_MOST = 0.6
_MAIN_SHARE = 0.3  # of the page's prose: an element with more of it is no trimming


def prune(root: Element, runs: Sequence[Run]) -> None:
    """Take out of a tree what is not article, and turn tables that only lay out the page into plain divisions."""
    amounts = _amounts(runs)
    whole = max(1, amounts[root])
    found = [
        (element, reasons)
        for element in root.iter()
        if element.tag not in ("html", "body") and (reasons := _reasons(element, amounts[element] / whole))
    ]
    idle = _idle(found, amounts, whole)
    for element, reasons in found:
        if reasons - idle and element.getparent() is not None:
            _drop(element, element.getparent())
    for table in [*root.iter("table")]:
        _flatten(table, amounts[table])


def _idle(found: list[tuple[Element, frozenset[str]]], amounts: Counter[Element], whole: int) -> set[str]:
    """Return the words that say nothing on this page, because most of its prose stands in elements so called."""
    covered: Counter[str] = Counter()
    counted: set[Element] = set()
    for element, reasons in found:
        if amounts[element] and counted.isdisjoint(element.iterancestors()):
            counted.add(element)
            for reason in reasons:
                covered[reason] += amounts[element]
    return {word for word, amount in covered.items() if amount > _MOST * whole and word not in _SURE | {_KIND}}


def words_of(element: Element) -> list[str]:
    """Return the words of an element's class and id, in small letters, with camel case and hyphens taken apart."""
    named = f"{element.get('class') or ''} {element.get('id') or ''}"
    return [w for w in _SPLIT.split(_CAMEL.sub("-", named).lower()) if w]


def _reasons(element: Element, share: float) -> frozenset[str]:
    """Return why an element is no article: words of its names, or :data:`_KIND` for what it is; empty if it may be."""
    if element.tag in _TAGS:
        return frozenset({_KIND}) if share < (0.6 if element.tag in ("nav", "footer") else _MAIN_SHARE) else frozenset()
    words = words_of(element)
    if share < 0.9 and not _SURE.isdisjoint(words):
        return _SURE.intersection(words)
    if share >= _MAIN_SHARE or _is_in_sentence(element):
        return frozenset()
    if _is_hidden(element) or (element.get("role") or "").lower() in _ROLES:
        return frozenset({_KIND})
    if "articlebody" in (element.get("itemprop") or "").lower():
        return frozenset()
    return _WORDS.intersection(words) | _PAIRS.intersection(f"{a}-{b}" for a, b in pairwise(words))


def _is_hidden(element: Element) -> bool:
    """Tell a hidden box; paragraphs behind a pay wall are hidden by style and still the article's."""
    if element.tag in _PROSE:
        return False
    styled = _HIDDEN.search(element.get("style") or "") is not None
    return styled or element.get("hidden") is not None or element.get("aria-hidden") == "true"


def _is_in_sentence(element: Element) -> bool:
    """Tell a word or two marked inside a paragraph, such as one with an explanation: it is part of the sentence."""
    if element.tag not in _INLINE:
        return False
    parent = element.getparent()
    if parent is None or parent.tag not in _PROSE:
        return False
    own, whole = len("".join(element.itertext())), len("".join(parent.itertext()))
    return 0 < own < 0.4 * whole


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
