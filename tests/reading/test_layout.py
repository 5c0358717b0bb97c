"""Every form that an article of this genre takes is read part by part.

Each row is an article with its parts marked: ‹kind|words›. The marks are taken away, the article
is read, and the parts have to come out as they were marked.
"""

import re
import textwrap
import unicodedata
from pathlib import Path

import pytest

from vnkh.reading import Article, read_text

SEEDS = Path(__file__).parents[2] / "seeds"
HEADER = " ‹header|date 2025-11-28› "
FIRST = "‹paragraph|The two ministers met on Friday to talk about trade and the border.›"
SECOND = "‹paragraph|They agreed to open two more gates before the year is out.›"
_MARK = re.compile(r"‹(\w+)\|(.*?)›", re.DOTALL)


def parts_of(text: str) -> list[tuple[str, str]]:
    article = read_text(text, "x.txt")
    assert isinstance(article, Article), article
    return [(part.kind, article.words(part)) for part in article.parts]


def check(marked: str) -> None:
    text = _MARK.sub(lambda match: match[2], marked)
    assert parts_of(text) == [(match[1], match[2]) for match in _MARK.finditer(marked)]


DATELINES = [
    "HÀ NỘI —",
    "HÀ NỘI –",
    "HANOI —",
    "PHNOM PENH —",
    "TÂY NINH –",
    "KOH KONG —",
    "HCM CITY —",
    "HUẾ —",
    "ĐỒNG NAI-",
    "THE HAGUE —",
    "Hanoi (VNA) –",
    "Hanoi (VNA) -",
    "Phnom Penh (VNA) –",
    "Dak Lak (VNA) –",
    "Hanoi, July 14 (VNA) –",
    "Phnom Penh (FN), Nov. 8 –",
    "Phnom Penh, 12 January 2024 –",
    "Phnom Penh (AFP) –",
    "HANOI, Vietnam (AP) —",
    "PHNOM PENH, Cambodia -",
    "PHNOM PENH, (Cambodia Herald) -",
    "PHNOM PENH (The Phnom Penh Post/ANN) -",
    "BEIJING, June 26 (Xinhua) --",
    "PHNOM PENH, Oct. 30 (Xinhua) --",
    "KUALA LUMPUR, July 10 (Bernama) --",
    "BANGKOK, Oct 21 —",
    "SIEM REAP (Cambodia), Nov 4 -",
    "VIETNAM, December 12 -",
    "HANOI:",
    "HANOI (Reuter):",
    "Phnom Penh:",
    "WVR/VNA -",
    "DOUNG, Svay Rieng -",
    "PHNOM PENH, Nov 2:",
    "AKP Phnom Penh, September 13, 2018 —",
    "AKP, April 25, 2017 –",
    "VGP -",
    "VGP –",
    "VOV.VN -",
    "PANO –",
    "NDO/VNA –",
    "VietNamNet Bridge –",
    "(KPL)",
    "(VOVWORLD) -",
    "Vientiane, (KPL)",
    "Hanoi —",
    "–",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_is_parted_from_the_first_sentence(dateline: str) -> None:
    check(f"{HEADER}‹dateline|{dateline}› {FIRST}\n\n{SECOND}")


@pytest.mark.parametrize("dateline", [line for line in DATELINES if line != "–"])
def test_a_dateline_is_found_below_a_headline_and_a_caption(dateline: str) -> None:
    front = "‹headline|Ministers agree on two more gates›\n‹caption|The ministers (Photo: VNA)›\n"
    check(f"{HEADER}{front}‹dateline|{dateline}› {FIRST}\n{SECOND}")


@pytest.mark.parametrize(
    "dateline", ["HÀ NỘI —", "PHNOM PENH —", "Hanoi (VNA) –", "Dak Lak (VNA) -", "HCM CITY –"]
)
def test_a_headline_that_runs_into_the_dateline_ends_before_it(dateline: str) -> None:
    check(f"{HEADER}‹headline|Ministers agree to open two gates› ‹dateline|{dateline}› {FIRST}")


NO_DATELINES = [
    "Hanoi: the talks begin, and nobody knows how long they will last.",
    "Vietnam – Cambodia trade grew by a tenth last year, the two ministries said.",
    "Phnom Penh – Bavet is the busiest stretch of the road, officials say.",
    "ASEAN — the bloc of ten — has welcomed the agreement.",
    "CPP — the ruling party — has welcomed the agreement.",
    "Friday: the talks begin, and nobody knows how long they will last.",
    "On November 28 – the day of the talks – the road was closed.",
    "It was 18:02 when the talks ended.",
]


@pytest.mark.parametrize("sentence", NO_DATELINES)
def test_a_dash_or_colon_alone_makes_no_dateline(sentence: str) -> None:
    check(f"{HEADER}‹paragraph|{sentence}›\n\n{SECOND}")


CAPTIONS = [
    "The ministers shake hands in Hà Nội. Photo: VNA",
    "The ministers shake hands in Hà Nội (Photo: VNA)",
    "The ministers shake hands in Hà Nội on Friday. (Photo: VNA)",
    "The ministers shake hands in Hà Nội. — VNA/VNS Photo Thống Nhất",
    "The ministers shake hands in Hà Nội. — VNA/VNS Photo",
    "The ministers shake hands, Hà Nội, November 28, 2025 - Photo: VGP/Nhat Bac",
    "The ministers, left and right, shake hands, Friday, Nov. 28, 2025. (AP Photo/Sok Dara)",
    "The ministers shake hands on Friday. (AP Photo)",
    "The ministers shake hands on Friday. (Xinhua/Sok Dara)",
    "The ministers shake hands on Friday. Photo supplied",
    "The ministers shake hands on Friday. Photo: Trong Hai",
    "The ministers shake hands on Friday. Heng Dara",
    "The ministers shake hands on Friday. KT/Staff",
    "The ministers shake hands (Source: VNA)",
    "The minister (L) and his guest in Phnom Penh",
    "The minister (third from left) and his guests in Phnom Penh.",
    "border-talks-july-2015.jpg The ministers shake hands in Phnom Penh, July 9, 2015.",
    "5-story-112.jpg",
    "Photo: VNA",
    "Photo by: AFP",
    "Ministers agree on two gates - ảnh 1",
    "Ministers agree on two gates - Ảnh 1.",
    "Ministers agree on two gates ảnh 1At the talks (Photo: VNA)",
    "The ministers before the talks |",
    "A soldier walks along the border in this file photo.",
]


@pytest.mark.parametrize("caption", CAPTIONS)
def test_a_caption_is_told_from_the_text_wherever_it_stands(caption: str) -> None:
    check(f"{HEADER}‹caption|{caption}›\n\n{FIRST}\n‹caption|{caption}›\n{SECOND}")


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("caption", "Mr. Long presents a souvenir to Mr. Dara"),
        ("caption", "General Tea Banh and his delegates pose for a photo"),
        ("caption", "At the talks in Hà Nội"),
        ("paragraph", "Border issues"),
        ("paragraph", "They agreed to maintain mutual visits, meetings and"),
        ("paragraph", "He thanked the Communist Party of Vietnam ("),
        ("paragraph", "What comes next:"),
    ],
)
def test_a_line_that_only_says_what_a_picture_shows_is_a_caption(kind: str, line: str) -> None:
    check(f"{HEADER}{FIRST}\n\n‹{kind}|{line}›\n\n{SECOND}")


