"""Everything in the documents is on the page, in every version and language."""

import json
import time
import unittest

import documents
import site_pages as site
from case import PageCase


class GeneratedPage(PageCase):
    def test_every_operation_is_shown_in_every_version_and_language(self):
        found = site.embedded_documents()
        self.open(site.GENERATED.as_uri())
        count = 0
        for version, translations in found.items():
            for language, document in translations.items():
                self.go(f"#/{version}")
                self.browser.choose("#choose-language", language)
                for path, item in document["paths"].items():
                    for method, operation in item.items():
                        with self.subTest(version=version, language=language, operation=operation["operationId"]):
                            self.check(version, language, path, method, operation, document)
                            count += 1
        print(f"\n{count} pages of operations", end=" ")

    def check(self, version, language, path, method, operation, document):
        self.go(f"#/{version}/operations/{operation['operationId']}")
        self.assertEqual(self.heading(), operation["summary"])
        self.browser.run("document.querySelector('[data-part=parameters] > .more > summary')?.click()")
        shown = self.browser.run(
            "const all = (s) => [...document.querySelectorAll(s)];"
            "return { lang: document.documentElement.lang, path: document.querySelector('.endpoint .path').textContent,"
            " method: document.querySelector('.endpoint .method').textContent, title: document.title,"
            " parameters: all('[data-part=parameters] .field').map((n) => n.dataset.field),"
            " statuses: all('.response > summary .status').map((n) => n.textContent),"
            " roles: all('[data-part=access] .chip').map((n) => n.textContent) }"
        )
        parameters = [resolve(document, one) for one in operation.get("parameters", [])]
        places = ["path", "query", "header", "cookie"]
        names = [one["name"] for place in places for one in parameters if one["in"] == place]
        self.assertEqual((shown["lang"], shown["path"], shown["method"]), (language, path, method.upper()))
        self.assertIn(operation["summary"], shown["title"])
        self.assertEqual(sorted(shown["parameters"]), sorted(names))
        self.assertEqual(shown["statuses"], sorted(operation["responses"]))
        self.assertEqual(shown["roles"], operation.get("x-sekkei-roles", []))

    def test_every_model_and_page_is_shown(self):
        found = site.embedded_documents()
        version = next(iter(found))
        document = next(iter(found[version].values()))
        self.open(site.GENERATED.as_uri())
        for name in document["components"]["schemas"]:
            self.go(f"#/{version}/models/{name}")
            self.assertEqual(self.heading(), name)
        for route in ["errors", "models", "versions", *(f"tags/{tag['name']}" for tag in document["tags"])]:
            self.go(f"#/{version}/{route}")
            self.assertNotEqual(self.heading(), "Not found", route)

    def test_every_error_code_is_in_the_catalogue_with_its_message(self):
        found = site.embedded_documents()
        version = next(iter(found))
        text = json.dumps(next(iter(found[version].values())))
        self.open(site.GENERATED.as_uri(), f"#/{version}/errors")
        rows = self.browser.run("return [...document.querySelectorAll('tr[data-code]')].map((n) => [n.dataset.code, n.children[2].textContent])")
        self.assertGreater(len(rows), 10)
        for code, message in rows:
            self.assertIn(f'"code": "{code}"', text)
            self.assertGreater(len(message), 5, code)

    def test_first_rendering_is_timed(self):
        times = []
        for _ in range(5):
            self.open(site.GENERATED.as_uri())
            times.append(round(self.browser.run("return performance.getEntriesByName('sekkei:rendered')[0].startTime")))
        print(f"\nfirst rendering of the generated page: {sorted(times)} ms", end=" ")

    def test_nothing_is_loaded_from_elsewhere(self):
        self.open(site.GENERATED.as_uri())
        loaded = self.browser.run("return performance.getEntriesByType('resource').map((one) => one.name)")
        self.assertEqual([one for one in loaded if not one.startswith("data:")], [])


