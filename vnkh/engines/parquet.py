"""Events as Parquet: the records' own keys as columns, nested as they are.

Rows that say why an article has no events have `kind` "unread" and fill `document` and `reason`.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from dataclasses import is_dataclass
from itertools import islice
from types import UnionType
from typing import Any, BinaryIO, Literal, Union, get_args, get_origin, get_type_hints

from vnkh.errors import VnkhError
from vnkh.records import CLASSES

_GROUP = 10_000  # rows held before they are written
_DAYS = ("start", "end")
_OF_UNREAD = ("document", "reason")


def write_parquet(file: BinaryIO, rows: Iterable[str]) -> None:
    """Write rows, which are records as JSON texts, to a file.

    Raises VnkhError where pyarrow is missing.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415 - an extra
        from pyarrow import parquet  # noqa: PLC0415
    except ImportError as error:
        raise VnkhError("Parquet needs pyarrow: pip install 'vnkh[parquet]'") from error
    schema = pa.schema([pa.field(name, _type_of(pa, hint)) for name, hint in columns().items()])
    with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        for group in _groups(rows):
            writer.write_table(pa.Table.from_pylist(group, schema=schema))


def columns() -> dict[str, Any]:
    """The keys of all kinds of record with their types, and what rows without events have."""
    hints: dict[str, Any] = {}
    for kind in CLASSES.values():
        hints |= get_type_hints(kind)
    return hints | dict.fromkeys(_OF_UNREAD, str)


def _type_of(pa: Any, hint: Any) -> Any:
    """The Arrow type of a field of the records."""
    origin, inner = get_origin(hint), get_args(hint)
    if is_dataclass(hint):
        fields = get_type_hints(hint)
        return pa.struct([pa.field(name, _type_of(pa, each)) for name, each in fields.items()])
    if origin is tuple:
        return pa.list_(_type_of(pa, inner[0]))
    if origin in {Union, UnionType}:  # something or None, or several fixed words
        return _type_of(pa, next(each for each in inner if each is not type(None)))
    if origin is Literal:
        return pa.string()
    plain = {str: pa.string, int: pa.int64, float: pa.float64, dt.date: pa.date32}
    return plain[hint]()


def _groups(rows: Iterable[str]) -> Iterator[list[dict[str, Any]]]:
    supply = iter(rows)
    while group := [_row(row) for row in islice(supply, _GROUP)]:
        yield group


def _row(row: str) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(row)
    days = {name: dt.date.fromisoformat(record[name]) for name in _DAYS if record.get(name)}
    return record | days