GLUED = [
    f"‹caption|The ministers (Photo: VNA)›‹dateline|Hanoi (VNA) –› {FIRST}",
    f"‹caption|The ministers (R, L) (Photo: VNA)› ‹dateline|Tokyo (VNA) –›\n\n{FIRST}",
    f"‹caption|The ministers (Photo: VNA)›{FIRST}",
    f"{FIRST}\n‹caption|The ministers cut the ribbon (Photo: VNA)›{SECOND}",
    f"{FIRST} ‹caption|The ministers cut the ribbon (Photo: VNA)› {SECOND}",
    f"{FIRST}‹caption|The ministers cut the ribbon (Photo: VNA)›{SECOND}",
    f"‹headline|Ministers meet›\n‹caption|At the talks. Photo: VNA› {FIRST}\n{SECOND}",
    f"‹byline|Source: FN› {FIRST}\n{SECOND}",
    f"‹headline|Ministers meet›\n{FIRST}\n‹caption|Ministers meet›\n{SECOND}",
    f"‹dateline|VIETNAM, May 5 -› ‹dateline|HÀ NỘI —› {FIRST}",
    (
        f"‹dateline|VIETNAM, May 5 -›\n\n‹caption|At the airport. — VNA/VNS Photo›\n\n"
        f"‹dateline|HÀ NỘI —› {FIRST}"
    ),
    (
        f"‹headline|Ministers meet›\n{FIRST}\n‹caption|At the talks (Photo: VNA)›\n"
        f"‹dateline|Phnom Penh (VNA) –› {SECOND}"
    ),
]


