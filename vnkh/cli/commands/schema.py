"""`vnkh schema`."""

import json

from vnkh.cli.options import Talk
from vnkh.cli.status import ExitStatus
from vnkh.environment import Environment

EXAMPLES = ("vnkh schema", "vnkh schema > vnkh.schema.json")


def command(environment: Environment, talk: Talk) -> ExitStatus:
    """The JSON Schema of the records: what each key means."""
    from vnkh.schema import json_schema  # noqa: PLC0415  # pydantic is needed for this alone

    del talk
    written = json.dumps(json_schema(), indent=2, ensure_ascii=False)
    environment.stdout.write(written + "\n")
    return ExitStatus.DONE
