"""What a text is called."""

from __future__ import annotations

from vnkh.events.agreements.phrases import all_phrases
from vnkh.events.agreements.text import COUNTING
from vnkh.events.reading import head, past_article
from vnkh.events.scene import Scene
from vnkh.events.triggers import instruments
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.dates.vocabulary import NUMBERS
from vnkh.tagging.document import Sentence


def title_of(scene: Scene, sentence: Sentence, phrase: Phrase, *, is_one: bool) -> str:
    """The text's words with what directly explains them, without article.

    Of one of "three deals" the title is "deal"; "another on customs" takes the noun of the text
    named before it.
    """
    model = _named_before(sentence, phrase) if head(sentence, phrase) in COUNTING else None
    if model is not None:
        return _like(scene, sentence, phrase, model, is_one=is_one)
    if is_one:
        return _singular(scene.document.words(sentence, *_kind(sentence, phrase)))
    explaining = (other for prep, other in phrase.preps if _explains(sentence, prep, other))
    about = next((other for other in explaining if other.first == phrase.past + 1), phrase)
    return scene.document.words(sentence, past_article(sentence, phrase), about.past)


def _explains(sentence: Sentence, prep: str, other: Phrase) -> bool:
    """ "On trade", "in the field of health"; not "in Phnom Penh", where it was signed."""
    return prep in ("on", "for") or (prep == "in" and sentence.units[other.head].tag not in "LK")


def _like(scene: Scene, sentence: Sentence, phrase: Phrase, model: Phrase, *, is_one: bool) -> str:
    """ "Memorandum on customs", of "another on customs" behind "a memorandum on trade"."""
    kind = scene.document.words(sentence, *_kind(sentence, model))
    if is_one or head(sentence, phrase) in ("one", "another"):
        kind = _singular(kind)
    about = phrase.prep("on", "for")
    if about is None:
        return kind
    return f"{kind} on {scene.document.words(sentence, about.first, about.past)}"


def _named_before(sentence: Sentence, phrase: Phrase) -> Phrase | None:
    """The text that "another" is another of."""
    parts = [part for each in all_phrases(sentence) for part in each.parts]
    before = [part for part in parts if part.first < phrase.first]
    texts = (part for part in reversed(before) if head(sentence, part) in instruments())
    return next(texts, None)


def _kind(sentence: Sentence, phrase: Phrase) -> tuple[int, int]:
    """The units that say what kind of text it is: no article, no number, no years."""
    first = phrase.possessor.past if phrase.possessor is not None else phrase.first
    units = sentence.units
    while first < phrase.head and (units[first].tag in "DS#t" or units[first].word in NUMBERS):
        first += 1
    whole = phrase.of is None or head(sentence, phrase.of) == "understanding"
    return first, phrase.past if whole else phrase.head + 1


def _singular(title: str) -> str:
    """ "Cooperation deals" as of one."""
    words = title.split(" of ")
    words[0] = words[0].replace("memoranda", "memorandum").replace("Memoranda", "Memorandum")
    if words[0].endswith("s") and words[0].casefold().split()[-1] != "minutes":
        words[0] = words[0][:-1]
    return " of ".join(words)