@pytest.mark.parametrize("marked", GLUED)
def test_parts_with_nothing_between_them_come_apart(marked: str) -> None:
    check(HEADER + marked)


BYLINES = [
    "By The Associated Press",
    "By Sok Dara",
    "By Thuy Dung and Le Minh",
    "Posts Thuy Dung",
    "Posted December 11, 2023 4:12 am.",
    "Posted by Sok Dara",
    "Issued on: 21/09/2024 - 07:12",
    "published : 7 Nov 2021 at 04:00",
    "newspaper section: News",
    "Post Staff | Publication date 10 December 2018 | 07:00 ICT",
    "Source: Xinhua| 2019-10-30 19:41:26|Editor: huaxia",
    "Source: AKP",
    "The Khmer Times, 21 December 2016",
    "Xinhua, April 25, 2017 Adjust font size:",
    "Khmer Times/Staff Reporter",
    "Sok Dara / Khmer Times",
    "Wednesday, 31 August 2016",
    "Mon., Feb. 25, 2019",
    "September 24, 2012 8:10 PM GMT+7",
    "18:02, 03/07/2015",
    "Written by Sok Dara",
    "From correspondents in Bangkok",
    "Agence France-Presse",
    "Kyodo",
    "Date:2025-04-12 15:32:08",
]


@pytest.mark.parametrize("byline", BYLINES)
def test_a_byline_stands_between_headline_and_story(byline: str) -> None:
    check(f"{HEADER}‹headline|Ministers agree on two gates›\n\n‹byline|{byline}›\n\n{FIRST}")


LAST_LINES = [
    ("byline", "By Sok Dara"),
    ("byline", "By AKP"),
    ("byline", "Translated by Huu Duong"),
    ("byline", "Reported by RFA’s Khmer Service. Written in English by staff."),
    ("byline", "Source: Agency Kampuchea Press"),
    ("byline", "(Source: VNA)"),
    ("byline", "Associated Press - October 20, 1999."),
    ("byline", "Thu Huyen"),
    ("ending", "VNA"),
    ("ending", "=FRESH NEWS"),
    ("ending", "-Xinhua"),
    ("ending", "Enditem"),
    ("ending", "bur/sco"),
    ("ending", "str-sco/fox"),
    ("ending", "— VNA/VNS"),
    ("ending", "VNF/VOV"),
    ("furniture", "No comments:"),
    ("furniture", "ពត៌មានផ្សេងៗ"),
    ("furniture", "|"),
]


@pytest.mark.parametrize(("kind", "line"), LAST_LINES)
def test_what_stands_below_the_story_is_no_paragraph(kind: str, line: str) -> None:
    check(f"{HEADER}{FIRST}\n\n{SECOND}\n\n\n\n‹{kind}|{line}›\n")


@pytest.mark.parametrize(
    "mark", [" ‹ending|— VNA/VNS›", " ‹ending|— VNS›", " ‹ending|VNS›", "‹ending|-VNA›",
             " ‹ending|_ VNS›", " ‹ending|— Bernama›", " ‹ending|(VNA)›", " ‹ending|Enditem›",
             " ‹ending|- AFP›"],
)  # fmt: skip
def test_an_agencys_mark_is_parted_from_the_last_sentence(mark: str) -> None:
    check(f"{HEADER}{FIRST}\n\n{SECOND}{mark}")


def test_the_stroke_that_ends_a_story_stays_with_its_sentence() -> None:
    check(f"{HEADER}{FIRST}\n\n‹paragraph|They agreed to open two more gates./.›")


def test_links_to_other_stories_are_no_part_of_the_story() -> None:
    links = "‹furniture|Related News›\n‹furniture|Minister to visit Laos›\n‹furniture|Rice is dear›"
    check(f"{HEADER}{FIRST}\n{SECOND}\n‹ending|VNA›\n{links}")
    check(f"{HEADER}{FIRST}\n‹furniture|Related News Minister to visit Laos›\n{SECOND}")


