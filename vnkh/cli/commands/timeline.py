"""`vnkh timeline`."""

from vnkh.cli.listing import list_events
from vnkh.cli.options import Request
from vnkh.cli.status import ExitStatus
from vnkh.environment import Environment

EXAMPLES = (
    "vnkh timeline",
    'vnkh timeline --since 2025-11 --who "Hun Manet"',
    'vnkh timeline --on "last month" --today 2026-03-01',
    "vnkh timeline --kind agreement --status pending --json",
    "vnkh timeline -o chronology.md",
)


def command(environment: Environment, request: Request) -> ExitStatus:
    """The chronology: what happened, in order of its date."""
    return list_events("timeline", "", environment, request)
