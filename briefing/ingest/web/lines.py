"""Lines that stand among an article's paragraphs and are not its words: "read more", invitations, labels, credits.

Patterns of the trade, not of a publisher. A line must be short, or begin with an unmistakable invitation, to be cut.
"""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’)\]]*$")
_FLAGS = re.IGNORECASE

# A line that begins so is no part of the article, whatever its length up to a paragraph.
_INVITATION = re.compile(
    r"""(?:
      (?:click|tap)\ (?:here|below|on\ the\ link)\b
    | (?:to\ )?(?:sign\ up|subscribe)\b(?=.{0,80}\b(?:for|to|on|here|now|today|newsletters?|alerts?|updates?|inbox|e-?mail|channel|podcast|youtube)\b)
    | (?:you\ can\ )?(?:also\ )?(?:sign\ up|subscribe)\ (?:for|to)\b
    | (?:get|have|receive)\ .{0,60}\b(?:newsletters?|in\ your\ (?:in-?box|e-?mail)|to\ your\ (?:in-?box|e-?mail|phone)|delivered)\b
    | follow\ .{1,60}\bon\ (?:twitter|x|facebook|instagram|whatsapp|telegram|threads|bluesky|linkedin|youtube|tiktok|google\ news|social\ media)\b
    | (?:like|join|find|add|friend)\ us\ (?:on|at|as)\b
    | join\ (?:our|the)\ .{0,40}\b(?:channel|community|newsletter|group|conversation|discussion)\b
    | download\ (?:our|the)\ .{0,30}\bapp\b
    | (?:like|love|enjoy(?:ed)?)\ this\ (?:story|article|post)\?
    | share\ (?:this|your\ (?:thoughts|views|story))\b
    | (?:do\ you\ )?have\ (?:you\ got\ )?(?:a\ )?(?:story|tip|news\ tip|comment|question)s?\b.{0,60}(?:\?|e-?mail|contact|get\ in\ touch)
    | (?:do\ you\ )?know\ (?:something|more)\ .{0,40}\?.{0,20}e-?mail
    | (?:e-?mail|contact|reach|write\ to)\ (?:us|the\ (?:author|writer|editor|reporter)|[A-Z][\w.'’-]+(?:\ [A-Z][\w.'’-]+){0,2})\ (?:at|on|via)\b.{0,80}$
    | for\ (?:more(?!\ than)|(?:all\ )?the\ latest|breaking)\b.{0,80}\b(?:sign\ up|subscribe|follow\ (?:us|our)|download\ (?:our|the)|visit\ (?:our|www|http)|click|newsletters?)\b
    | (?:our|your)\ (?:community\ members|privacy\ (?:policy|notice))\b
    | (?:by\ (?:signing\ up|clicking|subscribing|submitting))\b
    | (?:we|our\ site)\ uses?\ (?:your\ sign-up|cookies)\b
    | this\ (?:article|story|post|page)\ (?:contains|may\ contain|includes)\ (?:affiliate|sponsored)
    | (?:if\ you\ (?:buy|purchase|click)|when\ you\ (?:buy|purchase))\b.{0,120}\b(?:commission|share|earn)
    | (?:listen\ to|watch)\ (?:our|the\ latest)\ (?:podcast|episode|video)\b
    | (?:support|donate\ to)\ (?:our|independent|quality)\ (?:journalism|reporting|work)\b
    | our\ standards:
    | support\ us\b.{0,60}$
    | (?:enable|turn\ on|allow)\ (?:javascript|notifications|cookies)\b
    | (?:to\ (?:view|see|watch)|in\ order\ to\ (?:view|see))\ this\ (?:content|video|tweet|post)\b
    | (?:video|audio)\ (?:not\ supported|unavailable)\b
    | your\ browser\ (?:does\ not|doesn't)\ support\b
    | (?:story|article|post)\ continues\ (?:below|after)\b
    | (?:comments\ )?comments?$
    | advertisement(?:$|\s*[:.|-]|.{0,60}\bcontinues\b)
    | you\ (?:may|might)\ (?:also\ )?(?:like|be\ interested)\b.{0,20}$
    )""",
    _FLAGS | re.VERBOSE,
)
# A label, alone or before the headline of another article.
_POINTER = re.compile(
    r"(?:read|see|watch|listen|learn|discover|find out)\s+(?:more|also|next|now|this|here|the full (?:story|article))\b[^.]{0,160}$"
    r"|(?:also (?:on|in|read|see)|don['’]t miss|more (?:on|from|about|news|stories|like)|recommended|related(?: \w+)?|must[- ]reads?"
    r"|most (?:read|popular|viewed|shared)|trending(?: now)?|up next|next|see also|editor['’]s (?:picks?|choice)|in pictures|gallery|photos?|pictured"
    r"|latest(?: news| stories| videos?)|top (?:stories|news|videos)|you may have missed|what to (?:read|watch) next)"
    r"(?:\s*[:|–—>»-]|\s*$|\s+\w+\.[\w.]+\s)[^\n]{0,160}$"
    r"|(?:>>?|»|→|►|▶)\s*\S.{0,160}$",
    _FLAGS,
)
_LABEL = re.compile(
    r"(?:share(?: (?:this|on|via|article|story|post|page|now|link|e-?mail|facebook|twitter|x|whatsapp))*"
    r"|print|save|e-?mail|copy link|link copied.?|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest"
    r"|ad(?:vert(?:isement|isment|ising)?)?|sponsored(?: content| by .{0,40})?|promoted|loading(?:\.\.\.|…)?|close|menu|search|home"
    r"|skip to .{0,30}|back to top|tags?(?::.{0,80})?|topics?(?::.{0,40})?|categor(?:y|ies)(?::.{0,60})?|filed under:?.{0,60}"
    r"|comments? ?\(?\d*\)?|leave a (?:comment|reply)|\d+ comments?|view (?:all|more|comments)|show (?:more|comments)"
    r"|(?:image|photo|picture|video|pic|credit|file photo|stock photo|screengrab)s?\s*(?:credit|source|courtesy)?\s*[:©/|].{0,120}"
    r"|\((?:image|photo|picture|credit|pic|ap|afp|reuters|getty)\b[^)]{0,100}\)"
    r"|©.{0,80}|copyright (?:©|\(c\)|\d{4}).{0,120}|all rights reserved\.?|end of (?:article|story)|the end|play(?: video)?"
    r"|(?:watch|listen)(?:: .{0,100}| (?:to )?(?:the|our) (?:video|podcast|episode).{0,60})?|\d+ min(?:ute)?s?(?: read)?"
    r"|(?:\d+ )?(?:shares?|likes|views)|read|live|new|breaking|exclusive|premium|subscribe|sign up|log ?in|register|following"
    r"|follow(?: us.{0,40})?|this (?:article|story) (?:was )?(?:first |originally )?(?:appeared|published) (?:on|in|at|by)\b.{0,120}"
    r"|[_*•·|\s–—-]+)",
    _FLAGS,
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_STAMP = re.compile(
    rf"(?:(?:first\s+)?(?:published|updated|posted|modified|last\s+updated|created|date|on)\b\s*(?:on|at)?\s*[:|]?\s*)*"
    rf"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*)?"
    rf"(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s*(?:\d{{4}})?|\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH},?\s*(?:\d{{4}})?|\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})"
    r"(?:[\s,|·T@-]*(?:at\s*)?\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,4}\)?)?(?:[+-]\d{2}:?\d{2}|Z)?)?"
    r"(?:\s*[|·•-]?\s*(?:updated|last updated|modified|\d+ min(?:ute)?s? (?:read|ago)).{0,60})?",
    _FLAGS,
)
_BYLINE = re.compile(r"(?:by|written by|reported by|words by|story by|text by)[:\s]+[A-Z][^.!?]{2,80}$")
_CREDIT_ROLE = re.compile(
    r"(?:\w+ )?(?:staff (?:writer|reporter)|senior \w+|correspondent|reporter|editor|contributor|columnist)\b.{0,60}$",
    _FLAGS,
)
# "Ann Example is a reporter for …", at the end only.
_ABOUT_AUTHOR = re.compile(
    r"(?i:about the (?:author|writer)s?\b.*)"
    r"|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3},? "
    r"(?:is (?:an?|our) .{0,60}\b(?:reporter|writer|journalist|editor|correspondent|columnist|contributor|author|fellow|professor)\b"
    r"|is (?:the|our) .{0,60}\b(?:correspondent|editor|columnist|bureau chief)\b|covers |writes (?:about|for|on) |reports (?:on|from|for) ).*"
    r"|.{0,60}\b(?:can be reached (?:at|by)|follow (?:him|her|them|@)|tweets (?:at|@)).*"
)
_SAYS = re.compile(r"[“”\"]|\b(?:said|says|told|added)\b")


def is_foreign(line: str) -> bool:
    """Tell whether a line among the paragraphs is not the article's."""
    words = len(line.split())
    if words > 70:
        return False
    if _INVITATION.match(line):
        return True
    return words <= 30 and (_POINTER.match(line) is not None or _LABEL.fullmatch(line) is not None or is_stamp(line))


def is_stamp(line: str) -> bool:
    """Tell a date or time of publication that stands alone."""
    return len(line) < 90 and _STAMP.fullmatch(line) is not None


def is_head_matter(line: str) -> bool:
    """Tell what may stand between headline and text: byline, date, role of the author."""
    return len(line) < 120 and (
        is_stamp(line) or _BYLINE.match(line) is not None or _CREDIT_ROLE.fullmatch(line) is not None
    )


def is_tail_matter(line: str) -> bool:
    """Tell what may stand below the text: who the author is, where to follow."""
    return len(line.split()) < 80 and _ABOUT_AUTHOR.match(line) is not None and not _SAYS.search(line)


def ends_sentence(line: str) -> bool:
    """Tell whether a line ends as a sentence does."""
    return _SENTENCE_END.search(line) is not None
