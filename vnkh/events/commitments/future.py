"""The future by itself: "the two countries will develop …", "we will open a school, he said"."""

from __future__ import annotations

from vnkh.events.commitments.act import Act, Draft, end_of
from vnkh.events.commitments.ahead import could_act, has_act_behind, intends, is_ready, is_state
from vnkh.events.commitments.elsewhere import is_told_elsewhere
from vnkh.events.commitments.forms import form_and_sides
from vnkh.events.commitments.places import of_their_place
from vnkh.events.commitments.speakers import (
    before_colon,
    both_sides,
    is_committing,
    of_same_quotation,
    source_of,
    speaks_for_side,
    voice_of,
)
from vnkh.events.occasions import form_of
from vnkh.events.reading import head, sides_near
from vnkh.events.scene import Scene
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.titles import titles
from vnkh.tagging.document import Sentence, Time
from vnkh.tagging.mentions import Mention, mention_of

_ACCEPTING = frozenset("accept agree consent assent concur reply answer".split())
_ANSWERING = frozenset("answer reply respond".split())
_GUESSING = words("commitments", "words", "no_word")
_TEXTS = frozenset("statement communique declaration agreement text document minutes".split())
_OFFICIALS = frozenset("official officials ministry government spokesman spokeswoman".split())
_NOT_NOW = frozenset("yet rather".split())
_OF_MEETINGS = frozenset("date dates venue signing time".split())
_SENDING = frozenset("send dispatch".split())  # "will send experts to the summit"
_ASSURING = frozenset("assure reassure".split())
_GENDERS = {"he": "m", "she": "f"}
_STANDING = frozenset("stand be".split())


def by_future(scene: Scene, sentence: Sentence, clause: Clause) -> Draft | None:
    """ "The two countries will develop …", "Cambodia will coordinate closely with …"."""
    if _is_told(scene, sentence, clause) or not _is_foreseen(scene, sentence, clause):
        return None
    speaker = _speaker(scene, sentence, clause)
    if not speaks_for_side(scene, speaker) or _is_hearsay(sentence, clause, speaker):
        return None
    doer = _doer(scene, sentence, clause, speaker)
    if doer is None or not _is_held_to_it(scene, clause, doer, speaker):
        return None
    form, sides = form_and_sides(doer, speaker if speaker.acts else doer)
    verb, subject = clause.verb, clause.subject
    first = subject.first if subject is not None and verb.passive else verb.first
    return Draft(Act(doer, first, end_of(sentence, clause)), form, sides, "commitment.will")


def _is_told(scene: Scene, sentence: Sentence, clause: Clause) -> bool:
    """Whether another rule has told of it: "…, both sides promised" is told from there.

    So is all of "will expand trade, maintain security": it is one promise.
    """
    if id(clause) in scene.told or sentence.units[clause.verb.first].tag == "v":
        return True
    return is_committing(clause.spoken)


def _is_foreseen(scene: Scene, sentence: Sentence, clause: Clause) -> bool:
    """Whether the clause says what somebody will do, and it is no meeting to come."""
    if _is_refused(sentence, clause):
        return False
    ready = is_ready(sentence, clause, _STANDING)
    if not ready and not _looks_ahead(clause):
        return False
    is_meeting = id(clause) in scene.told_meetings and clause.verb.lemma not in _SENDING
    if is_meeting or is_told_elsewhere(sentence, clause):
        return False
    acts = ready or has_act_behind(sentence, clause) or _is_there(sentence, clause)
    if is_state(sentence, clause) and not (acts or _is_assured(clause)):
        return False
    subject = clause.subject
    if subject is not None and head(sentence, subject) in _OF_MEETINGS:
        return False  # "the date will be fixed", "the signing will be done online"
    return subject is None or form_of(sentence, subject) is None


def _is_assured(clause: Clause) -> bool:
    """ "They will enjoy the full protection of the law, he assured his guest"."""
    return clause.spoken is not None and clause.spoken.verb.lemma in _ASSURING


def _looks_ahead(clause: Clause) -> bool:
    """ "Will", "plans to, he said", "can be found, Dung answered"; "would" only of what is said."""
    verb = clause.verb
    if verb.modal == "can" and verb.passive and _is_answered(clause):
        return True
    if clause.spoken is not None and intends(clause):
        return True
    unsaid = verb.modal == "would" and clause.spoken is None and not _is_accepting(clause)
    return verb.tense == "future" and not unsaid


def _is_refused(sentence: Sentence, clause: Clause) -> bool:
    """ "Has yet to be drawn up", "would rather buy"; "we won't be sending a second set"."""
    verb = clause.verb
    if verb.negative and verb.progressive:
        return True
    return any(unit.word in _NOT_NOW for unit in sentence.units[verb.first : verb.past])


