"""`vnkh meetings`."""

from vnkh.cli.listing import list_events
from vnkh.cli.options import Request
from vnkh.cli.status import ExitStatus
from vnkh.environment import Environment

EXAMPLES = (
    "vnkh meetings --form visit,talks --since 2025",
    'vnkh meetings --who "PM Chinh" --who "Hun Manet"',
    "vnkh meetings --status planned -f ics -o planned.ics",
)


def command(environment: Environment, request: Request) -> ExitStatus:
    """The meetings: talks, calls, visits, conferences, ceremonies."""
    return list_events("meetings", "meeting", environment, request)
