"""Words that can be two things, settled by their neighbours.

Most words of a sentence have one reading. Those that are verb and noun (visit, plan), verb and
adjective (open, signed), or past and participle are decided here, left to right, each from the
tag before and the tag behind.
"""

from __future__ import annotations

from collections.abc import Callable

from vnkh.grammar.units import Unit
from vnkh.grammar.words import Readings

_NOMINAL = frozenset("ANPKkbLEft#")  # what can stand inside a noun phrase
_BEFORE_NOUN = frozenset("DASk#F")  # what a noun phrase, once begun, goes on from
_ENDS_PHRASE = frozenset("NPKbLEftO#")
_AFTER_VERB = frozenset("DYTOKE#kP")  # what follows a finite verb and rarely a noun
_OFFICE_VERBS = frozenset("chair co-chair head speaker marshal".split())
_SELDOM_VERBS = frozenset(
    "border trade land water farm school labour labor finance health market police fish".split()
)
_STANDING = frozenset("ready prepared firm willing by united together side shoulder".split())
_FEW = frozenset("two three four five six seven eight nine ten several many more".split())
_PROPOSING = frozenset(
    "suggest propose recommend request ask urge demand insist advise require wish desire".split()
)
_PROPOSALS = frozenset("suggestion proposal request demand recommendation wish condition".split())
_PARTICIPLES_TOO = frozenset("become come run overcome".split())
_PARTICLES = frozenset("forward ahead up out back on off through together away".split())
# Nouns that news hardly puts in the plural: their -s form is the verb's.
_SELDOM_PLURAL = frozenset(
    "rest end start stay stand run hold lead face aim want begin last head hope pay need cost wind"
    " wrap kick".split()
)
_ACTIVITIES = frozenset(
    "trafficking gambling smuggling laundering logging mining farming fishing banking shipping poaching"
    " tax-dodging counterfeiting phishing racketeering profiteering".split()
)
_DESCRIBING = frozenset(
    "neighbouring neighboring remaining existing ongoing outstanding leading surrounding".split()
)
_AT_WORK = frozenset(
    "talks session sessions meeting meetings visit visits group groups dinner lunch breakfast trip tour".split()
)
_GUESTS = frozenset("visiting outgoing incoming departing touring".split())
_HELD = frozenset("meeting speaking talking opening visiting".split())
_PREPOSITIONS_TOO = frozenset("after before since until till as than once".split())
_ALONE = frozenset("this these those both all each some neither either such another any".split())
_ORDERING = frozenset("more less better first last next".split())
_BESIDES = frozenset(
    "earlier later then early late far further once face-to-face side-by-side online overseas"
    " overnight nationwide worldwide offline".split()
)


def settle(units: list[Unit]) -> None:
    """Give every unit the one tag it has in this sentence."""
    for index, unit in enumerate(units):
        rule = _RULES.get(unit.tag)
        if rule is not None and unit.entity is None:
            unit.tag = rule(units, index)
        elif unit.word == "online" and _tag(units, index + 1) in "Nz":
            unit.tag = "A"
        elif (
            unit.word == "/"
            and _tag(units, index - 1) in "KLPb"
            and _tag(units, index + 1) in "KLPb"
        ):
            unit.tag = "-"  # "Bavet/Phnom Penh"
        elif (
            unit.word == "forward"
            and index
            and (units[index - 1].tag == "M" or units[index - 1].word == "to")
        ):
            unit.tag, unit.readings = "v", Readings("v", "forward")
            units[index - 1].tag = "T" if units[index - 1].word == "to" else "M"
        elif unit.tag == "f" and unit.word in _OFFICE_VERBS and _may_be_office_verb(units, index):
            unit.tag, unit.entity, unit.readings = "v", None, Readings("v", unit.word)
    if units and units[0].word == "should" and units[0].tag == "M":
        units[0].tag = "Q"  # "Should all go well, …"


def _may_be_office_verb(units: list[Unit], index: int) -> bool:
    """ "Will chair the meeting", "will host the event and chair the meeting"."""
    if _past_adverbs(units, index, -1) in "MT":
        return True
    listed = _tag(units, index - 1) == "C" and _governs_base(units, index - 1)
    return listed and _tag(units, index + 1) in "DN"


def _tag(units: list[Unit], index: int) -> str:
    return units[index].tag if 0 <= index < len(units) else "."


