"""Agreements: texts signed, exchanged, or still wanted; each text of a list is one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from vnkh.events import dating
from vnkh.events.actors import (
    actors_of,
    country_actor,
    mention_of,
    merged,
    place_actor,
    sides_of,
    with_role,
)
from vnkh.events.finding import Actor, Finding, When
from vnkh.events.reading import (
    has_particle,
    head,
    inside,
    is_called_off,
    is_denied,
    is_hypothetical,
    is_planned,
    place_of,
    sides_near,
)
from vnkh.events.scene import Scene
from vnkh.events.triggers import instrument_words, instruments, words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.tables import slug
from vnkh.tagging.dates.expression import Shape
from vnkh.tagging.dates.vocabulary import NUMBERS
from vnkh.tagging.document import Sentence, Time
from vnkh.tagging.mentions import Mention

_HURRYING = frozenset(
    "expedite accelerate speed hasten push promote complete finalise finalize pursue negotiate await"
    " discuss plan prepare work study consider facilitate advance quicken seek aim need".split()
)
_PUTTING = frozenset("put affix set".split())
_BEARING = frozenset("bear carry".split())
_PEN = frozenset("pen signature signatures name names".split())


@dataclass(slots=True)
class Text:
    """A noun for a text, and how the sentence speaks of it."""

    phrase: Phrase
    status: str
    rule: str
    clause: Clause | None
    parties: list[tuple[Actor, str]]


def by_clause(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """The agreements that a clause states."""
    for text in _texts(scene, sentence, clause):
        yield from _findings(scene, sentence, text)


def _texts(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Text]:
    if (
        not _may_tell(sentence, clause)
        or clause.verb.negative
        or is_hypothetical(clause)
        or is_denied(clause)
    ):
        return
    if clause.link is Link.REDUCED and _among(sentence, clause) is not None:
        return  # "a memorandum was among the papers signed": told from there
    yield from _by_verb(scene, sentence, clause)
    yield from _by_noun(scene, sentence, clause)
    yield from _by_company(scene, sentence, clause)


def _may_tell(sentence: Sentence, clause: Clause) -> bool:
    """Whether some word is there by which a clause can tell of a text."""
    if clause.verb.lemma in _binding_verbs() or clause.verb.lemma in ("be", "await"):
        return True
    return clause.adjective == "ready" or not (
        sentence.lacks(_acts_on_texts()) and sentence.lacks(_UNDER)
    )


def _among(sentence: Sentence, signing: Clause) -> Clause | None:
    """The clause that counts a text "among the papers signed"."""
    return next(
        (
            each
            for each in sentence.clauses
            if each.verb.lemma == "be"
            and any(prep == "among" and phrase is signing.antecedent for prep, phrase in each.preps)
        ),
        None,
    )


def _by_company(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Text]:
    """ "Among the papers signed were a plan on health and an MoU on youth exchanges"."""
    papers = clause.prep("among")
    if clause.verb.lemma != "be" or papers is None:
        return
    signing = next(
        (
            each
            for each in sentence.clauses
            if each.antecedent is papers and each.link is Link.REDUCED
        ),
        None,
    )
    status = _status_of_verb(sentence, signing) if signing is not None else None
    if status is None or signing is None:
        return
    phrases = clause.objects or ([clause.subject] if clause.subject is not None else [])
    for phrase in phrases:
        for part in phrase.parts:
            if _is_text(scene, sentence, part):
                yield Text(
                    part,
                    status,
                    "agreement.among",
                    signing,
                    _signers(scene, sentence, signing, part),
                )


def _by_verb(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Text]:
    """ "Signed a memorandum", "six documents were inked by ministries", "an accord signed in 2000"."""
    lemma = clause.verb.lemma
    status = _status_of_verb(sentence, clause)
    if status is None:
        return
    rule = f"agreement.{lemma if lemma in _NAMED else 'sign'}"
    exchanged = lemma in words("agreements", "verbs", "exchange")
    for phrase in _objects(scene, sentence, clause):
        for part in phrase.parts:
            if exchanged and head(sentence, part) in ("notes", "letters"):
                yield Text(part, status, rule, clause, _signers(scene, sentence, clause, part))
                continue
            text = _text_in(scene, sentence, part) or _nearest_text(sentence, clause)
            if text is not None and not _is_denied(sentence, text):
                yield Text(text, status, rule, clause, _signers(scene, sentence, clause, text))
            elif _is_it(sentence, part):
                _add_signers(scene, sentence, clause)


_NAMED = frozenset("sign exchange conclude negotiate reach".split())


def _status_of_verb(sentence: Sentence, clause: Clause) -> str | None:
    lemma = clause.verb.lemma
    if lemma not in _binding_verbs():
        return None
    ahead = is_planned(clause)
    if lemma in words("agreements", "verbs", "sign") or lemma in words(
        "agreements", "verbs", "renew"
    ):
        return "pending" if ahead or _is_wanted(clause) else "signed"
    if lemma in words("agreements", "verbs", "exchange"):
        return "pending" if ahead else "exchanged"
    if lemma in words("agreements", "verbs", "reach"):
        return None
    if lemma == "enter" and clause.prep("into") is not None:
        return "pending" if ahead else "signed"
    if lemma == "work" and clause.verb.progressive and clause.prep("on") is not None:
        return "pending"
    if lemma in _PUTTING and any(head(sentence, phrase) in _PEN for phrase in clause.objects):
        return "pending" if ahead else "signed"
    if lemma in _BEARING and any(head(sentence, phrase) in _PEN for phrase in clause.objects):
        return "signed"
    if lemma in words("agreements", "verbs", "negotiate"):
        if clause.verb.progressive or (lemma in ("negotiate", "draft") and clause.verb.passive):
            return "pending"
        return None
    if (
        lemma in _FINISHING
        and (ahead or clause.link is Link.INFINITIVE)
        and _is_binding(sentence, clause)
    ):
        return "pending"
    if lemma == "follow" and ahead and clause.subject is not None:
        return "pending"
    return None


@cache
def _binding_verbs() -> frozenset[str]:
    """Every verb that can tell of a signing, for a start."""
    listed = [
        words("agreements", "verbs", name) for name in ("sign", "renew", "exchange", "negotiate")
    ]
    return _PUTTING.union(
        _BEARING, _FINISHING, {"enter", "work", "negotiate", "draft", "follow"}, *listed
    )


def _is_binding(sentence: Sentence, clause: Clause) -> bool:
    """Whether what is to be finished is a text to be signed, and no plan or programme."""
    phrase = clause.subject if clause.verb.passive else clause.object
    return phrase is not None and instruments().get(head(sentence, phrase)) in _BINDING


_BINDING = frozenset("agreement memorandum treaty protocol deal contract document".split())
_FINISHING = frozenset("finalise finalize complete wrap finish".split())


def _is_wanted(clause: Clause) -> bool:
    """Whether the signing is only asked for or agreed upon."""
    return clause.verb.modal in ("should", "must") or clause.link is Link.INFINITIVE


def _text_in(scene: Scene, sentence: Sentence, phrase: Phrase) -> Phrase | None:
    """The text that a phrase names, itself or inside: "the basis of a joint vision statement"."""
    inner: Phrase | None = phrase
    while inner is not None:
        if _is_text(scene, sentence, inner):
            return inner
        inner = inner.of
    return None


def _is_it(sentence: Sentence, phrase: Phrase) -> bool:
    """ "It was inked by …", "the text bears the signatures of …": the one told of before."""
    first = sentence.units[phrase.first].word
    return first == "it" or (
        first in ("the", "this")
        and head(sentence, phrase) in ("text", "document", "deal", "agreement")
    )


def _add_signers(scene: Scene, sentence: Sentence, clause: Clause) -> None:
    last = scene.agreement
    if last is None or sentence.number - last.sentence.number > _NEAR:
        return
    last.actors = merged([*last.actors, *_signers(scene, sentence, clause, None)])
    when = dating.of_clause(scene.document, sentence, clause)
    if last.status == "pending" and when.stated and is_planned(clause):
        last.when = when  # "aiming to sign it on …"
    if sentence is not last.sentence:
        last.also.append(sentence)


_NEAR = 3  # sentences within which "it" may mean a text


def _objects(scene: Scene, sentence: Sentence, clause: Clause) -> list[Phrase]:
    """What was signed: the object; of a passive the subject; of a relative clause its noun."""
    if clause.verb.lemma in _PUTTING | _BEARING:
        if clause.verb.lemma in _BEARING:
            return [clause.subject] if clause.subject is not None else []
        return [phrase for prep, phrase in clause.preps if prep in ("to", "on")]
    if clause.verb.passive or clause.verb.lemma == "follow":
        return [clause.subject] if clause.subject is not None else []
    behind = {"enter": "into", "work": "on"}.get(clause.verb.lemma)
    if clause.verb.lemma == "sign" and has_particle(sentence, clause, frozenset({"off"})):
        behind = "on"
    if behind is not None:
        return [phrase for prep, phrase in clause.preps if prep == behind]
    if clause.verb.lemma == "exchange" and clause.objects:
        return clause.objects[:1]
    found = [
        phrase
        for phrase in clause.objects
        if any(_text_in(scene, sentence, part) for part in phrase.parts)
    ]
    if not found and clause.antecedent is not None and clause.antecedent is not clause.subject:
        return [clause.antecedent]
    return found


def _nearest_text(sentence: Sentence, clause: Clause) -> Phrase | None:
    """The text before a clause that explains something behind it: "a memorandum on the line that was signed"."""
    if clause.link not in (Link.RELATIVE, Link.REDUCED) or clause.verb.lemma not in (
        "sign",
        "ink",
        "conclude",
        "initial",
    ):
        return None
    found = [
        inner
        for each in all_phrases(sentence)
        for part in each.parts
        for inner in _with_inner(part)
        if part.past <= clause.verb.first and instruments().get(head(sentence, inner))
    ]
    return found[-1] if found else None


def _with_inner(phrase: Phrase) -> list[Phrase]:
    found = [phrase]
    while found[-1].of is not None:
        found.append(found[-1].of)
    return found


def all_phrases(sentence: Sentence) -> list[Phrase]:
    """Every noun phrase of a sentence, in order, each once."""
    found: dict[int, Phrase] = {}
    for clause in sentence.clauses:
        for phrase in (*clause.phrases(), clause.antecedent, clause.governor):
            if phrase is not None:
                found.setdefault(id(phrase), phrase)
    for phrase in sentence.loose:
        found.setdefault(id(phrase), phrase)
    return sorted(found.values(), key=lambda phrase: phrase.first)


def _is_text(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase names a text that binds."""
    word = head(sentence, phrase)
    if _is_it(sentence, phrase) and not phrase.preps and scene.agreement is not None:
        return False
    if word == "exchange" and phrase.of is not None:
        return head(sentence, phrase.of) in ("notes", "letters")
    if word in ("notes", "letters"):
        return False
    term = instruments().get(word)
    if term is None:
        bare = phrase.of is None and word in _MORE
        return bare and _follows_text(scene, sentence, phrase)
    around = inside(sentence, phrase)
    return not (
        term in ("plan", "statement", "letter", "deal", "programme", "arrangement")
        and not _qualified(term, around, phrase)
    )


