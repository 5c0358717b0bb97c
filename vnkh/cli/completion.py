"""What the shell offers for the value of an option.

Values are words that no shell takes apart: ids and slugs, with the name as their help.
"""

from collections.abc import Iterable, Iterator

import typer

from vnkh.forms import FORMS, KINDS, STATUSES

Offers = list[tuple[str, str]]


def kinds(incomplete: str) -> Offers:
    """Kinds of event."""
    return _offers(((kind, "") for kind in KINDS), incomplete)


def forms(incomplete: str) -> Offers:
    """Forms, with their kind."""
    return _offers(((each, kind) for kind, values in FORMS.items() for each in values), incomplete)


def statuses(incomplete: str) -> Offers:
    """Statuses, with their kind."""
    return _offers(
        ((each, kind) for kind, values in STATUSES.items() for each in values), incomplete
    )


def formats(incomplete: str) -> Offers:
    """Formats, with what they are for."""
    from vnkh.render.formats import FORMATS  # noqa: PLC0415  # only where formats are completed

    return _offers(((each.name, each.about) for each in FORMATS.values()), incomplete)


def fields(incomplete: str) -> Offers:
    """Columns; what stands before the last comma stays."""
    from vnkh.render.columns import EVENTS  # noqa: PLC0415  # only where columns are completed

    given, comma, last = incomplete.rpartition(",")
    offers = _offers(((each.name, each.about) for each in EVENTS), last)
    return [(f"{given}{comma}{name}", about) for name, about in offers]


def colors(incomplete: str) -> Offers:
    """When to colour."""
    return _offers((("auto", ""), ("always", ""), ("never", "")), incomplete)


def engines(incomplete: str) -> Offers:
    """What does the work."""
    from vnkh.cli.job import ENGINES  # noqa: PLC0415  # only where engines are completed

    return _offers(ENGINES.items(), incomplete)


def people(ctx: typer.Context, incomplete: str) -> Offers:
    """Persons by id, with their name."""
    return _offers(_known(ctx, "people"), incomplete)


def countries(ctx: typer.Context, incomplete: str) -> Offers:
    """Countries that take part."""
    return _offers(_known(ctx, "country"), incomplete)


def places(ctx: typer.Context, incomplete: str) -> Offers:
    """Places where something took place."""
    return _offers(_known(ctx, "place"), incomplete)


def topics(ctx: typer.Context, incomplete: str) -> Offers:
    """Topics."""
    return _offers(_known(ctx, "topic"), incomplete)


def threads(ctx: typer.Context, incomplete: str) -> Offers:
    """Long-running matters."""
    return _offers(_known(ctx, "thread"), incomplete)


def sources(ctx: typer.Context, incomplete: str) -> Offers:
    """Publishers."""
    return _offers(_known(ctx, "source"), incomplete)


def event_ids(ctx: typer.Context, incomplete: str) -> Offers:
    """Events by id, with what they are."""
    return _offers(_known(ctx, "event"), incomplete)


def _known(ctx: typer.Context, sort: str) -> Iterator[tuple[str, str]]:
    from vnkh.cli.offers import offers  # noqa: PLC0415  # reads the articles

    return offers(sort, ctx.params, ctx.find_root().obj)


def _offers(choices: Iterable[tuple[str, str]], incomplete: str) -> Offers:
    found = {value: about for value, about in choices if value.startswith(incomplete)}
    return list(found.items())
