"""From findings to records."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from vnkh import records
from vnkh.edtf import Edtf
from vnkh.events.finding import Actor, Finding
from vnkh.events.identity import event_id
from vnkh.events.summary import summary
from vnkh.folding import fold
from vnkh.lexicon import threads_in, topics_in
from vnkh.records import Event, Participant, Place, Source
from vnkh.tagging.document import Document, Sentence

_SAID = ("stated", "relative")
_SMALL = frozenset("of the and for in at on to".split())


def event(document: Document, finding: Finding) -> Event:
    """The record of a finding."""
    sources = _sources(document, finding)
    participants = _participants(document, finding)
    value = finding.when.value
    quote = sources[0].quote
    told = fold(f"{finding.title} {finding.action}" if finding.action or finding.title else quote)
    fields: dict[str, Any] = {
        "kind": finding.kind,
        "form": finding.form,
        "status": finding.status,
        "date": value.text,
        "start": value.start,
        "end": value.end,
        "date_basis": finding.when.basis if value.text else "none",
        "date_text": finding.when.text,
        "title": finding.title,
        "summary": "",
        "place": Place(name=finding.where.name, country=finding.where.country)
        if finding.where
        else None,
        "participants": participants,
        "topics": topics_in(told),
        "threads": threads_in(told if finding.action else fold(quote)),
        "sources": sources,
        **_own(finding),
    }
    fields["id"] = event_id(fields)
    fields["summary"] = summary(SimpleNamespace(**fields))
    return records.CLASSES[finding.kind](**fields)


def _own(finding: Finding) -> dict[str, Any]:
    """The fields of its kind alone."""
    if finding.kind == "meeting":
        return {"part_of": "", "series": finding.series}
    if finding.kind == "agreement":
        return {"instrument": finding.instrument, "period": finding.period}
    return {
        "action": finding.action,
        "addressees": finding.addressees,
        "targets": finding.targets,
        "due": finding.due,
    }


def _participants(document: Document, finding: Finding) -> tuple[Participant, ...]:
    found = (
        Participant(
            id=actor.id,
            name=actor.name,
            type=actor.type,
            country=actor.country,
            office=_office(document, actor, finding.when.value),
            role=role,
        )
        for actor, role in finding.actors
    )
    return tuple(sorted(found, key=records.participant_order))


def _office(document: Document, actor: Actor, value: Edtf) -> str:
    """The office held on the event's day: the lexicon's, else what the text calls them."""
    if actor.person is None:
        return ""
    day = value.start or value.end or document.published
    known = actor.person.title(day)
    return known or (_worded(actor.person.titles[0]) if actor.person.titles else "")


def _worded(title: str) -> str:
    words = title.split()
    return " ".join(
        word if word in _SMALL and index else word[:1].upper() + word[1:]
        for index, word in enumerate(words)
    )


def _sources(document: Document, finding: Finding) -> tuple[Source, ...]:
    found = [_source(document, sentence, finding) for sentence in (finding.sentence, *finding.also)]
    return tuple(sorted(found, key=lambda source: source.start))


def _source(document: Document, sentence: Sentence, finding: Finding) -> Source:
    article = document.article
    start, end = document.view.origin(sentence.start, sentence.end)
    return Source(
        document=article.document,
        published=article.published.isoformat(),
        publisher=article.publisher,
        paragraph=sentence.paragraph,
        start=start,
        end=end,
        quote=article.text[start:end],
        rule=finding.rule,
        date=finding.when.value.text if finding.when.basis in _SAID else "",
        wording=finding.action or finding.title,
    )
