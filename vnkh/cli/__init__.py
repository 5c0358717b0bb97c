"""The command line: options in, one call, render out.

Nothing is imported here, so that `vnkh --version` is over before anything else begins and an
interrupt is met at any moment.
"""

__all__ = ["main"]


def main() -> int:
    """Run vnkh as the command line asks. Gives the exit status."""
    try:
        import sys  # noqa: PLC0415  # within reach of the interrupt below

        if sys.argv[1:] in (["-V"], ["--version"]):
            from vnkh import __version__  # noqa: PLC0415

            sys.stdout.write(f"vnkh {__version__}\n")
            return 0
        import gc  # noqa: PLC0415

        # Little of a run is garbage in a circle: to look for it seldom saves a tenth of the time,
        # and at the end, when everything goes, another.
        gc.set_threshold(50_000, 20, 20)
        from vnkh.cli.run import run  # noqa: PLC0415
        from vnkh.environment import of_this_process  # noqa: PLC0415

        status = run(sys.argv[1:], of_this_process())
        gc.freeze()
    except KeyboardInterrupt:
        return 130
    return status
