"""What should be done, told in passing: "better use should be made of it, he said"."""

from __future__ import annotations

from vnkh.events.commitments.act import Act, Draft, end_of
from vnkh.events.commitments.ahead import SHOULD
from vnkh.events.commitments.forms import asks_own, form_by, is_domestic, once
from vnkh.events.commitments.speakers import is_committing, source_of, speaks_for_side, voice_of
from vnkh.events.scene import Scene
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import NOTHING, Mention, mention_of

_ORDINALS = frozenset(
    "first firstly second secondly third thirdly fourth fifth finally lastly".split()
)


def by_wish(scene: Scene, sentence: Sentence, clause: Clause) -> Draft | None:
    """ "Roads should be widened, he said"; "First, … should be tried out", of one who just spoke."""
    if clause.verb.modal not in SHOULD or _is_told(scene, clause):
        return None
    is_said = clause.spoken is not None or source_of(sentence, clause) is not None
    speaker = voice_of(scene, sentence, clause) if is_said else _still(scene, sentence)
    sides = once(speaker.sides) if speaker.acts and speaks_for_side(scene, speaker) else ()
    if not sides or (not is_said and len(sides) > 1) or _asks_at_home(sentence, clause, sides):
        return None
    scene.voice = (sentence, speaker)
    first = clause.subject.first if clause.subject is not None else clause.verb.first
    act = Act(mention_of(clause.subject), first, end_of(sentence, clause), is_wish=True)
    return Draft(act, form_by(sides, "propose"), sides, "commitment.should")


def _is_told(scene: Scene, clause: Clause) -> bool:
    """Whether another rule tells of it: who said so agreed or asked, or a text "should be signed"."""
    if id(clause) in scene.told or is_committing(clause.spoken):
        return True
    if clause.quoted and clause.spoken is None:
        return True
    signing = clause.adjective == "ready" or clause.verb.lemma == "sign"
    return signing and id(clause) in scene.told_meetings


def _asks_at_home(sentence: Sentence, clause: Clause, sides: tuple[str, ...]) -> bool:
    """What people ask of their own."""
    return asks_own(clause, sides) or is_domestic(sentence, clause)


def _still(scene: Scene, sentence: Sentence) -> Mention:
    """Who spoke in the sentence just before, of this paragraph or of a list that it opened."""
    if scene.voice is None:
        return NOTHING
    before, speaker = scene.voice
    listed = sentence.tokens[0].word in _ORDINALS
    near = sentence.number - before.number == 1
    return speaker if near and (listed or before.paragraph == sentence.paragraph) else NOTHING
