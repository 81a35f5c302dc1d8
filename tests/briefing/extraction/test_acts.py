"""What a statement does, by its cue and by what follows a cue that says little."""

from __future__ import annotations

import pytest

from briefing.model import Stance


@pytest.mark.parametrize(
    ("text", "act"),
    [
        # the cue and its complement
        ("Kenyan envoy Amina Otieno stressed the importance of reopening the border.", "calls"),
        ("Kenyan envoy Amina Otieno stressed the importance of the treaty.", "supports"),
        ("Chad and Niger agreed on the need to reopen the border.", "calls"),
        ("Chad and Niger agreed to reopen the border.", "commits"),
        ("Danish minister Ida Holm agreed with Chad on the border.", "acknowledges"),
        ("Danish minister Ida Holm insisted on a longer truce at the border.", "calls"),
        ("Danish minister Ida Holm wanted to know why the border was closed.", "questions"),
        ("Danish minister Ida Holm asked whether the border was closed.", "questions"),
        ("Danish minister Ida Holm asked Chad to open the border.", "calls"),
        ("Danish minister Ida Holm asked Chad not to close the border.", "opposes"),
        ("“How long must the convoys wait?” asked Danish minister Ida Holm.", "questions"),
        ("Danish minister Ida Holm ruled out talks on the border.", "denies"),
        ("Danish minister Ida Holm grumbled that the border was closed.", "opposes"),
        ("Danish minister Ida Holm called the seizure illegal.", "opposes"),
        ("Danish minister Ida Holm called the truce a historic step.", "supports"),
        ("Danish minister Ida Holm called it “a farce with two acts”.", "opposes"),
        ("Danish minister Ida Holm conceded that the truce had not held.", "acknowledges"),
        ("Danish minister Ida Holm expects that the truce will hold.", "expects"),
        # a cue that is denied
        ("Norway does not intend to sign the border accord.", "opposes"),
        ("Norway does not support the border accord.", "opposes"),
        ("Norway does not dispute that the border accord was signed.", "acknowledges"),
        # what is done
        ("Peru imposed an embargo on timber from Chile.", "opposes"),
        ("Peru introduced a ban on timber from Chile.", "opposes"),
        ("Peru ratified the border treaty with Chile.", "commits"),
        # what a plain cue is followed by
        ("Danish minister Ida Holm said the convoys must be let through.", "calls"),
        ("Danish minister Ida Holm said Denmark would send a convoy.", "commits"),
        ("“We will send a convoy to the border,” Danish minister Ida Holm said.", "commits"),
        ("“We called the harbour master on Monday,” Danish minister Ida Holm said.", "states"),
        ("Danish minister Ida Holm hopes it will hold until the spring.", "expects"),
        ("Danish minister Ida Holm said Denmark would continue to oppose the dam.", "opposes"),
        ("Chad and Niger agreed that the army must end the border talks.", "calls"),
        # what only the words after a plain cue tell
        ("Danish minister Ida Holm stated that the film was made to discredit Denmark.", "accuses"),
        ("Danish minister Ida Holm stated that the summit had an “anti-China attitude”.", "accuses"),
        ("“Those who fired on the convoy should be blamed,” Danish minister Ida Holm said.", "accuses"),
        ("Danish minister Ida Holm said Chad had set the border talks back six months.", "accuses"),
        ("“The events in Dover require a new round of talks,” Danish minister Ida Holm said.", "calls"),
        ("“May this winter bring peace to the valley,” Danish minister Ida Holm said.", "calls"),
        ("Danish minister Ida Holm said no country could veto the border accord.", "opposes"),
        ("Danish minister Ida Holm said that China has the right to sail in these waters.", "supports"),
        ("Danish minister Ida Holm said that Chad had no right to sail in these waters.", "opposes"),
        ("Danish minister Ida Holm said that the donation would help to save lives.", "supports"),
        ("“Time is running out for the border talks,” Danish minister Ida Holm said.", "warns"),
        ("Danish minister Ida Holm said there had been no progress at the border.", "warns"),
        ("Danish minister Ida Holm said the remarks would have the opposite effect.", "warns"),
        (
            "“Chad should be in no doubt that a raid would have severe consequences,” Danish minister Ida Holm said.",
            "warns",
        ),
        # … and what tells nothing
        ("Danish minister Ida Holm said officers of the economic crime unit came at dawn.", "states"),
        ("Danish minister Ida Holm acknowledged that the talks were in deadlock.", "acknowledges"),
        ("Danish minister Ida Holm said a vote that nobody can hear was held in Dover.", "states"),
    ],
)
def test_the_act_follows_the_sense_of_cue_and_content(read, text, act):
    brief = read(text)
    assert [p.act.value for p in brief.positions][:1] == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Norway does not intend to sign the border accord.",
        "Norway did not rule out a visit to Chad.",
        "Norway does not oppose the border accord.",
    ],
)
def test_what_is_denied_has_no_clear_stance(read, text):
    (position,) = read(text).positions
    assert position.negated
    assert position.stance is Stance.UNCLEAR


@pytest.mark.parametrize(
    "text",
    [
        "Danish minister Ida Holm declined to comment on the border.",
        "Danish minister Ida Holm refused to answer.",
        "“No comment,” Danish minister Ida Holm said.",
    ],
)
def test_a_refusal_to_comment_is_kept_as_such(read, text):
    brief = read(text)
    assert any(a.no_comment for a in brief.attributions)
    assert all(p.no_comment and p.stance is Stance.UNCLEAR for p in brief.positions)
