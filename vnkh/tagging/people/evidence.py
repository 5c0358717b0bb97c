"""Whether a run of capitals is somebody's name."""

from __future__ import annotations

from vnkh.grammar.phrases import PERSON_NOUNS
from vnkh.grammar.units import Unit
from vnkh.grammar.words import verbs
from vnkh.lexicon.names import names
from vnkh.lexicon.titles import titles

_MOST_WORDS = 6
_MOST_NAMES = 5
_LONGEST = 3  # words of a name that nothing but its place tells
# Verbs whose subject is a person, or a state that the lexicon knows.
HUMAN = frozenset(
    "say tell add note stress affirm reply ask urge propose suggest recommend promise hope thank"
    " congratulate meet receive greet welcome visit arrive attend sign pledge announce write wish"
    " praise request express voice speak describe emphasise emphasize explain call underline"
    " underscore reiterate reaffirm warn co-chair chair lead accompany inform brief assure".split()
)
_PLACING = frozenset("in at near outside from through via".split())


def is_person(units: list[Unit], index: int, words: tuple[str, ...]) -> bool:
    """Whether the name at this unit is a person's; `words` are its words, folded."""
    if len(words) > _MOST_WORDS or _is_institution(words) or words[0][0].isdecimal():
        return False
    if len(words) == 1 and words[0] in verbs() and verbs()[words[0]].form in "dg":
        return False  # "Minister Attached to the Prime Minister"
    if len(words) < 2 or _titled(units, index):  # a single word needs its title
        return _titled(units, index)
    if _behind_portfolio(units, index):
        return True
    leads = len(words) < _MOST_NAMES and _leads(units, index)
    if leads and titles().institution.isdisjoint(words):
        return True
    return (
        _explained(units, index)
        or _explains_office(units, index, words)
        or (named_like_one(words) and not _placed(units, index))
        or _acts(units, index, words)
    )


def _is_institution(words: tuple[str, ...]) -> bool:
    known, last = titles(), words[-1]
    if last in known.body or last in known.venue or last in known.occasion:
        return True
    return not known.institution.isdisjoint(words) and not named_like_one(words)


def _titled(units: list[Unit], index: int) -> bool:
    """An office or honorific right before the name: "Mr Thongsing", "Mayor Sinlavong"."""
    before = units[index - 1] if index else None
    if before is None or before.tag not in "fh":
        return False
    return before.tag == "h" or not before.word.endswith("s") or before.word == "pms"


def _behind_portfolio(units: list[Unit], index: int) -> bool:
    """ "Minister of Education and Training Hoang Minh Son", "Secretary of State for Health Youk Sambath"."""
    at = index - 1
    if at > 1 and [unit.tag for unit in units[at - 2 : index]] == ["f", "F", "L"]:
        return True  # "Governor of Champasak Alounxai Sounnalath"
    if at < 0 or units[at].tag != "P":
        return False
    while at >= 0 and units[at].tag in "P,C":
        at -= 1
    governed = at > 0 and units[at].word in ("of", "for")
    return governed and units[at - 1].tag == "f"


def _leads(units: list[Unit], index: int) -> bool:
    """ "A delegation led by Kirth Samnang", "Hervé Lamotte, who represented …"."""
    led = index > 1 and units[index - 1].word == "by" and units[index - 2].lemma in ("lead", "head")
    behind = [unit.word for unit in units[index + 1 : index + 3]]
    if behind == [",", "who"] or behind[:1] == ["who"]:
        return True
    return led and (index + 1 >= len(units) or units[index + 1].tag not in "NSkKb")


def _explained(units: list[Unit], index: int) -> bool:
    """An office or calling behind a comma: "Sean Borath, Secretary of State at …", "…, a judge"."""
    if index + 2 >= len(units) or units[index + 1].tag not in (",", "("):
        return False
    for unit in units[index + 2 : index + 8]:
        if unit.tag == "f" or unit.word in PERSON_NOUNS or unit.word in titles().private:
            return True
        if unit.tag not in "DkKSbLPNARh()":
            return False
    return False


def _explains_office(units: list[Unit], index: int, words: tuple[str, ...]) -> bool:
    """A name between commas behind an office: "the president of the bank, Takehiko Nakao, said"."""
    after = units[index + 1].tag if index + 1 < len(units) else "."
    if index < 2 or units[index - 1].tag != "," or after not in ",.dpz" or len(words) > _LONGEST:
        return False
    if not titles().institution.isdisjoint(words):
        return False
    at = index - 2
    while at > 0 and units[at].tag in "PbKLkDFAN" and units[at].tag != "f":
        at -= 1
    single = units[at].tag == "f" and not units[at].word.endswith("s")
    return single and at > 0 and units[at - 1].tag in "DAgkK"


def named_like_one(words: tuple[str, ...]) -> bool:
    """A family name of the region with one to three given names behind it."""
    if not 2 <= len(words) <= 4:
        return False
    known = names()
    for country, family in known.family.items():
        if words[0] in family:
            given = known.given.get(country, frozenset())
            if country in ("VN", "KH") or any(word in given for word in words[1:]):
                return True
    return False


def _placed(units: list[Unit], index: int) -> bool:
    before = units[index - 1] if index else None
    return before is not None and before.tag == "I" and before.word in _PLACING


def _acts(units: list[Unit], index: int, words: tuple[str, ...]) -> bool:
    """The subject of a verb that only people are subjects of."""
    if len(words) > 4 or any(len(word) == 1 for word in words):
        return False
    at = index + 1
    while at < len(units) and units[at].tag in "RMHX":
        at += 1
    verb = units[at] if at < len(units) else None
    if verb is None or verb.tag not in "zdpv" or verb.lemma not in HUMAN:
        return False
    known = titles()
    return not any(word in known.institution for word in words)
