"""Fixtures of the page's tests."""

from __future__ import annotations

import pytest

from briefing.model import Brief
from tests.briefing.page.pages import seed_brief


@pytest.fixture(scope="session")
def seed() -> Brief:
    """The seed article with findings set by hand, so that no language model is needed."""
    return seed_brief()
