"""Whether it is joint, a pledge or a proposal, and whose."""

from __future__ import annotations

from vnkh.events.commitments.act import Act
from vnkh.events.reading import head
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, mention_of

_AT_HOME = (
    words("commitments", "words", "powers")
    | words("commitments", "words", "public")
    | frozenset("businesses firms companies enterprises exporters traders".split())
)


def form_and_sides(
    doer: Mention, speaker: Mention, *, is_wish: bool = False
) -> tuple[str, tuple[str, ...]]:
    """What it is that `speaker` says `doer` will do, or as a wish should do, and whose it is.

    Of what both say or both will do the form is "joint"; one's own acts are pledged, another's
    are proposed.
    """
    said_by = once(speaker.sides)
    done_by = once(doer.sides)
    if is_wish:
        return (form_by(said_by, "propose"), said_by) if said_by else ("joint", done_by)
    if len(done_by) > 1:
        return "joint", done_by
    if len(said_by) > 1 and not done_by:
        return "joint", said_by
    return "pledge", done_by or said_by


def form_by(sides: tuple[str, ...], sort: str) -> str:
    """The form of what these sides say by a word of this sort, as the triggers have them."""
    if len(sides) > 1:
        return "joint"
    return "proposal" if sort == "propose" else "pledge"


def of_doer(act: Act, sides: tuple[str, ...]) -> tuple[str, ...]:
    """ "He gave his word that Cambodia would …": a side that promises its own act is that side."""
    done_by = once(act.doer.sides)
    own = act.doer.sort in ("country", "sides") and len(done_by) == len(sides) == 1
    return done_by if own else sides


def asks_own(wished: Clause, sides: tuple[str, ...]) -> bool:
    """ "Vietnamese firms should mind their quality, the Vietnamese minister said": no other side."""
    asked = set(mention_of(wished.subject).sides)
    return len(asked) == 1 and asked == set(sides)


def is_domestic(sentence: Sentence, wished: Clause) -> bool:
    """ "The government should go to court", "businesses should learn Khmer": asked of one's own."""
    subject = wished.subject
    if subject is None or mention_of(subject).sides:
        return False
    return head(sentence, subject) in _AT_HOME


def once(sides: tuple[str, ...]) -> tuple[str, ...]:
    """Countries, each once; who is of none is left out."""
    return tuple(dict.fromkeys(code for code in sides if code))
