"""`vnkh agreements`."""

from vnkh.cli.listing import list_events
from vnkh.cli.options import Request
from vnkh.cli.status import ExitStatus
from vnkh.environment import Environment

EXAMPLES = (
    "vnkh agreements --status pending",
    'vnkh agreements --place "Phnom Penh" --on 2026-02',
    "vnkh agreements --topic border -f csv --bom -o agreements.csv",
)


def command(environment: Environment, request: Request) -> ExitStatus:
    """The agreements: signed, exchanged, in force, or still wanted."""
    return list_events("agreements", "agreement", environment, request)
