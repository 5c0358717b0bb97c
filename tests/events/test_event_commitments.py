"""What both sides agreed to do, what one promised, and what one asked of the other."""

from __future__ import annotations

import pytest
from telling import commitments, commitments_after_talks

JOINT = [
    (
        "The two leaders agreed to raise two-way trade to 20 billion USD.",
        ["joint KH, VN: raise two-way trade to 20 billion USD"],
    ),
    (
        "The two sides agreed to build a bridge, open two border gates and train officials.",
        ["joint KH, VN: build a bridge, open two border gates and train officials"],
    ),
    (
        "Both sides concurred that border demarcation should be completed soon.",
        ["joint KH, VN: border demarcation should be completed soon"],
    ),
    (
        "They pledged to strengthen cooperation against human trafficking.",
        ["joint KH, VN: strengthen cooperation against human trafficking"],
    ),
    (
        "It was agreed that a hotline would be set up.",
        ["joint KH, VN: a hotline would be set up"],
    ),
    (
        "Vietnam and Cambodia will jointly build a market at the border.",
        ["joint KH, VN: jointly build a market at the border"],
    ),
    (
        "Both sides reaffirmed their commitment to resolving the remaining border issues peacefully.",
        ["joint KH, VN: resolving the remaining border issues peacefully"],
    ),
    (
        "The two sides will strive for trade of 20 billion USD in the coming years.",
        ["joint KH, VN: strive for trade of 20 billion USD in the coming years"],
    ),
    (
        "The two sides set the target of 20 billion USD in trade by 2030.",
        ["joint KH, VN: 20 billion USD in trade by 2030"],
    ),
    (
        "They agreed to coordinate closely and to exchange delegations every year.",
        ["joint KH, VN: coordinate closely and to exchange delegations every year"],
    ),
    (
        "The two sides pledged mutual support at international forums.",
        ["joint KH, VN: mutual support at international forums"],
    ),
    (
        "Cambodia and Vietnam agreed on joint measures against smuggling.",
        ["joint KH, VN: joint measures against smuggling"],
    ),
    (
        "Both vowed not to let anyone sow discord between the two countries.",
        ["joint KH, VN: not to let anyone sow discord between the two countries"],
    ),
    (
        "They were unanimous on the need to build a railway.",
        ["joint KH, VN: build a railway"],
    ),
    (
        "The two prime ministers reached consensus on opening a consulate in Battambang.",
        ["joint KH, VN: opening a consulate in Battambang"],
    ),
]

PLEDGES = [
    (
        "Hun Manet affirmed that Cambodia will not allow any hostile force to use its territory against Vietnam.",
        ["pledge KH: not allow any hostile force to use its territory against Vietnam"],
    ),
    (
        "Cambodia stands ready to work with Vietnam, Hun Manet said.",
        ["pledge KH: stands ready to work with Vietnam"],
    ),
    (
        "Vietnam is willing to share its experience in digital transformation, said Chinh.",
        ["pledge VN: is willing to share its experience in digital transformation"],
    ),
    (
        '"Vietnam will help Cambodia build a hospital," Chinh said.',
        ["pledge VN: help Cambodia build a hospital"],
    ),
    (
        "Hun Manet thanked Vietnam and pledged to protect Vietnamese investors.",
        ["pledge KH: protect Vietnamese investors"],
    ),
    (
        "The Cambodian side undertook to hand over the land by June.",
        ["pledge KH: hand over the land by June"],
    ),
    (
        "Vietnam committed itself to training 100 officers a year.",
        ["pledge VN: training 100 officers a year"],
    ),
    (
        "Chinh promised that the bridge would be finished by 2026.",
        ["pledge VN: the bridge would be finished by 2026"],
    ),
    (
        "Hun Manet said his government would continue to protect Vietnamese investors.",
        ["pledge KH: continue to protect Vietnamese investors"],
    ),
    (
        "Hun Manet expressed Cambodia's readiness to buy more electricity.",
        ["pledge KH: buy more electricity"],
    ),
    (
        "Hun Manet replied that customs would work round the clock from July.",
        ["pledge KH: customs would work round the clock from July"],
    ),
    (
        "Vietnam will always side with Cambodia, Chinh affirmed.",
        ["pledge VN: always side with Cambodia"],
    ),
    (
        "Cambodia will send a delegation to Hanoi next month to study the plan.",
        ["pledge KH: send a delegation to Hanoi next month to study the plan"],
    ),
    (
        "Chinh assured his host that Vietnam would supply 200 MW of electricity.",
        ["pledge VN: supply 200 MW of electricity"],
    ),
    (
        "For his part, Hun Manet vowed to create favourable conditions for Vietnamese firms.",
        ["pledge KH: create favourable conditions for Vietnamese firms"],
    ),
]

