"""Where the packaged command ``briefing`` begins."""

from multiprocessing import freeze_support

if __name__ == "__main__":
    freeze_support()  # a worker process of a batch begins here too, and goes no further
    from briefing.cli import main

    main()
