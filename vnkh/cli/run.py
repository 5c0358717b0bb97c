"""One run of vnkh: what happens around every command, whatever it is.

Here alone errors become words and a status: what is wrong, where, what to do about it; and a
reader who has had enough, or who interrupts, is let go in silence.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from typer.exceptions import TyperException

from vnkh.cli.application import COMMANDS, application
from vnkh.cli.status import ExitStatus
from vnkh.environment import Environment, ReaderGoneError
from vnkh.errors import UsageError, VnkhError
from vnkh.render.safe import safe
from vnkh.timeline.suggestions import question

COMPLETES = "_VNKH_COMPLETE"
_ISSUES = "This is a fault of vnkh; --debug shows where. Please report it with that."


def run(arguments: Sequence[str], environment: Environment) -> ExitStatus:
    """Run one command in an environment. Gives the exit status; nothing is raised."""
    try:
        return _run(arguments, environment)
    finally:
        environment.let_go()


def _run(arguments: Sequence[str], environment: Environment) -> ExitStatus:
    try:
        status = _command(arguments, environment)
        environment.stdout.flush()
    except (BrokenPipeError, ReaderGoneError):
        environment.abandon_stdout()
        return ExitStatus.DONE
    except KeyboardInterrupt:
        return ExitStatus.INTERRUPTED
    except Exception as error:  # the last line of defence: no traceback for users
        if "--debug" in arguments:
            raise
        return _explained(error, arguments, environment)
    return status


def _command(arguments: Sequence[str], environment: Environment) -> ExitStatus:
    is_asked_by_shell = COMPLETES in environment.variables
    # A command at the front leaves no room for the options before it.
    has_command = bool(arguments) and arguments[0] in COMMANDS
    program = application(has_completion=is_asked_by_shell or not has_command)
    if is_asked_by_shell:
        from vnkh.cli import shells  # noqa: PLC0415  # a shell asks, not a person

        shells.register()
    status: Any = program.main(
        args=list(arguments), prog_name="vnkh", standalone_mode=False, obj=environment
    )
    return ExitStatus(status) if isinstance(status, int) else ExitStatus.DONE


def _explained(error: Exception, arguments: Sequence[str], environment: Environment) -> ExitStatus:
    message, status = _words(error, arguments)
    try:
        environment.stderr.write(f"vnkh: {message}\n")
        environment.stderr.flush()
    except OSError:  # nobody listens there: the status still tells
        return status
    return status


def _words(error: Exception, arguments: Sequence[str]) -> tuple[str, ExitStatus]:
    if isinstance(error, UsageError):
        return str(error), ExitStatus.USAGE
    if isinstance(error, VnkhError):
        return str(error), ExitStatus.FAILED
    if isinstance(error, TyperException):
        return _usage(error, arguments), ExitStatus.USAGE
    if isinstance(error, OSError):
        where = f" {error.filename}" if error.filename else ""
        return f"cannot go on:{safe(where)} {error.strerror or error}", ExitStatus.FAILED
    return f"{type(error).__name__}: {safe(str(error))}\n{_ISSUES}", ExitStatus.FAILED


def _usage(error: TyperException, arguments: Sequence[str]) -> str:
    """What Typer says of a wrong option or argument, in one line that ends with where to look."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context else " ".join(("vnkh", *arguments[:1]))
    said = safe(error.format_message()).rstrip(".").replace("(s)", "")
    option = getattr(error, "option_name", "")
    if option and said.startswith("No such option"):
        hint = question(option, getattr(error, "possibilities", None) or ())
        said = f"no such option {safe(option)}{f'; {hint}' if hint else ''}"
    return f"{said[:1].lower()}{said[1:]}\nSee {safe(path)} --help"
