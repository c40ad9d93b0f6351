"""What the tests of the page share: one browser for each class, and a look at the console after each test."""

import pathlib
import unittest

import documents
import site_pages as site
from webdriver import Browser

ACCESSIBILITY = (pathlib.Path(__file__).parent / "accessibility.js").read_text(encoding="utf-8")


class PageCase(unittest.TestCase):
    languages = "en"

    @classmethod
    def setUpClass(cls):
        cls.browser = Browser(languages=cls.languages)
        cls.addClassCleanup(cls.browser.__exit__)
        cls.small = site.file_address(site.embedding(documents.small()))

    def setUp(self):
        self.browser.resize(1440, 900)
        self.browser.prefers(color_scheme="light")

    def tearDown(self):
        self.browser.run("try { localStorage.clear(); sessionStorage.clear() } catch {}")
        self.assertEqual(self.browser.problems(), [], "the console is silent")

    def open(self, address, route="#/v2"):
        """Opens a page afresh: a change of the fragment alone would not load it."""
        self.browser.open("about:blank")
        self.browser.open(address + route)
        self.browser.wait("document.querySelector('h1') !== null")

    def go(self, route):
        """Follows an address, and waits until its page stands there."""
        if self.route() == route:
            return
        self.browser.run("performance.clearMarks(); location.hash = arguments[0]", route)
        self.browser.wait("performance.getEntriesByName('sekkei:rendered').length > 0")

    def heading(self):
        return self.browser.text("h1")

    def route(self):
        return self.browser.run("return location.hash")

    def focused(self):
        return self.browser.run("const n = document.activeElement; return n.id || n.className || n.tagName")

    def accessibility(self):
        return self.browser.run(ACCESSIBILITY)
