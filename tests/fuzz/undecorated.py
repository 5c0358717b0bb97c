"""Source without the decorators that keep mutmut from a function.

mutmut passes over every decorated function, properties and what is cached among them. Here a
cache is left out, as what it gives is the same without, and a property is written as a method and
an assignment after it.
"""

from __future__ import annotations

import ast
import re

CACHE = re.compile(r"@lru_cache\(.*\)")
PROPERTY = re.compile(r"@(property|cached_property)")


def undecorate(source: str) -> str:
    """The same program, line by line, in which these functions stand without a decorator."""
    lines = source.splitlines(keepends=True)
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    for node in sorted(functions, key=lambda node: node.lineno, reverse=True):
        _strip(lines, node)
    return "".join(lines)


def _strip(lines: list[str], node: ast.FunctionDef) -> None:
    if len(node.decorator_list) != 1:
        return
    at = node.decorator_list[0].lineno - 1
    written = lines[at].strip()
    if found := PROPERTY.fullmatch(written):
        assert node.end_lineno
        indent = " " * node.col_offset
        lines.insert(node.end_lineno, f"{indent}{node.name} = {found[1]}(own_{node.name})\n")
        name = node.lineno - 1
        lines[name] = lines[name].replace(f"def {node.name}(", f"def own_{node.name}(", 1)
    elif not CACHE.fullmatch(written):
        return
    del lines[at]
