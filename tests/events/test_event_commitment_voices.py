"""Who speaks, who is spoken of, and when it was said: commitments told at second hand or aside."""

from __future__ import annotations

import pytest
from telling import commitments_after_talks, found

COMMITMENTS = [
    (
        "Hun Manet said Cambodia, for its part, would protect investors.",
        ["pledge KH: protect investors"],
    ),
    (
        "Chinh said Vietnam, as chair of the committee, would call experts to Hanoi.",
        ["pledge VN: call experts to Hanoi"],
    ),
    (
        "Chinh said Vietnam had provided two million dollars and would send engineers in June.",
        ["pledge VN: send engineers in June"],
    ),
    (
        "Hun Manet said he had read the letter and would forward it to the ministry.",
        ["pledge KH: forward it to the ministry"],
    ),
    ("They reached a consensus on setting up a hotline.", ["joint KH, VN: setting up a hotline"]),
    (
        "Chinh tasked the ministry with working with its Cambodian counterpart on the bridge.",
        ["pledge VN: working with its Cambodian counterpart on the bridge"],
    ),
    (
        "Chinh said that the two countries need to link their power grids.",
        ["proposal VN: link their power grids"],
    ),
    ("The two sides shared the view that ties are developing well.", []),
    (
        "The two sides shared the view that the gate should be upgraded.",
        ["joint KH, VN: the gate should be upgraded"],
    ),
    (
        "Hun Manet reassured his host that nobody would be moved.",
        ["pledge KH: nobody would be moved"],
    ),
    (
        "Chinh announced an aid package of 25 million dollars.",
        ["pledge VN: an aid package of 25 million dollars"],
    ),
    (
        "Chinh said he had instructed the ministries to remove obstacles.",
        ["pledge VN: remove obstacles"],
    ),
    ("Chinh instructed the two ministries to remove obstacles.", ["proposal VN: remove obstacles"]),
    ("Hun Manet gave his word that Vietnam would open a gate.", ["pledge VN: open a gate"]),
    (
        "A promise was given by the Cambodian side that nobody would be moved.",
        ["pledge KH: nobody would be moved"],
    ),
    (
        "Hun Manet hoped to receive more support from Vietnam.",
        ["proposal KH: receive more support from Vietnam"],
    ),
    ("Hun Manet is expected to receive the delegation on Friday.", []),
    (
        "Chinh wished to see more students come to Vietnam.",
        ["proposal VN: see more students come to Vietnam"],
    ),
    ("Cambodia will help Vietnam to export fruit, an analyst said.", []),
    ("If talks fail, Cambodia will go to court, a former official warned.", []),
    ("The boats will be delivered on June 9 at the yard.", []),
    ("We would rather buy from our neighbour, Hun Manet said.", []),
    ("Chinh said the talks will contribute to the friendship.", []),
    ("Hun Manet recalled that Vietnam had pledged to help Cambodia.", []),
    ("Hun Manet said Cambodia is grateful and will never forget its friends.", []),
    ("Vietnam aims to become a high-income country.", []),
    (
        "Hun Manet requested support at the summit, to be held in November.",
        ["proposal KH: support at the summit, to be held in November"],
    ),
    (
        "An exchange of tax data was agreed upon.",
        ["joint KH, VN: An exchange of tax data was agreed upon"],
    ),
    (
        "They agreed to widen roads; open gates; and urge the ministries to work faster.",
        ["joint KH, VN: widen roads; open gates; and urge the ministries to work faster"],
    ),
    (
        "Vietnam will support the plan and not allow anybody to harm it, Chinh said.",
        ["pledge VN: support the plan and not allow anybody to harm it"],
    ),
    ("They agreed to raise trade (by 10 percent).", ["joint KH, VN: raise trade (by 10 percent)"]),
    (
        "Chinh proposed that the two sides assign experts to draw up the text.",
        ["proposal VN: assign experts to draw up the text"],
    ),
    (
        "They will hold a fair of farm goods in May.",
        ["joint KH, VN: hold a fair of farm goods in May"],
    ),
    (
        "They signed a plan, under which the two sides will exchange trainees.",
        ["joint KH, VN: exchange trainees"],
    ),
    (
        "Hun Manet pledged that at least 40 monks would attend the course.",
        ["pledge KH: at least 40 monks would attend the course"],
    ),
    (
        "Hun Manet said that he would have the papers translated.",
        ["pledge KH: have the papers translated"],
    ),
    ("Hun Manet hoped that the friendship would grow.", []),
    ("Chinh hoped that Cambodia would make greater contributions to peace.", []),
    ("Chinh hoped that Cambodia would expand the port.", ["proposal VN: expand the port"]),
    ("Chinh asked Hun Manet to convey his greetings to the King.", []),
    ("Hun Manet said that the target would not be met.", []),
    (
        "They reached consensus on three measures, among them a joint fund.",
        ["joint KH, VN: three measures, among them a joint fund"],
    ),
    (
        "Chinh proposed more flights while receiving his guest on Monday.",
        ["proposal VN: more flights"],
    ),
    ('"They promised to buy more rice," Hun Manet said.', ["pledge VN: buy more rice"]),
    ('"We have agreed to open a gate," Hun Manet said.', ["joint KH, VN: open a gate"]),
    ('"They promised to buy more rice," said Ly Sokha, 48.', []),
    (
        "He asked Cambodia to open a gate. He then asked Vietnam to wait.",
        ["proposal KH: wait", "proposal VN: open a gate"],
    ),
    (
        "Chinh said in a news release that Vietnam will buy more rice.",
        ["pledge VN: buy more rice"],
    ),
    (
        "Chinh said in a statement that Vietnam had agreed to test the samples.",
        ["pledge VN: test the samples"],
    ),
    (
        "Hun Manet asked neighbouring Vietnam to tighten controls.",
        ["proposal KH: tighten controls"],
    ),
    (
        "They agreed on the exchange of students, provided that the ministries give their consent.",
        ["joint KH, VN: the exchange of students, provided that the ministries give their consent"],
    ),
    (
        "Hun Manet said people of Vietnamese origin would be treated as others are.",
        ["pledge KH: people of Vietnamese origin would be treated as others are"],
    ),
    (
        "Chinh announced that Vietnam would go on with the training of pilots.",
        ["pledge VN: go on with the training of pilots"],
    ),
    (
        "Chinh requested the Prime Minister's continued attention to the border.",
        ["proposal VN: the Prime Minister's continued attention to the border"],
    ),
    ("Hun Manet expressed the wish to pay a visit to Hanoi.", []),
    ("Hun Manet hoped that Chinh would visit Cambodia.", []),
    (
        "According to the Cambodian side, both countries should build a railway.",
        ["proposal KH: both countries should build a railway"],
    ),
    ("According to analysts, Cambodia will build a railway.", []),
    ("The Cambodian ministry has promised villagers that they will be paid.", []),
    (
        "The Vietnamese side wanted the number of lorries raised.",
        ["proposal VN: the number of lorries raised"],
    ),
    (
        "Hospitals in An Giang will treat patients from Kampot.",
        ["pledge VN: treat patients from Kampot"],
    ),
    ("They agreed to train officials.", ["joint KH, VN: train officials"]),
    (
        "Hun Manet spoke of the care given to pagodas, and proposed that Vietnam send more monks.",
        ["proposal KH: send more monks"],
    ),
    (
        "“We hope Cambodia will share its data,” spokeswoman Pham Thu Hang told a briefing.",
        ["proposal VN: share its data"],
    ),
    ("Hun Manet said Cambodia wished to resume the talks.", ["proposal KH: resume the talks"]),
    (
        "The two sides were unanimous on the early completion of the bridge.",
        ["joint KH, VN: the early completion of the bridge"],
    ),
    ("Chinh believed that the Cambodian people will soon overcome the flood.", []),
    ("Chinh said the two ministries have a sound basis to work on.", []),
    ("The canal is to be dug by a foreign company.", []),
    (
        "It was settled between them that a working group would draw up a list.",
        ["joint KH, VN: a working group would draw up a list"],
    ),
    (
        "They came to an understanding that coaches should run at night.",
        ["joint KH, VN: coaches should run at night"],
    ),
    ("The two sides agreed on the following points:", ["joint KH, VN: the following points"]),
    (
        "Authorities in Svay Rieng and Tay Ninh have undertaken to compare figures.",
        ["joint KH, VN: compare figures"],
    ),
    (
        "The Department of Health, Chinh said, would send two doctors.",
        ["pledge VN: send two doctors"],
    ),
    (
        "Hun Manet said Cambodia would bring in the missing papers.",
        ["pledge KH: bring in the missing papers"],
    ),
    (
        "They are to see each other twice a year.",
        ["joint KH, VN: are to see each other twice a year"],
    ),
    (
        "The matter would be examined, Hun Manet was told.",
        ["pledge VN: The matter would be examined"],
    ),
    (
        "Drills ought to be held together, the Vietnamese premier recommended.",
        ["proposal VN: Drills ought to be held together"],
    ),
    ("Chinh said businesses should learn Khmer.", []),
    ("Chinh said the government should not rely on promises.", []),
    ("The two countries will continue to bring benefits to their peoples.", []),
    ("Cambodia will mark its Independence Day on November 9.", []),
    (
        "Chinh suggested that Cambodia open a gate, while Hun Manet hoped for more flights.",
        ["proposal KH: more flights", "proposal VN: open a gate"],
    ),
    (
        "Chinh said the CPP wished to learn from the experience of its neighbour.",
        ["proposal KH: learn from the experience of its neighbour"],
    ),
    ("He proposed to Chinh that a railway be built.", ["proposal KH: a railway be built"]),
]