PROPOSALS = [
    (
        "Chinh proposed that the two countries open more border gates.",
        ["proposal VN: open more border gates"],
    ),
    ("Chinh suggested opening more border gates.", ["proposal VN: opening more border gates"]),
    (
        "Chinh suggested the two sides hold a trade fair this year.",
        ["proposal VN: hold a trade fair this year"],
    ),
    (
        "Hun Manet called on Vietnamese firms to invest more in agriculture.",
        ["proposal KH: invest more in agriculture"],
    ),
    (
        "Hun Manet called for more investment from Vietnamese firms.",
        ["proposal KH: more investment from Vietnamese firms"],
    ),
    (
        "Chinh urged Cambodia to settle the legal status of people of Vietnamese origin.",
        ["proposal VN: settle the legal status of people of Vietnamese origin"],
    ),
    (
        "Chinh asked Cambodia to continue creating favourable conditions for Vietnamese businesses.",
        ["proposal VN: continue creating favourable conditions for Vietnamese businesses"],
    ),
    (
        "Chinh expressed his hope that Cambodia would support Vietnam's bid.",
        ["proposal VN: support Vietnam's bid"],
    ),
    (
        "Hun Manet hoped the two sides would step up cooperation in tourism.",
        ["proposal KH: step up cooperation in tourism"],
    ),
    (
        "Vietnam would like Cambodia to lift the ban on poultry imports.",
        ["proposal VN: lift the ban on poultry imports"],
    ),
    (
        "Chinh recommended Cambodia simplify procedures for investors.",
        ["proposal VN: simplify procedures for investors"],
    ),
    (
        "Chinh said the two sides should finish the road by 2026.",
        ["proposal VN: finish the road by 2026"],
    ),
    (
        "Cambodia requested Vietnam's help in finding remains of soldiers.",
        ["proposal KH: Vietnam's help in finding remains of soldiers"],
    ),
]

SEVERAL = [
    (
        "Chinh urged Cambodia to open a gate. He also called for more flights.",
        ["proposal VN: more flights", "proposal VN: open a gate"],
    ),
    (
        "Chinh asked Cambodia to open a gate and pledged to train doctors.",
        ["pledge VN: train doctors", "proposal VN: open a gate"],
    ),
    (
        "Hun Manet thanked Vietnam for its aid. He promised to protect the forest.",
        ["pledge KH: protect the forest"],
    ),
    (
        "Chinh proposed building a bridge, and Hun Manet promised to provide the land.",
        ["pledge KH: provide the land", "proposal VN: building a bridge"],
    ),
]

NONE = [
    "Hun Manet said trade had grown by 20 percent.",
    "Chinh congratulated Cambodia on its achievements.",
    "Hun Manet expressed satisfaction with the progress made.",
    "The two sides noted that cooperation has grown.",
    "Both agreed that relations have developed well.",
    "Chinh said Vietnam attaches great importance to ties with Cambodia.",
    "Chinh invited Hun Manet to visit Vietnam again.",
    "Hun Manet turned down the proposal.",
    "Hun Manet thanked Vietnam for its help.",
    "They also discussed measures to fight smuggling.",
    "They exchanged views on regional issues.",
    "Hun Manet did not promise anything.",
    "Vietnam is the third largest trading partner of Cambodia.",
    "The two leaders agreed.",
    "Chinh spoke highly of the efforts to fight drugs.",
    "The weather will be hot in the coming days.",
    "Hun Manet announced the results.",
    "Hun Manet assured Chinh of his respect.",
    "Hun Manet was invited to attend the fair.",
    "Hun Manet asked not to be named.",
    "Hun Manet hoped to visit Vietnam again.",
    "Hun Manet expected more tourists.",
    "The talks will be held in June, Hun Manet said.",
    "A dinner will be given in the evening, Chinh said.",
    "The treaty should be signed in June, Hun Manet said.",
]

WITHOUT_TALKS = [
    (
        "Vietnamese Foreign Minister Bui Thanh Son said on May 3 that Vietnam will open a consulate in Siem Reap.",
        ["pledge VN: open a consulate in Siem Reap"],
    ),
    (
        "Cambodian Commerce Minister Cham Nimul called on Vietnam on May 3 to import more cashew nuts.",
        ["proposal KH: import more cashew nuts"],
    ),
    (
        "Cambodia hopes Vietnam will buy more cashew nuts, Commerce Minister Cham Nimul said on May 3.",
        ["proposal KH: buy more cashew nuts"],
    ),
    (
        "Vietnam urged Cambodia on May 3 to protect its embassy.",
        ["proposal VN: protect its embassy"],
    ),
    (
        "Tay Ninh and Svay Rieng agreed on May 3 to hold joint patrols each month.",
        ["joint KH, VN: hold joint patrols each month"],
    ),
    (
        "Vietnam will give Cambodia 200 tonnes of seed, Agriculture Minister Le Minh Hoan said on May 3.",
        ["pledge VN: give Cambodia 200 tonnes of seed"],
    ),
    (
        "Dak Nong province pledged on May 3 to help Mondulkiri build a school.",
        ["pledge VN: help Mondulkiri build a school"],
    ),
]


@pytest.mark.parametrize(("text", "told"), JOINT)
def test_what_both_sides_will_do_is_joint(text: str, told: list[str]) -> None:
    assert commitments_after_talks(text) == told


@pytest.mark.parametrize(("text", "told"), PLEDGES)
def test_what_one_side_will_do_is_a_pledge(text: str, told: list[str]) -> None:
    assert commitments_after_talks(text) == told


@pytest.mark.parametrize(("text", "told"), PROPOSALS)
def test_what_one_side_asks_for_is_a_proposal(text: str, told: list[str]) -> None:
    assert commitments_after_talks(text) == told


@pytest.mark.parametrize(("text", "told"), SEVERAL)
def test_each_verb_of_committing_is_a_commitment_of_its_own(text: str, told: list[str]) -> None:
    assert commitments_after_talks(text) == told


@pytest.mark.parametrize("text", NONE)
def test_praise_assessments_and_invitations_commit_nobody(text: str) -> None:
    assert commitments_after_talks(text) == []


@pytest.mark.parametrize(("text", "told"), WITHOUT_TALKS)
def test_a_statement_commits_without_a_meeting(text: str, told: list[str]) -> None:
    assert commitments(text) == told
