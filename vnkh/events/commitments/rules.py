"""The rules in their order: a clause in, the commitment that it makes out."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events.commitments.acceptance import by_acceptance
from vnkh.events.commitments.act import Draft
from vnkh.events.commitments.ahead import told_in
from vnkh.events.commitments.building import finding_of
from vnkh.events.commitments.equations import by_equation
from vnkh.events.commitments.forms import once
from vnkh.events.commitments.future import by_future
from vnkh.events.commitments.hints import by_hint
from vnkh.events.commitments.lately import date_by_noun
from vnkh.events.commitments.nouns import by_noun
from vnkh.events.commitments.reliance import by_reliance
from vnkh.events.commitments.verbs import by_verb
from vnkh.events.commitments.wishes import by_wish
from vnkh.events.finding import Finding
from vnkh.events.reading import head, is_denied, is_rumoured
from vnkh.events.scene import Scene
from vnkh.events.triggers import CommitmentVerb, commitment_verbs, words
from vnkh.grammar.clause import Clause, Link
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import mention_of

_NO_WORD = words("commitments", "words", "no_word")
_PLURALS = frozenset("proposals suggestions requests recommendations points measures".split())
# Any verb that takes "that" can report what a side will do, but for those of knowing and guessing.
_REPORTING = CommitmentVerb("commitment.say", frozenset(), "report", ("that",))


def by_clause(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """The commitment that a clause makes, if it makes one."""
    if is_denied(sentence, clause) or is_rumoured(sentence, clause):
        return
    date_by_noun(scene, sentence, clause)
    finding = None
    for draft in _drafts(scene, sentence, clause):
        finding = finding_of(scene, sentence, clause, draft)
        if finding is not None:
            break
    opens = _opens_proposals(sentence, clause) if finding is None else finding.form != "joint"
    if opens:
        _remember_voice(scene, sentence, clause)
    if finding is not None:
        yield finding


def _is_of_nobody(sentence: Sentence, clause: Clause) -> bool:
    """ "Neither bank had agreed to …": nobody did."""
    subject = clause.subject
    return subject is not None and sentence.units[subject.first].word in ("neither", "nobody")


def _drafts(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Draft]:
    """What the rules read in a clause, each asked only if none before it had a finding."""
    rule = None if _is_of_nobody(sentence, clause) else _verb_rule(clause)
    if rule is not None and (draft := by_verb(scene, sentence, clause, rule)):
        yield draft
    if draft := by_acceptance(scene, sentence, clause):
        yield draft
    if draft := by_noun(scene, sentence, clause):
        yield draft
    if draft := by_hint(scene, sentence, clause):
        yield draft
    if draft := by_equation(scene, sentence, clause):
        yield draft
    aside = clause.link is Link.ADVERBIAL and clause.marker in ("while", "whereas")
    if not (aside or _is_told_of(sentence, clause)) and clause.link not in (
        Link.MAIN,
        Link.COORDINATE,
    ):
        return
    if draft := by_reliance(scene, sentence, clause):
        yield draft
    if draft := by_future(scene, sentence, clause):
        yield draft
    if draft := by_wish(scene, sentence, clause):
        yield draft


def _is_told_of(sentence: Sentence, clause: Clause) -> bool:
    """ "A programme, under which both will exchange trainees", "a school, which Hanoi will build"."""
    told, subject = clause.antecedent, clause.subject
    if clause.link is not Link.RELATIVE or told is None or subject is None or subject is told:
        return False
    return mention_of(subject).acts and sentence.units[told.past].tag == ","


def _verb_rule(clause: Clause) -> CommitmentVerb | None:
    """The rule for a clause's verb; none for what is not agreed, not asked and not said."""
    if clause.verb.negative:
        return None
    rule = commitment_verbs().get(clause.verb.lemma)
    if rule is None and clause.verb.lemma not in _NO_WORD and any(True for _ in told_in(clause)):
        return _REPORTING
    return rule


def _remember_voice(scene: Scene, sentence: Sentence, clause: Clause) -> None:
    """Keep who spoke: what "should be done" in the next sentence is said by the same."""
    said_by = clause.spoken.subject if clause.spoken is not None else clause.subject
    speaker = mention_of(said_by)
    if speaker.acts and len(once(speaker.sides)) == 1:
        scene.voice = (sentence, speaker)


def _opens_proposals(sentence: Sentence, clause: Clause) -> bool:
    """ "Made three proposals": they follow."""
    return not sentence.lacks(_PLURALS) and any(
        head(sentence, phrase) in _PLURALS for phrase in clause.objects
    )