FRONTS = [
    f"‹headline|Ministers agree on two gates›\n{FIRST}",
    f"‹headline|Gates to bring trade to border towns: scholar›\n{FIRST}",
    f"‹headline|Making news›\n‹headline|Ministers agree on two gates›\n{FIRST}",
    f"‹headline|Who will open the gates?›\n\n{FIRST}",
    f"‹headline|VIETNAM – CAMBODIA TIES GROW›\n{FIRST}",
    f"‹headline|Ministers agree on two gates›\n‹furniture|View›\n{FIRST}",
    (
        f"‹headline|Ministers agree on two gates›\n‹byline|Sok Dara›\n"
        f"‹byline|Khmer Times, May 9, 2023›\n{FIRST}"
    ),
]


@pytest.mark.parametrize("marked", FRONTS)
def test_headlines_stand_first_and_are_no_sentences(marked: str) -> None:
    check(f"{HEADER}{marked}\n{SECOND}")


def test_a_first_line_that_is_a_full_sentence_is_a_paragraph() -> None:
    check(f"{HEADER}{FIRST}\n\n{SECOND}")
    check(f"{HEADER}‹paragraph|“We agree,” the minister said.›\n{SECOND}")


def test_a_text_of_one_line_is_its_own_story() -> None:
    check(f"{HEADER}‹paragraph|Ministers agree on two gates›")


def test_a_list_stays_in_the_story_line_by_line() -> None:
    items = "‹paragraph|1. MoU on trade›\n‹paragraph|2. MoU on visits between schools›"
    check(f"{HEADER}{FIRST}\n‹paragraph|The documents are:›\n{items}\n{SECOND}")


@pytest.mark.parametrize("break_", ["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n\n\n\n", "\u2029"])
def test_any_line_end_and_any_number_of_them_parts_paragraphs(break_: str) -> None:
    check(f"{HEADER}‹headline|Ministers meet›{break_}{FIRST}{break_}{SECOND}{break_}")


WRAPPED = """\
 ‹header|date 2025-11-28› ‹headline|Ministers agree on two gates›

‹dateline|HÀ NỘI —› ‹paragraph|The two ministers met on Friday to talk about trade
and the border, and they agreed that their staffs should see each
other twice a year from now on.›

‹paragraph|They also agreed to open two more gates before the year is out,
one in the north and one in the south. The talks went on for three
hours.› ‹ending|— VNS›
"""


OLD_PAGE = """\
 ‹header|date 1996-01-12› ‹headline|Site logo The Paper - A long headline, wider than the column it is in›

‹headline|A long headline, wider than the column it is in›

‹paragraph|This outpost on the border is an example of how little anybody

knows of where it lies, or where it ought to, and of what should

be done about it.›


‹paragraph|The farmers on both sides complain of each other and would

like their governments to meet.›
"""


def test_headlines_may_be_wider_than_the_column() -> None:
    check(OLD_PAGE)


def test_lines_that_a_narrow_column_broke_are_one_paragraph() -> None:
    check(WRAPPED)


def test_a_narrow_column_with_blank_lines_between_all_lines_is_seen_through() -> None:
    check(
        WRAPPED.replace("\n\n", "\n\n\n\n")
        .replace("trade\n", "trade\n\n")
        .replace("each\n", "each\n\n")
        .replace("out,\n", "out,\n\n")
        .replace("three\n", "three\n\n")
    )


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_decomposed_letters_are_read_like_composed_ones(form: str) -> None:
    line = "‹headline|Hai nước mở thêm cửa khẩu› ‹dateline|HÀ NỘI —› "
    check(unicodedata.normalize(form, f"{HEADER}{line}{FIRST}"))


def test_paragraphs_are_numbered_and_nothing_else_is() -> None:
    article = read_text(" date 2025-11-28 Two meet\nHANOI — One.\nTwo (L) (Photo: A)\nThree.", "x")
    assert isinstance(article, Article)
    assert [(part.kind, part.paragraph) for part in article.parts] == [
        ("header", 0), ("headline", 0), ("dateline", 0), ("paragraph", 1), ("caption", 0),
        ("paragraph", 2),
    ]  # fmt: skip


@pytest.mark.parametrize("width", [50, 60, 72, 80, 95])
@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.name[:3])
def test_an_article_wrapped_to_any_column_has_the_same_parts(seed: Path, width: int) -> None:
    lines = seed.read_text(encoding="utf-8").split("\n")
    text = "\n".join(line for line in lines if line.strip())
    wrapped = "\n\n".join(textwrap.fill(line, width) for line in text.split("\n"))
    assert without_blanks(wrapped) == without_blanks(text)


def without_blanks(text: str) -> list[tuple[str, str]]:
    return [(kind, "".join(words.split())) for kind, words in parts_of(text)]
