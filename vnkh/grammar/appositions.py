"""Appositions: "Hak Leng, Vice Governor of Koh Kong, said" has one subject and not two."""

from __future__ import annotations

from vnkh.grammar.phrases import PERSON_NOUNS, Item, Mark, Phrase
from vnkh.grammar.row import mark_at, past_prepositions, phrase_at, verb_at
from vnkh.grammar.units import Unit
from vnkh.grammar.verbs import Verb

_CLOSERS = frozenset(',.;:-)"CW')
_ARTICLES = frozenset("a an the its their his her another one both".split())


def fold_in(units: list[Unit], row: list[Item]) -> list[Item]:
    """The row with each apposition put into the phrase that it explains."""
    out: list[Item] = []
    index = 0
    while index < len(row):
        item = row[index]
        out.append(item)
        index += 1
        if isinstance(item, Phrase) and mark_at(row, index) == ",":
            past = _absorb_pair(units, row, index)
            if past:
                index = past
                continue
            named = _is_named_behind(units, row, index, item)
            far = _far(units, row, index)
            phrase = far or (item if named else innermost(item))
            may_act = phrase is item and mark_at(row, index - 2) not in ("I", "F")
            index = _absorb(units, row, index, phrase, may_act=may_act)
    return out


def _absorb_pair(units: list[Unit], row: list[Item], comma: int) -> int:
    """Past the two names of "the chairmen of the committees on trade, A and B,"; 0 for none."""
    one, other = phrase_at(row, comma + 1), phrase_at(row, comma + 3)
    if one is None or other is None or mark_at(row, comma + 2) != "C":
        return 0
    if units[one.head].tag != "E" or units[other.head].tag != "E":
        return 0
    past, office = comma + 4, _plural_office(units, row, comma - 1)
    if office is None or mark_at(row, past) != ",":
        return 0
    names = Phrase(one.first, other.past, other.head, members=[one, other])
    office.apposition, office.apposition_past = names, names.past
    return past + 1


def _plural_office(units: list[Unit], row: list[Item], index: int) -> Phrase | None:
    """The office of several that stands here, or before the prepositions that explain it."""
    phrase = phrase_at(row, index)
    while phrase is not None:
        if units[phrase.head].tag == "f" and units[phrase.head].word.endswith(("s", "men")):
            return phrase
        if mark_at(row, index - 1) != "I":
            return None
        index -= 2
        phrase = phrase_at(row, index)
    return None


def _is_named_behind(units: list[Unit], row: list[Item], index: int, phrase: Phrase) -> bool:
    """ "The Governor of Takeo, Mr Sok Somaly": an office, a comma, and its holder by name."""
    name = phrase_at(row, index + 1)
    if name is None or phrase.of is None or units[name.head].tag != "E":
        return False
    return _is_named_of(units, phrase, name)


def _far(units: list[Unit], row: list[Item], index: int) -> Phrase | None:
    """ "His counterpart from Long An, Pham Van Ranh, spoke": whom the name explains."""
    name, person = phrase_at(row, index + 1), phrase_at(row, index - 3)
    if name is None or person is None or mark_at(row, index - 2) != "I":
        return None
    if units[name.head].tag != "E" or units[name.first].tag not in "Eh":
        return None
    head = units[person.head]
    single = (head.tag == "f" or head.word in PERSON_NOUNS) and not head.word.endswith("s")
    definite = units[person.first].tag in "Dk" and units[person.first].word not in ("a", "an")
    return person if single and definite and mark_at(row, index + 2) == "," else None


def days_set_apart(units: list[Unit], row: list[Item]) -> list[Item]:
    """The row with "on Tuesday, the second day of his visit, he …" read as "on the second day"."""
    out = list(row)
    for index, item in enumerate(row):
        if not isinstance(item, Mark) or item.kind != "," or mark_at(row, index - 1) != "t":
            continue
        day = phrase_at(row, index + 1)
        if day is not None and day.of is not None and units[day.head].word == "day":
            out[index] = Mark("I", "on", item.at)
    return out


def innermost(phrase: Phrase) -> Phrase:
    """What stands last in "the signatures of Hak Leng"."""
    while phrase.of is not None:
        phrase = phrase.of
    return phrase


