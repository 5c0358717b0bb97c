"""Title, publisher and dateline of an article, and the values that reading gives."""

import pytest

from vnkh.reading import Article, Unread, read_text

STORY = "The two ministers met to talk about trade.\n\nThey agreed to open two more gates."
HEADER = " date 2025-11-28 "


def article(text: str) -> Article:
    read = read_text(HEADER + text, "x.txt")
    assert isinstance(read, Article), read
    return read


PUBLISHERS = [
    ("Việt Nam News", f"HÀ NỘI — {STORY} — VNA/VNS"),
    ("Việt Nam News", f"{STORY} VNS"),
    ("Vietnam News Agency", f"Hanoi (VNA) – {STORY}"),
    ("Vietnam News Agency", f"{STORY[:-1]}./."),
    ("Vietnam News Agency", f"{STORY}\n\nVNA"),
    ("Nhân Dân", f"NDO/VNA – {STORY}"),
    ("Voice of Vietnam", f"VOV.VN - {STORY}"),
    ("Government News", f"VGP – {STORY}"),
    ("People's Army Newspaper", f"PANO – {STORY}"),
    ("Agence Kampuchea Presse", f"{STORY}\n\nBy AKP"),
    ("Agence Kampuchea Presse", f"Source: AKP\n\n{STORY}"),
    ("Agence Kampuchea Presse", f"{STORY}\n\nSource: Agency Kampuchea Press"),
    ("Fresh News", f"Phnom Penh (FN), Nov. 8 – {STORY}\n\n=FRESH NEWS"),
    ("Khmer Times", f"No Statement\n\nKhmer Times/Staff Reporter\n\n{STORY}"),
    ("The Phnom Penh Post", f"Gates | Phnom Penh Post\n\nGates\n\n{STORY}"),
    ("The Phnom Penh Post", f"PHNOM PENH (The Phnom Penh Post/ANN) - {STORY}"),
    ("Radio Free Asia", f"{STORY}\n\nReported by RFA’s Khmer Service. Written in English by staff."),
    ("Associated Press", f"Gates\n\nBy The Associated Press\n\n{STORY}"),
    ("Xinhua", f"PHNOM PENH, Nov 2: {STORY}\n-Xinhua"),
    ("Bernama", f"BANGKOK, Oct 21 — {STORY} — Bernama"),
    ("", STORY),
    ("", f"HÀ NỘI — {STORY}"),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "text"), PUBLISHERS)
def test_the_publisher_is_known_by_its_marks(expected: str, text: str) -> None:
    assert article(text).publisher == expected


@pytest.mark.parametrize(
    ("place", "dateline"),
    [
        ("HÀ NỘI", "HÀ NỘI —"),
        ("HÀ NỘI", "VIETNAM, May 5 - HÀ NỘI —"),
        ("VIETNAM", "VIETNAM, December 12 -"),
        ("Phnom Penh", "AKP Phnom Penh, September 13, 2018 —"),
        ("HANOI", "HANOI, Vietnam (AP) —"),
        ("Hanoi", "Hanoi (VNA) –"),
        ("PHNOM PENH", "PHNOM PENH, Oct. 30 (Xinhua) --"),
        ("", "VGP –"),
        ("", "(KPL)"),
        ("", "AKP, April 25, 2017 –"),
    ],
)
def test_the_dateline_gives_its_place_as_it_stands(place: str, dateline: str) -> None:
    assert article(f"{dateline} {STORY}").dateline == place


@pytest.mark.parametrize(
    ("title", "front"),
    [
        ("Ministers agree on two gates", "Ministers agree on two gates\n"),
        ("Ministers agree on two gates", "Ministers agree on two gates | Phnom Penh Post\n"),
        ("Ministers agree on two gates", "Making news\nMinisters agree on two gates\n"),
        ("Gates to open", "Site logo Phnom Penh Post - Gates to open\n\nGates to open\n"),
        ("Gates to open", "Gates to open HÀ NỘI — "),
        ("", ""),
    ],
)
def test_the_title_is_the_headline_without_kicker_and_site(title: str, front: str) -> None:
    assert article(front + STORY).title == title


def test_words_gives_back_each_part_of_the_text() -> None:
    read = article(f"Gates to open\n{STORY}")
    assert [read.words(part) for part in read.paragraphs()] == STORY.split("\n\n")


@pytest.mark.parametrize(
    ("reason", "shown"),
    [
        ("two\nlines", "two\\nlines"),
        ("\x1b[31mred\x07", "\\x1b[31mred\\x07"),
        ("right \u202e to left", "right \\u202e to left"),
        ("half \ud800", "half \\ud800"),
        ("Hà Nội, 28 tháng 11", "Hà Nội, 28 tháng 11"),
    ],
)
def test_a_reason_is_one_line_that_acts_on_no_terminal(reason: str, shown: str) -> None:
    assert Unread("x.txt", reason).reason == shown


def test_half_a_character_in_a_text_is_replaced_and_offsets_hold() -> None:
    read = article("Gates \ud800 to open\n" + STORY)
    assert "\ufffd" in read.title
    assert [read.words(part) for part in read.paragraphs()] == STORY.split("\n\n")


def test_nul_and_control_codes_in_a_text_stay_where_they_are() -> None:
    read = article("The minister\0 said \x1b[1mno\x1b[0m.")
    assert read.words(read.parts[-1]) == "The minister\0 said \x1b[1mno\x1b[0m."
