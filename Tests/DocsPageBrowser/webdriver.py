"""A browser driven by WebDriver (W3C) over plain HTTP: nothing but the standard library and chromedriver."""

import base64
import json
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request

KEYS = {"Enter": "\ue007", "Tab": "\ue004", "Escape": "\ue00c", "Down": "\ue015", "Up": "\ue013", "Shift": "\ue008", "Control": "\ue009"}
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class BrowserError(Exception):
    """What the browser refused, in its words."""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Browser:
    """Headless Chromium; ends with the `with` block it is opened in."""

    def __init__(self, width=1440, height=900, languages="en"):
        self.port = free_port()
        self.driver = subprocess.Popen(
            [shutil.which("chromedriver"), f"--port={self.port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self.session = None
        self._await_driver()
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", f"--window-size={width},{height}",
                     f"--lang={languages}", f"--accept-lang={languages}", "--force-color-profile=srgb"]
        options = {"args": arguments, "prefs": {"intl.accept_languages": languages}}
        wanted = {"browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}
        self.session = self._call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})["sessionId"]
        self.resize(width, height)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.session:
            self._call("DELETE", f"/session/{self.session}")
        self.driver.terminate()
        self.driver.wait()

    def _await_driver(self):
        for _ in range(200):
            try:
                self._call("GET", "/status")
                return
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.05)
        raise BrowserError("chromedriver does not answer")

    def _call(self, method, path, body=None):
        content = json.dumps(body).encode() if body is not None else None
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", content, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise BrowserError(value["message"]) from None

    def _do(self, method, path, body=None):
        return self._call(method, f"/session/{self.session}{path}", body)

    def resize(self, width, height):
        """Gives the page itself this size: windows refuse to be as narrow as phones."""
        self.chrome("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 500)

    def chrome(self, command, **parameters):
        """A command of the DevTools protocol."""
        return self._do("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def prefers(self, **features):
        """What the system asks for: `color_scheme="dark"`."""
        values = [{"name": "prefers-" + name.replace("_", "-"), "value": value} for name, value in features.items()]
        self.chrome("Emulation.setEmulatedMedia", features=values)

    def open(self, address):
        self._do("POST", "/url", {"url": address})

    def reload(self):
        self._do("POST", "/refresh", {})

    def back(self):
        self._do("POST", "/back", {})

    def forward(self):
        self._do("POST", "/forward", {})

    def run(self, script, *arguments):
        """What a function body returns in the page."""
        return self._do("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def find(self, selector):
        found = self._do("POST", "/element", {"using": "css selector", "value": selector})
        return found[ELEMENT]

    def click(self, selector):
        self._do("POST", f"/element/{self.find(selector)}/click", {})

    def write(self, selector, text):
        self._do("POST", f"/element/{self.find(selector)}/value", {"text": text})

    def clear(self, selector):
        self._do("POST", f"/element/{self.find(selector)}/clear", {})

    def choose(self, selector, value):
        self.run(
            "const s = document.querySelector(arguments[0]); s.focus(); s.value = arguments[1];"
            "for (const e of ['input', 'change']) s.dispatchEvent(new Event(e, { bubbles: true }));",
            selector,
            value,
        )

    def press(self, *keys, holding=None):
        """Presses keys one after another, wherever the focus is."""
        actions = [{"type": "keyDown", "value": KEYS[holding]}] if holding else []
        for key in keys:
            value = KEYS.get(key, key)
            actions += [{"type": "keyDown", "value": value}, {"type": "keyUp", "value": value}]
        if holding:
            actions.append({"type": "keyUp", "value": KEYS[holding]})
        self._do("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def text(self, selector):
        return self.run("return document.querySelector(arguments[0])?.innerText ?? null", selector)

    def wait(self, condition, *arguments, seconds=10):
        """Waits until an expression of the page holds; says which one never did."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            value = self.run(f"return ({condition})", *arguments)
            if value:
                return value
            time.sleep(0.01)
        raise BrowserError(f"never true: {condition}")

    def problems(self):
        """What the console has said since it was last asked."""
        entries = self._do("POST", "/se/log", {"type": "browser"})
        return [entry["message"] for entry in entries if entry["level"] in ("SEVERE", "WARNING")]

    def screenshot(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self._do("GET", "/screenshot")))
