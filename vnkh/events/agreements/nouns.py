"""Nouns of signing: "witnessed the signing of …", "expedite the negotiation of …"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from vnkh.events import dating
from vnkh.events.agreements.text import NEAR, Text, texts_among
from vnkh.events.reading import head, inside, is_called_off, is_planned
from vnkh.events.scene import Scene
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence

_HURRYING = words("agreements", "words", "hurrying")
_SOON = words("agreements", "words", "soon")


@cache
def _acts() -> frozenset[str]:
    """Every noun for what is done to a text."""
    listed = [words("agreements", "nouns", name) for name in ("signing", "exchange", "negotiation")]
    return frozenset({"ceremony"}).union(*listed)


def tells_of_acts(sentence: Sentence) -> bool:
    """Whether a sentence has a noun for what is done to a text."""
    return not sentence.lacks(_acts())


def by_noun(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Text]:
    """The texts of whose signing, exchange or negotiation a clause speaks."""
    if not tells_of_acts(sentence):
        return
    for phrase in _phrases(sentence, clause):
        word = head(sentence, phrase)
        if word == "ceremony":
            yield from _at_ceremony(scene, sentence, clause, phrase)
        elif word in _acts() and phrase.of is None:
            yield from _bare(scene, sentence, clause, phrase)
        elif word in _acts():
            yield from _of_texts(scene, sentence, clause, phrase)


def _phrases(sentence: Sentence, clause: Clause) -> list[Phrase]:
    """The phrases of a clause; what no clause of the sentence has belongs to its first."""
    loose = sentence.loose if clause is sentence.clauses[0] else []
    found = [part for phrase in (*clause.phrases(), *loose) for part in phrase.parts]
    return found + [phrase.of for phrase in found if phrase.of is not None]


def _at_ceremony(
    scene: Scene, sentence: Sentence, clause: Clause, ceremony: Phrase
) -> Iterator[Text]:
    """ "The signing ceremony for five documents"."""
    texts = ceremony.prep("on", "for") or ceremony.of
    if texts is None or "signing" not in inside(sentence, ceremony):
        return
    status = "pending" if is_planned(clause) else "signed"
    for part in texts_among(scene, sentence, texts.parts):
        yield Text(part, status, "agreement.ceremony", clause, [])


def _bare(scene: Scene, sentence: Sentence, clause: Clause, phrase: Phrase) -> Iterator[Text]:
    """ "Negotiations on a tax agreement are under way"; "the signing is planned for May"."""
    word = head(sentence, phrase)
    if word in words("agreements", "nouns", "signing") and phrase is clause.subject:
        _date_signing(scene, sentence, clause)
    about = phrase.prep("on", "for")
    if word in words("agreements", "nouns", "negotiation") and about is not None:
        for part in texts_among(scene, sentence, about.parts):
            yield Text(part, "pending", "agreement.negotiations", clause, [])


def _date_signing(scene: Scene, sentence: Sentence, clause: Clause) -> None:
    """ "The signing is planned for later this month": of the text just told of."""
    last = scene.agreement
    when = dating.of_clause(scene.document, sentence, clause)
    if last is None or not when.stated or sentence.number - last.sentence.number > NEAR:
        return
    last.when = when
    if last.status == "signed" and is_planned(clause):
        last.status = "pending"  # "was initialled. The formal signing is to take place on Monday"
    last.also.append(sentence)


def _of_texts(scene: Scene, sentence: Sentence, clause: Clause, act: Phrase) -> Iterator[Text]:
    """ "The signing of a treaty and of two protocols"."""
    assert act.of
    status = _status(sentence, clause, act)
    listed = act.first > clause.verb.first  # "the signing of a treaty, a protocol and a plan"
    behind = [each for each in clause.objects if listed and each.first >= act.past]
    for part in texts_among(scene, sentence, [*act.of.parts, *behind]):
        yield Text(part, status, "agreement.signing-noun", clause, [])


def _status(sentence: Sentence, clause: Clause, act: Phrase) -> str:
    """Signed or exchanged, unless it is being negotiated, called off, or only wanted."""
    word = head(sentence, act)
    if word in words("agreements", "nouns", "negotiation") or is_called_off(sentence, clause):
        return "pending"
    if not _SOON.isdisjoint(inside(sentence, act)) or is_planned(clause) or _is_wanted(clause):
        return "pending"
    return "exchanged" if word in words("agreements", "nouns", "exchange") else "signed"


def _is_wanted(clause: Clause) -> bool:
    """ "Asked to speed up the signing of …": the verb, or one that it hangs on, puts it ahead."""
    host: Clause | None = clause
    while host is not None:
        if host.verb.lemma in _HURRYING:
            return True
        host = host.parent if host.link in (Link.INFINITIVE, Link.GERUND) else None
    return False
