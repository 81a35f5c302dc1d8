"""Killed at any moment of editing and saving: no file is half written, and no more than the autosave interval is gone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

KILLS = Path(__file__).parents[2] / "benchmarks" / "kills.py"


def test_twenty_kills_at_random_moments():
    result = subprocess.run(
        [sys.executable, str(KILLS), "--kills", "20", "--longest", "1.5", "--at-once", "3"],
        check=False,
        capture_output=True,
        text=True,
        timeout=400,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert "damaged files          0" in result.stdout
