"""Who is meant: every phrase of every clause gets its mention, in reading order.

Names say it themselves. Descriptions ("the Vietnamese leader", "his host", "the two PMs") and
pronouns are worked out from who was spoken of before, in `Memory`.
"""

from __future__ import annotations

from dataclasses import replace

from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.places import Place
from vnkh.lexicon.titles import titles
from vnkh.tagging import roles
from vnkh.tagging.document import Document, Sentence
from vnkh.tagging.memory import Memory
from vnkh.tagging.mentions import NOTHING, Mention, join
from vnkh.tagging.organisations import body_of, by_kind
from vnkh.tagging.people.person import Person
from vnkh.tagging.sides import codes

_SINGULAR = {"he": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}
_PLURAL = frozenset("they them themselves both all each neither we us".split())
_OWNERS = {"his": "m", "her": "f", "their": "", "its": ""}
_BOTH = frozenset("both two neither either each".split())
_COUNTS = {"three": 3, "four": 4, "five": 5}


def resolve(document: Document) -> None:
    """Give a mention to every phrase."""
    memory = Memory(document)
    for sentence in document.sentences:
        if sentence.part == "headline":
            continue
        memory.begin(sentence)
        for clause in _in_order(sentence):
            for phrase in clause.phrases():
                mention(memory, sentence, phrase, clause)
            if clause.antecedent is not None:
                mention(memory, sentence, clause.antecedent, clause)
            if clause.governor is not None:
                mention(memory, sentence, clause.governor, clause)
            memory.end_clause(sentence, clause)
        for phrase in sentence.loose:
            mention(memory, sentence, phrase, None)
        memory.end(sentence)
    document.local = memory.local.places if memory.local is not None else ()


def _in_order(sentence: Sentence) -> list[Clause]:
    """Clauses as their subjects stand; a participle that opens the sentence waits for its subject."""
    return sorted(sentence.clauses, key=lambda clause: (_place(clause), clause.verb.first))


def _place(clause: Clause) -> int:
    if clause.subject is None:
        return clause.verb.first
    return (
        max(clause.subject.first, 0) if clause.link is not Link.PARTICIPIAL else clause.verb.first
    )


def mention(memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None) -> Mention:
    """The mention of a phrase, worked out once."""
    if phrase.mention is None:
        phrase.mention = NOTHING  # a phrase that leads back to itself names nothing
        phrase.mention = _work_out(memory, sentence, phrase, clause)
        memory.notice(phrase.mention)
    return phrase.mention  # type: ignore[no-any-return]


def _work_out(memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None) -> Mention:
    if phrase.members:
        return _list(memory, sentence, phrase, clause)
    for part in (phrase.possessor, phrase.of, phrase.apposition):
        if part is not None:
            mention(memory, sentence, part, clause)
    unit = sentence.units[phrase.head]
    if unit.tag == "E" and isinstance(unit.entity, Person):
        return _person(memory, sentence, phrase, unit.entity)
    if unit.tag == "K":
        return Mention("country", sides=(unit.entity[0].code,))
    if unit.tag == "k" and sentence.units[phrase.first].tag == "D":  # "the Cambodians"
        return Mention("sides", sides=(unit.entity[0].code,), is_role=True, is_plural=True)
    if unit.tag == "L":
        return _place_named(memory, sentence, phrase)
    if unit.tag == "O":
        return _pronoun(memory, sentence, phrase, clause)
    where = _administered(memory, sentence, phrase, unit.word)
    if where is not None:
        return where
    body = body_of(memory, sentence, phrase, clause)
    if body is not None:
        return body
    return _described(memory, sentence, phrase, clause)


def _list(memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None) -> Mention:
    """Each member; "his guest" behind the first is the first one's."""
    found: list[Mention] = []
    for part in phrase.members:
        found.append(mention(memory, sentence, part, clause))
        memory.company = found[0]
    memory.company = NOTHING
    return join(found)


def _person(memory: Memory, sentence: Sentence, phrase: Phrase, person: Person) -> Mention:
    if not person.country:
        person.country = memory.likely_country(person)
    del sentence, phrase
    return Mention("people", (person,), (person.country,) if person.country else ())


def _place_named(memory: Memory, sentence: Sentence, phrase: Phrase) -> Mention:
    candidates = sentence.units[phrase.head].entity
    chosen = next((each for each in candidates if each.country in memory.sides), candidates[0])
    where: Place = chosen
    return Mention("place", sides=(where.country,), places=(where,))


# Pronouns


def _pronoun(memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None) -> Mention:
    word = sentence.units[phrase.head].word
    if word in _SINGULAR:
        return memory.he(_SINGULAR[word], phrase, clause)
    if word in ("we", "us", "i"):
        return memory.speaker_side(sentence, clause)
    if word in _PLURAL:
        if phrase.of is not None and phrase.of.mention and phrase.of.mention.acts:
            return phrase.of.mention  # type: ignore[no-any-return]
        return memory.they(word, clause)
    if word == "it":
        return memory.it()
    return NOTHING