_MORE = frozenset("one others ones another more two three four five second third".split())
_QUALIFIERS = frozenset(
    "cooperation co-operation joint action work master friendship signed bilateral".split()
)


def _qualified(term: str, around: list[str], phrase: Phrase) -> bool:
    """Plans and statements bind only when they are of a binding kind."""
    if term in ("deal", "arrangement", "programme", "plan"):
        return True
    return bool(set(around) & _QUALIFIERS) or phrase.preps != []


def _follows_text(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """ "Another", "a new one", "six others" after a text was named, here or just before."""
    here = any(unit.word in instruments() for unit in sentence.units[: phrase.first])
    return here or sentence.number - scene.text_named == 1


def _is_denied(sentence: Sentence, phrase: Phrase) -> bool:
    return sentence.units[phrase.first].word in ("no", "neither", "nothing")


def _signers(
    scene: Scene, sentence: Sentence, clause: Clause, text: Phrase | None
) -> list[tuple[Actor, str]]:
    """Who signs: the subject, or the one behind "by"; "with" and "between" add parties.

    What stands behind the text itself ("a memorandum with A and another with B") is its own.
    """
    found: list[tuple[Actor, str]] = []
    if clause.verb.passive:
        by = mention_of(clause.prep("by"))
        found += _parties(by, "signatory")
    elif clause.verb.lemma in _BEARING:
        for phrase in clause.objects:
            if phrase.of is not None:
                found += _parties(mention_of(phrase.of), "signatory")
    else:
        found += _parties(mention_of(clause.subject), "signatory")
    own = text is not None and any(prep in ("with", "between") for prep, _ in text.preps)
    for prep, phrase in clause.preps:
        if prep in ("with", "between") and not own:
            found += _partner(scene, sentence, phrase)
    return found


def _parties(mention: Mention, role: str) -> list[tuple[Actor, str]]:
    return with_role(actors_of(mention, places=True), role) if mention.acts else []


def _partner(scene: Scene, sentence: Sentence, phrase: Phrase) -> list[tuple[Actor, str]]:
    """Who stands behind "with" or "between": somebody known, or a name that can be a company's."""
    found = _parties(mention_of(phrase), "party")
    for part in phrase.parts:
        if not mention_of(part).acts and sentence.units[part.head].tag == "P":
            name = scene.document.words(sentence, part.first, part.past).removeprefix("the ")
            found.append((Actor(slug(name), name, "body", ""), "party"))
    return found


def _by_noun(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Text]:
    """ "Witnessed the signing of …", "expedite the negotiation of …", "await signature"."""
    signing = words("agreements", "nouns", "signing")
    exchanging = words("agreements", "nouns", "exchange")
    negotiating = words("agreements", "nouns", "negotiation")
    for phrase in _all_phrases(sentence, clause) if not sentence.lacks(_acts_on_texts()) else ():
        word = head(sentence, phrase)
        if word not in _acts_on_texts():
            continue
        if word in signing and phrase.of is None and phrase is clause.subject:
            _date_signing(scene, sentence, clause)
        about = next((other for prep, other in phrase.preps if prep in ("on", "for")), None)
        if word in negotiating and phrase.of is None and about is not None:
            yield from _negotiated(scene, sentence, clause, about)
        if word == "ceremony" and "signing" in inside(sentence, phrase) and (about or phrase.of):
            yield from _at_ceremony(scene, sentence, clause, about or phrase.of)
        if word == "ceremony" or phrase.of is None:
            continue
        status = _status_of_noun(sentence, clause, phrase)
        if word in exchanging and status == "signed":
            status = "exchanged"
        if word in negotiating:
            status = "pending"
        listed = [
            *phrase.of.parts,
            *(other for other in clause.objects if other.first >= phrase.past),
        ]
        for part in listed:
            if _is_text(scene, sentence, part):
                yield Text(part, status, "agreement.signing-noun", clause, [])
    yield from _awaiting(scene, sentence, clause)


@cache
def _acts_on_texts() -> frozenset[str]:
    listed = [words("agreements", "nouns", name) for name in ("signing", "exchange", "negotiation")]
    return frozenset({"ceremony"}).union(*listed)


def _negotiated(scene: Scene, sentence: Sentence, clause: Clause, about: Phrase) -> Iterator[Text]:
    """ "Negotiations on a tax agreement are under way"."""
    for part in about.parts:
        if _is_text(scene, sentence, part):
            yield Text(part, "pending", "agreement.negotiations", clause, [])


def _at_ceremony(
    scene: Scene, sentence: Sentence, clause: Clause, texts: Phrase | None
) -> Iterator[Text]:
    """ "The signing ceremony for five documents"."""
    status = "pending" if is_planned(clause) else "signed"
    for part in texts.parts if texts is not None else ():
        if _is_text(scene, sentence, part):
            yield Text(part, status, "agreement.ceremony", clause, [])


def _date_signing(scene: Scene, sentence: Sentence, clause: Clause) -> None:
    """ "The signing is planned for later this month": of the text just told of."""
    last = scene.agreement
    when = dating.of_clause(scene.document, sentence, clause)
    if last is None or not when.stated or sentence.number - last.sentence.number > _NEAR:
        return
    last.when = when
    last.also.append(sentence)


def _all_phrases(sentence: Sentence, clause: Clause) -> list[Phrase]:
    """The phrases of a clause; what no clause of the sentence has belongs to its first."""
    loose = sentence.loose if clause is sentence.clauses[0] else []
    found = [part for phrase in (*clause.phrases(), *loose) for part in phrase.parts]
    return found + [phrase.of for phrase in found if phrase.of is not None]


def _status_of_noun(sentence: Sentence, clause: Clause, phrase: Phrase) -> str:
    around = inside(sentence, phrase)
    if is_called_off(sentence, clause):
        return "pending"
    if set(around) & {"early", "speedy", "prompt", "planned", "upcoming", "swift"}:
        return "pending"
    if is_planned(clause) or clause.verb.lemma in _HURRYING:
        return "pending"
    host: Clause | None = clause
    while host is not None:
        if host.verb.lemma in _HURRYING or host.verb.lemma in ("call", "urge", "propose", "ask"):
            return "pending"
        host = host.parent if host.link in (Link.INFINITIVE, Link.GERUND) else None
    return "signed"


def _awaiting(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Text]:
    """ "Eight accords await signature", "a memorandum is ready for signing"."""
    signing = words("agreements", "nouns", "signing")
    waits = clause.verb.lemma == "await" and any(
        head(sentence, phrase) in signing for phrase in clause.objects
    )
    ready = clause.adjective == "ready" and (
        any(prep == "for" and head(sentence, phrase) in signing for prep, phrase in clause.preps)
        or any(child.verb.lemma in ("sign", "ink") for child in clause.children)
    )
    under = not sentence.lacks(_UNDER) and any(
        prep == "under" and head(sentence, phrase) in _WORK for prep, phrase in clause.preps
    )
    if (waits or ready or under) and clause.subject is not None:
        for part in clause.subject.parts:
            if _is_text(scene, sentence, part):
                yield Text(part, "pending", "agreement.awaiting", clause, [])


_UNDER = frozenset({"under"})
_WORK = frozenset("negotiation negotiations discussion preparation consideration way".split())


# Lists: texts named behind "including", between semicolons, in numbered lines


def in_list(scene: Scene, sentence: Sentence) -> Iterator[Finding]:
    """The texts of a numbered line, or of a list that a verb of signing opens."""
    if _is_item(scene, sentence) and not _is_point(sentence):
        yield from _item(scene, sentence)
    elif not sentence.lacks(_LISTING) or _goes_on_naming(scene, sentence):
        yield from _enumerated(scene, sentence)


_LISTING = frozenset((";", "including", ":"))


def _goes_on_naming(scene: Scene, sentence: Sentence) -> bool:
    """ "… signed five documents. They include a plan on …, a memorandum on … and a deal on …"."""
    if sentence.number - scene.signing > 1:
        return False
    return any(_names_them(sentence, clause) for clause in sentence.clauses)


def _names_them(sentence: Sentence, clause: Clause) -> bool:
    if clause.verb.lemma not in _COMPRISING or clause.subject is None or clause.verb.negative:
        return False
    word = head(sentence, clause.subject)
    return word in _THEM or (
        instruments().get(word.removesuffix("s")) is not None and word.endswith("s")
    )


_COMPRISING = frozenset("be include comprise cover encompass contain".split())
_THEM = frozenset("they these those among".split())


def signs_several(sentence: Sentence) -> bool:
    """Whether texts are signed that the next sentence may name: "five documents were signed"."""
    if sentence.lacks(_plurals()):
        return False
    signing = words("agreements", "nouns", "signing") | words("agreements", "verbs", "sign")
    return any(unit.word in signing or unit.lemma in signing for unit in sentence.units)


@cache
def _plurals() -> frozenset[str]:
    return frozenset(f"{word}s" for word in instruments())


def names_text(sentence: Sentence) -> bool:
    """Whether a text is named, so that "a new one" may follow."""
    return not sentence.lacks(instrument_words())


def opens_lines(sentence: Sentence) -> bool:
    """Whether numbered lines of texts follow: "The eleven documents are:"."""
    return sentence.tokens[-1].word == ":" and names_text(sentence)


def _is_item(scene: Scene, sentence: Sentence) -> bool:
    first = sentence.tokens[0].word
    return scene.in_list and sentence.opens_paragraph and (first.isdecimal() or first in _BULLETS)


_BULLETS = frozenset("- – — • * · + o".split())


def _item(scene: Scene, sentence: Sentence) -> Iterator[Finding]:
    """ "2. MoU between A and B, signed by C and D"."""
    phrases = all_phrases(sentence)
    phrase = next(
        (
            each
            for each in phrases
            if sentence.units[each.first].tag != "#" or each.past - each.first > 1
        ),
        None,
    )
    if phrase is None:
        return
    parties = []
    for clause in sentence.clauses:
        if clause.verb.lemma in words("agreements", "verbs", "sign"):
            parties += _signers(scene, sentence, clause, phrase)
    text = Text(phrase.parts[0], "signed", "agreement.listed", None, parties)
    for finding in _findings(scene, sentence, text):
        finding.when = scene.listed if scene.listed.stated else finding.when
        yield finding


def _is_point(sentence: Sentence) -> bool:
    """ "3. The two sides agreed …": the points of a statement are numbered, too."""
    told = (each for each in sentence.clauses if each.link in (Link.MAIN, Link.COORDINATE))
    return any(clause.verb.is_finite and clause.subject is not None for clause in told)


def _enumerated(scene: Scene, sentence: Sentence) -> Iterator[Finding]:
    """ "The exchange of 11 documents, including a plan between A and B; three deals between …"."""
    opener = next((clause for clause in sentence.clauses if _opens_list(sentence, clause)), None)
    if opener is None:
        return
    status = (
        "exchanged"
        if any(unit.word in ("exchange", "exchanged") for unit in sentence.units)
        else "signed"
    )
    for phrase in all_phrases(sentence):
        for part in phrase.parts:
            owned = any(prep == "between" for prep, _ in part.preps)
            listed = _is_listed(sentence, part)
            listed = listed or (opener.verb.lemma in _COMPRISING and _is_object(opener, part))
            if (
                (owned or listed)
                and _is_text(scene, sentence, part)
                and part.first > opener.verb.first
            ):
                yield from _findings(
                    scene, sentence, Text(part, status, "agreement.enumerated", opener, [])
                )


def _is_object(clause: Clause, part: Phrase) -> bool:
    return any(part is each for phrase in clause.objects for each in (phrase, *phrase.parts))


def _is_listed(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase begins an item: behind a colon, a semicolon, or a comma after one."""
    units = sentence.units
    at = phrase.first - 1
    while at >= 0 and units[at].tag in "CR":
        at -= 1
    if at < 0 or units[at].word not in (":", ";", ","):
        return False
    if units[at].word == "," and not any(unit.word == ":" for unit in units[:at]):
        return False
    named = (
        sentence.tokens[units[phrase.head].first].capital
        and head(sentence, phrase) in instruments()
    )
    return units[phrase.first].word in _ONE or head(sentence, phrase) == "minutes" or named


_ONE = frozenset("a an one another two three four five".split())


def _opens_list(sentence: Sentence, clause: Clause) -> bool:
    signing = words("agreements", "nouns", "signing") | words("agreements", "nouns", "exchange")
    if clause.verb.lemma in words("agreements", "verbs", "sign") | words(
        "agreements", "verbs", "exchange"
    ):
        return True
    if clause.verb.lemma in _COMPRISING and clause.subject is not None:  # "The documents are: …"
        return _names_them(sentence, clause)
    return any(
        head(sentence, part) in signing for phrase in clause.phrases() for part in phrase.parts
    )


# Building


def _findings(scene: Scene, sentence: Sentence, text: Text) -> Iterator[Finding]:
    own = _own_parties(scene, sentence, text.phrase)
    parties = merged([*own, *text.parties]) if own or text.parties else []
    if len({actor.country for actor, _ in parties}) < 2 and text.rule != "agreement.enumerated":
        parties = merged([*parties, *_nearby(scene, sentence, text, parties)])
    if not _is_between_sides(scene, sentence, text, parties):
        return
    pairs = _pairs(sentence, text.phrase, parties)
    for pair in pairs:
        finding = Finding(
            "agreement", "", text.status, text.rule, sentence, text.clause, text.phrase
        )
        finding.actors = _completed(scene, pair)
        finding.sides = sides_of(finding.actors)
        finding.instrument = instruments().get(head(sentence, text.phrase), "agreement")
        finding.title = _title(scene, sentence, text.phrase, is_one=len(pairs) > 1)
        finding.period = _period(sentence, text.phrase)
        finding.when = _when(scene, sentence, text)
        if text.status == "signed" and dating.is_ahead(scene.document, finding.when.value):
            finding.status = "pending"
        finding.where = place_of(scene.document, sentence, text.clause, None) or _scene_place(
            scene, finding
        )
        yield finding


def _is_between_sides(
    scene: Scene, sentence: Sentence, text: Text, parties: list[tuple[Actor, str]]
) -> bool:
    """Whether a text can bind two sides: not one between a country's own firms and farmers."""
    if len({actor.country for actor, _ in parties if actor.country}) > 1:
        return True
    own = [*text.phrase.preps, *(text.clause.preps if text.clause is not None else [])]
    unnamed = [
        other
        for prep, other in own
        if prep == "between" and not mention_of(other).acts and len(mention_of(other).sides) < 2
    ]
    if unnamed:
        return False
    return (
        bool(parties)
        or scene.is_bilateral()
        or len(sides_near(sentence)) > 1
        or sentence.number < _OPENING
    )


_OPENING = 6  # sentences in which an article may tell of a signing before it names the two sides


def _scene_place(scene: Scene, finding: Finding):  # type: ignore[no-untyped-def]
    return scene.where if finding.status != "pending" and not finding.when.stated else None


def _own_parties(scene: Scene, sentence: Sentence, phrase: Phrase) -> list[tuple[Actor, str]]:
    """ "Between A and B", "with B", "of the two ministries", "Vietnam's"."""
    found: list[tuple[Actor, str]] = []
    for prep, other in phrase.preps:
        if prep in ("between", "among", "with"):
            found += _partner(scene, sentence, other)
    if phrase.possessor is not None:
        found += _parties(mention_of(phrase.possessor), "party")
    return found


def _nearby(
    scene: Scene, sentence: Sentence, text: Text, parties: list[tuple[Actor, str]]
) -> list[tuple[Actor, str]]:
    """Bodies or provinces of two sides in the same sentence; of "an earlier MoU", those of the last."""
    if (
        text.clause is not None and text.clause.link in (Link.REDUCED, Link.RELATIVE)
    ) or not parties:
        for phrase in all_phrases(sentence):
            mention = mention_of(phrase)
            if mention.bodies and len({body.country for body in mention.bodies}) > 1:
                return _parties(mention, "party")
        pair = _paired_places(sentence)
        if pair:
            return pair
        if {"earlier", "new", "previous", "similar", "former", "last", "one"} & set(
            inside(sentence, text.phrase)
        ):
            return scene.parties
    return []


def _paired_places(sentence: Sentence) -> list[tuple[Actor, str]]:
    """ "Kon Tum has a similar arrangement with Stung Treng": subject and partner are provinces."""
    for clause in sentence.clauses:
        subject = mention_of(clause.subject)
        partner = mention_of(clause.prep("with"))
        if subject.sort == "place" and partner.sort == "place" and subject.sides != partner.sides:
            return [*_parties(subject, "party"), *_parties(partner, "party")]
    return []


def _completed(scene: Scene, parties: list[tuple[Actor, str]]) -> list[tuple[Actor, str]]:
    """The parties; where they are of one side or none, the states of the relationship."""
    sides = {actor.country for actor, _ in parties if actor.country}
    states = all(actor.type == "country" for actor, _ in parties)
    if parties and states and len(sides) > 1 and len(scene.document.local) > 1:
        return with_role([place_actor(where) for where in scene.document.local], "party")
    if len(sides) > 1 or len(parties) > 1:
        return parties
    if not parties and len(scene.document.local) > 1:  # in the news of two provinces, they
        return with_role([place_actor(where) for where in scene.document.local], "party")
    missing = [code for code in scene.sides[:2] if code not in sides]
    return [*parties, *with_role([country_actor(code) for code in missing], "party")]


def _pairs(
    sentence: Sentence, phrase: Phrase, parties: list[tuple[Actor, str]]
) -> list[list[tuple[Actor, str]]]:
    """One list of parties a text: "three deals between A and B, C and D" are three."""
    if any(unit.word == "respectively" for unit in sentence.units):
        sides = len({actor.country for actor, _ in parties})
        if 1 < sides < len(parties) and len(parties) % sides == 0:
            return [parties[at : at + sides] for at in range(0, len(parties), sides)]
    count = _count(sentence, phrase)
    if count > 1 and len(parties) == count + 1:
        sides = [actor.country for actor, _ in parties]
        alone = next((each for each in parties if sides.count(each[0].country) == 1), parties[0])
        return [[alone, other] for other in parties if other is not alone]
    if count > 1 and _are_of_each(sentence, phrase, count):
        return [parties] * count
    return [parties]


def _are_of_each(sentence: Sentence, phrase: Phrase, count: int) -> bool:
    """ "Two between the countries' chambers of commerce and their banks": each pair has its own."""
    among = [other for prep, other in phrase.preps if prep == "between"]
    if len(among) != 1 or len(among[0].parts) != count:
        return False
    return all(
        head(sentence, part).endswith("s") and not mention_of(part).people
        for part in among[0].parts
    )


def _count(sentence: Sentence, phrase: Phrase) -> int:
    for unit in sentence.units[phrase.first : phrase.head]:
        if unit.word in NUMBERS and unit.word not in ("a", "an"):
            return NUMBERS[unit.word]
        if unit.word.isdecimal():
            return int(unit.word)
    return 1


def _title(scene: Scene, sentence: Sentence, phrase: Phrase, *, is_one: bool) -> str:
    """The text's words with what directly explains them, without article.

    Of one of "three deals" the title is "deal"; "another on customs" takes the noun of the text
    named before it.
    """
    first = phrase.possessor.past if phrase.possessor is not None else phrase.first
    while first < phrase.head and sentence.units[first].tag in "DS":
        first += 1
    model = _named_before(sentence, phrase) if head(sentence, phrase) in _MORE else None
    if model is not None:
        about = next((other for prep, other in phrase.preps if prep in ("on", "for")), None)
        kind = _singular(scene.document.words(sentence, *_kind(sentence, model)))
        alone = is_one or head(sentence, phrase) in ("one", "another")
        kind = kind if alone else scene.document.words(sentence, *_kind(sentence, model))
        return (
            f"{kind} on {scene.document.words(sentence, about.first, about.past)}"
            if about is not None
            else kind
        )
    if is_one:
        return _singular(scene.document.words(sentence, *_kind(sentence, phrase)))
    about = next(
        (
            other
            for prep, other in phrase.preps
            if prep in ("on", "for", "in") and other.first == phrase.past + 1
        ),
        None,
    )
    past = about.past if about is not None else phrase.past
    return scene.document.words(sentence, first, past)


def _named_before(sentence: Sentence, phrase: Phrase) -> Phrase | None:
    """The text that "another" is another of."""
    texts = [
        part
        for each in all_phrases(sentence)
        for part in each.parts
        if part.first < phrase.first and head(sentence, part) in instruments()
    ]
    return texts[-1] if texts else None


def _kind(sentence: Sentence, phrase: Phrase) -> tuple[int, int]:
    """The units that say what kind of text it is: no article, no number, no years."""
    first = phrase.possessor.past if phrase.possessor is not None else phrase.first
    while first < phrase.head and (
        sentence.units[first].tag in "DS#t" or sentence.units[first].word in NUMBERS
    ):
        first += 1
    past = (
        phrase.past
        if phrase.of is None or head(sentence, phrase.of) == "understanding"
        else phrase.head + 1
    )
    return first, past


def _singular(title: str) -> str:
    """ "Cooperation deals" as of one."""
    words = title.split(" of ")
    words[0] = words[0].replace("memoranda", "memorandum").replace("Memoranda", "Memorandum")
    if words[0].endswith("s") and words[0].casefold().split()[-1] != "minutes":
        words[0] = words[0][:-1]
    return " of ".join(words)


def _period(sentence: Sentence, phrase: Phrase) -> str:
    """What a text is valid for: "for the 2026-2030 period", "2026 cooperation plan"."""
    inner = range(phrase.first, phrase.past)
    spots = [
        *inner,
        *phrase.times,
        *(at for _, other in phrase.preps for at in range(other.first, other.past)),
    ]
    for at in spots:
        time = sentence.units[at].entity
        if not isinstance(time, Time) or not time.value:
            continue
        if time.expression.shape is Shape.YEARS or (
            time.expression.shape is Shape.YEAR and (at in inner or _behind_for(sentence, at))
        ):
            return time.value.text
    return ""


def _behind_for(sentence: Sentence, at: int) -> bool:
    before = sentence.units[at - 1].word if at else ""
    return before == "for"


def _when(scene: Scene, sentence: Sentence, text: Text) -> When:
    """The day of signing; of a pending text the day planned, else the day it was spoken of."""
    when = dating.of_clause(scene.document, sentence, text.clause)
    if not when.stated and text.clause is not None and text.status == "pending":
        when = dating.of_clause(scene.document, sentence, text.clause.parent)
    if not when.stated:
        when = _during_visit(scene, text)
    if (
        when.stated
        and not _is_validity(sentence, text, when)
        and not _is_year_of(scene, sentence, text, when)
    ):
        return when
    if text.status == "pending":
        when = dating.deadline(scene.document, sentence, text.clause)
        if when.stated:
            return when
    return scene.date()


def _during_visit(scene: Scene, text: Text) -> When:
    """ "Signed while Heng Samrin was in Hanoi": the days of the visit told of before."""
    for child in text.clause.children if text.clause is not None else ():
        people = {person.id for person in mention_of(child.subject).people}
        if child.marker in ("while", "when", "during") and people:
            for visit in scene.visits:
                if visit.people & people and visit.when.value:
                    return visit.when
    return When()


def _is_year_of(scene: Scene, sentence: Sentence, text: Text, when: When) -> bool:
    """ "Signed a memorandum on cooperation in 2019" in the news of that year: what it is for."""
    if (
        text.status == "pending"
        or when.value.days < _YEAR
        or not when.value.contains(scene.when.value)
    ):
        return False
    return any(unit.word in _PROGRAMMES for unit in sentence.units[text.phrase.first :])


_YEAR = 365
_PROGRAMMES = frozenset("cooperation plan programme program activities work action".split())


def _is_validity(sentence: Sentence, text: Text, when: When) -> bool:
    """Whether the clause's time is what the text is valid for: "a plan for 2020"."""
    for at in text.clause.times if text.clause is not None else ():
        time = sentence.units[at].entity
        if (
            isinstance(time, Time)
            and time.value == when.value
            and time.expression.shape is Shape.YEAR
        ):
            return _behind_for(sentence, at)
    return False


__all__ = ["by_clause"]
