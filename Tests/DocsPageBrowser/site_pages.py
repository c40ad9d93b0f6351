"""Pages to test: the generated one, and ones with documents made up for a test, from a file or from a server."""

import http.server
import json
import os
import pathlib
import re
import socketserver
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request

from webdriver import free_port

ROOT = pathlib.Path(__file__).resolve().parents[2]
GENERATED = pathlib.Path(os.environ.get("DOCS_PAGE", ROOT / "Generated/docs/index.html"))
DATA = re.compile(r'<script type="[^"]*" (?:id|data-template)="[^"]*">.*?</script>\n', re.DOTALL)


def script(attributes, value):
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return f"<script {attributes}>{text.replace('<', chr(92) + 'u003C')}</script>\n"


def bare_page():
    """The page without any data."""
    return DATA.sub("", GENERATED.read_text(encoding="utf-8"))


def with_data(data):
    page = bare_page()
    place = page.index('<script type="module">')
    return page[:place] + data + page[place:]


def manifest(versions, languages):
    return script('type="application/json" id="sekkei-manifest"', {"versions": versions, "languages": languages})


def embedding(documents):
    """A page with documents: version → language → document."""
    languages = list(next(iter(documents.values())))
    data = manifest(list(documents), languages)
    texts = {language: [] for language in languages}
    for version, translations in documents.items():
        template = merged(list(translations.values()), languages, texts)
        data += script(f'type="text/plain" data-template="{version}"', template)
    for language in languages:
        data += script(f'type="application/json" id="sekkei-texts-{language}"', texts[language])
    return with_data(data)


def merged(values, languages, texts):
    """JSON with a number where the languages differ."""
    first = values[0]
    if isinstance(first, dict):
        members = (f"{json.dumps(name)}:{merged([one[name] for one in values], languages, texts)}" for name in first)
        return "{" + ",".join(members) + "}"
    if isinstance(first, list):
        return "[" + ",".join(merged(list(items), languages, texts) for items in zip(*values)) + "]"
    if all(value == first for value in values):
        return json.dumps(first, ensure_ascii=False)
    for language, value in zip(languages, values):
        texts[language].append(value)
    return f"\t{len(texts[languages[0]]) - 1}"


def embedded_documents():
    """The documents of the generated page: version → language → document."""
    page = GENERATED.read_text(encoding="utf-8")
    found = json.loads(re.search(r'id="sekkei-manifest">(.*?)</script>', page).group(1))
    documents = {}
    for version in found["versions"]:
        template = re.search(rf'data-template="{version}">(.*?)</script>', page, re.DOTALL).group(1)
        documents[version] = {}
        for language in found["languages"]:
            texts = json.loads(re.search(rf'id="sekkei-texts-{language}">(.*?)</script>', page, re.DOTALL).group(1))
            whole = re.sub(r"\t(\d+)", lambda match: json.dumps(texts[int(match.group(1))]), template)
            documents[version][language] = json.loads(whole)
    return documents


FOLDER = tempfile.TemporaryDirectory()


def file_address(page):
    """The address of a page in a file of its own, which ends with the run."""
    with tempfile.NamedTemporaryFile("w", dir=FOLDER.name, suffix=".html", delete=False, encoding="utf-8") as file:
        file.write(page)
    return pathlib.Path(file.name).as_uri()


class Site:
    """Serves a page at /docs and documents at /openapi, and passes everything else on to an API behind it."""

    def __init__(self, page, documents, behind=None):
        self.port = free_port()
        self.requests = []
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self):
                site.requests.append((self.command, self.path, dict(self.headers)))
                found = re.fullmatch(r"/openapi/([^/]+)\.json", self.path)
                if self.path == "/docs":
                    self.send(200, page.encode(), "text/html; charset=utf-8")
                elif found and found.group(1) in documents:
                    translations = documents[found.group(1)]
                    language = self.headers.get("Accept-Language", "en")[:2]
                    self.send(200, json.dumps(translations.get(language, next(iter(translations.values())))).encode(), "application/json")
                elif behind:
                    self.pass_on()
                else:
                    self.send(404, b"{}", "application/json")

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

            def send(self, status, content, kind, fields=()):
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(content)))
                for name, value in fields:
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)

            def pass_on(self):
                length = int(self.headers.get("Content-Length", 0))
                kept = {name: value for name, value in self.headers.items() if name.lower() not in ("host", "connection", "content-length")}
                request = urllib.request.Request(behind + self.path, self.rfile.read(length) or None, kept, method=self.command)
                try:
                    answer = urllib.request.urlopen(request, timeout=20)
                except urllib.error.HTTPError as error:
                    answer = error
                own = ("content-type", "content-length", "connection", "date", "server")
                fields = [(name, value) for name, value in answer.headers.items() if name.lower() not in own]
                self.send(answer.status, answer.read(), answer.headers.get("Content-Type", "application/octet-stream"), fields)

            def log_message(self, *_):
                pass

        socketserver.ThreadingTCPServer.daemon_threads = True
        self.server = socketserver.ThreadingTCPServer(("127.0.0.1", self.port), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class ERP:
    """The reference application with its demo data, on a free port; ends with the `with` block it is opened in."""

    program = pathlib.Path(os.environ.get("ERP", ROOT / ".build/debug/erp"))

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        port = free_port()
        self.address = f"http://127.0.0.1:{port}"
        database = f"sqlite:{self.folder.name}/erp.sqlite"
        self.log = open(f"{self.folder.name}/log", "wb")
        self.process = subprocess.Popen(
            [self.program, "serve", "--demo", "--port", str(port), "--database", database], stdout=self.log, stderr=self.log
        )
        for _ in range(300):
            try:
                urllib.request.urlopen(self.address + "/health/ready", timeout=2).close()
                return self
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.1)
        self.__exit__()
        raise RuntimeError("the erp does not answer")

    def has_docs(self):
        try:
            urllib.request.urlopen(self.address + "/docs", timeout=5).close()
            return True
        except urllib.error.HTTPError:
            return False

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.log.close()
        self.folder.cleanup()
