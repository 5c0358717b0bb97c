"""Whether what a verb does to a text signs it, exchanges it, or leaves it for later."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from vnkh.events.reading import head, is_asked_for, is_planned
from vnkh.events.triggers import instruments, words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence

PUTTING = frozenset("put affix set".split())
BEARING = frozenset("bear carry".split())
_PEN = frozenset("pen signature signatures name names".split())
_FORCE = frozenset("force effect".split())
_FINISHING = frozenset("complete wrap finish".split())
_BINDING = frozenset("agreement memorandum treaty protocol deal contract document".split())

Reader = Callable[[Sentence, Clause], str | None]


def status_of_verb(sentence: Sentence, clause: Clause) -> str | None:
    """The status of the texts that a clause's verb speaks of; None where it tells none."""
    read = _readers().get(clause.verb.lemma)
    return read(sentence, clause) if read is not None else None


def tells_of_texts(lemma: str) -> bool:
    """Whether a verb can tell of a signing, for a start."""
    return lemma in _readers()


@cache
def _readers() -> dict[str, Reader]:
    """How each verb is read; of a verb that could be read in two ways, the later row counts."""
    rows: list[tuple[frozenset[str], Reader]] = [
        (frozenset({"follow"}), _followed),
        (_FINISHING, _finished),
        (words("agreements", "verbs", "negotiate"), _negotiated),
        (BEARING, _borne),
        (PUTTING, _put),
        (frozenset({"work"}), _worked_on),
        (frozenset({"enter"}), _entered),
        (frozenset({"come", "take"}), _took_effect),
        (words("agreements", "verbs", "exchange"), _exchanged),
        (frozenset({"change"}), _changed_hands),
        (words("agreements", "verbs", "renew"), _signed),
        (words("agreements", "verbs", "extend"), _extended),
        (words("agreements", "verbs", "sign"), _signed),
    ]
    return {lemma: reader for lemmas, reader in rows for lemma in lemmas}


def _signed(sentence: Sentence, clause: Clause) -> str | None:
    """ "Signed a memorandum"; "agreed to sign", "should be signed" leave it for later."""
    if clause.verb.lemma == "initial" and _is_to_be_signed(sentence, clause):
        return None  # "was initialled there and is to be signed in Hanoi": told from there
    told = clause.link in (Link.COMPLEMENT, Link.COORDINATE) and clause.verb.tense != "past"
    asked = told and is_asked_for(clause)  # "proposed that they sign"
    wanted = clause.verb.modal in ("should", "must") or clause.link is Link.INFINITIVE or asked
    wanted = wanted or _is_to_be_had(clause) or clause.verb.negative  # "could not be signed"
    wanted = wanted or (clause.verb.modal == "be to" and clause.verb.tense == "past")  # "was to"
    return "pending" if wanted else _unless_ahead("signed", clause)


def _extended(_: Sentence, clause: Clause) -> str | None:
    """ "Extended the deal by five years"; "agreed to extend it" is a promise."""
    verb = clause.verb
    done = verb.is_finite and verb.tense == "past" and not (verb.modal or verb.perfect)
    return "signed" if done or clause.link is Link.REDUCED else None


def _is_to_be_signed(sentence: Sentence, initialled: Clause) -> bool:
    signing = words("agreements", "verbs", "sign") | PUTTING
    later = (each for each in sentence.clauses if each.verb.first > initialled.verb.first)
    return any(
        each.verb.lemma in signing and (is_planned(each) or each.link is Link.INFINITIVE)
        for each in later
    )


def _is_to_be_had(clause: Clause) -> bool:
    """ "Resolved to have a plan signed by May": what is wanted."""
    host = clause.parent if clause.link is Link.REDUCED and not clause.parted else None
    wants = host is not None and host.verb.lemma in ("have", "get")
    return wants and host is not None and (host.link is Link.INFINITIVE or is_planned(host))


def _unless_ahead(status: str, clause: Clause) -> str:
    """The status; of what a clause puts in the future "pending"."""
    return "pending" if is_planned(clause) else status