# Descriptions


def _described(
    memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None
) -> Mention:
    """A phrase with a common noun as its head."""
    known = titles()
    units = sentence.units
    head = units[phrase.head].word
    inside = {unit.word for unit in units[phrase.first : phrase.head]}
    sides = _sides(memory, sentence, phrase, clause)
    count = _count(inside, head)
    is_person = units[phrase.head].tag == "f" or head in known.lead
    if (
        phrase.apposition is not None
        and phrase.apposition.mention
        and phrase.apposition.mention.people
    ):
        return phrase.apposition.mention  # type: ignore[no-any-return]
    opposite = head in ("number", "numbers") and "opposite" in inside
    if opposite or head in known.guest or head in known.host or head in known.counterpart:
        return roles.relational(memory, sentence, phrase, clause, head, sides)
    if head in ("pair", "men", "duo", "trio"):
        return memory.they("they", clause)
    if head in _NUMBER_WORDS and phrase.of is not None and phrase.of.mention is not None:
        return phrase.of.mention  # type: ignore[no-any-return]
    if head in ("former", "latter") and "the" in inside:
        return memory.of_two(head)
    if head in ("two", "three") and inside == {"the"}:
        return memory.they("they", clause)
    if is_person:
        return roles.by_office(memory, sentence, phrase, sides, count)
    if head in known.side or head in known.group:
        return _group(memory, sentence, phrase, sides, count, head, clause)
    owner = _owner_people(memory, sentence, phrase, clause)
    if not owner and not sides:
        return _THINGS if head.endswith("s") else NOTHING
    return Mention("thing", owner, sides, is_plural=head.endswith("s"))


_THINGS = Mention("thing", is_plural=True)


_SENT = frozenset("delegation mission team group".split())


def _sent_by(
    memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None
) -> tuple[str, ...]:
    """ "A delegation from the Cambodian National Police": whose it is."""
    for prep, other in phrase.preps:
        if prep in ("from", "of"):
            return mention(memory, sentence, other, clause).sides
    return ()


def _led_by(memory: Memory, sentence: Sentence, phrase: Phrase) -> Mention | None:
    """ "A delegation led by Interior Minister Sar Sokha": who leads it stands for it."""
    for clause in sentence.clauses:
        by = clause.prep("by")
        if clause.antecedent is phrase and by is not None and clause.verb.lemma in ("lead", "head"):
            leaders = mention(memory, sentence, by, clause)
            if leaders.people:
                return Mention("people", leaders.people, leaders.sides, is_role=True)
    return None


_LOCAL = frozenset("sides localities parties neighbours neighbors".split())
_FIRMS = frozenset(
    "companies firms enterprises banks teams groups universities hospitals schools".split()
)
_FACING = frozenset(
    "delegations committees ministries teams armies navies militaries parliaments legislatures".split()
)
_NUMBER_WORDS = frozenset("two three four five both".split())


def _owner_people(
    memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None
) -> tuple[Person, ...]:
    """Whose a thing is: "his visit", "Hun Manet's visit"."""
    if phrase.possessor is not None and phrase.possessor.mention is not None:
        return phrase.possessor.mention.people  # type: ignore[no-any-return]
    first = sentence.units[phrase.first]
    if first.tag == "D" and first.word in _OWNERS:
        return memory.owner(first.word, sentence, phrase, clause).people
    return ()


_AREAS = frozenset(
    "province provinces city cities district districts municipality municipalities region regions"
    " capitals".split()
)
_ADMINISTRATIONS = frozenset(
    "administration administrations committee committees authorities council".split()
)


def _administered(memory: Memory, sentence: Sentence, phrase: Phrase, head: str) -> Mention | None:
    """ "Tây Ninh Province", "the administrations of Svay Rieng": the place itself."""
    if head in _AREAS:
        of = phrase.of.mention if phrase.of is not None else None
        if of is not None and of.places:  # "the Mekong Delta province of Dong Thap"
            return Mention("place", sides=of.sides, places=of.places)
        for at in range(phrase.first, phrase.head):
            if sentence.units[at].tag == "L":
                return _place_named(memory, sentence, Phrase(at, at + 1, at))
        if not head.endswith("s"):
            return _the_province(memory, sentence, phrase)
        inside = {unit.word for unit in sentence.units[phrase.first : phrase.head]}
        if inside & _BOTH and len(memory.places) > 1:
            kind = "province" if head == "provinces" else "city"
            both = [
                memory.by_kind[code, kind]
                for code in memory.pair(2)
                if (code, kind) in memory.by_kind
            ]
            if len(both) > 1:
                sides = tuple(where.country for where in both)
                return Mention(
                    "place", sides=sides, places=tuple(both), is_role=True, is_plural=True
                )
    if head in _ADMINISTRATIONS and phrase.of is not None and phrase.of.mention is not None:
        if phrase.of.mention.places:
            return Mention("place", sides=phrase.of.mention.sides, places=phrase.of.mention.places)
    return None


