"""What test batches do with an article, in a worker process: module-level, so that another process can import it."""

from __future__ import annotations

import os
import time

from briefing.batch import Outcome, Task, make_briefing


def break_down_on_some(task: Task) -> Outcome:
    if "deadly" in task.source.name:
        os._exit(3)
    task.target.write_bytes(b"page")
    return Outcome(task.source.name, output=task.target.name)


def refuse_to_work(task: Task) -> Outcome:
    raise AssertionError(task.source.name)


def interrupt(task: Task) -> Outcome:
    if task.source.name > "m":
        raise KeyboardInterrupt
    return make_briefing(task)


def tell_and_wait(task: Task) -> Outcome:
    task.target.write_text(str(os.getpid()))
    time.sleep(300)
    return Outcome(task.source.name)
