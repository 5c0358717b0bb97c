"""Whether a clause speaks of what is to be done, and by somebody who can do it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from vnkh.events.reading import head
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.titles import titles
from vnkh.tagging.document import Sentence

STATES = words("commitments", "words", "states")
SHOULD = frozenset("should must ought shall need".split())
# Adjectives that commit: "is ready to", "stands prepared to".
_READY = frozenset("ready willing prepared committed determined resolved".split())
_INTENDING = frozenset("plan intend aim mean".split())
_WISHING = frozenset("like want wish prefer".split())
_TELLING = frozenset("tell assure say confirm promise announce".split())
_OWN = frozenset("his her our its their my".split())
_BENEFITS = words("commitments", "words", "benefits")
_COSTS = frozenset("cost costs expense expenses fee fees bill tuition rent share".split())
_FORCES = words("commitments", "words", "forces")
_EXPERTS = words("meetings", "words", "experts")
_DEEDS_TOO = frozenset("see help serve go come benefit".split())
_SAME_IN_PAST = frozenset("set put cut let shut cast spread split quit upset".split())
_BEING = frozenset("is are was were has have".split())


def is_state(sentence: Sentence, clause: Clause) -> bool:
    """Whether a verb tells what will be so, and no deed: "trade will grow", "it will contribute to"."""
    lemma = clause.verb.lemma
    if lemma == "continue":
        return _stays_so(sentence, clause)
    if lemma == "cover":  # "will cover trade", but "will cover the cost"
        return not any(head(sentence, phrase) in _COSTS for phrase in clause.objects)
    if lemma == "bring":  # "will bring in the papers", but "will bring benefits"
        brought = [head(sentence, phrase) for phrase in clause.objects]
        return clause.prep("in", "up") is None and (
            not brought or bool(_BENEFITS.intersection(brought))
        )
    return lemma in STATES or (lemma == "contribute" and not clause.objects)


def told_in(clause: Clause) -> Iterator[Clause]:
    """The clauses that say what a verb of saying says."""
    for child in clause.children:
        if child.link is not Link.COMPLEMENT or child.governor is not None:
            continue
        if child.marker in ("that", "") and child.verb is not clause.verb:
            yield child


def infinitive_of(sentence: Sentence, clause: Clause) -> Clause | None:
    """What "to …" behind a verb says, but for a second one behind "and", or ", to be held in May"."""
    for child in clause.children:
        if child.link is Link.INFINITIVE and child.marker != "and":
            explains = child.verb.passive and sentence.units[child.verb.first - 1].tag == ","
            return None if explains else child
    return None


def is_reported_future(clause: Clause) -> bool:
    """ "Will ask", "is expected to agree": nothing has been said yet."""
    verb = clause.verb
    if verb.modal == "would" and verb.lemma in _WISHING:
        return False
    if verb.modal == "can" and verb.lemma in _TELLING:
        return False  # "I can assure them that …"
    return verb.tense == "future" or verb.modal in ("could", "may", "might", "can")


def looks_ahead(sentence: Sentence, clause: Clause) -> bool:
    """Whether what was agreed is still to be done, and no view of what is."""
    verb = clause.verb
    if verb.tense == "future" or verb.modal in SHOULD or clause.adjective in _READY:
        return True
    unit = sentence.units[verb.first]
    base = unit.tag in "vB" and unit.word not in _BEING
    return base and not verb.modal and verb.tense != "past"


def is_wished(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause behind a verb of asking says what is to be done."""
    verb = clause.verb
    if verb.tense == "future" or verb.modal in SHOULD:
        return True
    if verb.modal in ("can", "could", "may", "might"):
        return True
    if verb.lemma in _SAME_IN_PAST and not verb.perfect and not verb.passive:
        return True
    if verb.tense == "past" or verb.perfect:
        return False
    return sentence.units[verb.first].tag in "vB" or verb.tense == "present"


def intends(clause: Clause) -> bool:
    """ "Plans to take 50 firms to the provinces"."""
    return clause.verb.lemma in _INTENDING and clause.child(Link.INFINITIVE) is not None


def needs(clause: Clause) -> bool:
    """ "Has to be widened", "needs to grow"."""
    if clause.verb.lemma == "have" and clause.objects:
        return False  # "have a sound basis to work on"
    return clause.verb.lemma in ("need", "have") and clause.child(Link.INFINITIVE) is not None


def is_ready(sentence: Sentence, clause: Clause, verbs: frozenset[str]) -> bool:
    """ "Is ready to", or one of these verbs and near it such a word: "stands prepared to"."""
    if clause.adjective in _READY:
        return True
    behind = sentence.units[clause.verb.past : clause.verb.past + 3]
    return clause.verb.lemma in verbs and any(unit.word in _READY for unit in behind)


def has_act_behind(sentence: Sentence, clause: Clause) -> bool:
    """ "Will continue to …", "will go on selling", "will see to": the act is behind the verb."""
    lemma = clause.verb.lemma
    if lemma == "see" and (clause.prep("to") is not None or _is_mutual(sentence, clause)):
        return True
    if lemma == "go" and clause.prep("with", "ahead") is not None:
        return True  # "will go on with the training"
    if lemma == "be" and clause.adjective in ("present", "open", "available"):
        return True
    if lemma == "have" and clause.objects:  # "will have their chapters meet", "… it translated"
        return clause.child(Link.INFINITIVE, Link.REDUCED) is not None
    if lemma == "continue":
        return bool(clause.children) and not _stays_so(sentence, clause)
    return lemma in ("go", "help", "see") and bool(clause.children)


def _stays_so(sentence: Sentence, clause: Clause) -> bool:
    """ "Will continue to bring benefits", "… to grow"."""
    goes_on = clause.child(Link.INFINITIVE)
    return (
        goes_on is not None and is_state(sentence, goes_on) and goes_on.verb.lemma not in _DEEDS_TOO
    )


def _is_mutual(sentence: Sentence, clause: Clause) -> bool:
    """ "Are to see each other twice a year"."""
    return any(head(sentence, phrase) in ("other", "another") for phrase in clause.objects)


def could_act(sentence: Sentence, phrase: Phrase | None) -> bool:
    """Whether a subject of no known side is somebody: "the GDCE", "customs officers"."""
    if phrase is None:
        return False
    word = head(sentence, phrase)
    if sentence.units[phrase.head].tag == "#" and phrase.head > phrase.first:
        word = sentence.units[phrase.head - 1].word  # "Military Hospital 175"
    first = sentence.units[phrase.first]
    owned = (first.word in _OWN or first.tag == "k") and word in _FORCES  # "Thai troops"
    if owned or sentence.units[phrase.head].tag in "Pbf":
        return True
    forms = (word, word.removesuffix("s"), word.removesuffix("ies") + "y")
    return word in _EXPERTS or not _somebody().isdisjoint(forms)


@cache
def _somebody() -> frozenset[str]:
    return titles().group | titles().body | titles().lead
