"""The word classes the tagger's features use, taken from the program's word lists and stored inside the model."""

from __future__ import annotations

from briefing.extraction import lexicons


def classes() -> dict[str, dict[str, str]]:
    """Return, for each kind of class, the class of each word; words and kinds in alphabetical order."""
    cues, roles, gazetteer = lexicons.cues(), lexicons.roles(), lexicons.gazetteer()
    speaker: dict[str, str] = {}
    groups = (
        (roles.documents, "document"),
        (roles.speakers, "speaker"),
        (roles.last_words, "role"),
        (roles.sides | roles.both, "side"),
        (roles.honorifics, "honorific"),
    )
    for words, name in groups:
        for word in words:
            if name == "role" or word not in speaker:
                speaker[word.split()[-1] if name == "role" else word] = name
    for forms in gazetteer.by_first_word.values():
        for form in forms:
            if " " not in form.text and form.entry.kind == "country":
                speaker.setdefault(form.text.lower(), form.how)
    found = {
        "verb": {w: a.value for w, a in cues.verbs.items()},
        "noun": {w: a.value for w, a in cues.nouns.items()},
        "adjective": {w: a.value for w, a in cues.adjectives.items()},
        "frame": dict.fromkeys(cues.light, "light"),
        "speaker": speaker,
    }
    return {kind: dict(sorted(found[kind].items())) for kind in sorted(found)}