class SmallPage(PageCase):
    def test_constraints_are_said_in_words(self):
        self.open(self.small, "#/v2/models/Note")
        text = self.browser.text("main")
        for part in ["1 to 200 characters", "at most 9 entries", "or null", "nobody", "read only", "No other fields are accepted", "map of string", "array of Comment"]:
            self.assertIn(part, text)
        self.browser.choose("#choose-language", "ja")
        text = self.browser.text("main")
        for part in ["1～200 文字", "9 件以内", "null 可", "読み取り専用", "Commentの配列", "内容。"]:
            self.assertIn(part, text)

    def test_enumerations_have_their_descriptions(self):
        self.open(self.small, "#/v2/operations/listNotes")
        self.assertIn("finished", self.browser.text("[data-field=kind]"))

    def test_recursive_types_unfold_as_deep_as_wanted(self):
        self.open(self.small, "#/v2/models/Comment")
        for depth in range(1, 6):
            self.assertEqual(self.browser.run("return document.querySelectorAll('[data-field=replies]').length"), depth)
            self.browser.run("[...document.querySelectorAll('.nested:not([open]) > summary')].at(-1).click()")
            self.browser.wait(f"document.querySelectorAll('[data-field=replies]').length === {depth + 1}")

    def test_unions_name_their_variants(self):
        self.open(self.small, "#/v2/models/Shape")
        self.assertIn('type: "comment"', self.browser.text(".choices"))

    def test_descriptions_are_formatted(self):
        self.open(self.small, "#/v2/operations/createNote")
        found = self.browser.run("return [document.querySelectorAll('.prose li').length, document.querySelector('.prose a').href]")
        self.assertEqual(found, [2, "https://example.com/a"])

    def test_access_says_who_may_call(self):
        self.open(self.small, "#/v2/operations/createNote")
        text = self.browser.text("[data-part=access]")
        for part in ["Bearer token", "writer", "admin", "Time limit", "5s"]:
            self.assertIn(part, text)
        self.go("#/v2/operations/getNote")
        self.assertIn("X-API-Key", self.browser.text("[data-part=access]"))
        self.go("#/v2/operations/listNotes")
        self.assertIn("No authentication", self.browser.text("[data-part=access]"))

    def test_versions_say_what_changed_and_what_is_lost(self):
        self.open(self.small, "#/v1/versions")
        text = self.browser.text("main")
        for part in ["June 1, 2026", "June 30, 2027", "NoteOwnerRenamed", "is called owner", "What is lost", "become high"]:
            self.assertIn(part, text)
        self.go("#/v2/versions")
        self.assertIn("POST /notes/{note_id}/tags", self.browser.text("main"))

    def test_an_operation_says_what_changed_about_it(self):
        self.open(self.small, "#/v2/operations/createNote")
        self.assertIn("LevelIsANumber", self.browser.text("[data-part=changes]"))

    def test_errors_lead_to_their_page(self):
        self.open(self.small, "#/v2/operations/getNote")
        self.browser.run("document.querySelectorAll('.response > summary')[1].click()")
        self.browser.wait("document.querySelector('.errors a') !== null")
        self.browser.click(".errors a")
        self.browser.wait("document.querySelector('h1').textContent === 'BIZ002'")
        self.assertIn("Get a note", self.browser.text("main"))

    def test_unknown_addresses_say_so(self):
        self.open(self.small, "#/v2/operations/nothing")
        self.assertEqual(self.heading(), "Not found")
        self.go("#/v9/models/toString")
        self.assertEqual(self.heading(), "Not found")


class HostilePage(PageCase):
    def test_no_text_of_a_document_becomes_markup(self):
        self.open(site.file_address(site.embedding(documents.hostile())))
        for version in ("v2", "v1"):
            for route in ["", "/errors", "/errors/BIZ002", "/models", "/models/Note", "/versions", "/tags/Notes", "/operations/createNote", "/operations/listNotes"]:
                self.go(f"#/{version}{route}")
                self.browser.run("document.querySelectorAll('main details').forEach((one) => (one.open = true))")
                time.sleep(0.02)
                found = self.browser.run(
                    "return [window.attacked ?? null, document.querySelectorAll('main img, main script, main b, main i').length,"
                    " [...document.querySelectorAll('a')].filter((a) => !/^(https?:|#)/.test(a.getAttribute('href'))).length,"
                    " document.querySelectorAll('[onerror], [onclick], [onmouseover]').length]"
                )
                self.assertEqual(found, [None, 0, 0, 0], route)
        self.browser.press("/")
        self.browser.write("dialog input", "onerror")
        self.assertEqual(self.browser.run("return [window.attacked ?? null, document.querySelectorAll('dialog img').length]"), [None, 0])
        self.browser.press("Escape")


class LongPage(PageCase):
    def test_five_hundred_operations_are_timed(self):
        self.open(site.file_address(site.embedding(documents.long())))
        first = self.browser.run("return performance.getEntriesByName('sekkei:rendered')[0].startTime")
        started = "const start = performance.now(); "
        change = self.browser.run(
            started + "location.hash = '#/v2/operations/operation250'; return new Promise((done) => addEventListener('hashchange', () => "
            "requestAnimationFrame(() => done(performance.now() - start)), { once: true }))"
        )
        self.assertEqual(self.heading(), "Operation 250 (en)")
        self.browser.press("/")
        search = self.browser.run(
            started + "const input = document.querySelector('dialog input'); input.value = 'model 49 title';"
            "input.dispatchEvent(new Event('input')); return performance.now() - start"
        )
        self.assertIn("Model49", self.browser.text(".search-results"))
        self.browser.press("Escape")
        print(f"\n500 operations: first {first:.0f} ms, an operation {change:.0f} ms, a search {search:.1f} ms", end=" ")
        nodes = self.browser.run("return document.querySelectorAll('.nav-operation').length")
        self.assertLess(nodes, 40)


def resolve(document, node):
    while "$ref" in node:
        target = document
        for part in node["$ref"][2:].split("/"):
            target = target[part]
        node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


if __name__ == "__main__":
    unittest.main()
