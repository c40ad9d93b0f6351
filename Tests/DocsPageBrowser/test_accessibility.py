"""What an automatic check can find: names, labels, headings, contrast in both themes, and phones without sideways scrolling."""

import unittest

import site_pages as site
from case import PageCase

ROUTES = ["", "/errors", "/errors/BIZ002", "/models", "/models/Note", "/versions", "/tags/Notes", "/operations/createNote",
          "/operations/listNotes", "/operations/getNote", "/operations/nothing"]


class Accessibility(PageCase):
    def test_every_page_in_both_themes_and_languages(self):
        self.open(self.small)
        lowest = 21
        for theme in ("light", "dark"):
            self.browser.prefers(color_scheme=theme)
            for language in ("en", "ja"):
                self.browser.choose("#choose-language", language)
                for version in ("v2", "v1"):
                    for route in ROUTES:
                        with self.subTest(theme=theme, language=language, route=version + route):
                            lowest = min(lowest, self.check(f"#/{version}{route}"))
        print(f"\nlowest contrast {lowest:.2f}", end=" ")

    def check(self, route):
        self.go(route)
        self.browser.run("document.querySelectorAll('main details').forEach((one) => (one.open = true))")
        self.browser.wait("[...document.querySelectorAll('main details[open]')].every((one) => one.childElementCount > 1)")
        found = self.accessibility()
        self.assertEqual(found["faults"], [])
        return found["lowest"]

    def test_the_search_dialog(self):
        self.open(self.small)
        for theme in ("light", "dark"):
            self.browser.prefers(color_scheme=theme)
            self.browser.press("/")
            self.browser.write("dialog input", "note")
            self.assertEqual(self.accessibility()["faults"], [])
            self.browser.press("Escape")

    def test_the_generated_page(self):
        document = site.embedded_documents()
        version = next(iter(document))
        self.open(site.GENERATED.as_uri())
        operations = [one["operationId"] for item in next(iter(document[version].values()))["paths"].values() for one in item.values()]
        for route in ["", "/errors", "/models", "/versions", *(f"/operations/{name}" for name in operations[::4])]:
            with self.subTest(route=route):
                self.go(f"#/{version}{route}")
                self.assertEqual(self.accessibility()["faults"], [])

    def test_motion_is_left_out_where_it_is_not_wanted(self):
        self.open(self.small)
        self.browser.prefers(prefers_reduced_motion="reduce")
        self.browser.chrome("Emulation.setEmulatedMedia", features=[{"name": "prefers-reduced-motion", "value": "reduce"}])
        moving = "return [...document.querySelectorAll('*')].filter((n) => parseFloat(getComputedStyle(n).transitionDuration) > 0).length"
        self.assertEqual(self.browser.run(moving), 0)


class Phone(PageCase):
    def test_no_page_scrolls_sideways(self):
        self.open(self.small)
        self.browser.resize(360, 740)
        for language in ("en", "ja"):
            self.browser.choose("#choose-language", language)
            for route in ROUTES:
                with self.subTest(language=language, route=route):
                    self.check("#/v2" + route)

    def test_no_page_of_the_generated_one_scrolls_sideways(self):
        found = site.embedded_documents()
        version = next(iter(found))
        document = next(iter(found[version].values()))
        self.open(site.GENERATED.as_uri())
        self.browser.resize(360, 740)
        names = [one["operationId"] for item in document["paths"].values() for one in item.values()]
        for route in ["", "/errors", "/models", "/versions", *(f"/operations/{name}" for name in names)]:
            with self.subTest(route=route):
                self.check(f"#/{version}{route}")

    def check(self, route):
        self.go(route)
        self.browser.run("document.querySelectorAll('main details').forEach((one) => (one.open = true))")
        width = self.browser.run(
            "const wide = [...document.querySelectorAll('body *')].filter((n) => n.getBoundingClientRect().right > 361 && !n.closest('pre, .table-frame, .visually-hidden'));"
            "return [document.documentElement.scrollWidth, wide.slice(0, 3).map((n) => n.outerHTML.slice(0, 120))]"
        )
        self.assertEqual(width, [360, []])

    def test_the_menu_opens_closes_and_leads_on(self):
        self.open(self.small)
        self.browser.resize(360, 740)
        self.assertFalse(self.browser.run("return document.querySelector('nav').checkVisibility()"))
        self.browser.click(".menu-button")
        self.assertTrue(self.browser.run("return document.querySelector('nav').checkVisibility()"))
        self.browser.press("Escape")
        self.assertFalse(self.browser.run("return document.querySelector('nav').checkVisibility()"))
        self.assertEqual(self.focused(), "menu-button")
        self.browser.click(".menu-button")
        self.browser.click(".nav-link[href$=errors]")
        self.browser.wait("document.querySelector('h1').textContent === 'Errors'")
        self.assertFalse(self.browser.run("return document.querySelector('nav').checkVisibility()"))

    def test_targets_are_large_enough_for_fingers(self):
        self.open(self.small, "#/v2/operations/createNote")
        self.browser.resize(360, 740)
        self.browser.click(".menu-button")
        small = self.browser.run(
            "return [...document.querySelectorAll('button, select, nav a')].filter((n) => n.checkVisibility() &&"
            " Math.min(n.getBoundingClientRect().height, n.getBoundingClientRect().width) < 24).map((n) => n.outerHTML.slice(0, 90))"
        )
        self.assertEqual(small, [])


if __name__ == "__main__":
    unittest.main()
