"""Addresses, search, switches: by mouse and by keyboard alone."""

import unittest

import documents
import site_pages as site
from case import PageCase


class Navigation(PageCase):
    def test_an_address_leads_to_its_page_and_back(self):
        self.open(self.small, "#/v2/operations/createNote")
        self.assertEqual(self.heading(), "Create a note")
        self.browser.click(".crumbs a")
        self.browser.wait("document.querySelector('h1').textContent === 'Notes'")
        self.browser.back()
        self.browser.wait("document.querySelector('h1').textContent === 'Create a note'")
        self.browser.forward()
        self.browser.wait("document.querySelector('h1').textContent === 'Notes'")

    def test_the_tree_marks_and_opens_where_one_is(self):
        self.open(self.small, "#/v2/operations/createNote")
        self.assertEqual(self.browser.text(".nav-operation[aria-current=page] span"), "Create a note")
        self.browser.click(".nav-tag")
        self.assertEqual(self.browser.run("return document.querySelector('.nav-operations').hidden"), True)

    def test_the_language_changes_everything_and_is_remembered(self):
        self.open(self.small, "#/v2/operations/createNote")
        self.browser.choose("#choose-language", "ja")
        self.assertEqual(self.heading(), "メモの作成")
        self.assertIn("リクエスト本文", self.browser.text("main"))
        self.assertEqual(self.browser.run("return document.documentElement.lang"), "ja")
        self.assertEqual(self.focused(), "choose-language")
        self.browser.reload()
        self.browser.wait("document.querySelector('h1')?.textContent === 'メモの作成'")

    def test_the_version_changes_and_the_operation_stays(self):
        self.open(self.small, "#/v2/operations/createNote")
        self.browser.choose("#choose-version", "v1")
        self.browser.wait("location.hash === '#/v1/operations/createNote'")
        self.assertIn("deprecated since June 1, 2026", self.browser.text(".banner"))
        self.browser.click(".banner a")
        self.browser.wait("location.hash === '#/v2/operations/createNote'")
        self.assertIsNone(self.browser.text(".banner"))

    def test_the_version_changes_and_a_renamed_operation_is_found(self):
        self.open(self.small, "#/v2/operations/getNote")
        self.browser.choose("#choose-version", "v1")
        self.browser.wait("location.hash === '#/v1/operations/readNote'")
        self.browser.wait("document.querySelector('h1').textContent === 'Get a note'")
        self.assertEqual(self.focused(), "choose-version")

    def test_the_theme_is_chosen_and_remembered(self):
        self.open(self.small)
        light = self.browser.run("return getComputedStyle(document.body).backgroundColor")
        self.browser.choose("#choose-theme", "dark")
        self.assertNotEqual(self.browser.run("return getComputedStyle(document.body).backgroundColor"), light)
        self.browser.reload()
        self.browser.wait("document.querySelector('#choose-theme')?.value === 'dark'")
        self.assertNotEqual(self.browser.run("return getComputedStyle(document.body).backgroundColor"), light)

    def test_search_finds_operations_models_fields_and_errors(self):
        self.open(self.small)
        for query, wanted in [("create note", "Create a note"), ("/notes/{note_id}", "Get a note"), ("shape", "Shape"), ("owner", "Note.owner"),
                              ("biz002", "BIZ002"), ("not_found", "BIZ002"), ("kind", "kind")]:
            self.browser.press("/")
            self.browser.write("dialog input", query)
            titles = self.browser.run("return [...document.querySelectorAll('.result-title')].map((n) => n.textContent)")
            self.assertIn(wanted, titles[:3], query)
            self.browser.press("Escape")
            self.assertEqual(self.browser.run("return document.querySelector('dialog')"), None)

    def test_search_is_worked_by_keys(self):
        self.open(self.small)
        self.browser.press("k", holding="Control")
        self.browser.press(*"note")
        self.assertEqual(self.browser.run("return document.querySelectorAll('[aria-selected=true]').length"), 1)
        self.browser.press("Down", "Down", "Up")
        chosen = self.browser.text("[aria-selected=true] .result-title")
        active = self.browser.run("return document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).innerText")
        self.assertIn(chosen, active)
        address = self.browser.run("return document.querySelector('[aria-selected=true]').getAttribute('href')")
        self.browser.press("Enter")
        self.browser.wait("location.hash === arguments[0]", address)
        self.assertEqual(self.browser.run("return document.querySelector('dialog')"), None)

    def test_search_that_finds_nothing_says_so(self):
        self.open(self.small)
        self.browser.press("/")
        self.browser.write("dialog input", "zzzz")
        self.assertIn("zzzz", self.browser.text(".search-note"))
        self.browser.press("Escape")

    def test_a_slash_in_a_field_is_a_slash(self):
        self.open(self.small, "#/v2/operations/createNote")
        self.browser.click(".try-it summary")
        self.browser.run("document.querySelector('textarea').focus()")
        self.browser.press("/")
        self.assertEqual(self.browser.run("return document.querySelector('dialog')"), None)

    def test_the_whole_way_by_keyboard(self):
        """From the first key to a filled form: skip link, search, an operation, its form, a response."""
        self.open(self.small)
        self.browser.press("Tab")
        self.assertEqual(self.focused(), "skip-link")
        self.browser.press("Enter")
        self.assertEqual(self.focused(), "main")
        self.browser.press("/")
        self.browser.press(*"create note")
        self.browser.press("Enter")
        self.browser.wait("document.querySelector('h1').textContent === 'Create a note'")
        self.assertEqual(self.browser.run("return document.activeElement.tagName"), "H1")
        self.tab_to("document.activeElement.closest('.try-it > summary')")
        self.browser.press("Enter")
        self.browser.wait("document.querySelector('.try-it').open")
        self.tab_to("document.activeElement.tagName === 'TEXTAREA'")
        self.browser.press("x")
        self.assertIn("x", self.browser.run("return document.querySelector('textarea').value"))
        self.tab_to("document.activeElement.closest('.response:last-child > summary')")
        self.browser.press("Enter")
        self.browser.wait("document.querySelector('.response:last-child').open")

    def tab_to(self, condition):
        for _ in range(60):
            if self.browser.run(f"return Boolean({condition})"):
                shown = self.browser.run(
                    "const s = getComputedStyle(document.activeElement); return s.outlineStyle !== 'none' || s.boxShadow !== 'none'"
                )
                self.assertTrue(shown, f"the focus is visible: {condition}")
                return
            self.browser.press("Tab")
        self.fail(f"no key leads to {condition}")

    def test_every_stop_of_the_tab_key_is_visible(self):
        self.open(self.small, "#/v2/operations/createNote")
        stops = []
        for _ in range(80):
            self.browser.press("Tab")
            stop = self.browser.run(
                "const n = document.activeElement; const b = n.getBoundingClientRect(); const s = getComputedStyle(n);"
                "return n === document.body ? null : [n.outerHTML.slice(0, 90), b.width > 0 && b.height > 0, s.outlineStyle !== 'none']"
            )
            if stop is None or stop in stops:
                break
            stops.append(stop)
        self.assertGreater(len(stops), 15)
        for stop, has_size, has_outline in stops:
            self.assertTrue(has_size and has_outline, stop)


