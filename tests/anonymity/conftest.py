from collections.abc import Callable

import pytest

from community.anonymity.companion import findings
from community.anonymity.finding import Level, What

Found = Callable[..., list[tuple[What, str]]]


@pytest.fixture
def certain() -> Found:
    """What has to go from a text: kind and piece."""
    return lambda text, **more: [
        (f.kind, f.text) for f in findings(text, **more) if f.level is Level.CERTAIN
    ]


@pytest.fixture
def possible() -> Found:
    """What is only underlined in a text: kind and piece."""
    return lambda text, **more: [
        (f.kind, f.text) for f in findings(text, **more) if f.level is Level.POSSIBLE
    ]
