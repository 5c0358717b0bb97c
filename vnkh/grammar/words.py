"""Every word that grammar knows, with its readings: the tables of lexicon/words made one."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

from vnkh.grammar.inflection import irregular_forms, regular_forms

# One letter a part of speech, so that a sentence is a string that patterns run over.
CLOSED = {
    "determiner": "D",
    "pronoun": "O",
    "relative": "W",
    "that": "Y",
    "to": "T",
    "of": "F",
    "modal": "M",
    "be": "B",
    "have": "H",
    "do": "X",
    "conjunction": "C",
    "subordinator": "Q",
    "preposition": "I",
    "adverb": "R",
    "adjective": "A",
}
_COMMONER = "dpnvgz"


@dataclass(frozen=True, slots=True)
class Readings:
    """What a word can be: its verb form (v z d p n g), of which verb, and what else.

    `base` is the verb of which it is the base form, too: "lay" is the past of "lie" and a verb.
    """

    form: str
    lemma: str
    noun: bool = False
    adjective: bool = False
    base: str = ""


@cache
def closed() -> dict[str, str]:
    """Words of the closed classes, each with its tag."""
    table = _table("closed")
    return {word: tag for name, tag in CLOSED.items() for word in table[name].split()}


@cache
def used_as(name: str) -> frozenset[str]:
    """One list of `words/uses.toml`: words by what they do in a sentence."""
    return frozenset(_uses()[name].split())


@cache
def _uses() -> dict[str, str]:
    return _table("uses")


@cache
def verbs() -> dict[str, Readings]:
    """Every form of every verb. Where one word is a form of two verbs the commoner tag wins."""
    table = _table("verbs")
    nouns = set(table["nouns"].split())
    adjectives = set(table["adjectives"].split()) | set(table["qualities"].split())
    things = set(table["things"].split())
    found: dict[str, Readings] = {}
    for lemma, word, form in _forms(table):
        as_noun = lemma in nouns if form in "vz" else word in things
        base = lemma if form == "v" else ""
        known = found.get(word)
        if known is None or _COMMONER.index(form) < _COMMONER.index(known.form):
            base = base or (known.base if known else "")
            found[word] = Readings(form, lemma, as_noun, word in adjectives, base)
        elif base:
            found[word] = replace(known, base=base)
    return found


def _forms(table: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    for name in ("regular", "doubling"):
        for lemma in table[name].split():
            for word, form in regular_forms(lemma, doubling=name == "doubling"):
                yield lemma, word, form
    for line in table["irregular"].strip().splitlines():
        lemma, past, participle = line.split()
        for word, form in irregular_forms(lemma, past, participle):
            yield lemma, word, form


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads(files("vnkh.lexicon").joinpath(f"words/{name}.toml").read_text("utf-8"))