class JapaneseReader(PageCase):
    languages = "ja"

    def test_the_browsers_language_comes_first(self):
        self.open(self.small)
        self.assertEqual(self.heading(), "事務")
        self.assertEqual(self.browser.run("return document.documentElement.lang"), "ja")


class ServedPage(PageCase):
    """The same page without documents: it fetches what it shows."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.site = site.Site(site.with_data(site.manifest(["v2", "v1"], ["en", "ja"])), documents.small())

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.site.close()

    def test_documents_are_fetched_once_in_the_language_that_is_read(self):
        self.open(self.site.address + "/docs", "#/v2/operations/createNote")
        self.assertEqual(self.heading(), "Create a note")
        self.browser.choose("#choose-language", "ja")
        self.browser.wait("document.querySelector('h1').textContent === 'メモの作成'")
        self.browser.choose("#choose-version", "v1")
        self.browser.wait("location.hash === '#/v1/operations/createNote' && document.querySelector('.banner') !== null")
        self.browser.choose("#choose-version", "v2")
        self.browser.wait("document.querySelector('.banner') === null")
        asked = [(path, fields["Accept-Language"]) for _, path, fields in self.site.requests if path.startswith("/openapi")]
        self.assertEqual(asked, [("/openapi/v2.json", "en"), ("/openapi/v2.json", "ja"), ("/openapi/v1.json", "ja")])
        self.browser.choose("#choose-language", "en")
        self.browser.wait("document.querySelector('h1').textContent === 'Create a note'")

    def test_a_document_that_is_missing_is_told(self):
        broken = site.Site(site.with_data(site.manifest(["v3"], ["en"])), {})
        self.browser.open(broken.address + "/docs")
        self.browser.wait("document.querySelector('[role=alert]') !== null")
        self.assertIn("404", self.browser.text("[role=alert]"))
        self.assertTrue(all("404" in problem for problem in self.browser.problems()))
        broken.close()


if __name__ == "__main__":
    unittest.main()
