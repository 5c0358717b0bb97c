"""Which nouns name an occasion, and of what form."""

from __future__ import annotations

from vnkh.events.committees import is_of_committee
from vnkh.events.explaining import explaining
from vnkh.events.ordinals import nth
from vnkh.events.reading import head, inside
from vnkh.events.triggers import occasions, words
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import mention_of

CALLS = frozenset("call calls".split())
VISITS = frozenset("visit visits".split())
_POLITE = frozenset("courtesy farewell introductory protocol".split())
CALLING_ON = frozenset("on upon to".split())
PHONE = frozenset("phone telephone video online virtual videoconference".split())
TABLES = words("meetings", "words", "tables")
TITLED = words("meetings", "words", "titled")
_COURTEOUS = words("meetings", "words", "courteous")
_REGULAR = words("meetings", "words", "regular")
_ONLY_NUMBERED = frozenset("assembly congress exchange".split())
_NUMBERED = frozenset("meeting session consultation summit round".split())
_RECURRING = frozenset("meeting meetings session talks".split())
_NEVER_INSTITUTIONAL = frozenset("talks talk conversation".split())
_ABOUT_SOMETHING = frozenset("discussion discussions session interview".split())
_SERVICES = frozenset({"service"})
_MOURNING = frozenset("memorial requiem funeral burial reburial remembrance".split())
_CONFERENCES = frozenset("conference summit forum dialogue".split())
_MARKING = frozenset("mark celebrate commemorate".split())


def form_of(sentence: Sentence, phrase: Phrase) -> str | None:
    """The form of meeting that a noun names; None where it names none."""
    unit = sentence.units[phrase.head]
    word, tag = unit.word, unit.tag
    form = occasions().get(word)
    if tag not in "bP" and form is None and word not in CALLS:
        return None
    around = inside(sentence, phrase)
    if word in ("conference", "meeting") and "video" in around:
        return "call"
    if word in CALLS or (word in VISITS and _is_courtesy(phrase, around)):
        return _form_of_call(phrase, word, around) or _in_a_call(sentence, phrase)
    if tag == "b" and _is_conference_body(sentence, phrase):
        return "conference"
    if form is None:
        return "conference" if tag == "P" and word in TITLED else None
    return _form_as_used(sentence, phrase, form, around)


def _is_courtesy(phrase: Phrase, around: list[str]) -> bool:
    """ "A courtesy visit to the Queen Mother": to somebody, and not to a country."""
    people = any(prep in CALLING_ON and mention_of(other).people for prep, other in phrase.preps)
    return people and not _POLITE.isdisjoint(around)


def _form_of_call(phrase: Phrase, word: str, around: list[str]) -> str | None:
    """ "A courtesy call", "a call on the President" are visits; "a phone call" is not."""
    at = around.index(word) if word in around else 0
    before = around[at - 1] if at else ""
    if before in _COURTEOUS:
        return "talks"
    if any(prep == "on" and mention_of(other).people for prep, other in phrase.preps):
        return "talks"
    return "call" if before in PHONE else None


def _in_a_call(sentence: Sentence, phrase: Phrase) -> str | None:
    """ "Made the request in a call with Hun Sen"."""
    units, past = sentence.units, phrase.past
    during = phrase.first > 0 and units[phrase.first - 1].word in ("in", "during")
    among = past < len(units) and units[past].word in ("with", "between")
    return "call" if during and (among or phrase.prep("with", "between") is not None) else None


def _form_as_used(sentence: Sentence, phrase: Phrase, form: str, around: list[str]) -> str | None:
    """The form that a noun has with the words around it: "phone talks", "annual meeting"."""
    word = head(sentence, phrase)
    if word in TABLES and _marks_a_day(sentence, phrase):
        return "ceremony"
    if form == "talks" and set(around) & PHONE and not set(around) & {"committee", "commission"}:
        return "call"
    if form in ("talks", "conference") and _is_institutional(sentence, phrase, around):
        return "conference"
    return None if _is_no_meeting(sentence, phrase, form, around) else form


def _is_no_meeting(sentence: Sentence, phrase: Phrase, form: str, around: list[str]) -> bool:
    """ "A service" that is no memorial one, "an assembly" of no number, "a discussion of the plan"."""
    word = head(sentence, phrase)
    if word in _SERVICES:
        return _MOURNING.isdisjoint(around)
    if word in _ONLY_NUMBERED:
        return not number_of(sentence, phrase)
    about = phrase.of is not None and not mention_of(phrase.of).acts
    # "a discussion of the plan"; not "a session of the two administrations"
    return word in _ABOUT_SOMETHING and about and form == "talks"


def _marks_a_day(sentence: Sentence, phrase: Phrase) -> bool:
    """ "A reception marking the 60th anniversary of …", "a banquet held to celebrate …"."""
    about = explaining(sentence, phrase)
    return any(
        each.verb.lemma in _MARKING for clause in about for each in (clause, *clause.children)
    )


def _is_conference_body(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a body's own name says that it is a conference: "the Mekong Summit"."""
    unit = sentence.units[phrase.head]
    return any(token.word in _CONFERENCES for token in sentence.tokens[unit.first : unit.past])


def _is_institutional(sentence: Sentence, phrase: Phrase, around: list[str]) -> bool:
    """A meeting with a number, with a name, every year, or of a committee is a conference."""
    word = head(sentence, phrase)
    if word in _NEVER_INSTITUTIONAL:
        return False
    if word in _NUMBERED and number_of(sentence, phrase):
        return True
    if sentence.units[phrase.head].tag == "P" and word in ("meeting", "session"):
        return True
    if word == "meeting" and _is_of_officials(sentence, phrase):
        return True
    bodies = words("meetings", "bodies", "words")
    if (word in _RECURRING and set(around) & _REGULAR) or set(around) & bodies:
        return True
    of = phrase.of
    return of is not None and (head(sentence, of) in bodies or is_of_committee(of))


def _is_of_officials(sentence: Sentence, phrase: Phrase) -> bool:
    """ "The senior officials' meeting", which comes before that of the ministers."""
    owner = phrase.possessor
    return owner is not None and head(sentence, owner) == "officials" and owner.first < owner.head


def number_of(sentence: Sentence, phrase: Phrase) -> int:
    """Which one of its kind: 13 for "the 13th Conference"; 0 where it does not say."""
    for unit in sentence.units[phrase.first : phrase.head + 1]:
        for token in sentence.tokens[unit.first : unit.past]:
            number = nth(token.word)
            if number and (token.word[0].isdecimal() or unit.tag in "AN"):
                return number
    return 0