def _is_accepting(clause: Clause) -> bool:
    """ "The Lao side accepted, and would make available the data"."""
    before = clause.parent
    return clause.link is Link.COORDINATE and before is not None and before.verb.lemma in _ACCEPTING


def _is_there(sentence: Sentence, clause: Clause) -> bool:
    """ "One team, she answered, will be there by mid-March"."""
    return _is_answered(clause) and any(
        head(sentence, phrase) == "there" for phrase in clause.objects
    )


def _is_answered(clause: Clause) -> bool:
    """ "Thirty places can be found, Dung answered"."""
    return clause.spoken is not None and clause.spoken.verb.lemma in _ANSWERING


def _speaker(scene: Scene, sentence: Sentence, clause: Clause) -> Mention:
    """Who says so, behind the clause or before its colon."""
    named = sentence.number in scene.document.answers or source_of(sentence, clause) is not None
    if clause.spoken is None and clause.link is Link.MAIN and not named:
        if clause.quoted and clause.subject is not None:
            return of_same_quotation(scene, sentence, clause)
        return before_colon(sentence, clause)
    return voice_of(scene, sentence, clause)


def _is_hearsay(sentence: Sentence, clause: Clause, speaker: Mention) -> bool:
    """Whether analysts or passers-by say so, who commit nobody; what both signed does."""
    if clause.spoken is not None:
        subject = clause.spoken.subject
        written = subject is not None and head(sentence, subject) in _TEXTS | _OFFICIALS
        return clause.spoken.verb.lemma in _GUESSING or not (speaker.acts or written)
    source = source_of(sentence, clause)
    word = head(sentence, source).removesuffix("s") if source is not None else ""
    return word in titles().private or (clause.quoted and not mention_of(clause.subject).acts)


def _doer(scene: Scene, sentence: Sentence, clause: Clause, speaker: Mention) -> Mention | None:
    """Who will do it: the subject; the speaker of "our consulate will …"; of a passive both."""
    if clause.verb.passive:
        return _doer_of_passive(scene, sentence, clause, speaker)
    doer, subject = mention_of(clause.subject), clause.subject
    same = bool(doer.people) and doer.people == speaker.people
    if subject is not None and _may_be(sentence, subject, speaker):
        return speaker
    if doer.acts and (doer.sides or not speaker.acts):
        return speaker if same else doer
    if subject is not None and not speaker.acts and scene.is_bilateral():
        doer = of_their_place(sentence, subject) or doer
    if speaker.acts:
        owned = bool(doer.sides) and subject is not None and subject.possessor is not None
        answers = same or owned or (_is_assured(clause) and not doer.acts)
        return speaker if answers or could_act(sentence, subject) else doer
    return doer


def _may_be(sentence: Sentence, subject: Phrase, speaker: Mention) -> bool:
    """ "He would raise it in the cabinet, Manet replied": he is who is named behind it."""
    gender = _GENDERS.get(head(sentence, subject))
    return bool(gender) and len(speaker.people) == 1 and speaker.people[0].gender in (gender, "")


def _doer_of_passive(
    scene: Scene, sentence: Sentence, clause: Clause, speaker: Mention
) -> Mention | None:
    """ "They will be flown home, he assured his guest": who says so; else the subject, or both."""
    if speaker.acts:
        return speaker
    if _is_done_by_another(scene, sentence, clause):
        return None
    doer = mention_of(clause.subject)
    if not doer.acts and clause.subject is not None and scene.is_bilateral():
        doer = of_their_place(sentence, clause.subject) or doer
    if doer.acts:
        return doer
    both = scene.is_bilateral() or set(scene.sides[:2]) <= sides_near(sentence)
    return both_sides(scene) if both and len(scene.sides) > 1 else None


def _is_done_by_another(scene: Scene, sentence: Sentence, clause: Clause) -> bool:
    """ "Is to be dug by a company", "will be delivered on June 9": which nobody need promise."""
    by = clause.prep("by")
    if by is not None:
        doer = mention_of(by)
        ours = _is_party(doer) and set(doer.sides) <= set(scene.sides[:2])
        return not ours and sentence.units[by.head].tag != "O"
    times = (sentence.units[at].entity for at in clause.times)
    return any(
        isinstance(time, Time) and time.value.is_day and not time.expression.deadline
        for time in times
    )


def _is_held_to_it(scene: Scene, clause: Clause, doer: Mention, speaker: Mention) -> bool:
    """Whether who will do it is a side, and it is no province's own plan."""
    speaks = doer is speaker and speaker.acts
    if not speaks and not _is_party(doer):
        return False
    own = clause.spoken is None and (bool(doer.places) or doer.sort == "body")
    return not own or scene.is_bilateral()


def _is_party(doer: Mention) -> bool:
    """Whether a subject is a side or speaks for one: a country, a government, both sides."""
    if not doer.acts or not doer.sides:
        return False
    return doer.sort in ("country", "sides", "body", "place") or len(doer.sides) > 1
