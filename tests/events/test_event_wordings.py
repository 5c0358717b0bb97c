"""Less usual wordings, each told as a person would understand it."""

from __future__ import annotations

import pytest
from telling import agreements, commitments_after_talks, meetings, meetings_after_talks

MEETINGS = [
    (
        "In Phnom Penh on May 3, Bui Thanh Son was welcomed by Sok Chenda Sophea.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Phnom Penh"],
    ),
    (
        "Bui Thanh Son, on a visit to Phnom Penh, met Sok Chenda Sophea on May 3.",
        [
            "talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Phnom Penh",
            "visit held 2024-05-03 | Bùi Thanh Sơn | Phnom Penh",
        ],
    ),
    (
        "The two foreign ministers, Bui Thanh Son of Vietnam and Sok Chenda Sophea of Cambodia, met in Hue on May 3.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Huế"],
    ),
    (
        "Bui Thanh Son's meeting with Sok Chenda Sophea on May 3 went well.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội"],
    ),
    (
        "Bui Thanh Son hosted a dinner for Sok Chenda Sophea in Hanoi on May 3.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội"],
    ),
    (
        "Sok Chenda Sophea said he had met Bui Thanh Son in Hanoi on May 3.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội"],
    ),
    (
        "Bui Thanh Son presented his credentials to King Norodom Sihamoni in Phnom Penh on May 3.",
        ["ceremony held 2024-05-03 | Bùi Thanh Sơn, Norodom Sihamoni | Phnom Penh"],
    ),
    (
        "A working breakfast brought Bui Thanh Son and Sok Chenda Sophea together in Vientiane on May 3.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Vientiane"],
    ),
    ("King Norodom Sihamoni and To Lam exchanged congratulations on May 3.", []),
    ("Consul General Nguyen Van A visited students in Battambang on May 3.", []),
    (
        "The ninth defence policy dialogue between Vietnam and Cambodia was held in Hanoi on May 3.",
        ["conference held 2024-05-03 | KH, VN | Hà Nội"],
    ),
    (
        "Vietnam and Cambodia held their ninth defence policy dialogue in Hanoi on May 3.",
        ["conference held 2024-05-03 | KH, VN | Hà Nội"],
    ),
    (
        "A Vietnamese delegation visited Phnom Penh on May 3.",
        ["visit held 2024-05-03 | VN | Phnom Penh"],
    ),
    (
        "Chief of the General Staff Nguyen Tan Cuong received General Vong Pisen in Hanoi on May 3.",
        ["talks held 2024-05-03 | Nguyễn Tân Cương, Vong Pisen | Hà Nội"],
    ),
    (
        "Khuon Sudary led a delegation to Vietnam from May 1 to 4.",
        ["visit held 2024-05-01/2024-05-04 | Khuon Sudary | Vietnam"],
    ),
    (
        "Vietnam's Minister of Public Security Luong Tam Quang and Cambodia's Interior Minister Sar Sokha chaired a conference on crime in Ha Long on May 3.",
        ["conference held 2024-05-03 | Lương Tam Quang, Sar Sokha | Hạ Long"],
    ),
]

MEETINGS_AFTER_TALKS = [
    (
        "On the same day, the visitor laid a wreath at Ho Chi Minh's mausoleum.",
        ["ceremony held 2024-05-06 | Hun Manet | Hà Nội"],
    ),
    (
        "In the afternoon, the Cambodian leader met Party General Secretary Nguyen Phu Trong.",
        ["talks held 2024-05-06 | Hun Manet, Nguyễn Phú Trọng | Hà Nội"],
    ),
    (
        "The two leaders last met in Vientiane in October 2023.",
        ["talks held 2023-10 | Hun Manet, Phạm Minh Chính | Vientiane"],
    ),
    (
        "It was the third meeting between the two leaders this year.",
        [],
    ),
    (
        "The matter was settled during his meeting with Hun Sen on May 5.",
        ["talks held 2024-05-05 | Hun Sen, Phạm Minh Chính | Hà Nội"],
    ),
]

