"""What is said beside the answer, on standard error."""

from collections.abc import Iterable

from vnkh.cli.options import Talk
from vnkh.environment import Environment
from vnkh.light import Light
from vnkh.render.safe import safe


class Messages(Light):
    """Says things as loudly as was asked for."""

    environment: Environment
    talk: Talk

    def say(self, text: str) -> None:
        """What is good to know."""
        if not self.talk.quiet:
            self._write(text)

    def detail(self, text: str) -> None:
        """What only some want to know."""
        if self.talk.verbose:
            self._write(text)

    def warn(self, text: str) -> None:
        """What has to be known."""
        self._write(f"vnkh: {text}")

    def _write(self, text: str) -> None:
        try:
            self.environment.stderr.write(safe(text) + "\n")
            self.environment.stderr.flush()
        except OSError:  # nobody listens: the answer is what matters
            return


def counted(number: int, name: str) -> str:
    """A number with its noun: "1 event", "2 events"."""
    return f"{number:,} {name if number == 1 else name + 's'}"


def listed(parts: Iterable[str]) -> str:
    """Parts of a sentence that have something to say."""
    return ", ".join(part for part in parts if part)