def _past_adverbs(units: list[Unit], index: int, step: int) -> str:
    """The next tag in a direction that is not an adverb."""
    index += step
    while _tag(units, index) == "R":
        index += step
    return _tag(units, index)


def _base(units: list[Unit], index: int) -> str:
    unit = units[index]
    assert unit.readings
    before, behind = _tag(units, index - 1), _tag(units, index + 1)
    governing = _past_adverbs(units, index, -1)
    if (
        before == "T"
        and unit.word in _SELDOM_VERBS
        and behind == "N"
        and _tag(units, index - 2) == "N"
    ):
        return "N"  # "electricity supply to border communes"
    if governing in "TMX":
        return "v"
    if unit.word == "last" and behind in "dpzn" and before in _ENDS_PHRASE | {"f"}:
        return "R"
    if governing == "H" and unit.word in _PARTICIPLES_TOO:  # "has become"
        return "n"
    if behind in "HBMX" and before not in ".,":
        return "N"
    if unit.word == "stand" and index + 1 < len(units) and units[index + 1].word in _STANDING:
        return "v"  # "the police stand ready"
    if before in _BEFORE_NOUN or before == "I":
        return "A" if unit.readings.adjective and behind in _NOMINAL else "N"
    if before == "v" and behind in "DO":  # "help complete the roads"
        return "v"
    if (
        governing in "NPfKbLE"
        and (unit.readings.adjective or unit.readings.noun)
        and _is_subjunctive(units, index)
    ):
        return "v"
    if unit.readings.adjective and not _lists_deeds(units, index):
        return "A"
    if before == "C" and unit.word in _SELDOM_VERBS and behind == "N":
        return "N"  # "police and border officers"
    if before == "C" and _governs_base(units, index - 1):
        particle = index + 1 < len(units) and units[index + 1].word in _PARTICLES
        return (
            "v"
            if not unit.readings.noun or particle or behind in _AFTER_VERB | {"A", "N", "v", "f"}
            else "N"
        )
    if unit.readings.noun:
        if behind in "DO" and before in "NP" and _is_let(units, index):
            return "v"
        if behind in "DO" and before in "KEbL" and "Y" in (unit.tag for unit in units[:index]):
            return "v"  # "requested that Vietnam upgrade the crossing"
        plural = governing == "O" or _is_plural(units, index - 1) or _ends_list(units, index - 1)
        if not plural or _has_verb(units, index):
            return "N"
        return (
            "v" if behind in "DYTO" or (behind in "IR" and not _verb_comes(units, index)) else "N"
        )
    return "v"


def _lists_deeds(units: list[Unit], index: int) -> bool:
    """ "Agreed to build a bridge, open two gates and train officials": a deed of a list."""
    behind = units[index + 1] if index + 1 < len(units) else None
    if (
        _tag(units, index - 1) not in ",C"
        or behind is None
        or not (behind.tag in "D#" or behind.word in _FEW)
    ):
        return False
    return any(
        units[at].tag == "T" and units[at + 1].tag == "v"
        for at in range(max(index - 24, 0), index - 1)
    )


def _is_subjunctive(units: list[Unit], index: int) -> bool:
    """ "Suggested that the friendship groups exchange visits": no other word can be the verb."""
    that = next((at for at in range(index - 1, max(index - 14, 0), -1) if units[at].tag == "Y"), 0)
    that = that or _silent_that(units, index)
    if not that or (
        units[that - 1].lemma not in _PROPOSING and units[that - 1].word not in _PROPOSALS
    ):
        return False
    if (
        any(unit.tag in "MBHXzpv" for unit in units[that + 1 : index])
        or _tag(units, index + 1) in "BMHXF"
    ):
        return False
    if (
        units[index - 1].tag == "N"
        and not _is_plural(units, index - 1)
        and units[index + 1].tag not in "DOAvkKE#"
    ):
        return False
    if units[that - 1].tag in "NS" and _tag(units, index + 1) in "DOA":
        return True  # "its request that Hanoi halt all work was made in May"
    return not _verb_comes(units, index)


def _silent_that(units: list[Unit], index: int) -> int:
    """ "Proposed the two sides soon sign": where "that" would stand."""
    for at in range(index - 1, max(index - 12, 0), -1):
        if units[at].tag in "dzpv":
            return at + 1 if units[at].lemma in _PROPOSING else 0
        if units[at].tag not in "DANPKkbLEfh#SFCR":
            return 0
    return 0


