"""Captions of photographs: found by their credit, by "(L)" and "(R)", or by a file's name."""

from __future__ import annotations

import re

from vnkh.reading.publishers import publisher

Span = tuple[int, int]

_LONGEST = 500  # characters of a caption, credit included
_CREDIT_REACH = 120  # characters at a line's end in which a credit stands
_SHORTEST_STORY = 40  # characters after a credit that are text again, not the rest of the credit

# (Photo: VNA)  (AP Photo/Heng Sinith)  [VNA photo]
_IN_BRACKETS = re.compile(r"[(\[][^()\[\]]{0,60}\bphotos?\b[^()\[\]]{0,80}[)\]]\.?", re.IGNORECASE)
# (Source: VNA)  (Xinhua/Sovannara): no credit within a sentence, but where a line ends with it
_SOURCE = re.compile(r"\((?:(?:Source|Image|Credit)s?\s?:|([\w.]{2,12})/)[^()]{2,60}\)\.?$")
# Photo: VNA   — VNA/VNS Photo Thống Nhất   Photo supplied   File photo by Heng Chivoan
_PHOTO = re.compile(r"(?:(?<=[\s.–—-])|^)(?:[A-Z]{2,8}[/A-Z]{0,9} |File )?(?:Photo|PHOTO)s?\b")
_CREDIT_WORDS = re.compile(r"\s?:?\s{0,2}(?:by:? |courtesy of |supplied)?")
# KT/Staff   AFP/Tang Chhin Sothy
_STAFF = re.compile(r"(?:^|[\s.])([A-Z][\w.]{1,11})/[A-Z][\w.]+(?: [A-Z][\w.]+){0,3}$")
# "… on Friday. Heng Chivoan": the photographer's name after the last full stop
_PHOTOGRAPHER = re.compile(r"[.”\"] [A-Z][a-z]+(?: [A-Z][a-z]+){1,2}$")
_FILE = re.compile(r"\S{3,100}\.(?:jpe?g|png|gif|webp)\b", re.IGNORECASE)
# … (VGP/Nhat Bac)At the talks …   … Photo: VNA At the talks …
_AGENCY_STAFF = re.compile(r"\(([A-Za-z.]{2,12})/[^()]{2,40}\)\.?")
_PHOTO_AGENCY = re.compile(r"\bPhoto(?: by)?\s?:\s?([A-Z][\w./]{1,30})")
_FROM_FILE = re.compile(r"\b(?:this|a|in) (?:file|handout|undated) photo\b", re.IGNORECASE)
_NUMBERED = re.compile(r"\b[ảẢ]nh \d")  # "… - ảnh 1": what stands for an image
_SIDE = re.compile(
    r"\((?:[LRC]|left|right|cent(?:re|er|ral)|[\w ]{2,12},? (?:from )?(?:left|right|L|R))\)"
)
# What people in a picture do, right behind a name or a word for them: "Mr. Long presents …".
_ACTIONS = (
    "presents?", "shakes?", "speaks?", "address(?:es)?", "meets?", "receives?", "greets?",
    "poses?", "welcomes?", "signs?", "witness(?:es)?", "walks?", "reviews?", "inspects?", "looks?",
    "hands?", "chairs?", "delivers?", "visits?", "attends?",
)  # fmt: skip
_ACTORS = (r"[A-Z][\w.’'-]{0,20}", "delegates", "leaders", "officials", "ministers", "participants")
_ACTING = re.compile(rf"(?:\)|\b(?:{'|'.join(_ACTORS)}))\s(?:{'|'.join(_ACTIONS)})\b")
_AT_A_SCENE = re.compile(r"At the (?:meeting|event|reception|ceremony|talks|signing)\b")
_SENTENCE_BREAK = re.compile(r"(\w{0,12})[.!?][”\"’)]?[\s|]*(?=\w)")
_ABBREVIATIONS = {
    "Gen", "Lt", "Col", "Maj", "Mr", "Mrs", "Ms", "Dr", "Prof", "Assoc", "Brig", "St", "No",
}  # fmt: skip


