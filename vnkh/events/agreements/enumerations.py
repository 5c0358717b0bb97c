"""Texts named one by one: "11 documents, including a plan between A and B; three deals …"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from vnkh.events.agreements.building import findings_of
from vnkh.events.agreements.phrases import all_phrases
from vnkh.events.agreements.text import Text, is_text
from vnkh.events.finding import Finding
from vnkh.events.reading import head
from vnkh.events.scene import Scene
from vnkh.events.triggers import instruments, words
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence

_COMPRISING = frozenset("be include comprise cover encompass contain".split())
_THEM = frozenset("they these those among".split())
_ONE = frozenset("a an one another two three four five".split())
_DASHES = frozenset(("-", "–", "--", "—"))
_OPENING = {":"} | _DASHES
_EXCHANGING = frozenset("exchange exchanged".split())


def enumerated(scene: Scene, sentence: Sentence) -> Iterator[Finding]:
    """The texts that stand behind a verb or noun of signing, each named for itself."""
    openers = [clause for clause in sentence.clauses if _opens_list(sentence, clause)]
    naming = (clause for clause in openers if names_them(sentence, clause))
    opener = next(naming, openers[0] if openers else None)
    if opener is None:
        return
    exchanged = any(unit.word in _EXCHANGING for unit in sentence.units)
    status = "exchanged" if exchanged else "signed"
    for part in [part for phrase in all_phrases(sentence) for part in phrase.parts]:
        if not _is_included(sentence, part) and not _is_one_of_them(sentence, opener, part):
            continue
        if not is_text(scene, sentence, part):
            continue
        if part.first > opener.verb.first:
            text = Text(part, status, "agreement.enumerated", opener, [])
            yield from findings_of(scene, sentence, text)


def names_them(sentence: Sentence, clause: Clause) -> bool:
    """ "They include a plan on …", "the documents are: …"."""
    if clause.verb.lemma not in _COMPRISING or clause.subject is None or clause.verb.negative:
        return False
    word = head(sentence, clause.subject)
    if word in words("agreements", "nouns", "signing"):
        return True  # "the signing included a protocol on …"
    return word in _THEM or (word.endswith("s") and word.removesuffix("s") in instruments())


def _opens_list(sentence: Sentence, clause: Clause) -> bool:
    """Whether what a clause signs, exchanges or comprises may follow it one by one."""
    lemma = clause.verb.lemma
    if lemma in _verbs():
        return True
    if lemma in _COMPRISING and clause.subject is not None:
        return names_them(sentence, clause)
    if sentence.lacks(_acts()):
        return False
    acts = _acts()
    return any(head(sentence, part) in acts for phrase in clause.phrases() for part in phrase.parts)


@cache
def _verbs() -> frozenset[str]:
    return words("agreements", "verbs", "sign") | words("agreements", "verbs", "exchange")


@cache
def _acts() -> frozenset[str]:
    return words("agreements", "nouns", "signing") | words("agreements", "nouns", "exchange")


def _is_one_of_them(sentence: Sentence, opener: Clause, part: Phrase) -> bool:
    """Whether a phrase is an item of the list: it says between whom, or begins an item."""
    if part.prep("between") is not None or _begins_item(sentence, part):
        return True
    comprised = opener.objects if opener.verb.lemma in _COMPRISING else []
    return any(part is each for phrase in comprised for each in (phrase, *phrase.parts))


def _is_included(sentence: Sentence, phrase: Phrase) -> bool:
    """ "Including an agreement on transport and a memorandum on digital cooperation"."""
    before = [unit.word for unit in sentence.units[: phrase.first]]
    if sentence.units[phrase.first].word not in _ONE or "including" not in before:
        return False
    return before[-1] in ("including", "and", ",")


def _begins_item(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase begins an item: behind a colon, dash, semicolon, or a comma after one."""
    units = sentence.units
    at = phrase.first - 1
    while at >= 0 and units[at].tag in "CR":
        at -= 1
    if at < 0 or units[at].word not in {";", ","} | _OPENING:
        return False
    if units[at].word == "," and not any(unit.word in _OPENING for unit in units[:at]):
        return False
    word = head(sentence, phrase)
    named = sentence.tokens[units[phrase.head].first].capital and word in instruments()
    return units[phrase.first].word in _ONE or word == "minutes" or named