def _is_let(units: list[Unit], index: int) -> bool:
    """Whether a verb of letting or helping stands before: "let any force use its soil"."""
    return any(
        unit.lemma in ("let", "help", "make", "see") for unit in units[max(index - 8, 0) : index]
    )


def _governs_base(units: list[Unit], index: int) -> bool:
    """Whether the verb before this conjunction is a base form: "to rescue and support"."""
    for at in range(index - 1, max(index - 12, -1), -1):
        if _tag(units, at) in "zdpnMB":
            return False
        if _tag(units, at) == "v":
            return True
    return False


def _is_plural(units: list[Unit], index: int) -> bool:
    unit = units[index] if 0 <= index < len(units) else None
    return bool(unit and unit.tag in "NfP" and unit.word.endswith("s"))


def _ends_list(units: list[Unit], index: int) -> bool:
    """ "Japan and Vietnam plan to …": names joined make a plural."""
    return (
        index > 1
        and units[index].tag in "KEbL"
        and units[index - 1].word == "and"
        and units[index - 2].tag in "KEbL"
    )


def _verb_comes(units: list[Unit], index: int) -> bool:
    """Whether a verb that cannot be a noun comes before the next boundary."""
    before = units[index]
    for at, unit in enumerate(units[index + 1 :], start=index + 1):
        if (
            unit.tag == "z"
            and unit.readings
            and unit.readings.noun
            and _tag(units, at + 1) not in "DOYTK"
        ):
            before = unit
            continue  # "thermal power plants"
        surely = unit.tag == "v" and unit.readings and not unit.readings.noun and before.tag != "T"
        if (unit is not units[index + 1] and unit.tag == "z") or unit.tag in "MBHXp" or surely:
            return True
        if unit.tag == "z" and unit.readings and not unit.readings.noun:
            return True
        before = unit
        if unit.tag in ",.;:QWY":
            return False
    return False


def _has_verb(units: list[Unit], index: int) -> bool:
    return any(unit.tag in "zpM" for unit in units[:index])


def _third_person(units: list[Unit], index: int) -> str:
    unit = units[index]
    assert unit.readings
    before, behind = _past_adverbs(units, index, -1), _tag(units, index + 1)
    if (
        before in _BEFORE_NOUN
        or before in "IT"
        or (index and units[index - 1].word in ("two", "three", "both"))
    ):
        return "N"
    if unit.word == "thanks" and before in "dpvgA":
        return "N"  # "expressed thanks"
    if unit.word == "remains" and behind == "F":
        return "N"  # "in finding remains of soldiers"
    if not unit.readings.noun or before == "O" or unit.lemma in _SELDOM_PLURAL:
        return "z"
    if before == "," and behind == "T":
        return "z"  # "VCCI, he said, plans to"
    if before == "W" and behind in "KELbPA#f":
        return "z"  # "Vietnam, which borders Cambodia"
    if before == "E" and behind in "KLbP":
        return "z"  # "when Chinh visits Phnom Penh"
    if before == "C" and (behind == "t" or _tag(units, index + 2) == "t"):
        return "z"  # "began on Thursday and ends today"
    if before == "N" and _clause_has_verb(units, index):
        return "N"  # "denied media reports that"
    subject = before in "KEPObWL" or (before == "N" and not _is_plural(units, index - 1))
    return "z" if subject and behind in "DYTOR" else "N"


def _clause_has_verb(units: list[Unit], index: int) -> bool:
    """Whether a verb stands between the last boundary and this word."""
    for at in range(index - 1, -1, -1):
        tag = units[at].tag
        if tag in "zdpMHBX":
            return True
        if tag in ",;:QWYC.":
            return False
    return False


