"""How a command takes its options: in groups, where Typer wants one parameter each.

A command is a plain function of an `Environment` and of records whose fields are options:

    def command(environment: Environment, request: Request) -> ExitStatus

Groups and commands are written in modules that do not postpone their annotations: these are then
taken as they stand, which at every start is much quicker than working them out from texts.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import typer

from vnkh.environment import Environment, ReaderGoneError
from vnkh.light import Light

_NONE = inspect.Parameter.empty


def flattened(function: Callable[..., Any]) -> Callable[..., Any]:
    """A command as Typer calls it: its groups of options spread out, one parameter each."""
    hints = inspect.get_annotations(function)
    groups = {name: hint for name, hint in hints.items() if _is_group(hint)}
    parameters = [_parameter("ctx", typer.Context, _NONE)]
    for name, parameter in inspect.signature(function).parameters.items():
        if name in groups:
            parameters += _spread(groups[name])
        elif hints[name] not in {Environment, typer.Context}:
            parameters.append(_parameter(name, hints[name], parameter.default))

    @functools.wraps(function)
    def called(ctx: typer.Context, **values: Any) -> Any:
        made = {name: _gathered(group, values) for name, group in groups.items()}
        if "ctx" in hints:
            made["ctx"] = ctx
        try:
            return function(ctx.obj, **made, **values)
        except BrokenPipeError as error:  # Typer would make a failure of it
            raise ReaderGoneError from error

    result: Any = called
    result.__signature__ = inspect.Signature(parameters)
    result.__annotations__ = {}  # the signature has them all
    return called


def _is_group(hint: Any) -> bool:
    return inspect.isclass(hint) and issubclass(hint, Light)


def _spread(group: Any) -> Iterator[inspect.Parameter]:
    """One parameter an option, through groups of groups."""
    for name, hint in group.__annotations__.items():
        if _is_group(hint):
            yield from _spread(hint)
        else:
            yield _parameter(name, hint, getattr(group, name, _NONE))


def _gathered(group: Any, values: dict[str, Any]) -> Any:
    """A group made of the values of its options, which are taken out of `values`."""
    return group(**{
        name: _gathered(hint, values) if _is_group(hint) else values.pop(name)
        for name, hint in group.__annotations__.items()
    })  # fmt: skip


def _parameter(name: str, annotation: Any, default: Any) -> inspect.Parameter:
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation
    )
