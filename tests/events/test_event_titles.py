"""Who met is told through long titles: what stands between an office and its holder's name."""

from __future__ import annotations

import pytest
from telling import meetings

HOLDERS = [
    "Minister Delegate attached to the Prime Minister Sok Somaly",
    "Minister in charge of border affairs Sok Somaly",
    "Senior Minister in charge of Special Missions Sok Somaly",
    "Secretary of State at the Ministry of Interior Sok Somaly",
    "Under-Secretary of State of the Ministry of Health Sok Somaly",
    "Vice Chairwoman of the Council for Agricultural and Rural Development Sok Somaly",
    "Prosecutor General attached to the Supreme Court of Cambodia Sok Somaly",
    "Director General of the General Department of Customs and Excise Sok Somaly",
    "Chairman of the Commission on Foreign Affairs and Information of the National Assembly of Cambodia Sok Somaly",
    "Cambodian Consul General in Ho Chi Minh City Sok Somaly",
    "Minister of Labour and Vocational Training of Cambodia Dr. Sok Somaly",
    "Secretary-General of the Cambodian National Assembly Sok Somaly",
    "Cambodian Justice Minister, H.E. Mr. Sok Somaly",
    "the Governor of Takeo, Mr Sok Somaly",
    "Head of the Cambodian Bar Association Sok Somaly",
    "Abbot Sok Somaly of the Cambodian Sangha",
]
MET = ["talks held 2024-05-06 | Sok Somaly, Tran Hong Minh | Hà Nội"]


@pytest.mark.parametrize("holder", HOLDERS)
def test_holder_of_a_long_title_is_met(holder: str) -> None:
    told = f"Vietnamese Minister of Transport Tran Hong Minh held talks with {holder} in Hanoi on May 6."
    assert [each.replace("Trần Hồng", "Tran Hong") for each in meetings(told)] == MET


@pytest.mark.parametrize("holder", HOLDERS)
def test_holder_of_a_long_title_meets(holder: str) -> None:
    told = f"{holder[0].upper()}{holder[1:]} met Vietnamese Minister of Transport Tran Hong Minh in Hanoi on May 6."
    assert [each.replace("Trần Hồng", "Tran Hong") for each in meetings(told)] == MET


def test_an_office_that_closes_a_clause_is_nobody_who_begins_the_next() -> None:
    told = (
        "Before taking leave of the Governor, H.E. Tran Hong Minh met Hun Manet in Hanoi on May 6."
    )
    assert meetings(told) == ["talks held 2024-05-06 | Hun Manet, Trần Hồng Minh | Hà Nội"]


def test_name_that_begins_like_an_auxiliary() -> None:
    told = (
        "Deputy Minister Do Thang Hai came to Takeo on May 5."
        " Do Thang Hai met Governor Vei Samnang there on May 6."
    )
    assert "talks held 2024-05-06 | Do Thang Hai, Vei Samnang | Takeo" in meetings(told)