def _past(units: list[Unit], index: int) -> str:
    """An -ed form: an adjective inside a noun phrase, else a verb to be read by its clause."""
    before, behind = _tag(units, index - 1), _tag(units, index + 1)
    readings = units[index].readings
    if readings and readings.base and _past_adverbs(units, index, -1) in "TMX":
        units[index].readings = Readings("v", readings.base)
        return "v"
    if (
        units[index].word in ("prepared", "determined", "inclined")
        and behind == "T"
        and _past_adverbs(units, index, -1) in "Bd"
    ):
        return "A"
    if index and units[index - 1].word in ("more", "less", "most", "least"):
        return "A"
    if before == "R" and index > 1:
        before = _tag(units, index - 2) if _tag(units, index - 2) in "DAS#k" else before
    if before in "DASk" and behind in _NOMINAL | {"g", "v", "z", "C", "d"}:
        return "A"
    if before == "Y" and behind == "N":
        return "A"  # "agreed that specialised committees …"
    if before == "#" and behind in "NAvzg" and _tag(units, index - 2) in "DI.":
        return "A"
    if before in "IF" and behind in "ANkvzg":
        return "A"
    if before in "D" and behind in ".,":
        return "N"
    unit = units[index]
    if unit.readings and unit.readings.adjective and behind in "ANvz" and before not in "HBM":
        return "A"
    if (
        before in "dpgv"
        and behind == "N"
        and _is_plural(units, index + 1)
        and units[index - 1].entity is None
    ):
        return "A"  # "had implemented signed documents"
    if before == "C" and _tag(units, index - 2) == "A" and behind in _NOMINAL:
        return "A"
    return unit.tag


def _past_alone(units: list[Unit], index: int) -> str:
    """A past form that is another verb's base, too: "to lay wreaths"."""
    readings = units[index].readings
    if readings and readings.base and _past_adverbs(units, index, -1) in "TMX":
        units[index].readings = Readings("v", readings.base)
        return "v"
    return "p"


def _ing(units: list[Unit], index: int) -> str:
    unit = units[index]
    assert unit.readings
    before, behind = _tag(units, index - 1), _tag(units, index + 1)
    if unit.word in _ACTIVITIES and behind not in "DOKE":
        return "N"
    if unit.word in _DESCRIBING and behind in "NA":
        return "A"
    if unit.word == "working" and index + 1 < len(units) and units[index + 1].word in _AT_WORK:
        return "A"  # "held working talks"
    if unit.word in _GUESTS and behind in "hfEkPA":
        return "A"
    if (
        unit.word in _HELD
        and before == ","
        and _tag(units, index - 2) in "NfEKkbPL"
        and behind in "ItR"
    ):
        return "g"  # "the two premiers, meeting in Hanoi, agreed"
    if before in "DAS#k" or (before == "N" and unit.readings.noun and behind not in "DOKE"):
        if before in "DAS" and not unit.readings.noun and behind in _NOMINAL - {"t", "#"}:
            return "A" if behind in "NA" else "N"
        return "N"
    if unit.readings.noun and (before == "t" or (before == "-" and behind in ",.C")):
        return "N"
    if unit.readings.noun and before in "IFC," and behind not in "DOKEAkP#LTY":
        return "N"
    if unit.readings.noun and (before in "PbKL" or (before in "vdg" and behind == "N")):
        return "N"
    return "g"


def _subordinator(units: list[Unit], index: int) -> str:
    """After, before, since, until: prepositions where no clause follows."""
    if units[index].word not in _PREPOSITIONS_TOO:
        return "Q"
    for at in range(index + 1, min(index + 22, len(units))):
        tag = _tag(units, at)
        if tag == "t" and at == index + 1:
            return "I"
        if tag == "z" and (
            _reads_as_noun(units, at) or (at == index + 1 and units[at].word == "talks")
        ):
            continue
        if tag == "C" and _tag(units, at + 1) in "zpdMBHX":
            break  # "looked after the guests and was thanked"
        if tag in "MzpBHX" or (tag == "d" and _tag(units, at - 1) in "EOKPNfbL"):
            return "Q"
        if tag in ",.;QY" or (tag == "g" and at == index + 1):
            break
    return "I" if _tag(units, index + 1) != "g" else "Q"


def _reads_as_noun(units: list[Unit], index: int) -> bool:
    readings = units[index].readings
    return readings is not None and readings.noun and _tag(units, index - 1) in "DASkN#"


def _that(units: list[Unit], index: int) -> str:
    """ "That" before a noun that no verb follows at once is a determiner: "that day"."""
    before, behind = _tag(units, index - 1), _tag(units, index + 1)
    if before in "ITFQW" and (behind in "NAkPt" or (behind == "g" and _is_thing(units[index + 1]))):
        return "D"
    if not index and behind == "N" and _tag(units, index + 2) in "BMHX":
        return "D"  # "That session was postponed"
    if before in "IF" or (before in ",C" and behind in "BzM."):
        return "O"
    return "Y"


def _is_thing(unit: Unit) -> bool:
    return unit.readings is not None and unit.readings.noun


