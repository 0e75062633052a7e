"""The same body as one SVG page in headless Chromium: how long a hover and a click take until the next frame is drawn.

The page measures itself and sends what it found to a server of this process. Frames come as fast as they can be drawn.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from functools import cache
from http.server import BaseHTTPRequestHandler, HTTPServer

from sciatica_desktop.core.anatomy import Sheet, View
from sciatica_desktop.core.shapes import Polygon, mirrored
from sciatica_desktop.store.body import read_outlines
from tests.support.source_rules import ROOT

TIMEOUT_S = 30
REQUESTS = 4
"""The page, what found no page, and the answer."""

EVENTS = 200
OPTIONS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-frame-rate-limit",
    "--disable-gpu-vsync",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
)

SCRIPT = """
const regions = [...document.querySelectorAll(".region")], label = document.querySelector("text");
for (const region of regions) {
  region.addEventListener("mouseover", () => { region.classList.add("hover"); label.textContent = region.id; });
  region.addEventListener("mouseout", () => region.classList.remove("hover"));
  region.addEventListener("click", () => region.classList.toggle("marked"));
}
const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
async function measure(kind) {
  const times = [];
  for (let i = 0; i < %d; i++) {
    const at = step => regions[(step * 37 + regions.length) %% regions.length], region = at(i), before = at(i - 1);
    const begun = performance.now();
    if (kind === "mouseover") before.dispatchEvent(new MouseEvent("mouseout"));
    region.dispatchEvent(new MouseEvent(kind));
    await frame();
    times.push(performance.now() - begun);
  }
  return times.slice(20);
}
(async () => {
  await frame();
  const found = {hover: await measure("mouseover"), click: await measure("click")};
  await fetch("/found", {method: "POST", body: JSON.stringify(found)});
})();
"""


def path(polygons: Iterable[Polygon]) -> str:
    return " ".join("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in polygon) + "Z" for polygon in polygons)


def page(sheet: Sheet) -> str:
    """All that the sheet draws, as one SVG in a window of 720 x 760."""
    left, top, right, bottom = sheet.bounds
    shapes = [f'<path fill="#e9cbb2" d="{path(sheet.skin)}"/>']
    for bone in sheet.bones:
        shapes.extend(
            f'<path fill="#ece3d0" d="{path(side)}"/>' for side in (bone.polygons, tuple(map(mirrored, bone.polygons)))
        )
    for tissue in sheet.tissues:
        shapes.extend(
            f'<path fill="#b9655a" stroke="#7c3b37" stroke-width="0.6" d="{path(side)}"/>'
            for side in (tissue.polygons, tuple(map(mirrored, tissue.polygons)))
        )
        lines = " ".join("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in fibre) for fibre in tissue.fibres)
        shapes.append(f'<path fill="none" stroke="#d99a8b" stroke-width="0.5" d="{lines}"/>')
        shapes.append(f'<path fill="none" stroke="#d99a8b" stroke-width="0.5" transform="scale(-1 1)" d="{lines}"/>')
    shapes.extend(
        f'<path class="region" id="{place.key}" d="{path(polygons)}"/>' for place, polygons in sheet.places.items()
    )
    style = (
        ".region{fill:transparent}.region.hover{fill:#fff6;stroke:#fff;stroke-width:2}"
        ".region.marked{fill:#a65aa0aa;stroke:#500f54;stroke-width:1.6}"
    )
    box = f"{left} {top} {right - left} {bottom - top}"
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="720" height="760" viewBox="{box}">{"".join(shapes)}'
    text = f'<text x="{left + 10}" y="{top + 40}" font-size="24"></text></svg>'
    return f"<!doctype html><style>{style}</style>{svg}{text}<script>{SCRIPT % EVENTS}</script>"


class _Server(HTTPServer):
    """Hands out one page, and takes what it found."""

    timeout = TIMEOUT_S

    def __init__(self, body: bytes) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.body = body
        self.found: dict[str, list[float]] | None = None


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        self._answer(self.server.body if self.path == "/" else b"")

    def do_POST(self) -> None:
        self.server.found = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self._answer(b"")

    def _answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


def browser() -> str | None:
    """Where Chromium is, if it is installed."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@cache
def measured() -> dict[str, list[float]] | None:
    """Milliseconds of each hover and each click; None without a browser, or if it did not answer in time."""
    program = browser()
    if program is None:
        return None
    sheet = read_outlines(ROOT / "assets").sheets[View.BACK]
    with _Server(page(sheet).encode()) as server, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        address = f"http://127.0.0.1:{server.server_port}/"
        command = [program, *OPTIONS, f"--user-data-dir={profile}", "--window-size=760,800", address]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            for _ in range(REQUESTS):
                server.handle_request()
                if server.found is not None:
                    break
            process.terminate()
            process.wait()
    return server.found
