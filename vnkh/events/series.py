"""A meeting that comes back, spoken of without its name: "the next", "the previous one", "the 14th"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from vnkh.events import coming
from vnkh.events.actors import actors_of, country_actor, with_role
from vnkh.events.finding import Finding, Roles, Where
from vnkh.events.meetings import build
from vnkh.events.ordinals import nth
from vnkh.events.reading import head, inside
from vnkh.events.scene import Scene
from vnkh.events.triggers import instrument_words, occasions, words
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.countries import country
from vnkh.records import Series
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import mention_of

_WHICH = frozenset("next previous last following latest preceding former inaugural".split())
_ISSUES = frozenset(
    "edition forerunner predecessor instalment installment round session one".split()
)
_HOSTS = frozenset("host venue".split())
_LETTERS = 5  # of an abbreviation, at most
_COMING = frozenset("next following".split())
_PLACING = frozenset("see move follow fall come be take pencil slate fix".split())


def again(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """The meetings of a series that a clause counts on from the one told of."""
    known = scene.series or _talks(scene)
    if known is None or clause.verb.negative:
        return
    if _is_to_host(sentence, clause):
        yield from _finding(scene, sentence, clause, known, None)
        return
    if clause.verb.lemma not in _verbs():
        return
    for phrase in (clause.subject, *clause.objects):
        short = phrase is not None and _is_short_for(sentence, phrase, known)
        if phrase is None or not (short or _is_another(sentence, phrase)):
            continue
        if occasions().get(head(sentence, phrase)) or not _may_be_text(scene, sentence):
            yield from _finding(scene, sentence, clause, known, phrase)


def _may_be_text(scene: Scene, sentence: Sentence) -> bool:
    """Whether "the last one" can be of a memorandum named just before, and of no series."""
    here = not sentence.lacks(instrument_words())
    return scene.series is None and (here or sentence.number - scene.text_named == 1)


def _talks(scene: Scene) -> Finding | None:
    """The talks told of, where two sides held them, which may go on with "the next round"."""
    meeting = scene.meeting
    held = meeting is not None and meeting.form == "talks" and len(meeting.sides) > 1
    return meeting if held else None


@cache
def _verbs() -> frozenset[str]:
    return _PLACING | words("meetings", "holding", "happen") | words("meetings", "holding", "hold")


def _is_another(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase means another of its kind: which one, and no noun of its own."""
    around = inside(sentence, phrase)
    if _is_of_year(sentence, phrase):
        return occasions().get(head(sentence, phrase)) in ("conference", "talks")
    if phrase.of is not None and head(sentence, phrase) not in _ISSUES:
        return False
    which = any(nth(word) or word in _WHICH for word in around)
    word = head(sentence, phrase)
    if word in ("forerunner", "predecessor"):
        return True
    if (
        which
        and set(around) & (_WHICH | {"last"})
        and occasions().get(word) in ("conference", "talks")
    ):
        return True
    bare = word in _ISSUES or word in _WHICH or bool(nth(word))
    return which and bare


def _is_of_year(sentence: Sentence, phrase: Phrase) -> bool:
    """ "Last year's conference", "the talks of last year"."""
    owned = sentence.units[phrase.first].tag == "t" and phrase.possessor is not None
    return owned or (phrase.of is not None and sentence.units[phrase.of.head].tag == "t")


def _is_short_for(sentence: Sentence, phrase: Phrase, known: Finding) -> bool:
    """ "The 16th JC", of the 16th meeting of a Joint Commission."""
    word, name = head(sentence, phrase), known.series.name if known.series else known.title
    initials = "".join(each[0].casefold() for each in name.replace("-", " ").split())
    counted = any(nth(each) for each in inside(sentence, phrase))
    short = 1 < len(word) <= _LETTERS and sentence.units[phrase.head].tag in "PN"
    return counted and short and word in initials


def _is_to_host(sentence: Sentence, clause: Clause) -> bool:
    """ "Cambodia will be host in 2025", "Siem Reap was the venue last year"."""
    if clause.verb.lemma != "be" or not clause.times or clause.subject is None:
        return False
    hosting = any(head(sentence, phrase) in _HOSTS for phrase in clause.objects)
    return hosting and mention_of(clause.subject).sort in ("country", "place")


def _finding(
    scene: Scene, sentence: Sentence, clause: Clause, known: Finding, phrase: Phrase | None
) -> Iterator[Finding]:
    finding = build(
        scene, sentence, clause, _parties(scene, sentence, known, phrase),
        form=known.form, rule="meeting.series", phrase=phrase,
    )  # fmt: skip
    if finding is None:
        return
    if phrase is not None and set(inside(sentence, phrase)) & _COMING and finding.status == "held":
        finding.status = "planned"
        finding.when = coming.ahead(scene.document, sentence, clause)
    if not finding.when.stated and finding.status == "held":
        return
    host = mention_of(clause.subject) if phrase is None else None
    if host is not None and host.sort == "country":
        found = country(host.sides[0])
        finding.where = Where(found.name if found else host.sides[0], host.sides[0])
    number = _number(sentence, phrase)
    name = known.series.name if known.series else known.title
    finding.title = name
    finding.series = Series(name=name, number=number) if number else None
    finding.is_background = finding.status == "held"
    yield finding


def _parties(scene: Scene, sentence: Sentence, known: Finding, phrase: Phrase | None) -> Roles:
    """The bodies or provinces whose meeting it is, else the states; other people may come.

    Of talks "the first" and "the second" are of the same people.
    """
    if known.form == "talks" and phrase is not None and nth(head(sentence, phrase)):
        return known.actors
    lasting = [(actor, role) for actor, role in known.actors if actor.type in ("body", "place")]
    if len({actor.country for actor, _ in lasting}) > 1:
        return lasting
    local = scene.document.local
    if local is not None and local.acts:
        return with_role(actors_of(local, places=True), "participant")
    return with_role([country_actor(code) for code in known.sides], "participant")


def _number(sentence: Sentence, phrase: Phrase | None) -> int:
    told = inside(sentence, phrase) if phrase is not None else []
    return next((number for word in told if (number := nth(word))), 0)
