"""In which words of the article a deed is told, so that what is denied stays denied."""

from __future__ import annotations

from vnkh.events.commitments.act import Act
from vnkh.events.scene import Scene
from vnkh.tagging.document import Sentence

_NOBODY = frozenset("neither no none nobody".split())


def words_of(scene: Scene, sentence: Sentence, act: Act) -> str:
    """What is to be done, in the article's words, without the "to" before it."""
    first, past = _with_nobody(sentence, act.first), act.end
    denied = first and sentence.units[first - 1].word in ("not", "never")
    if denied:
        first -= 1  # "not to let anyone …"
    if denied and _is_run_together(scene, sentence, first):
        first -= 1  # "won't allow"
    while first < past - 1 and _is_auxiliary(scene, sentence, first):
        first += 1
    start, end = scene.document.span(sentence, first, past)
    text = scene.document.view.text
    if text.count("(", start, end) > text.count(")", start, end) or text.startswith(" (by ", end):
        close = text.find(")", end, sentence.end)
        end = close + 1 if close >= 0 else end
    return text[start:end]


def _is_auxiliary(scene: Scene, sentence: Sentence, at: int) -> bool:
    """What is left out before the deed: "to", "will", the "'re" of "we're ready"; no "won't"."""
    if sentence.units[at].tag in "TM":
        is_denied = sentence.units[at + 1].word == "not"
        return not (is_denied and _is_run_together(scene, sentence, at + 1))
    return _is_run_together(scene, sentence, at)


def _is_run_together(scene: Scene, sentence: Sentence, at: int) -> bool:
    """Whether a unit is the latter part of a contraction: "we're", "won't"."""
    start, _ = scene.document.span(sentence, at, at + 1)
    return start > 0 and scene.document.view.text[start - 1].isalpha()


def _with_nobody(sentence: Sentence, first: int) -> int:
    """Where an act begins; of "neither side will build …" with the subject, which denies it."""
    for clause in sentence.clauses:
        subject = clause.subject
        if clause.verb.first != first or subject is None or subject.first > first:
            continue
        if sentence.units[subject.first].word in _NOBODY:
            return subject.first
    return first
