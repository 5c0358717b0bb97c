"""Records and pydantic: the JSON Schema, and the check of records that come from outside."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from vnkh.forms import SCHEMA
from vnkh.records import Agreement, Commitment, Event, Meeting


@cache
def _adapter() -> TypeAdapter[Any]:
    return TypeAdapter(Annotated[Meeting | Agreement | Commitment, Field(discriminator="kind")])


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of one record, whichever its kind."""
    schema = _adapter().json_schema(mode="serialization")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA,
        "title": "A vnkh event record",
        **schema,
    }


def validate(record: dict[str, Any]) -> Event:
    """The event of an outside record; raises pydantic.ValidationError naming what is wrong."""
    event: Event = _adapter().validate_python(record)
    return event