def _do(units: list[Unit], index: int) -> str:
    """ "Do" as a verb of its own: "do its utmost", "did so"."""
    behind = _past_adverbs(units, index, 1)
    if behind in "v":
        return "X"
    word = units[index].word
    return {"do": "v", "does": "z", "did": "p", "done": "n", "doing": "g"}[word]


def _determiner(units: list[Unit], index: int) -> str:
    """This, both, all, some, each standing alone are pronouns: "both undertook"."""
    if units[index].word not in _ALONE:
        return "D"
    behind = _past_adverbs(units, index, 1)
    following = units[index + 1] if index + 1 < len(units) else None
    if (
        following is not None
        and following.tag == "z"
        and _is_thing(following)
        and _tag(units, index - 1) in "I"
    ):
        return "D"  # "at all levels"
    if behind in "zdpMBHX.,C;":
        return "O"
    if units[index].word == "another" and behind == "I":
        return "N"
    return "D"


def _unknown(units: list[Unit], index: int) -> str:
    """A word of no list behind "to" and before a determiner is a verb: "to steady a tie"."""
    if not index or (units[index - 1].tag != "T" and units[index - 1].word != "who"):
        return "N"
    word = units[index].word
    if units[index - 1].word == "who" and word.endswith("s") and _tag(units, index + 1) in "DO":
        units[index].readings = Readings("z", word[:-1])
        return "z"
    if _tag(units, index - 1) == "T" and _tag(units, index + 1) in "DOR":
        units[index].readings = Readings("v", units[index].word)
        return "v"
    return "N"


def _adjective(units: list[Unit], index: int) -> str:
    """First, last, next between subject and verb are adverbs: "Chinh last travelled"."""
    word = units[index].word
    if word not in _ORDERING:
        return "A"
    behind = _tag(units, index + 1)
    if word in ("more", "less", "better") and _tag(units, index - 1) in "TM" and behind == "v":
        return "R"
    if (
        word in ("first", "last", "next")
        and behind in "dpzn"
        and _tag(units, index - 1) in _ENDS_PHRASE | {"f"}
    ):
        return "R"
    if word in ("first", "next") and _tag(units, index - 1) in "MBH" and behind in "vdn":
        return "R"
    return "A"


def _like(units: list[Unit], index: int) -> str:
    """ "Would like": a verb; "his opposite number": an adjective; elsewhere a preposition."""
    if units[index].word not in ("opposite", "like"):
        return "I"
    if (
        units[index].word == "opposite"
        and index + 1 < len(units)
        and units[index + 1].word.startswith("number")
    ):
        return "A"
    if units[index].word == "like" and _past_adverbs(units, index, -1) in "MT":
        units[index].readings = Readings("v", "like")
        return "v"
    return "I"


def _adverb(units: list[Unit], index: int) -> str:
    """Earlier, then, later between determiner and noun describe the noun: "an earlier memorandum"."""
    if units[index].word not in _BESIDES and units[index].word != "back":
        return "R"
    if (
        units[index].word == "back"
        and _tag(units, index - 1) in "NPKbf"
        and _tag(units, index + 1) in "DA"
        and _is_subjunctive(units, index)
    ):
        units[index].readings = Readings("v", "back")
        return "v"
    if units[index].word == "once" and _opens_clause(units, index):
        return "Q"
    if units[index].word == "early" and _tag(units, index + 1) in "Ng":
        return "A"  # "early signing of"
    inside = _tag(units, index - 1) == "D" and _tag(units, index + 1) in "NAPfg"
    return "A" if inside and units[index].word != "back" else "R"


def _opens_clause(units: list[Unit], index: int) -> bool:
    """ "Once their talks had ended": a subject and its verb follow."""
    if _tag(units, index + 1) not in "DOEKkPbLNAf" or _tag(units, index - 1) in "HBMXzpd":
        return False
    for at in range(index + 2, min(index + 12, len(units))):
        tag = _tag(units, at)
        if tag in "zpMBHX" or (tag == "d" and _tag(units, at - 1) in _ENDS_PHRASE):
            return True
        if tag in ",.;:QWYIT":
            return False
    return False


_RULES: dict[str, Callable[[list[Unit], int], str]] = {
    "v": _base,
    "z": _third_person,
    "d": _past,
    "n": _past,
    "p": _past_alone,
    "g": _ing,
    "Q": _subordinator,
    "Y": _that,
    "X": _do,
    "D": _determiner,
    "N": _unknown,
    "A": _adjective,
    "I": _like,
    "R": _adverb,
}
