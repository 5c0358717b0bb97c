"""Ceremonies that a verb tells: cutting ribbons, laying wreaths, conferring honours."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events.actors import actors_of, with_role
from vnkh.events.finding import Finding, Roles
from vnkh.events.meetings import build, is_between
from vnkh.events.reading import TAKING_PART, head, past_article
from vnkh.events.scene import Scene
from vnkh.events.triggers import commitment_verbs, table
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import mention_of

_KEEPING = frozenset("celebrate commemorate mark".split())
_HONOURING = frozenset("present award confer decorate".split())


def tells(lemma: str) -> bool:
    """Whether a verb can tell of a ceremony, for a start."""
    return lemma in table("meetings")["ceremonies"]


def ceremonies(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """ "Cut the ribbon", "inaugurated the building", "was awarded the Order of …"."""
    lemma = clause.verb.lemma
    wanted = table("meetings")["ceremonies"].get(lemma)
    if wanted is None:
        return
    thing = _thing(sentence, clause, wanted.split())
    actors = _actors(sentence, clause)
    if thing is None or not actors or _is_praise(clause):
        return
    finding = build(scene, sentence, clause, actors, form="ceremony", rule=f"meeting.{lemma}")
    if finding is None or (finding.status == "planned" and not _has_day(clause, finding)):
        return  # "agreed on Monday to open a gate": promised, and no ceremony yet
    if lemma in _KEEPING and not finding.when.value.is_day:
        return  # "marked fifty years of ties in 2023": with what, it does not say
    if is_between(finding):
        finding.title = _title(scene, sentence, clause, thing)
        yield finding


def _has_day(clause: Clause, finding: Finding) -> bool:
    """Whether a ceremony to come has a day of its own, and not that on which it was agreed."""
    host = clause.parent if clause.link is Link.INFINITIVE and not clause.times else None
    agreed = host is not None and host.verb.lemma in commitment_verbs()
    return finding.when.stated and not agreed


def _is_praise(clause: Clause) -> bool:
    """ "Paid tribute to Vietnam's help": no wreath was laid, and nobody was anywhere."""
    return clause.verb.lemma == "pay" and clause.prep("at") is None


def _thing(sentence: Sentence, clause: Clause, wanted: list[str]) -> Phrase | None:
    """What is opened or honoured, if it is what the verb wants."""
    opens = clause.verb.passive or not clause.objects  # "a trade fair opened in …"
    phrases = [clause.subject] if opens else list(clause.objects)
    if clause.link is Link.RELATIVE and not clause.objects and clause.antecedent is not None:
        phrases.append(clause.antecedent)
    if clause.verb.lemma in _HONOURING:
        phrases += [phrase for prep, phrase in clause.preps if prep == "with"]
        phrases += clause.objects  # "was awarded the Order of …"
    for phrase in phrases:
        if phrase is not None and (not wanted or head(sentence, phrase) in wanted):
            return phrase
    return None


def _actors(sentence: Sentence, clause: Clause) -> Roles:
    """Who opens or honours, and whom; nobody where it is a matter of no people or of one side."""
    present = _present(sentence, clause)
    subject = mention_of(clause.prep("by") if clause.verb.passive else clause.subject)
    subject = subject if subject.acts or present is None else mention_of(present)
    if not subject.acts:
        return []
    actors = with_role(actors_of(subject), "participant")
    if clause.verb.lemma not in _HONOURING:
        somebody = subject.people or subject.sort == "people" or present is not None
        somebody = somebody or (subject.sort == "place" and len(set(subject.sides)) > 1)
        return actors if somebody else []
    honoured = mention_of(clause.subject if clause.verb.passive else clause.object)
    if not honoured.people and not clause.verb.passive:  # "conferred the Order of … on the general"
        honoured = mention_of(clause.prep("on", "upon", "to"))
    if not honoured.people or not set(honoured.sides) - set(subject.sides):
        return []
    return [*actors, *with_role(actors_of(honoured), "participant")]


def _present(sentence: Sentence, clause: Clause) -> Phrase | None:
    """ "In the presence of the two Prime Ministers": who was there."""
    for prep, phrase in clause.preps:
        there = prep in ("in", "with") and head(sentence, phrase) in TAKING_PART
        if there and phrase.of is not None:
            return phrase.of
    return None


def _title(scene: Scene, sentence: Sentence, clause: Clause, thing: Phrase) -> str:
    """ "Break ground for a new building"; of "a trade fair opened" the trade fair."""
    if thing is clause.subject:
        return scene.document.words(sentence, past_article(sentence, thing), thing.past)
    behind = [phrase.past for prep, phrase in clause.preps if prep in ("for", "of", "at")]
    return scene.document.words(sentence, clause.verb.head, max([thing.past, *behind]))
