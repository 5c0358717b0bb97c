"""Whether an -ed form is a sentence's verb or only describes: "signed" in "the MoU signed in 2005"."""

from __future__ import annotations

from vnkh.grammar.clause import Link
from vnkh.grammar.coordination import CLAUSAL
from vnkh.grammar.phrases import Item, Mark, Phrase
from vnkh.grammar.reader.state import State
from vnkh.grammar.row import ahead, behind, has_agent, mark_at, phrase_at, verb_at, word_of
from vnkh.grammar.verbs import Mood, Verb
from vnkh.grammar.words import used_as

# Verbs that need no object: an -ed form of them behind a noun is its verb.
INTRANSITIVE = used_as("intransitive")
_SUBJECTS = frozenset("he she they we i".split())
# Verbs whose object does what a bare verb behind it says: "help Cambodia build".
BARE = frozenset("help let make see have watch hear".split())
_TELLING = frozenset(
    "say add tell affirm stress note pledge propose suggest request ask hope urge recommend agree promise"
    " vow demand".split()
)
_ENDS = frozenset("WQY;:.")


def is_participle(state: State, verb: Verb, index: int) -> bool:
    """Whether the -ed form at this index of the row is a participle."""
    row, frame = state.row, state.frame
    before = state.item(behind(row, index))
    after = ahead(row, index)
    has_object = phrase_at(row, after) is not None
    if before is None or (state.prep and not frame.waiting):
        return not has_object or mark_at(row, after) == "I"
    told = _by_clause_begun(state, before)
    if told is not None:
        return told
    that = mark_at(row, after) == "Y"
    if state.conjunction:
        following = verb_at(row, after)
        acts = following is not None and not following.is_finite
        tells = (that or acts) and verb.lemma in _TELLING
        return _is_like_before(state) and not has_object and not tells
    if that or verb.lemma in INTRANSITIVE:
        follows = state.comma and verb.lemma == "follow" and word_of(row, after) == "by"
        # "was signed, followed by a plan"
        return follows or (_is_object(state, before) and before not in state.fresh)
    if has_object:
        return _is_object(state, before) and not state.fresh
    return _behind_noun_or_comma(state, before, index)


def _by_clause_begun(state: State, before: Item) -> bool | None:
    """What a subject, or a clause that waits for its verb, decides; None where neither does."""
    frame = state.frame
    if isinstance(before, Phrase) and state.units[before.head].word in _SUBJECTS:
        return False  # "the programme they concluded in 2012"
    if frame.clause is not None:
        return None
    if frame.link is Link.COMPLEMENT and not frame.waiting:
        return isinstance(before, Phrase)  # "that, under the leadership of X headed by Y, …"
    if frame.link is Link.RELATIVE and (not frame.waiting or frame.antecedent is not None):
        return False  # "the minutes that the two men signed on Thursday"
    return None


def _behind_noun_or_comma(state: State, before: Item, index: int) -> bool:
    """Of an -ed form without object: whether the noun before it has, or will have, another verb."""
    frame = state.frame
    if _is_since(state, before):
        return True
    if isinstance(before, Phrase) and frame.clause is None and frame.waiting:
        return has_agent(state.units, state.row, index) or (
            _another_verb_comes(state, index) and not _is_somebody(state, before, index)
        )
    if isinstance(before, Phrase) and not state.comma:
        if state.current is not None and before in state.current.objects:
            return not _is_told_of(state, before, index)
        return not state.fresh or not state.conjunction
    return state.comma and not _outer_waits(state, index)


def _is_since(state: State, before: Item) -> bool:
    """ "Since the memorandum signed on Monday": no clause, but a thing with what happened to it."""
    frame = state.frame
    if not isinstance(before, Phrase) or frame.link is not Link.ADVERBIAL or frame.clause:
        return False
    thing = state.units[before.head].tag in "NP" and before in frame.waiting
    return thing and frame.marker in ("since", "after", "before", "until")


def _is_told_of(state: State, before: Phrase, index: int) -> bool:
    """ "Said Cambodia wished to resume …": the verb of whom it is said, for it has an infinitive."""
    current, following = state.current, verb_at(state.row, index + 1)
    if current is None or current.verb.lemma not in CLAUSAL or before is not current.objects[-1]:
        return False
    to = following is not None and state.units[following.first].tag == "T"
    return to and state.units[before.head].tag in "EKOb"


def _is_somebody(state: State, before: Phrase, index: int) -> bool:
    """ "Sokhonn passed on his thanks …": a name has its verb behind it, but for "led by"."""
    if state.units[before.head].tag != "E" or state.comma:
        return False
    following = state.item(index + 1)
    by = isinstance(following, Mark) and following.word == "by"
    return before is state.frame.waiting[-1] and following is not None and not by


def _outer_waits(state: State, index: int) -> bool:
    """ "Hun Sen, who is also president of the party, suggested": the main subject's only verb."""
    # "The meeting, led by A and B, opened": the subject waits beyond what describes it
    described = state.current is not None and state.current.link is Link.REDUCED
    frames = state.frames if described else state.frames[:-1]
    waiting = any(frame.clause is None and frame.waiting for frame in frames)
    return waiting and not _another_verb_comes(state, index)


def _is_like_before(state: State) -> bool:
    """ "Led by A and hosted by B": what "and" joins is alike."""
    return state.current is not None and state.current.verb.mood is Mood.PARTICIPLE


def _is_object(state: State, before: Item) -> bool:
    """Whether the phrase before is an object already, so that this verb cannot be its own."""
    current = state.current
    if current is None or state.comma or state.frame.clause is None:
        return False
    return before in current.objects and current.verb.lemma not in CLAUSAL


def _another_verb_comes(state: State, index: int) -> bool:
    """Whether a later verb can be the one that the waiting subject has."""
    row = state.row
    for at in range(index + 1, len(row)):
        if _begins_another(row, at):
            return False
        verb = verb_at(row, at)
        if verb is None or not verb.is_finite or _is_helped(row, at):
            continue
        if not verb.uncertain:
            return True
        if mark_at(row, at - 1) != ",":
            return phrase_at(row, at + 1) is not None or verb.lemma in INTRANSITIVE
    return False


def _is_helped(row: list[Item], at: int) -> bool:
    """ "To help them fight the flood": what the object of another verb does."""
    helping = verb_at(row, at - 2)
    return phrase_at(row, at - 1) is not None and helping is not None and helping.lemma in BARE


def _begins_another(row: list[Item], at: int) -> bool:
    """Whether a clause of its own begins here, whose verb is not the subject's."""
    kind = row[at].kind
    if kind == "C":
        return verb_at(row, at + 1) is not None
    if kind == ",":
        return phrase_at(row, at + 1) is not None and verb_at(row, at + 2) is not None
    return kind in _ENDS
