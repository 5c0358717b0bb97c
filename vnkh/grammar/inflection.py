"""The forms of verbs: from a lemma to the words of a text and back."""

from __future__ import annotations

from collections.abc import Iterator

_VOWELS = "aeiou"
# Verbs in -l are doubled in British and left single in American spelling; both are read.
_EITHER = ("l", "p", "t")


def regular_forms(lemma: str, *, doubling: bool = False) -> Iterator[tuple[str, str]]:
    """Each form of a regular verb with its tag: v base, z -s, d past and participle, g -ing."""
    yield lemma, "v"
    yield third_person(lemma), "z"
    for stem in _stems(lemma, doubling=doubling):
        yield stem + "ed", "d"
        yield stem + "ing", "g"
    if lemma.endswith("e"):
        yield lemma + "d", "d"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        yield lemma[:-1] + "ied", "d"


def irregular_forms(lemma: str, past: str, participle: str) -> Iterator[tuple[str, str]]:
    """The same of an irregular verb: p past alone, n participle alone, d where they are one."""
    yield lemma, "v"
    yield third_person(lemma), "z"
    for stem in _stems(lemma, doubling=_doubles(lemma)):
        yield stem + "ing", "g"
    if past == participle:
        yield past, "d"
        return
    yield past, "p"
    if participle != lemma:
        yield participle, "n"


def third_person(lemma: str) -> str:
    """The -s form: goes, carries, agrees."""
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def _stems(lemma: str, *, doubling: bool) -> Iterator[str]:
    """What -ing is put to: sign, mak(e), hold, begin(n)."""
    if lemma.endswith("ie"):
        yield lemma[:-2] + "y"
    elif lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        yield lemma[:-1]
    elif doubling:
        yield lemma + lemma[-1]
        if lemma.endswith(_EITHER):
            yield lemma
    else:
        yield lemma


def _doubles(lemma: str) -> bool:
    """Whether a short irregular verb doubles: set, begin, run; not meet, hold."""
    return (
        lemma[-1] not in _VOWELS + "wxy"
        and lemma[-2] in _VOWELS
        and (len(lemma) < 3 or lemma[-3] not in _VOWELS)
    )