AGREEMENTS = [
    (
        "Tay Ninh has signed an agreement on border trade with Svay Rieng.",
        ["agreement signed 2024-05-07 | Svay Rieng, Tây Ninh | agreement on border trade"],
    ),
    (
        "Signed on May 3 by Tay Ninh and Svay Rieng, the agreement on border trade runs for five years.",
        ["agreement signed 2024-05-03 | Svay Rieng, Tây Ninh | agreement on border trade"],
    ),
    (
        "Tay Ninh and Svay Rieng will sign an agreement on border trade next month.",
        ["agreement pending 2024-06 | Svay Rieng, Tây Ninh | agreement on border trade"],
    ),
    (
        "Tay Ninh and Svay Rieng hope to sign an agreement on border trade soon.",
        ["agreement pending 2024-05-07 | Svay Rieng, Tây Ninh | agreement on border trade"],
    ),
    (
        "The agreement on border trade which Tay Ninh and Svay Rieng signed on May 3 runs for five years.",
        ["agreement signed 2024-05-03 | Svay Rieng, Tây Ninh | agreement on border trade"],
    ),
    (
        "Governor Peng Ponea signed an agreement on border trade with Tay Ninh's chairman Nguyen Thanh Ngoc on May 3.",
        ["agreement signed 2024-05-03 | Nguyễn Thanh Ngọc, Peng Ponea | agreement on border trade"],
    ),
    (
        "A memorandum on rubber was concluded between Vietnam and Cambodia on May 3.",
        ["memorandum signed 2024-05-03 | KH, VN | memorandum on rubber"],
    ),
    (
        "Dak Nong and Mondulkiri inked minutes on border crossing on May 3.",
        ["minutes signed 2024-05-03 | Mondulkiri, Đắk Nông | minutes on border crossing"],
    ),
    (
        "Ministers of Labour of Vietnam and Cambodia signed a plan on vocational training on May 3.",
        ["plan signed 2024-05-03 | KH, VN | plan on vocational training"],
    ),
    (
        "The Vietnam News Agency and Agence Kampuchea Presse signed a cooperation agreement for 2024-2028 in Hanoi on May 3.",
        [
            "agreement signed 2024-05-03 | Agence Kampuchea Presse, Vietnam News Agency | cooperation agreement"
        ],
    ),
    (
        "Vietnam Airlines and Cambodia Angkor Air inked a codeshare agreement on May 3.",
        [
            "agreement signed 2024-05-03 | Cambodia Angkor Air, Vietnam Airlines | codeshare agreement"
        ],
    ),
    (
        "Viettel and Metfone signed a contract worth 20 million USD on May 3.",
        ["contract signed 2024-05-03 | Metfone, Viettel | contract"],
    ),
]

COMMITMENTS = [
    (
        "Hun Manet gave assurances that Cambodia would protect Vietnamese investors.",
        ["pledge KH: protect Vietnamese investors"],
    ),
    (
        "Hun Manet reiterated that Cambodia will never allow its land to be used against Vietnam.",
        ["pledge KH: never allow its land to be used against Vietnam"],
    ),
    (
        "Chinh wants Cambodia to open a gate.",
        ["proposal VN: open a gate"],
    ),
    (
        "Chinh said he hoped that Cambodia would open a gate.",
        ["proposal VN: open a gate"],
    ),
    (
        "Vietnam's readiness to train doctors was affirmed by Chinh.",
        ["pledge VN: train doctors"],
    ),
    (
        "Agreeing with his host, Hun Manet proposed setting up a working group.",
        ["proposal KH: setting up a working group"],
    ),
    (
        "Hun Manet, for his part, agreed to open a gate.",
        ["pledge KH: open a gate"],
    ),
    (
        '"The two countries will build a bridge," the Vietnamese leader said.',
        ["joint KH, VN: build a bridge"],
    ),
]


@pytest.mark.parametrize(("text", "told"), MEETINGS)
def test_meetings_in_less_usual_words(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(("text", "told"), MEETINGS_AFTER_TALKS)
def test_meetings_that_hang_on_the_one_before(text: str, told: list[str]) -> None:
    assert meetings_after_talks(text) == told


@pytest.mark.parametrize(("text", "told"), AGREEMENTS)
def test_agreements_in_less_usual_words(text: str, told: list[str]) -> None:
    assert agreements(text) == told


@pytest.mark.parametrize(("text", "told"), COMMITMENTS)
def test_commitments_in_less_usual_words(text: str, told: list[str]) -> None:
    assert commitments_after_talks(text) == told
