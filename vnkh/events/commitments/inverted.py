"""The act first, the verb behind: "trade is to reach US$5 billion, the two premiers agreed"."""

from __future__ import annotations

from vnkh.events.commitments.act import Act, Draft, end_of
from vnkh.events.commitments.ahead import looks_ahead
from vnkh.events.commitments.forms import form_by, once
from vnkh.events.commitments.speakers import speaker_of
from vnkh.events.scene import Scene
from vnkh.events.triggers import CommitmentVerb
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, mention_of


def inverted(
    scene: Scene, sentence: Sentence, clause: Clause, rule: CommitmentVerb
) -> Draft | None:
    """What a clause that only says who agreed or asked has before it."""
    if rule.sort not in ("commit", "propose"):
        return None
    own = mention_of(clause.subject)
    hosts = [
        each
        for each in sentence.clauses
        if each.spoken is not None and each.spoken.verb is clause.verb
    ]
    scene.told.update(id(each) for each in hosts)
    speaker = speaker_of(scene, sentence, clause) if clause.verb.passive else own
    sides = once(speaker.sides)
    if not hosts or not speaker.acts or not sides or not looks_ahead(sentence, hosts[0]):
        return None
    act = _act(sentence, hosts[0], speaker)
    return Draft(act, form_by(sides, rule.sort), sides, f"{rule.id}.inverted")


def _act(sentence: Sentence, host: Clause, speaker: Mention) -> Act:
    """What is to be done, from the subject on; where that is no doer, who agreed is."""
    doer = mention_of(host.subject)
    first = host.subject.first if host.subject is not None else host.verb.first
    return Act(doer if doer.acts else speaker, first, end_of(sentence, host))