MAKERS = [
    ("Hun Manet asked Vietnam to open a gate, spokesman Pen Bona told reporters.", ["Hun Manet"]),
    ("Cambodia will open a gate, spokesman Pen Bona told reporters.", ["Pen Bona"]),
]

DATED = [
    (
        "Hun Manet met To Lam on May 4. In the course of those talks, he asked Cambodia to wait.",
        "2024-05-04",
    ),
    (
        "Hun Manet paid a courtesy call on To Lam on May 4. During the call, he urged Vietnam to wait.",
        "2024-05-04",
    ),
    ("Chinh urged Cambodia to wait while receiving Ambassador Chea Kimtha on May 4.", "2024-05-04"),
    ("In 1979, Vietnam agreed to send doctors.", "1979"),
    (
        "Chinh spoke highly of the visit by To Lam on May 4, and said Vietnam will send doctors.",
        "2024-05-06",
    ),
    (
        "On May 4, the two sides agreed to open a gate.\n\nThey also vowed to catch smugglers.",
        "2024-05-04",
    ),
]


@pytest.mark.parametrize(("text", "told"), COMMITMENTS)
def test_commitments_told_at_second_hand_or_aside(text: str, told: list[str]) -> None:
    assert commitments_after_talks(text) == told


def _committed(text: str) -> list:
    talks = "Pham Minh Chinh held talks with Hun Manet in Hanoi on May 6. "
    return [each for each in found(talks + text) if each.kind == "commitment"]


@pytest.mark.parametrize(("text", "makers"), MAKERS)
def test_a_commitment_is_made_by_whose_word_it_is(text: str, makers: list[str]) -> None:
    assert [who.name for each in _committed(text) for who in each.participants] == makers


@pytest.mark.parametrize(("text", "date"), DATED)
def test_a_commitment_has_the_day_on_which_it_was_made(text: str, date: str) -> None:
    assert {each.date for each in _committed(text)} == {date}
