"""What kinds of event there are, in what forms and states: the closed lists of the records.

They stand apart from the records so that commands which print stored records need not load those.
"""

from __future__ import annotations

from typing import Literal, get_args

SCHEMA = "vnkh.events/1"

MeetingForm = Literal["talks", "call", "visit", "conference", "ceremony"]
MeetingStatus = Literal["held", "planned", "cancelled"]
AgreementStatus = Literal["signed", "exchanged", "pending", "in_force"]
CommitmentForm = Literal["joint", "pledge", "proposal"]
CommitmentStatus = Literal["made"]

Kind = Literal["meeting", "agreement", "commitment"]
DateBasis = Literal["stated", "relative", "published", "none"]
ParticipantType = Literal["person", "body", "place", "country"]
Role = Literal["host", "visitor", "participant", "chair", "signatory", "party", "witness", "maker"]

KINDS: tuple[str, ...] = get_args(Kind)
FORMS: dict[str, tuple[str, ...]] = {
    "meeting": get_args(MeetingForm),
    "agreement": (),
    "commitment": get_args(CommitmentForm),
}
STATUSES: dict[str, tuple[str, ...]] = {
    "meeting": get_args(MeetingStatus),
    "agreement": get_args(AgreementStatus),
    "commitment": get_args(CommitmentStatus),
}
