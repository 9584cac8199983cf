"""Rendering, once: whole pages, and the parts of them that htmx asks for."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from flask import (
    Response,
    current_app,
    flash,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)
from werkzeug.urls import iri_to_uri
from werkzeug.wrappers import Response as BaseResponse

from community.errors import Refused
from community.extensions import htmx


def page(template: str, status: int = 200, **context: Any) -> Response:
    """Render a page, or only the block htmx is about to replace.

    The block has the name of the element's id: `hx-target="#conversation"` asks for
    `{% block conversation %}`. When the page has no such block, it is another page than htmx
    expected, and takes the place of the whole page.
    """
    part = _requested_part(template)
    layout = "layouts/part.html" if part else context.pop("layout", "layouts/site.html")
    response = make_response(render_template(template, layout=layout, part=part, **context), status)
    if asks_from_within() and not part:
        response.headers["HX-Retarget"] = "body"
        response.headers["HX-Reswap"] = "innerHTML show:window:top"
        response.headers["HX-Push-Url"] = _address()
    return _varying(response)


def asks_from_within() -> bool:
    """Whether htmx asks from within a page that stays where it is."""
    return bool(htmx) and not htmx.boosted and not htmx.history_restore_request


def _address() -> str:
    """Return what the address bar should show: never the address of a form."""
    return iri_to_uri(request.full_path.rstrip("?")) if request.method == "GET" else "false"


def _varying(response: Response) -> Response:
    """Keep caches from showing a part as a page."""
    response.vary.update(["HX-Request", "HX-Target", "HX-Boosted"])
    return response


def _requested_part(template: str) -> str | None:
    """Return the name of the block htmx wants, if this template has it."""
    if not asks_from_within():
        return None
    blocks = current_app.jinja_env.get_template(template).blocks
    return str(htmx.target) if htmx.target in blocks else None


def asks_for(part: str) -> bool:
    """Whether htmx asks for just this part, so that a change may answer with it at once."""
    return asks_from_within() and htmx.target == part


def fragment(template: str, status: int = 200, **context: Any) -> Response:
    """Render a partial on its own, for htmx."""
    return _varying(make_response(render_template(template, **context), status))


def beside(html: str, status: int = 200) -> Response:
    """Answer htmx in the place every page keeps for it, and leave what was written as it is."""
    response = make_response(html, status)
    response.headers["HX-Retarget"] = "#sign-in-again"
    response.headers["HX-Reswap"] = "innerHTML show:#sign-in-again:top"
    return _varying(response)


def try_or_tell(change: Callable[[], object]) -> bool:
    """Make a change, or say at the top of the next page why it cannot be made."""
    try:
        change()
    except Refused as refusal:
        flash(refusal.message, "danger")
        return False
    return True


def go_to(url: str) -> BaseResponse:
    """Send the browser to the page that shows what was done."""
    return redirect(url, 303)


def safe_next(default: str) -> str:
    """Return where the person was going, if that is on this site."""
    return on_this_site(request.values.get("next"), default)


def on_this_site(address: str | None, default: str) -> str:
    """Return an address as it came, if a browser that follows it stays on this site."""
    address = address or ""
    plain = address.isprintable() and "\\" not in address
    stays = plain and address.startswith("/") and not address.startswith("//")
    return address if stays else default


def where_they_were() -> str:
    """Return the page a person was on, for coming back to it after signing in."""
    if htmx and htmx.current_url:
        page_address = _path_here(htmx.current_url)
    elif request.method == "GET":
        page_address = request.full_path.rstrip("?")
    else:
        page_address = _path_here(request.referrer or "")
    return on_this_site(page_address, url_for("today.index"))


def _path_here(address: str) -> str:
    """Return the path of an address of this site, or nothing."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.netloc != request.host:
        return ""
    return parts.path + (f"?{parts.query}" if parts.query else "")
