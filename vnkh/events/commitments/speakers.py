"""Who speaks, and whether a side can be held to it."""

from __future__ import annotations

from vnkh.events.commitments.forms import once
from vnkh.events.commitments.places import of_their_place
from vnkh.events.reading import head
from vnkh.events.scene import Scene
from vnkh.events.triggers import commitment_verbs, words
from vnkh.grammar.attributions import SPEAKING, Attribution
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import NOTHING, Mention, join, mention_of, one_person

_ASSEMBLED = words("commitments", "words", "assembled")
_TO_SOMEBODY = frozenset(
    "tell assure promise inform ask urge request advise encourage remind".split()
)
_TEXTS = frozenset("statement communique declaration release document minutes".split())
_LAWMAKERS = frozenset("lawmaker legislator parliamentarian".split())
_SETTLING = frozenset("agree decide settle".split())
_AGREEING = _SETTLING | {"resolve", "determine"}

_OWN = frozenset("i we".split())


def both_sides(scene: Scene) -> Mention:
    """The two sides of the relationship together."""
    return Mention("sides", sides=scene.sides[:2], is_role=True, is_plural=True)


def other_side(scene: Scene, hearer: Mention) -> Mention:
    """The side that is not the hearer's."""
    rest = tuple(code for code in scene.sides[:2] if code not in hearer.sides)
    return Mention("sides", sides=rest[:1], is_role=True)


def speaker_of(scene: Scene, sentence: Sentence, clause: Clause) -> Mention:
    """Who commits: the subject; of "the summit agreed" those who sat there."""
    in_quotation = clause.quoted and clause.link in (Link.MAIN, Link.COORDINATE)
    voice = _quoting(scene, sentence, clause) if in_quotation else None
    if voice is not None and not _is_official(scene, voice):
        return NOTHING
    if clause.verb.passive:
        return _speaker_of_passive(scene, sentence, clause)
    subject = mention_of(clause.subject)
    if voice is not None and clause.subject is not None:
        subject = _in_quotation(scene, sentence, clause, head(sentence, clause.subject), voice)
    if subject.people or clause.subject is None:
        return subject
    if is_assembled(sentence, clause.subject):
        return both_sides(scene)
    return subject if subject.acts else of_their_place(sentence, clause.subject) or subject


