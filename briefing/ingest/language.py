"""Which language a text is in, by script and by its commonest function words.

Enough to tell whether suggestions can be made (English) and what to call the language otherwise; no model, no data
file. Function words: the most frequent ones of each language as any frequency list gives them.
"""

from __future__ import annotations

import re
from collections import Counter

_FUNCTION_WORDS = {
    "en": "the of and to in that is was for on with as it by at from his her has have said are be this which an not",
    "fr": "le la les des et est dans que qui pour une sur avec par du au pas plus ce sont été aux il elle",
    "de": "der die das und ist nicht mit den von zu für auf im dem ein eine sich auch wird werden hat dass",
    "es": "el la los las de que y en un una por con para se del al es su como más fue ha lo",
    "it": "il lo la gli le di che e in un una per con del della è non sono si ha nel alla dei",
    "pt": "o a os as de que e em um uma por com para não do da dos das no na se ao foi",
    "nl": "de het een en van is dat op te in voor met niet zijn aan er om ook door naar bij",
    "pl": "i w na z do się nie że jest o to za od po przez jak ale dla przy oraz",
    "tr": "ve bir bu için ile da de olarak olan daha çok en gibi kadar sonra ise",
    "id": "yang dan di dengan untuk dari pada dalam itu ini tidak akan oleh telah juga kepada",
}
_WORD_LISTS = {code: frozenset(words.split()) for code, words in _FUNCTION_WORDS.items()}
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
)
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000


def detect_language(text: str) -> str | None:
    """Return the ISO 639-1 code of the text's main language, or ``None`` where it cannot be told."""
    sample = text[:_SAMPLE]
    letters = sum(map(str.isalpha, sample))
    if not letters:
        return None
    for code, script in _SCRIPTS:
        share = len(script.findall(sample)) / letters
        # Chinese and Japanese share characters: any amount of kana makes it Japanese.
        if share > (0.1 if code == "ja" else 0.4):
            return code
    words = Counter(w.lower() for w in _WORD.findall(sample))
    total = sum(words.values())
    if not total:
        return None
    shares = {code: sum(words[w] for w in known) / total for code, known in _WORD_LISTS.items()}
    best = max(shares, key=lambda code: shares[code])
    if shares[best] < 0.08:
        # A few words, or a list of names: Latin letters without accents are taken for English.
        return "en" if sample.isascii() and total < 40 else None
    return best
