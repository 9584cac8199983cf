"""The door a web server comes in by: `gunicorn wsgi:app`."""

from community import create_app
from community.config import NotReady
from community.content.files import ContentError

try:
    app = create_app()
except (ContentError, NotReady) as problem:
    raise SystemExit(f"Setwise cannot start. {problem}") from None
