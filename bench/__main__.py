"""Measure every page that counts, in turn with the floor, under one server. Prints a table.

CPU is the server process's own, per request, so another load on the machine hardly moves it; what
counts is the ratio to the floor in the same run.
"""

from __future__ import annotations

import gzip
import http.client
import json
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROUNDS, BATCH = 12, 40
HOST = "127.0.0.1"


class Browser:
    """One connection with its cookies."""

    def __init__(self, port: int) -> None:
        self.connection = http.client.HTTPConnection(HOST, port)
        self.cookie = ""

    def ask(self, method: str, path: str, body: str = "") -> tuple[int, dict[str, str], bytes]:
        headers = {"Cookie": self.cookie}
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.connection.request(method, path, body=body or None, headers=headers)
        response = self.connection.getresponse()
        content = response.read()
        if response.getheader("Set-Cookie"):
            self.cookie = response.getheader("Set-Cookie", "").split(";")[0]
        return response.status, {k.lower(): v for k, v in response.getheaders()}, content


def main() -> None:
    """Start the server, measure, print."""
    with tempfile.TemporaryDirectory() as folder:
        port = _free_port()
        environment = os.environ | {"BENCH": folder}
        server = subprocess.Popen(
            [
                sys.executable, "-m", "gunicorn", "bench.server:app", "--bind", f"{HOST}:{port}",
                "--workers", "1", "--worker-class", "gthread", "--threads", "1", "--log-level", "error",
                "--timeout", "600", "--keep-alive", "600",
            ],
            env=environment,
        )  # fmt: skip
        try:
            _report(port, _wait_for(Path(folder) / "places.json", server))
        finally:
            server.terminate()
            server.wait()


def _report(port: int, places: dict[str, Any]) -> None:
    floor, ours = Browser(port), Browser(port)
    floor.ask("GET", "/floor/sign-in")
    ours.ask("GET", "/_sign-in")
    pages = {"floor": (floor, "/floor/")} | {
        name: (ours, path) for name, path in places["pages"].items()
    }
    cost: dict[str, list[float]] = {name: [] for name in pages}
    for browser, path in pages.values():
        for _ in range(5):
            assert browser.ask("GET", path)[0] == 200, path
    for _ in range(ROUNDS):
        for name, (browser, path) in pages.items():
            before = _cpu(ours)
            for _ in range(BATCH):
                browser.ask("GET", path)
            cost[name].append((_cpu(ours) - before) / BATCH * 1000)
    least = statistics.median(cost["floor"])
    print(f"{'page':34} {'CPU ms':>7} {'x floor':>8} {'SQL':>4} {'bytes':>7} {'gzip':>6}")
    for name, (browser, path) in pages.items():
        _status, headers, content = browser.ask("GET", path)
        mine = statistics.median(cost[name])
        print(
            f"{name:34} {mine:7.2f} {mine / least:8.2f} {headers.get('x-statements', '-'):>4} "
            f"{len(content):7} {len(gzip.compress(content)):6}"
        )
    _report_replies(ours, places)
    _report_first_view(ours)
    _report_companion()


def _cpu(browser: Browser) -> float:
    return float(browser.ask("GET", "/_cpu")[2])


def _report_replies(browser: Browser, places: dict[str, Any]) -> None:
    _status, _headers, page = browser.ask("GET", places["pages"]["thread, 50 posts"])
    token = re.search(rb'name="csrf_token" value="([^"]+)"', page)
    assert token
    took = []
    for number in range(60):
        body = f"csrf_token={token[1].decode()}&body=A+reply+number+{number}&language=en&sequence={9_000 + number * 2}"
        began = time.perf_counter()
        status, _headers, _content = browser.ask("POST", places["reply"], body)
        took.append((time.perf_counter() - began) * 1000)
        assert status == 303, status
    print(f"\na reply's POST, median of {len(took)}: {statistics.median(took):.1f} ms")


def _report_first_view(browser: Browser) -> None:
    _status, _headers, page = browser.ask("GET", "/")
    total, requests = len(gzip.compress(page)), 1
    wanted = set(re.findall(r'(?:href|src)="(/static/[^"#]+)', page.decode()))
    sheet = next(path for path in wanted if path.endswith(".css"))
    css = browser.ask("GET", sheet)[2].decode()
    latin = set(
        re.findall(r"url\((fonts/source-s[a-z]+-[34]-latin(?:-italic)?\.[0-9a-f]+\.woff2)\)", css)
    )
    wanted |= {f"/static/{path}" for path in latin if "italic" not in path or "serif" in path}
    for path in sorted(wanted):
        content = browser.ask("GET", path)[2]
        total += len(content) if path.endswith("woff2") else len(gzip.compress(content, 9))
        requests += 1
    print(f"a signed-in first view: {total / 1000:.1f} kB gzip with fonts, in {requests} requests")


def _report_companion() -> None:
    """Time the anonymity companion on a story as long as a field may be."""
    from community.anonymity.companion import findings

    story = "In our second talk Mr Verhoeven, who is 47, said he would ring from Dordrecht. "
    text = (story * 100)[:5000]
    took = []
    for _ in range(20):
        began = time.process_time()
        findings(text, language="en", people=frozenset({"Ana"}))
        took.append((time.process_time() - began) * 1000)
    print(f"the companion on 5,000 characters: {statistics.median(took):.1f} ms")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _wait_for(ready: Path, server: subprocess.Popen[bytes]) -> dict[str, Any]:
    for _ in range(3000):
        if ready.exists():
            return dict(json.loads(ready.read_text()))
        if server.poll() is not None:
            break
        time.sleep(0.1)
    raise SystemExit("The server to measure did not start.")


main()