def captions(block: str) -> list[Span]:
    """The spans of the captions in a block, in order; what is left of it is text."""
    if not _may_be_caption(block):
        return []
    marks = _credits(block)
    runs_on = any(len(block) - end >= _SHORTEST_STORY for _, end in marks)
    if len(block) <= _LONGEST and not runs_on and _is_caption(block):
        return [(0, len(block))]
    found: list[Span] = []
    for start, end in marks:
        last = found[-1][1] if found else 0
        if start >= last:
            found.append((_caption_start(block, last, start), end))
    return found


def has_sides(text: str) -> bool:
    """Whether people are told apart by where they stand: "(L)", "(third from right)"."""
    return bool(_SIDE.search(text))


def is_scene(block: str) -> bool:
    """Whether a line without a full stop, in the midst of a story, says what a picture shows."""
    is_fragment = block[-1] not in '.!?:;,”"(' and block[0].isupper() and 20 <= len(block) <= 250
    return is_fragment and bool(_ACTING.search(block) or _AT_A_SCENE.match(block))


def _may_be_caption(block: str) -> bool:
    """A quick look that lets most paragraphs pass: no bracket, no photo, a full stop at the end."""
    return (
        "(" in block
        or "hoto" in block
        or "HOTO" in block
        or block[-1] not in '.!?”"'
        or "ảnh " in block
        or "Ảnh " in block
        or _FILE.match(block) is not None
    )


def _is_caption(block: str) -> bool:
    return bool(
        _FILE.match(block)
        or _NUMBERED.search(block)
        or block.endswith(" |")  # the cell of a table, with the picture above it
        or (has_sides(block) and len(_SENTENCE_BREAK.findall(block)) <= 1)
        or _FROM_FILE.search(block)
        or any(match.end() == len(block) for match in _IN_BRACKETS.finditer(block))
        or _ends_with_photo(block)
        or _ends_with_name(block)
    )


def _ends_with_photo(block: str) -> bool:
    """Whether the block ends with "Photo: …", the rest being names and nothing else."""
    for match in _PHOTO.finditer(block, max(0, len(block) - _CREDIT_REACH)):
        words = _CREDIT_WORDS.match(block, match.end())
        rest = block[words.end() if words else match.end() :]
        if len(rest) <= 60 and all(map(_is_credit_word, re.split(r"[\s/]+", rest))):
            return True
    return False


def _is_credit_word(word: str) -> bool:
    return not word[:1].islower() or word in {"and", "of", "the", "for", "via"}


def _ends_with_name(block: str) -> bool:
    """Whether the block ends with who took the picture, the word "photo" left out."""
    reach = block[-_CREDIT_REACH:]
    source = _SOURCE.search(reach)
    if source and (publisher(source[1]) if source[1] else not _SENTENCE_BREAK.search(block)):
        return True
    staff = _STAFF.search(reach)
    if staff and publisher(staff[1]):
        return True
    return len(block) <= 250 and bool(_PHOTOGRAPHER.search(reach))


def _credits(block: str) -> list[Span]:
    """The credits that more text follows on the same line, and those at the end of a long one."""
    found = [match.span() for match in _IN_BRACKETS.finditer(block)]
    found += [match.span() for match in _AGENCY_STAFF.finditer(block) if publisher(match[1])]
    found += [
        match.span()
        for match in _PHOTO_AGENCY.finditer(block)
        if publisher(match[1]) and len(block) - match.end() >= _SHORTEST_STORY
    ]
    return sorted(found)


def _caption_start(block: str, floor: int, credit: int) -> int:
    """Where the sentence begins that a credit belongs to; the credit itself when it is too far."""
    start = max(floor, credit - _LONGEST)
    found = start if start == floor else credit
    for match in _SENTENCE_BREAK.finditer(block, start, credit):
        if match[1] not in _ABBREVIATIONS and not _is_abbreviation(block, match.end()):
            found = match.end()
    return found


def _is_abbreviation(block: str, after: int) -> bool:
    """Whether the letter after a full stop belongs to it: "VOV.VN", "U.S."."""
    return block[after - 1] == "." and (
        block[after].islower() or block[after : after + 2].isupper()
    )
