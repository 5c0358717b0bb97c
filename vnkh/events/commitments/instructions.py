"""Own people set to work: "told the navies to …", "charged the commission with finishing …"."""

from __future__ import annotations

from vnkh.events.commitments.act import Act, Draft, end_of
from vnkh.events.commitments.forms import form_by, once
from vnkh.events.triggers import CommitmentVerb
from vnkh.grammar.clause import Clause, Link
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, mention_of


def instruction(
    sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention
) -> Draft | None:
    """What somebody tells to do: one's own are set to work, of another it is asked."""
    child = clause.child(Link.INFINITIVE) or _with_gerund(clause)
    sides = once(speaker.sides)
    if child is None or not sides:
        return None
    told = mention_of(clause.subject if clause.verb.passive else clause.object)
    sort = "instruct" if set(told.sides) <= set(sides) else "propose"
    act = Act(told, child.verb.first, end_of(sentence, child))
    return Draft(act, form_by(sides, sort), sides, f"{rule.id}.to")


def _with_gerund(clause: Clause) -> Clause | None:
    """ "Entrusted the ministries with drawing up …"."""
    gerunds = (each for each in clause.children if each.link is Link.GERUND)
    return next((each for each in gerunds if each.marker == "with"), None)
