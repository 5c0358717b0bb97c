"""`vnkh commitments`."""

from vnkh.cli.listing import list_events
from vnkh.cli.options import Request
from vnkh.cli.status import ExitStatus
from vnkh.environment import Environment

EXAMPLES = (
    "vnkh commitments --form proposal --country KH",
    "vnkh commitments --thread trade-target",
    'vnkh commitments --text "20 billion" --fields date,who,action,due',
)


def command(environment: Environment, request: Request) -> ExitStatus:
    """What was pledged, agreed to, or asked of the other side."""
    return list_events("commitments", "commitment", environment, request)
