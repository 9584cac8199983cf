"""Setwise: where career counsellors and job coaches learn together in small sets."""

from community.app import create_app

__all__ = ["create_app"]
