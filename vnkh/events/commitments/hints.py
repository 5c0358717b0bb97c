"""What somebody lets another know: "let it be known that …", "was given to understand that …"."""

from __future__ import annotations

from vnkh.events.commitments.act import Draft
from vnkh.events.commitments.ahead import told_in
from vnkh.events.commitments.foreseen import foreseen
from vnkh.events.commitments.forms import form_and_sides
from vnkh.events.commitments.speakers import other_side, speaks_for_side
from vnkh.events.scene import Scene
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import NOTHING, Mention, mention_of


def by_hint(scene: Scene, sentence: Sentence, clause: Clause) -> Draft | None:
    """What is to be done, of a clause with "know" or "understand" that hangs on "let" or "give"."""
    if clause.verb.lemma not in ("know", "understand"):
        return None
    speaker = _speaker(scene, clause.parent)
    if not speaker.acts or not speaks_for_side(scene, speaker):
        return None
    for child in told_in(clause):
        act = foreseen(sentence, child, speaker)
        form, sides = form_and_sides(act.doer, speaker, is_wish=act.is_wish) if act else ("", ())
        if act is not None and sides:
            return Draft(act, form, sides, "commitment.say.that")
    return None


def _speaker(scene: Scene, host: Clause | None) -> Mention:
    """Who lets know: the subject of "let", "made it", "gave him to"; of "was given to" the other."""
    if host is None or host.verb.lemma not in ("let", "make", "give") or host.verb.negative:
        return NOTHING
    if not host.verb.passive:
        return mention_of(host.subject)
    by, hearer = mention_of(host.prep("by")), mention_of(host.subject)
    return by if by.acts or not hearer.acts else other_side(scene, hearer)