def is_assembled(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is of a meeting for those who sit there: "the summit agreed"."""
    return head(sentence, phrase) in _ASSEMBLED


def _is_official(scene: Scene, voice: Mention) -> bool:
    """Whether who speaks a quotation is somebody with an office, or a side: no farmer."""
    unknown = any(each.known is None and not each.titles for each in voice.people)
    return voice.acts and not unknown and speaks_for_side(scene, voice)


def _said_of_both(scene: Scene, sentence: Sentence) -> bool:
    """ "Both sides agreed to … They also agreed to …": the sentence before is of both."""
    before = scene.promised[-1] if scene.promised else None
    near = before is not None and sentence.number - before.sentence.number == 1
    return near and before is not None and before.form == "joint"


def _in_quotation(
    scene: Scene, sentence: Sentence, clause: Clause, word: str, voice: Mention
) -> Mention:
    """ "We have agreed", said of two who met: both; "they promised": the other side."""
    subject = mention_of(clause.subject)
    if word not in ("we", "they") or len(once(voice.sides)) != 1 or not scene.is_bilateral():
        return subject
    if word == "they" and len(set(subject.sides)) > 1 and _said_of_both(scene, sentence):
        return subject
    if word == "they":
        return other_side(scene, voice) if subject.is_plural else subject
    settled = clause.verb.lemma in _SETTLING and clause.verb.tense != "future"
    past = clause.verb.perfect or clause.verb.tense == "past"
    return both_sides(scene) if settled and past else subject


def _quoting(scene: Scene, sentence: Sentence, clause: Clause) -> Mention | None:
    """Who speaks a quotation: named in its sentence, else in the one before."""
    if clause.spoken is not None:
        subject = clause.spoken.subject
        return None if head(sentence, subject) in _TEXTS else mention_of(subject)
    said = [each for each in sentence.clauses if each.link is Link.ATTRIBUTION]
    if said:
        return mention_of(said[-1].subject)
    before = scene.document.sentences[sentence.number - 1] if sentence.number else sentence
    if before is sentence or before.paragraph != sentence.paragraph:
        return None
    saying = [each for each in before.clauses if each.verb.lemma in SPEAKING]
    saying = [each for each in saying if each.link in (Link.MAIN, Link.ATTRIBUTION)]
    return mention_of(saying[-1].subject) if saying else None


def of_same_quotation(scene: Scene, sentence: Sentence, clause: Clause) -> Mention:
    """ "“It is not my rule,” he said. “But I will take it up …”": who went on speaking."""
    own = clause.subject is not None and head(sentence, clause.subject) in _OWN
    voice = _quoting(scene, sentence, clause) if own else None
    return voice if voice is not None and _is_official(scene, voice) else NOTHING


def _speaker_of_passive(scene: Scene, sentence: Sentence, clause: Clause) -> Mention:
    """The one behind "by"; of "it was agreed" both; of "he was told" the side that is not his."""
    by, subject = mention_of(clause.prep("by")), mention_of(clause.subject)
    if by.acts:
        return by
    if clause.subject is not None and head(sentence, clause.subject) == "it":
        return both_sides(scene)
    if clause.verb.lemma in _TO_SOMEBODY and subject.acts:
        return other_side(scene, subject)
    if clause.link is Link.PARTICIPIAL:
        return NOTHING
    settled = clause.verb.lemma in _SETTLING and clause.subject is not None
    return both_sides(scene) if settled and not subject.acts else subject


def with_partner(clause: Clause, speaker: Mention) -> Mention:
    """ "Pledged together with his guest that …", "agreed with Minh to …": both did."""
    beside = clause.prep("with")
    partner = mention_of(beside if beside is not None and _is_company(clause, beside) else None)
    if not partner.acts or clause.verb.passive or set(partner.sides) & set(speaker.sides):
        return speaker
    return join([speaker, partner])


def _is_company(clause: Clause, beside: Phrase) -> bool:
    """Whether it is behind the verb: not "with Vietnam in the chair, the minister promised …"."""
    return beside.first > clause.verb.first


def speaks_for_side(scene: Scene, speaker: Mention) -> bool:
    """Whether a side can be held to it: not to what somebody without an office says."""
    if speaker.bodies and all(body.kind == "opposition" for body in speaker.bodies):
        return False
    if len(speaker.people) != 1:
        return True
    person = speaker.people[0]
    if person.offices(scene.document.published):
        return True
    former = bool(person.titles) and all(_binds_nobody(each) for each in person.titles)
    if former or person.is_private:
        return False
    return bool(person.titles or person.known is None or not person.known.terms)


def _binds_nobody(title: str) -> bool:
    """A former minister, a plain lawmaker: they speak for no government."""
    return title.startswith("former ") or title.rpartition(" ")[2] in _LAWMAKERS


def voice_of(scene: Scene, sentence: Sentence, clause: Clause) -> Mention:
    """Who says what a clause says: "…, he said"; of "…, it was agreed" both sides."""
    if clause.spoken is None:
        answering = scene.document.answers.get(sentence.number)
        if answering is not None:
            return one_person(answering)
        return mention_of(source_of(sentence, clause))
    subject, verb = clause.spoken.subject, clause.spoken.verb
    agreed = verb.passive and verb.lemma in _AGREEING
    if agreed and subject is not None and head(sentence, subject) == "it":
        return both_sides(scene)
    if verb.passive and verb.lemma in _TO_SOMEBODY and mention_of(subject).acts:
        return other_side(scene, mention_of(subject))  # "…, he was told"
    return mention_of(subject)


def source_of(sentence: Sentence, clause: Clause) -> Phrase | None:
    """ "According to the premier, trade should grow": whose words they are."""
    if sentence.units[0].word != "according":
        return None
    return next((each for prep, each in clause.preps if prep == "to" and each.first == 2), None)


def before_colon(sentence: Sentence, clause: Clause) -> Mention:
    """ "The Vietnamese side replied in the affirmative: 25 wells will be ready"."""
    first = clause.subject.first if clause.subject is not None else clause.verb.first
    if not first or sentence.units[first - 1].word != ":":
        return NOTHING
    before = [
        each for each in sentence.clauses if each.verb.past < first and each.link is Link.MAIN
    ]
    if not before or before[-1].verb.lemma not in SPEAKING:
        return NOTHING
    return mention_of(before[-1].subject)


def is_committing(spoken: Attribution | None) -> bool:
    """ "…, both sides promised": who says so commits themselves, or asks another to."""
    rule = commitment_verbs().get(spoken.verb.lemma) if spoken is not None else None
    return rule is not None and rule.sort in ("commit", "propose")


def said_by(clause: Clause) -> Mention:
    """Whose word a clause tells: "…, he said", "was assured by him", else its subject's.

    Of "Hun Manet asked …, a spokesman said" it is still Hun Manet's.
    """
    rule = commitment_verbs().get(clause.verb.lemma)
    own = rule is not None and rule.sort != "report" and mention_of(clause.subject).acts
    if clause.spoken is not None and not own:
        return mention_of(clause.spoken.subject)
    by = clause.prep("by") if clause.verb.passive else None
    return mention_of(by or clause.subject)
