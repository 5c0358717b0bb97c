"""Which nouns name a text that binds, and how a sentence speaks of one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vnkh.events.agreements.phrases import all_phrases
from vnkh.events.finding import Roles
from vnkh.events.reading import head, inside
from vnkh.events.scene import Scene
from vnkh.events.triggers import instruments, words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence

COUNTING = words("agreements", "words", "counting")
NOTES = frozenset("notes letters".split())  # binding only where they are exchanged
NEAR = 3  # sentences within which "it" may mean a text
_QUALIFIERS = words("agreements", "words", "qualifiers")
_UNQUALIFIED = frozenset("statement letter".split())  # binding only when they are of such a kind
_RECORDS = frozenset("record records".split())
_RECORDED = frozenset("discussion discussions meeting talks understanding conference".split())
_OF_LAW = frozenset("instrument instruments".split())
_IT = frozenset("text document deal agreement contract accord".split())
_SIGNED = frozenset("sign ink conclude initial".split())


@dataclass(slots=True)
class Text:
    """A noun for a text, and how the sentence speaks of it."""

    phrase: Phrase
    status: str
    rule: str
    clause: Clause | None
    parties: Roles


# Words by which any text that binds is named again.
_GENERAL = frozenset("agreement deal contract pact accord".split())


def texts_among(scene: Scene, sentence: Sentence, phrases: Iterable[Phrase]) -> list[Phrase]:
    """Those of these phrases that name a text."""
    return [phrase for phrase in phrases if is_text(scene, sentence, phrase)]


def is_text(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase names a text that binds."""
    word = head(sentence, phrase)
    if is_it(sentence, phrase) and not phrase.preps and _is_last(scene, word):
        return False
    if word == "exchange" and phrase.of is not None:
        return head(sentence, phrase.of) in NOTES
    if word in NOTES:
        return False
    term = instruments().get(word)
    if term is None:
        bare = phrase.of is None and word in COUNTING
        return bare and _follows_text(scene, sentence, phrase)
    return _is_binding(sentence, phrase, word, term)


def _is_binding(sentence: Sentence, phrase: Phrase, word: str, term: str) -> bool:
    """Whether a noun that can name such a text does: "a joint statement", "a record of the meeting"."""
    if word in _RECORDS:
        return phrase.of is not None and head(sentence, phrase.of) in _RECORDED
    if word in _OF_LAW:
        return "legal" in inside(sentence, phrase)  # no "instrument of ratification"
    if term not in _UNQUALIFIED:
        return True
    intent = phrase.of is not None and head(sentence, phrase.of) == "intent"
    return intent or bool(phrase.preps) or not _QUALIFIERS.isdisjoint(inside(sentence, phrase))


def _is_last(scene: Scene, word: str) -> bool:
    """Whether "it", "the document" or "the agreement" can be the text told of last."""
    last = scene.agreement
    if last is None:
        return False
    if word in _GENERAL:
        return last.instrument != "statement"
    return word in ("it", "text", "document") or last.instrument in (word, "document")


def text_in(scene: Scene, sentence: Sentence, phrase: Phrase) -> Phrase | None:
    """The text that a phrase names, itself or inside: "the basis of a joint vision statement"."""
    return next((each for each in _nested(phrase) if is_text(scene, sentence, each)), None)


def _nested(phrase: Phrase) -> list[Phrase]:
    """A phrase, what stands behind its "of", behind that one's, and so on."""
    found = [phrase]
    while found[-1].of is not None:
        found.append(found[-1].of)
    return found


def is_it(sentence: Sentence, phrase: Phrase) -> bool:
    """ "It was inked by …", "the text bears the signatures of …": the one told of before."""
    first = sentence.units[phrase.first].word
    return first == "it" or (first in ("the", "this") and head(sentence, phrase) in _IT)


def _follows_text(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """ "Another", "a new one", "six others" after a text was named, here or just before."""
    here = any(unit.word in instruments() for unit in sentence.units[: phrase.first])
    return here or sentence.number - scene.text_named == 1


def nearest_text(sentence: Sentence, clause: Clause) -> Phrase | None:
    """The text before a clause that explains it over something behind it.

    "A memorandum on the line that was signed": the line was not.
    """
    if clause.link not in (Link.RELATIVE, Link.REDUCED) or clause.verb.lemma not in _SIGNED:
        return None
    parts = [part for phrase in all_phrases(sentence) for part in phrase.parts]
    before = [part for part in parts if part.past <= clause.verb.first]
    inner = [each for part in before for each in _nested(part)]
    return next((each for each in reversed(inner) if head(sentence, each) in instruments()), None)