def _absorb(
    units: list[Unit], row: list[Item], index: int, phrase: Phrase, *, may_act: bool
) -> int:
    """Past the apposition that begins with the comma at `index`, if it is one.

    Behind a phrase that `may_act` a verb closes a styled name: "Justice Minister, H.E. X met …".
    """
    while mark_at(row, index) == ",":
        second = phrase_at(row, index + 1)
        offset = 1
        if second is None and mark_at(row, index + 1) in ("R", "Q"):  # "then Prime Minister"
            second, offset = phrase_at(row, index + 2), 2
        if second is None or not _explains(units, row, phrase, second):
            return index
        if _opens(row, index) and _is_subject(row, index + offset + 1):
            return index
        past = index + offset + 1
        if not _is_styled(units, second):
            past = _second_office(units, row, past_prepositions(row, past))
            if not _is_closed(row, past):
                return index
        elif verb_at(row, past) is not None and not may_act:
            return index
        if phrase.apposition is None:
            phrase.apposition = second
            phrase.apposition_past = _end(row, past)
        index = past + (mark_at(row, past) == "," and not _opens_list(row, past))
    return index


def _opens(row: list[Item], comma: int) -> bool:
    """ "At the invitation of the Front for Peace,": no subject and no verb so far.

    Or a clause before the main one: "While he is in Hanoi, a plan … will be signed".
    """
    if mark_at(row, 0) == "Q" and any(isinstance(each, Verb) for each in row[:comma]):
        return True
    opening = mark_at(row, 0) == "I" and not any(isinstance(each, Verb) for each in row[:comma])
    return opening and all(
        mark_at(row, at - 1) in ("I", "C", "F") for at in range(comma) if phrase_at(row, at)
    )


def _is_subject(row: list[Item], index: int) -> bool:
    """Whether a verb follows before any other phrase that can be its subject."""
    index = past_prepositions(row, index)
    while mark_at(row, index) in (",", "R", "t") or _goes_on(row, index):
        index = past_prepositions(row, index + 1 + _goes_on(row, index))
    return index < len(row) and isinstance(row[index], Verb)


def _goes_on(row: list[Item], index: int) -> bool:
    """ "Culture and arts": another phrase behind "and"."""
    return mark_at(row, index) == "C" and phrase_at(row, index + 1) is not None


def _is_styled(units: list[Unit], phrase: Phrase) -> bool:
    """Whether a name has its honorific: ", H.E. Sok Somaly"."""
    return units[phrase.head].tag == "E" and units[phrase.first].tag == "h"


def _end(row: list[Item], index: int) -> int:
    """The unit past the item before this index."""
    last = row[index - 1]
    return last.at + 1 if isinstance(last, Mark) else last.past


def _second_office(units: list[Unit], row: list[Item], index: int) -> int:
    """Past "and President of the Senate": one man can hold two offices."""
    while mark_at(row, index) == "C":
        other = phrase_at(row, index + 1)
        if other is None or not (units[other.head].tag == "f" or other.possessor):
            return index
        index = past_prepositions(row, index + 2)
    return index


def _explains(units: list[Unit], row: list[Item], phrase: Phrase, second: Phrase) -> bool:
    """Whether the second phrase says who or what the first one is."""
    tag, other = units[phrase.head].tag, units[second.head].tag
    article = units[second.first].word in _ARTICLES or second.possessor is not None
    if tag == "E":
        return other == "f" or (other == "N" and article)
    if other == "E":
        is_person = tag == "f" or units[phrase.head].word in PERSON_NOUNS
        return is_person and (phrase.of is None or _is_named_of(units, phrase, second))
    if tag == "L" and other == "K":  # "in Vientiane, Laos,"
        return _is_in(units, phrase, second) and not _is_listed(row, second)
    if tag in "LKbP":
        return other == "N" and article and not _is_listed(row, second)
    return False


def _is_named_of(units: list[Unit], office: Phrase, name: Phrase) -> bool:
    """Whether "the Governor of Takeo" and a bare name behind it are one man."""
    single = units[office.head].tag == "f" and not units[office.head].word.endswith("s")
    return single and units[office.first].tag in "DkK" and units[name.first].tag in "Eh"


def _is_in(units: list[Unit], place: Phrase, country: Phrase) -> bool:
    """Whether a place is of that country."""
    places, countries = units[place.head].entity or (), units[country.head].entity or ()
    return any(each.country == other.code for each in places for other in countries)


def _is_listed(row: list[Item], phrase: Phrase) -> bool:
    index = next(at for at, item in enumerate(row) if item is phrase)
    return mark_at(row, index + 1) == "C" and phrase_at(row, index + 2) is not None


def _is_closed(row: list[Item], index: int) -> bool:
    if index >= len(row):
        return True
    item = row[index]
    return isinstance(item, Mark) and item.kind in _CLOSERS


def _opens_list(row: list[Item], index: int) -> bool:
    """Whether the comma also parts what comes: ", Governor of X, Y and Z", "…, the guest asked"."""
    return phrase_at(row, index + 1) is not None
