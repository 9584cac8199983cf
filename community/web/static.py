"""Static files under names that change with their content, so that browsers may keep them for good.

The style files are joined into one, and so are the scripts: one request each. The result lies in
`instance/static/` and is made again whenever a source changes.
"""

import gzip
import hashlib
import json
import re
import time
from pathlib import Path

from flask import Flask
from whitenoise import WhiteNoise

from community.web.files import write_whole

COPIED = ("fonts/*.woff2", "icons/*.svg", "vendor/markdown-toolbar-element/*.js")
SCRIPTS = ("vendor/htmx/htmx.min.js", "vendor/idiomorph/idiomorph-ext.min.js")
COMPRESSED = {".css", ".js", ".svg"}
KEPT_FOR = 7 * 24 * 60 * 60


def init_static(app: Flask, source: Path) -> None:
    """Build what is missing and serve it without touching the application."""
    target = Path(app.config.get("STATIC_BUILD") or Path(app.instance_path) / "static")
    names = _build(source, target)

    def asset(name: str) -> str:
        """Return the address of a static file."""
        return f"/static/{names[name]}"

    app.jinja_env.globals["asset"] = asset
    served = WhiteNoise(
        app.wsgi_app, root=target, prefix="static/", immutable_file_test=lambda *_: True
    )
    app.wsgi_app = served  # type: ignore[method-assign]


def _build(source: Path, target: Path) -> dict[str, str]:
    """Write hashed copies of all static files, unless those there are of the same sources."""
    stamp = _stamp(source)
    manifest = target / f"manifest-{stamp}.json"
    if manifest.exists():
        return dict(json.loads(manifest.read_text()))
    names = {
        str(path.relative_to(source)): _write(target, path.relative_to(source), path.read_bytes())
        for pattern in COPIED
        for path in sorted(source.glob(pattern))
    }
    names["site.css"] = _write(target, Path("site.css"), _joined_styles(source, names))
    names["site.js"] = _write(target, Path("site.js"), _joined_scripts(source))
    write_whole(manifest, json.dumps(names).encode())
    _forget_old(target, {manifest.name, *(Path(name).name for name in names.values())})
    return names


def _forget_old(target: Path, used: set[str]) -> None:
    """Delete what no page asks for any more. For a week an older process may still name it."""
    for path in target.rglob("*.*"):
        is_used = path.name.removesuffix(".gz") in used
        if not is_used and path.is_file() and time.time() - path.stat().st_mtime > KEPT_FOR:
            path.unlink(missing_ok=True)


def _stamp(source: Path) -> str:
    """Tell this state of the sources, and of this recipe, from any other."""
    parts = [
        (str(p.relative_to(source)), p.stat().st_mtime_ns)
        for p in sorted(source.rglob("*"))
        if p.is_file()
    ]
    parts.append((__file__, Path(__file__).stat().st_mtime_ns))
    return _hash(json.dumps(parts).encode())


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]


def _write(target: Path, name: Path, content: bytes) -> str:
    hashed = name.with_name(f"{name.stem}.{_hash(content)}{name.suffix}")
    path = target / hashed
    write_whole(path, content)
    if name.suffix in COMPRESSED:
        packed = gzip.compress(content, 9, mtime=0)
        write_whole(path.with_name(f"{path.name}.gz"), packed)
    return str(hashed)


def _joined_styles(source: Path, names: dict[str, str]) -> bytes:
    """Join the style files in the order of their list, without comments."""
    listed = (source / "css/site.list").read_text().split()
    sheet = "\n".join((source / "css" / name).read_text() for name in listed)
    sheet = re.sub(r"/\*.*?\*/", "", sheet, flags=re.S)
    sheet = re.sub(r"\s*\n\s*", "\n", sheet)
    return re.sub(
        r"url\((['\"]?)\.\./([^)'\"]+)\1\)", lambda m: f"url({names[m[2]]})", sheet
    ).encode()


def _joined_scripts(source: Path) -> bytes:
    """Join the libraries and our own scripts, each of ours in a scope of its own."""
    libraries = [(source / name).read_text() for name in SCRIPTS]
    own = [
        f"(() => {{\n{path.read_text()}\n}})();" for path in sorted((source / "js").glob("*.js"))
    ]
    return "\n;\n".join(libraries + own).encode()
