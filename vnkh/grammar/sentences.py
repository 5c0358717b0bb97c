"""Where sentences end, told from the tokens of a paragraph."""

from __future__ import annotations

from vnkh.bounds import SENTENCE
from vnkh.grammar.token import Token
from vnkh.grammar.tokens import TITLES

_ENDS = frozenset(".!?…")
_CLOSERS = frozenset("\"')]”")
_AROUND_END = _CLOSERS | _ENDS
# Abbreviations that may end a sentence do so before one of these words.
_STARTERS = frozenset(
    "the a an he she they it in on at this that these those both for under during after before"
    " as while with to we there also earlier later".split()
)


def split(tokens: list[Token]) -> list[list[Token]]:
    """The tokens of each sentence, in order; nothing is lost."""
    sentences: list[list[Token]] = []
    begin = past = 0
    ends = [index for index, token in enumerate(tokens) if token.word[-1] in _ENDS]
    for index in ends:
        begin = _cut(tokens, begin, index, sentences)
        if index >= past:  # else it stands in the run of signs that was just looked through
            past = _past_signs(tokens, index)
        stop = _end_after(tokens, index, past) if index >= begin else 0
        if stop:
            sentences.append(tokens[begin:stop])
            begin = stop
    begin = _cut(tokens, begin, len(tokens) - 1, sentences)
    if begin < len(tokens):
        sentences.append(tokens[begin:])
    return sentences


def _cut(tokens: list[Token], begin: int, index: int, sentences: list[list[Token]]) -> int:
    """Where the sentence of a token begins, once what runs on for too long is cut off before it."""
    while index - begin >= SENTENCE:
        sentences.append(tokens[begin : begin + SENTENCE])
        begin += SENTENCE
    return begin


def _past_signs(tokens: list[Token], index: int) -> int:
    """Past the signs behind this token that belong to the end of its sentence."""
    past = index + 1
    while past < len(tokens) and tokens[past].word in _AROUND_END:
        if tokens[past].word == '"' and _opens(tokens, past):
            break
        past += 1
    return past


def _end_after(tokens: list[Token], index: int, past: int) -> int:
    """Where the next sentence begins, if one ends with this token; else 0.

    `past` is where the signs behind it end.
    """
    word = tokens[index].word
    if word in _ENDS and not (index == 1 and tokens[0].word.isdecimal()):  # "2. Memorandum on"
        return past if past == len(tokens) or _begins(tokens, index, past) else 0
    if word.endswith(".") and len(word) > 1 and word not in TITLES:
        after = index + 1
        if after < len(tokens) and tokens[after].capital and tokens[after].word in _STARTERS:
            return after
    return 0


def _opens(tokens: list[Token], index: int) -> bool:
    """Whether a quotation mark belongs to what follows: it stands apart from what precedes."""
    return tokens[index].start > tokens[index - 1].end


def _begins(tokens: list[Token], full_stop: int, index: int) -> bool:
    """Whether a sentence can begin with this token."""
    token = tokens[index]
    if token.word in {'"', "(", "[", "-", "–", "/"}:
        return token.word != "/"
    if token.capital or not token.is_word:
        # "J. Smith": an initial; "2.5": never parted by the tokenizer
        before = tokens[full_stop - 1] if full_stop else None
        is_initial = bool(before and before.capital and len(before.word) == 1)
        return not is_initial
    return False
