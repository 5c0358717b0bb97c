"""Bodies of a province: "the Border Guard Command of Đồng Tháp", "the Prey Veng police"."""

from __future__ import annotations

from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.places import Place
from vnkh.lexicon.tables import slug
from vnkh.tagging.document import Sentence
from vnkh.tagging.memory import Memory
from vnkh.tagging.mentions import Body, Mention, mention_of

_ORGANS = frozenset(
    "police commissariat command guard guards gendarmerie constabulary department directorate"
    " union chamber front federation board boards commands departments unions".split()
)
_WHERE = frozenset("province city district municipality provincial city's town".split())


def local_body(memory: Memory, sentence: Sentence, phrase: Phrase) -> Mention | None:
    """The body of a place that a phrase names, by its own words and the place's name."""
    units = sentence.units
    last = sentence.tokens[units[phrase.head].past - 1].word
    if last not in _ORGANS:
        return None
    places = _places(sentence, phrase)
    words = _words(memory, sentence, phrase) if places else ""
    if not words or (len(places) > 1 and not last.endswith("s")):
        return None
    kind = f"{words[0].upper()}{words[1:]}"
    kind = kind.removesuffix("s") if len(places) > 1 else kind  # "the Task Boards of A and B"
    bodies = tuple(_body(f"{kind} of {where.name}", where) for where in places)
    sides = tuple(where.country for where in places)
    return Mention("body", sides=sides, bodies=bodies, is_plural=len(bodies) > 1)


def _body(name: str, where: Place) -> Body:
    return Body(slug(f"{where.country} {name}"), name, where.country)


def _places(sentence: Sentence, phrase: Phrase) -> tuple[Place, ...]:
    """Whose body it is: behind "of", its owner, or a name before its noun; of several, each."""
    for part in (phrase.of, phrase.possessor):
        places = mention_of(part).places
        if places:
            return places
    for unit in sentence.units[phrase.first : phrase.head]:
        if unit.tag == "L" and unit.entity:
            where: Place = unit.entity[0]
            return (where,)
    return ()


def _words(memory: Memory, sentence: Sentence, phrase: Phrase) -> str:
    """What the body is called, without its place: "Border Guard Command", "police"."""
    units = sentence.units
    first = phrase.possessor.past if phrase.possessor is not None else phrase.first
    kept = [
        units[at]
        for at in range(first, phrase.head + 1)
        if units[at].tag not in "DSLkK" and units[at].word not in _WHERE
    ]
    text = memory.document.view.text
    spans = [
        (sentence.tokens[unit.first].start, sentence.tokens[unit.past - 1].end) for unit in kept
    ]
    return " ".join(text[start:end] for start, end in spans)
