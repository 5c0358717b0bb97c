"""What was read before, remembered so that only what changed is read again. Safe to clear."""

from typing import Annotated

from typer import Option

from vnkh.cli.messages import Messages, counted
from vnkh.cli.options import Talk
from vnkh.cli.status import ExitStatus
from vnkh.environment import Environment
from vnkh.render.as_json import compact
from vnkh.render.safe import safe

EXAMPLES = ("vnkh cache path", "vnkh cache status", "vnkh cache clear")


def path(environment: Environment, talk: Talk) -> ExitStatus:
    """The folder that the caches are in."""
    del talk
    environment.stdout.write(f"{environment.cache_folder}\n")
    return ExitStatus.DONE


def status(
    environment: Environment,
    talk: Talk,
    json: Annotated[bool, Option("--json", help="One JSON document.")] = False,
) -> ExitStatus:
    """What each cache is of, how large it is, how many articles and events it holds."""
    from vnkh.store import cache_status  # noqa: PLC0415  # the database is needed for this alone

    caches = list(cache_status(environment.cache_folder))
    if json:
        environment.stdout.write(compact({"caches": caches}) + "\n")
        return ExitStatus.DONE
    for each in caches:
        environment.stdout.write(_line(each) + "\n")
    Messages(environment, talk).say(counted(len(caches), "cache"))
    return ExitStatus.DONE


def _line(cache: dict[str, object]) -> str:
    of = ", ".join(map(str, cache["corpus"])) if isinstance(cache["corpus"], list) else ""
    content = f"{cache['articles']:,} articles, {cache['events']:,} events"
    said = cache["problem"] or content
    return safe(f"{cache['path']}: {cache['size']:,} bytes, {said}, of {of or 'an unknown corpus'}")


def clear(environment: Environment, talk: Talk) -> ExitStatus:
    """Delete all caches. The articles are the truth: nothing is lost."""
    from vnkh.store import clear_caches  # noqa: PLC0415  # the database is needed for this alone

    number = clear_caches(environment.cache_folder)
    Messages(environment, talk).say(f"cleared {counted(number, 'cache')}")
    return ExitStatus.DONE


COMMANDS = {"path": path, "status": status, "clear": clear}
