"""Where the packaged window begins."""

import sys

if __name__ == "__main__":
    from ui.app import main

    sys.exit(main())
