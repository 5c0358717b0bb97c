"""Chronologies within an article: paragraphs that begin with their day, or stand below one."""

from __future__ import annotations

from telling import everything

ENTRIES = """How the two neighbours came this far:

January 1995: First Prime Minister Norodom Ranariddh travels to Hanoi, where it is agreed that \
neither side will move existing posts.

October 10, 2005: Vietnamese Prime Minister Phan Van Khai and Cambodian Prime Minister Hun Sen sign \
a supplementary treaty in Hanoi.

August 2010: President Nguyen Minh Triet of Vietnam is received by King Norodom Sihamoni in Phnom \
Penh and urges Cambodia to plant markers faster. The two governments pledge to finish by 2012.

And now? Prime Minister Pham Minh Chinh will hold talks with Prime Minister Hun Manet in Phnom Penh \
tomorrow."""

DAYS = """What happened between Vietnam and Cambodia this week.

Thursday, May 2

Foreign Minister Bui Thanh Son received Cambodian Ambassador Chea Kimtha in Hanoi. He promised 20 \
scholarships.

Friday, May 3

Trade ministers Nguyen Hong Dien and Cham Nimul signed a memorandum in Phnom Penh."""


def test_each_entry_has_its_own_day_and_is_over() -> None:
    assert everything(ENTRIES) == [
        "talks held 2010-08 | Nguyễn Minh Triết, Norodom Sihamoni | Phnom Penh",
        "talks planned 2024-05-08 | Hun Manet, Phạm Minh Chính | Phnom Penh",
        "visit held 1995-01 | Norodom Ranariddh | Hà Nội",
        "treaty signed 2005-10-10 | Hun Sen, Phan Văn Khải | supplementary treaty",
        "joint KH, VN: finish by 2012",
        "joint KH, VN: neither side will move existing posts",
        "proposal VN: plant markers faster",
    ]


def test_a_line_with_a_day_alone_is_of_all_that_stands_below_it() -> None:
    assert everything(DAYS) == [
        "talks held 2024-05-02 | Bùi Thanh Sơn, Chea Kimtha | Hà Nội",
        "memorandum signed 2024-05-03 | Cham Nimul, Nguyễn Hồng Diên | memorandum",
        "pledge VN: 20 scholarships",
    ]


def test_a_single_label_is_no_chronology() -> None:
    [talks] = everything(
        "May 2012: that was long ago.\n\n"
        "Vietnamese Prime Minister Pham Minh Chinh held talks with Cambodian Prime Minister Hun Manet"
        " in Hanoi on May 6."
    )
    assert talks == "talks held 2024-05-06 | Hun Manet, Phạm Minh Chính | Hà Nội"
