"""Pages in a real browser, where there is one: what is hostile is text there, too."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from html import unescape

import pytest
from hostile import ELEMENTS, PAYLOADS
from program import HOSTILE

BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)
pytestmark = pytest.mark.skipif(not BROWSER, reason="no browser is installed")


def shown(page, folder) -> str:
    """The document as the browser has built it, after every script would have run."""
    command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom",
               f"--user-data-dir={folder}", page.as_uri()]  # fmt: skip
    environment = {**os.environ, "HOME": str(folder)}
    outcome = subprocess.run(command, check=True, capture_output=True, timeout=120, env=environment)
    return outcome.stdout.decode()


@pytest.mark.parametrize("command", ["timeline", "who"])
def test_a_browser_builds_no_element_from_an_article(vnkh, tmp_path, command) -> None:
    page = tmp_path / "page.html"
    vnkh(command, "-C", HOSTILE, "-o", page)
    document = shown(page, tmp_path / "profile")
    elements = {name.lower() for name in re.findall(r"<([a-zA-Z][\w-]*)", document)}
    assert "table" in elements
    assert elements <= ELEMENTS
    text = unescape(re.sub(r"<[^>]*>", "", document))
    for payload in PAYLOADS:
        if payload.isascii() and payload.isprintable():
            assert payload in text
