"""Calls, conferences with their numbers, and ceremonies."""

from __future__ import annotations

import pytest
from telling import found, meetings, meetings_after_talks

CALLS = [
    (
        "Vietnamese Prime Minister Pham Minh Chinh held phone talks with Cambodian Prime Minister Hun Manet on May 6.",
        ["call held 2024-05-06 | Hun Manet, Phạm Minh Chính | "],
    ),
    (
        "Foreign Ministers Bui Thanh Son and Sok Chenda Sophea spoke by telephone on Monday.",
        ["call held 2024-05-06 | Bùi Thanh Sơn, Sok Chenda Sophea | "],
    ),
    (
        "Bui Thanh Son had a phone conversation with Sok Chenda Sophea on May 2.",
        ["call held 2024-05-02 | Bùi Thanh Sơn, Sok Chenda Sophea | "],
    ),
    (
        "Hun Manet telephoned Pham Minh Chinh last Friday to offer condolences.",
        ["call held 2024-05-03 | Hun Manet, Phạm Minh Chính | "],
    ),
    (
        "In a telephone call with Sok Chenda Sophea on May 2, Bui Thanh Son thanked Cambodia.",
        ["call held 2024-05-02 | Bùi Thanh Sơn, Sok Chenda Sophea | "],
    ),
    (
        "The two foreign ministers, Bui Thanh Son and Sok Chenda Sophea, talked over the phone yesterday.",
        ["call held 2024-05-06 | Bùi Thanh Sơn, Sok Chenda Sophea | "],
    ),
    (
        "A video conference between Bui Thanh Son and Sok Chenda Sophea was held on April 30.",
        ["call held 2024-04-30 | Bùi Thanh Sơn, Sok Chenda Sophea | "],
    ),
]

CONFERENCES = [
    (
        "The 20th meeting of the Vietnam-Cambodia Joint Committee was held in Hanoi on September 9, 2023.",
        ["conference held 2023-09-09 | KH, VN | Hà Nội"],
    ),
    (
        "The 12th Conference on Cooperation and Development of Vietnam-Cambodia Border Provinces took place in Kratie on May 3.",
        ["conference held 2024-05-03 | KH, VN | Kratie"],
    ),
    (
        "The eighth political consultation between the Vietnamese and Cambodian foreign ministries took place in Siem Reap on March 3.",
        [
            "conference held 2024-03-03 | Ministry of Foreign Affairs, Ministry of Foreign Affairs and International Cooperation | Siem Reap"
        ],
    ),
    (
        "Bui Thanh Son and Sok Chenda Sophea co-chaired the 20th meeting of the Joint Committee in Hanoi on May 3.",
        ["conference held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội"],
    ),
    (
        "Hun Manet will attend the ASEAN Summit in Vientiane on October 9-11.",
        ["conference planned 2024-10-09/2024-10-11 | Hun Manet | Vientiane"],
    ),
    (
        "The 21st meeting of the Vietnam-Cambodia Joint Committee will be held in Phnom Penh in 2025.",
        ["conference planned 2025 | KH, VN | Phnom Penh"],
    ),
    (
        "A workshop on border trade between Tay Ninh and Svay Rieng was held in Tay Ninh on May 4.",
        ["conference held 2024-05-04 | Svay Rieng, Tây Ninh | Tây Ninh"],
    ),
    (
        "The 21st meeting of the Vietnam-Cambodia Joint Committee, planned for May 20, has been postponed.",
        ["conference cancelled 2024-05-20 | KH, VN | "],
    ),
]

CEREMONIES = [
    (
        "Hun Sen will attend the 70th anniversary of the Dien Bien Phu victory in Hanoi on May 7.",
        ["ceremony planned 2024-05-07 | Hun Sen | Hà Nội"],
    ),
    (
        "Khuon Sudary attended the inauguration of the new parliament building in Phnom Penh together with Vuong Dinh Hue.",
        ["ceremony held 2024-05-07 | Khuon Sudary, Vương Đình Huệ | Phnom Penh"],
    ),
    (
        "Phan Van Giang laid a wreath at the Vietnam-Cambodia Friendship Monument in Phnom Penh on May 3.",
        ["ceremony held 2024-05-03 | Phan Văn Giang | Phnom Penh"],
    ),
    (
        "The Vietnam-Cambodia Friendship Park will be inaugurated in Svay Rieng on May 20 in the presence of Tea Seiha and Phan Van Giang.",
        ["ceremony planned 2024-05-20 | Phan Văn Giang, Tea Seiha | Svay Rieng"],
    ),
    (
        "Bui Thanh Son and Sok Chenda Sophea attended the opening ceremony of the Friendship Hospital in Kampong Cham on May 3.",
        ["ceremony held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Kampong Cham"],
    ),
]

NONE = [
    "Vietnam's telephone network was upgraded on May 3.",
    "Calls for calm were heard on May 3.",
    "The conference hall is being repaired.",
    "Conferences of this kind are useful.",
    "The 13th Party Congress opened in Hanoi on January 25, 2021.",
    "Elections were held in Cambodia on July 23, 2023.",
    "The price of rice was discussed in the media.",
]

NUMBERED = [
    ("The 20th meeting of the Vietnam-Cambodia Joint Committee was held in Hanoi on May 3.", 20),
    ("The 3rd Vietnam-Cambodia trade conference was held in Hanoi on May 3.", 3),
]

NEXT = [
    (
        "The next meeting of the Joint Committee will be held in Siem Reap in March.",
        ["conference planned 2025-03 | KH, VN | Siem Reap"],
    ),
]


@pytest.mark.parametrize(("text", "told"), CALLS)
def test_people_who_speak_over_a_distance_have_a_call(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(("text", "told"), CONFERENCES)
def test_institutions_meet_at_conferences(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(("text", "told"), CEREMONIES)
def test_celebrations_and_openings_are_ceremonies(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize("text", NONE)
def test_congresses_elections_and_mere_talk_of_meetings_are_none(text: str) -> None:
    assert meetings(text) == []


@pytest.mark.parametrize(("text", "number"), NUMBERED)
def test_a_meeting_that_comes_back_has_its_number(text: str, number: int) -> None:
    assert [each.series and each.series.number for each in found(text)] == [number]


@pytest.mark.parametrize(("text", "told"), NEXT)
def test_the_next_of_a_series_is_planned(text: str, told: list[str]) -> None:
    assert meetings_after_talks(text) == told