def _exchanged(_: Sentence, clause: Clause) -> str:
    return _unless_ahead("exchanged", clause)


def _changed_hands(sentence: Sentence, clause: Clause) -> str | None:
    """ "Three documents changed hands"."""
    hands = clause.object is not None and head(sentence, clause.object) == "hands"
    return _unless_ahead("exchanged", clause) if hands else None


def _entered(sentence: Sentence, clause: Clause) -> str | None:
    """ "Entered into a contract"; "entered into force"."""
    if comes_into_force(sentence, clause):
        return _in_force(clause)
    return _unless_ahead("signed", clause) if clause.prep("into") is not None else None


def _took_effect(sentence: Sentence, clause: Clause) -> str | None:
    """ "Came into force", "took effect"."""
    return _in_force(clause) if comes_into_force(sentence, clause) else None


def _in_force(clause: Clause) -> str | None:
    """In force, where it is so: what "will take effect" has been told as signed."""
    return None if is_planned(clause) or clause.link is Link.INFINITIVE else "in_force"


def comes_into_force(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause says from when its subject, a text, binds."""
    into = clause.object if clause.verb.lemma == "take" else clause.prep("into")
    return into is not None and head(sentence, into) in _FORCE


def _worked_on(_: Sentence, clause: Clause) -> str | None:
    """ "Are working on a treaty"."""
    on = clause.prep("on") is not None
    return "pending" if on and clause.verb.progressive else None


def _put(sentence: Sentence, clause: Clause) -> str | None:
    """ "Put their names to a protocol"."""
    return _unless_ahead("signed", clause) if _has_pen(sentence, clause) else None


def _borne(sentence: Sentence, clause: Clause) -> str | None:
    """ "The text bears the signatures of …"."""
    return "signed" if _has_pen(sentence, clause) else None


def _has_pen(sentence: Sentence, clause: Clause) -> bool:
    return any(head(sentence, phrase) in _PEN for phrase in clause.objects)


def _negotiated(sentence: Sentence, clause: Clause) -> str | None:
    """ "Are discussing an accord", "a deal was negotiated"; not of one that is signed by now."""
    if any(_signs(other, clause) for other in sentence.clauses):
        return None
    drafted = clause.verb.lemma in ("negotiate", "draft") and clause.verb.passive
    drafted = drafted or (clause.verb.negative and clause.verb.passive)  # "could not be finalised"
    return "pending" if clause.verb.progressive or drafted else None


def _signs(clause: Clause, drafting: Clause) -> bool:
    """ "A memorandum, drafted in spring, was signed": what a clause signs was drafted before."""
    signed = clause.verb.passive and clause.verb.lemma in words("agreements", "verbs", "sign")
    return signed and drafting.antecedent is not None and clause.subject is drafting.antecedent


def _finished(sentence: Sentence, clause: Clause) -> str | None:
    """ "To complete the treaty by May": a text that is to be signed, and no plan or programme."""
    thing = clause.subject if clause.verb.passive else clause.object
    if thing is None or instruments().get(head(sentence, thing)) not in _BINDING:
        return None
    return "pending" if is_planned(clause) or clause.link is Link.INFINITIVE else None


def _followed(sentence: Sentence, clause: Clause) -> str | None:
    """ "A memorandum will follow"; "was signed, followed by a plan": as what it followed."""
    if clause.verb.passive:
        host = clause.parent
        signs = host is not None and host.verb.lemma in words("agreements", "verbs", "sign")
        return status_of_verb(sentence, host) if host is not None and signs else None
    if clause.subject is None:
        return None
    if clause.verb.tense == "past" and _is_another(sentence, clause.subject):
        return "signed"  # "one was inked in Hanoi; a second one followed in Phnom Penh"
    return "pending" if is_planned(clause) else None


def _is_another(sentence: Sentence, subject: Phrase) -> bool:
    """ "A second one", "another": of a text named before it in the sentence."""
    counting = head(sentence, subject) in words("agreements", "words", "counting")
    return counting and any(unit.word in instruments() for unit in sentence.units[: subject.first])
