"""`python -m vnkh`."""

import sys

from vnkh.cli import main

if __name__ == "__main__":
    sys.exit(main())