def _the_province(memory: Memory, sentence: Sentence, phrase: Phrase) -> Mention | None:
    """ "That Cambodian province": the last one spoken of, of that country where one is named."""
    pointing = [code for unit in sentence.units[phrase.first : phrase.head] for code in codes(unit)]
    if sentence.units[phrase.first].word not in ("the", "that", "this") or not memory.places:
        return None
    where = (
        memory.places.get(pointing[0])
        if pointing
        else memory.home_province or list(memory.places.values())[-1]
    )
    kind = "province" if sentence.units[phrase.head].word == "province" else "city"
    if where is not None and not pointing and where.kind != kind:
        return None
    return Mention("place", sides=(where.country,), places=(where,)) if where is not None else None


def _count(inside: set[str], head: str) -> int:
    """How many: 2 for "both", 3 for "three", 0 for a plural of no number, 1 for a singular."""
    if inside & _BOTH:
        return 2
    if not inside.isdisjoint(_COUNTS):
        return next(number for word, number in _COUNTS.items() if word in inside)
    plural = (head.endswith("s") and head not in ("pms",)) or head in ("pms", "men", "people")
    return 0 if plural else 1


def _sides(
    memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None
) -> tuple[str, ...]:
    """The countries that a phrase's own words point to."""
    found: list[str] = []
    owner = phrase.possessor.mention if phrase.possessor is not None else None
    if owner is not None:
        found.extend(owner.sides)
    start = phrase.possessor.past if phrase.possessor is not None else phrase.first
    for unit in sentence.units[start : phrase.head + 1]:
        if unit.entity is not None:
            found.extend(codes(unit))
        if unit.tag == "D" and unit.word in _OWNERS and not found:
            found.extend(memory.owner(unit.word, sentence, phrase, clause).sides)
    if phrase.of is not None and phrase.of.mention is not None:
        found.extend(phrase.of.mention.sides)
    return tuple(dict.fromkeys(found))


def _group(
    memory: Memory,
    sentence: Sentence,
    phrase: Phrase,
    sides: tuple[str, ...],
    count: int,
    head: str,
    clause: Clause | None,
) -> Mention:
    """ "Both sides", "the Cambodian delegation", "the two ministries", "the Government"."""
    inside = {unit.word for unit in sentence.units[phrase.first : phrase.head]}
    if head in _SENT and "no" in inside:
        return NOTHING
    following = sentence.units[phrase.past].word if phrase.past < len(sentence.units) else ""
    if not sides and (following == "concerned" or inside & {"relevant", "competent", "concerned"}):
        return NOTHING  # "the ministries concerned": nobody knows which
    if (
        count == 2
        and len(sides) < 2
        and head in _LOCAL
        and memory.local is not None
        and memory.local.acts
    ):
        return replace(memory.local, is_role=True)
    if (
        count >= 2
        and len(sides) < 2
        and not (head in _FIRMS and inside & _NUMBER_WORDS and not inside & {"the"})
    ):
        sides = memory.pair(count)
    elif (
        not sides
        and count == 0
        and inside & {"the", "these", "those"}
        and head in ("ministries", "parties")
    ):
        sides = memory.pair(2)
    named = by_kind(sentence, phrase, sides) if len(sides) > 1 or count == 1 else ()
    if named or (count >= 2 and len(sides) >= 2):
        return Mention("sides", sides=sides, bodies=named, is_role=True, is_plural=True)
    if not sides and inside & {"other"}:
        return memory.other_side(clause)
    definite = inside & {"the", "these", "those"}
    if not sides:
        sides = _sent_by(memory, sentence, phrase, clause) if head in _SENT else ()
    if not sides and count == 1 and inside & {"a", "an"}:
        return _led_by(memory, sentence, phrase) or NOTHING
    if not sides and count == 0 and definite and (head in titles().side or head in _FACING):
        return Mention("sides", sides=memory.pair(2), is_role=True, is_plural=True)
    if not sides and count == 1 and head in memory.named and definite:
        return memory.named[head]
    if not sides:
        sides = memory.body_side(head)
    memory.remember_body(head, sides)
    led = _led_by(memory, sentence, phrase) if head in _SENT else None
    if led is not None:
        return led
    leader = memory.leader(sides) if head in ("delegation", "mission", "team") else None
    if leader is not None:
        return Mention("people", (leader,), sides, is_role=True)
    return Mention("sides", sides=sides, is_role=True, is_plural=count != 1)
