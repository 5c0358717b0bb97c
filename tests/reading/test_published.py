"""When an article was published, and where that stands; or why nobody can tell."""

import pytest

from vnkh.reading import Article, Unread, read_text

STORY = "The two ministers met to talk about trade.\n\nThey agreed to open two more gates."


def article(text: str, document: str = "x.txt") -> Article:
    read = read_text(text, document)
    assert isinstance(read, Article), read
    return read


def reason(text: str, document: str = "x.txt") -> str:
    read = read_text(text, document)
    assert isinstance(read, Unread), read
    return read.reason


@pytest.mark.parametrize(
    "header",
    [
        " date 2025-11-28 ",
        "date 2025-11-28 ",
        "DATE 2025-11-28\n",
        "\n\n Date: 2025-11-28\n\n",
        "\ufeff date 2025-11-28 ",
        " date 2025-11-28T08:30:00+07:00 ",
        " date 2025/11/28 ",
        " date 2025-11-28",
    ],
)
def test_the_header_tells_the_day(header: str) -> None:
    read = article(header + STORY)
    assert (read.published.isoformat(), read.published_from) == ("2025-11-28", "header")
    assert next(read.paragraphs()).start == len(header)


WITHOUT_HEADER = [
    ("dateline", f"AKP Phnom Penh, November 28, 2025 —\n\n{STORY}", "x.txt"),
    ("dateline", f"AKP, Nov. 28, 2025 – {STORY}", "x.txt"),
    ("dateline", f"Phnom Penh, 28 November 2025 – {STORY}", "2001-01-01.txt"),
    ("dateline", f"At the talks, 2025. Photo: VNA\n\nPhnom Penh (FN), Nov. 28 – {STORY}", "x.txt"),
    ("dateline", f"Phnom Penh (FN), Nov. 28 – {STORY}", "2025/a.txt"),
    ("dateline", f"date 2025-11 PHNOM PENH, Nov 28: {STORY}", "x.txt"),
    ("byline", f"Ministers meet\n\n18:02, 28/11/2025\n\n{STORY}", "x.txt"),
    ("byline", f"Ministers meet\n\nPosted November 28, 2025 4:12 am.\n\n{STORY}", "x.txt"),
    ("byline", f"Ministers meet\n\nIssued on: 28/11/2025 - 07:12\n\n{STORY}", "x.txt"),
    ("byline", f"Ministers meet\nSource: Xinhua| 2025-11-28 19:41:26|Editor: x\n{STORY}", "x.txt"),
    ("byline", f"Ministers meet\nFriday, 28 November 2025\n{STORY}", "x.txt"),
    ("byline", f"Ministers meet\npublished : 28 Nov 2025 at 04:00\n{STORY}", "x.txt"),
    ("byline", f"Ministers meet\nThe Khmer Times, 28th November 2025\n{STORY}", "x.txt"),
    ("byline", f"Ministers meet\n11/28/2025 6:00 PM\n{STORY}", "x.txt"),
    ("byline", f"Gates\nUpdated: 01/12/2025\nPublished: 28/11/2025\n{STORY}", "x.txt"),
    ("byline", f"{STORY}\n\nPublished: 28 November 2025", "x.txt"),
    ("byline", f"HANOI, Nov. 27 (Xinhua) -- {STORY}\n\nXinhua, Nov. 28, 2025", "x.txt"),
    ("name", f"May be\nEd 12 stories\n{STORY}", "2025-11-28.txt"),
    ("name", STORY, "2025-11-28.txt"),
    ("name", STORY, "2025-11-28_ministers-meet.txt.gz"),
    ("name", STORY, "vna-20251128-x.txt"),
    ("name", STORY, "news/2025/11/28/ministers.txt"),
    ("name", STORY, "2024-01-01/2025_11_28.txt"),
    ("name", f"date 2025-11 {STORY}", "2025-11-28.txt"),
]


@pytest.mark.parametrize(("origin", "text", "document"), WITHOUT_HEADER)
def test_without_a_header_the_text_or_the_name_tells(origin: str, text: str, document: str) -> None:
    read = article(text, document)
    assert (read.published.isoformat(), read.published_from) == ("2025-11-28", origin)


REFUSED = [
    (" date 2025-02-30 " + STORY, "“2025-02-30” in its header is not a day of the calendar"),
    (" date 2025-13-01 " + STORY, "“2025-13-01” in its header is not a day of the calendar"),
    (" date 25-11-28 " + STORY, "“25-11-28” in its header has a year of 2 digits, want four"),
    (" date 9025-11-28 " + STORY, "“9025-11-28” in its header is outside the years 1900 to 2099"),
    (" date 2025-11 " + STORY, "no date: “2025-11” in its header names no day"),
    (f" date 2025-11 AKP, May 5, 2024 – {STORY}", "no date: “2025-11” in its header names no day, “May 5, 2024” in its dateline is not in 2025-11"),
    (f"Phnom Penh (FN), Nov. 8 – {STORY}", "no date: “Nov. 8” in its dateline has no year"),
    (f"AKP, Feb. 30, 2018 – {STORY}", "no date: “Feb. 30, 2018” in its dateline is not a day of the calendar"),
    (f"Ministers meet\n03/07/15\n{STORY}", "no date: “03/07/15” in its byline has a year of 2 digits, want four"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), REFUSED)
def test_a_date_that_cannot_be_is_named_with_its_place(text: str, expected: str) -> None:
    assert reason(text) == expected


@pytest.mark.parametrize("document", ["x.txt", "12345678.txt", "000_fc73c9526cbd6bf0.txt", "-"])
def test_where_nothing_tells_the_reason_says_what_would(document: str) -> None:
    assert reason(STORY, document).startswith("no date: want “date YYYY-MM-DD” before the text")


def test_a_date_in_the_story_is_not_the_day_of_publication() -> None:
    assert reason("The two ministers met on November 28, 2025.\n" + STORY).startswith("no date")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "no text in it"),
        (" \n\t\r\n ", "no text in it"),
        (" date 2025-11-28 \n", "no text after its header"),
    ],
)
def test_a_text_without_words_is_no_article(text: str, expected: str) -> None:
    assert reason(text, "2025-11-28.txt") == expected


@pytest.mark.parametrize(
    "sentence", ["Date palms grow in the south.", "Date 5-6 of the visit were free."]
)
def test_a_sentence_that_begins_with_the_word_date_is_no_header(sentence: str) -> None:
    assert article(sentence, "2025-11-28.txt").parts[0].kind == "paragraph"
