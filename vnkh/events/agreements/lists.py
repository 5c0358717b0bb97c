"""Lists of texts: named behind "including", between semicolons, in numbered lines."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from vnkh.events.agreements.building import findings_of
from vnkh.events.agreements.enumerations import enumerated, names_them
from vnkh.events.agreements.phrases import all_phrases
from vnkh.events.agreements.signers import signers
from vnkh.events.agreements.text import Text
from vnkh.events.finding import Finding
from vnkh.events.scene import Scene
from vnkh.events.triggers import instrument_words, instruments, words
from vnkh.grammar.clause import Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence

_LISTING = frozenset((";", "including", ":", "-", "–", "--", "—"))
_BULLETS = frozenset("- – — • * · + o".split())


def in_list(scene: Scene, sentence: Sentence) -> Iterator[Finding]:
    """The texts of a numbered line, or of a list that a verb of signing opens."""
    if _is_item(scene, sentence) and not _is_point(sentence):
        yield from _item(scene, sentence)
    elif not sentence.lacks(_LISTING) or _goes_on_naming(scene, sentence):
        yield from enumerated(scene, sentence)


def names_text(sentence: Sentence) -> bool:
    """Whether a text is named, so that "a new one" may follow."""
    return not sentence.lacks(instrument_words())


def opens_lines(sentence: Sentence) -> bool:
    """Whether numbered lines of texts follow: "The eleven documents are:"."""
    return sentence.tokens[-1].word == ":" and names_text(sentence)


def signs_several(sentence: Sentence) -> bool:
    """Whether texts are signed that the next sentence may name: "five documents were signed"."""
    if sentence.lacks(_plurals()):
        return False
    signing = _signing()
    return any(unit.word in signing or unit.lemma in signing for unit in sentence.units)


@cache
def _signing() -> frozenset[str]:
    return words("agreements", "nouns", "signing") | words("agreements", "verbs", "sign")


@cache
def _plurals() -> frozenset[str]:
    return frozenset(f"{word}s" for word in instruments())


def _goes_on_naming(scene: Scene, sentence: Sentence) -> bool:
    """ "… signed five documents. They include a plan on …, a memorandum on … and a deal on …"."""
    near = sentence.number - scene.signing <= 1
    if not near and sentence.lacks(words("agreements", "nouns", "signing")):
        return False
    return any(names_them(sentence, clause) for clause in sentence.clauses)


def _is_item(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence is a line of a list, where one was opened: "2. …", "- …"."""
    first = sentence.tokens[0].word
    return scene.in_list and sentence.opens_paragraph and (first.isdecimal() or first in _BULLETS)


def _is_point(sentence: Sentence) -> bool:
    """ "3. The two sides agreed …": the points of a statement are numbered, too."""
    told = (each for each in sentence.clauses if each.link in (Link.MAIN, Link.COORDINATE))
    return any(clause.verb.is_finite and clause.subject is not None for clause in told)


def _item(scene: Scene, sentence: Sentence) -> Iterator[Finding]:
    """ "2. MoU between A and B, signed by C and D"."""
    named = (each for each in all_phrases(sentence) if not _is_number(sentence, each))
    phrase = next(named, None)
    if phrase is None:
        return
    signing = words("agreements", "verbs", "sign")
    parties = [
        each
        for clause in sentence.clauses
        if clause.verb.lemma in signing
        for each in signers(scene, sentence, clause, phrase)
    ]
    text = Text(phrase.parts[0], "signed", "agreement.listed", None, parties)
    for finding in findings_of(scene, sentence, text):
        finding.when = scene.listed if scene.listed.stated else finding.when
        yield finding


def _is_number(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is the number before a line."""
    return sentence.units[phrase.first].tag == "#" and phrase.past - phrase.first == 1
