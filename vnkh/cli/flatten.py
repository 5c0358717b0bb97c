"""How a command takes its options: in groups, where Typer wants one parameter each.

A command is a plain function of an `Environment` and of dataclasses whose fields are options:

    def command(environment: Environment, request: Request) -> ExitStatus
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any, get_type_hints

import typer

from vnkh.environment import Environment, ReaderGoneError


def flattened(function: Callable[..., Any]) -> Callable[..., Any]:
    """A command as Typer calls it: its groups of options spread out, one parameter each."""
    hints = get_type_hints(function, include_extras=True)
    groups = {name: hint for name, hint in hints.items() if _is_group(hint)}
    parameters = [_parameter("ctx", typer.Context, inspect.Parameter.empty)]
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
    result.__annotations__ = {each.name: each.annotation for each in parameters}
    return called


def _is_group(hint: Any) -> bool:
    return inspect.isclass(hint) and is_dataclass(hint) and hint is not Environment


def _spread(group: Any) -> Iterator[inspect.Parameter]:
    """One parameter an option, through groups of groups."""
    hints = get_type_hints(group, include_extras=True)
    for each in fields(group):
        if _is_group(hints[each.name]):
            yield from _spread(hints[each.name])
        else:
            yield _parameter(each.name, hints[each.name], each.default)


def _gathered(group: Any, values: dict[str, Any]) -> Any:
    """A group made of the values of its options, which are taken out of `values`."""
    hints = get_type_hints(group)
    return group(**{
        each.name: _gathered(hints[each.name], values)
        if _is_group(hints[each.name])
        else values.pop(each.name)
        for each in fields(group)
    })  # fmt: skip


def _parameter(name: str, annotation: Any, default: Any) -> inspect.Parameter:
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation
    )
