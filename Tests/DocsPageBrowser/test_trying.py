"""The form that sends requests, against the reference application, and the curl command that it shows."""

import json
import shlex
import subprocess
import unittest

import documents
import site_pages as site
from case import PageCase


class Curl(PageCase):
    def command(self):
        return self.browser.run("return document.querySelector('aside pre code').textContent")

    def words(self):
        return shlex.split(self.command())

    def fill(self, selector, text):
        self.browser.run(
            "const n = document.querySelector(arguments[0]); n.value = arguments[1]; n.dispatchEvent(new Event('input', { bubbles: true }))",
            selector, text,
        )

    def test_a_command_says_what_is_in_the_form(self):
        self.open(self.small, "#/v2/operations/createNote")
        self.assertEqual(self.words()[:2], ["curl", "http://127.0.0.1:1/api/v2/notes"])
        self.assertIn("Content-Type: application/json", self.words())
        self.assertEqual(json.loads(self.words()[-1])["title"], "it's <b>")
        self.assertNotIn("id", json.loads(self.words()[-1]))
        self.browser.click(".try-it summary")
        self.fill("textarea", '{"title": "it\'s $HOME `x` \\"quoted\\""}')
        self.assertEqual(self.words()[-1], '{"title": "it\'s $HOME `x` \\"quoted\\""}')

    def test_queries_are_escaped_and_lists_repeated(self):
        self.open(self.small, "#/v2/operations/listNotes")
        self.browser.click(".try-it summary")
        inputs = "[...document.querySelectorAll('fieldset input')]"
        for place, text in enumerate(["todo,done", "a&b=c #ü"]):
            self.browser.run(f"const n = {inputs}[{place}]; n.value = arguments[0]; n.dispatchEvent(new Event('input', {{ bubbles: true }}))", text)
        self.assertEqual(self.words()[1], "http://127.0.0.1:1/api/v2/notes?kind=todo&kind=done&q=a%26b%3Dc%20%23%C3%BC")

    def test_a_token_stands_in_the_command_only_when_asked_for(self):
        self.open(self.small, "#/v2/operations/createNote")
        self.browser.click(".try-it summary")
        self.fill("input[data-scheme=bearer]", "secret-token")
        self.assertIn("Authorization: Bearer $TOKEN", self.words())
        self.assertNotIn("secret-token", self.command())
        self.browser.click(".checks label:last-child input")
        self.assertIn("Authorization: Bearer secret-token", self.words())
        stored = self.browser.run("return JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + location.href")
        self.assertNotIn("secret-token", stored)

    def test_a_token_is_kept_for_the_tab_only_when_asked_for(self):
        self.open(self.small, "#/v2/operations/createNote")
        self.browser.click(".try-it summary")
        self.fill("input[data-scheme=bearer]", "secret-token")
        self.browser.click(".checks label:first-child input")
        self.assertIn("secret-token", self.browser.run("return JSON.stringify({ ...sessionStorage })"))
        self.assertNotIn("secret-token", self.browser.run("return JSON.stringify({ ...localStorage })"))
        self.browser.click(".checks label:first-child input")
        self.assertNotIn("secret-token", self.browser.run("return JSON.stringify({ ...sessionStorage })"))

    def test_a_key_goes_into_its_header(self):
        self.open(self.small, "#/v2/operations/getNote")
        self.assertIn("X-API-Key: $API_KEY", self.words())
        self.assertEqual(self.words()[1], "http://127.0.0.1:1/api/v2/notes/7")

    def test_the_button_copies_the_command(self):
        self.open(self.small, "#/v2/operations/createNote")
        self.browser.run("window.copied = null; Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (t) => (window.copied = t) } })")
        self.browser.click("aside .panel .copy")
        self.browser.wait("window.copied !== null")
        self.assertEqual(self.browser.run("return window.copied"), self.command())
        self.assertEqual(self.browser.text("#announcer"), "Copied")

    def test_what_is_typed_outlives_a_look_elsewhere(self):
        self.open(self.small, "#/v2/operations/createNote")
        self.browser.click(".try-it summary")
        self.fill("textarea", '{"title": "kept"}')
        self.go("#/v2/errors")
        self.go("#/v2/operations/createNote")
        self.assertIn("kept", self.command())

    def test_a_broken_body_and_a_missing_parameter_are_told(self):
        self.open(self.small, "#/v2/operations/createNote")
        self.browser.click(".try-it summary")
        self.fill("textarea", "{")
        self.browser.click("form .primary")
        self.assertIn("not valid JSON", self.browser.text(".form-fault"))
        self.go("#/v2/operations/getNote")
        self.fill("fieldset input", "")
        self.browser.click("form .primary")
        self.assertIn("note_id", self.browser.text(".form-fault"))

    def test_a_server_that_does_not_answer_is_told(self):
        self.open(self.small, "#/v2/operations/listNotes")
        self.browser.click(".try-it summary")
        self.browser.click("form .primary")
        self.browser.wait("document.querySelector('.answer [role=alert]') !== null")
        self.assertIn("No answer", self.browser.text(".answer"))
        self.assertTrue(all("127.0.0.1:1" in one for one in self.browser.problems()))


@unittest.skipUnless(site.ERP.program.exists(), f"needs {site.ERP.program}")
class AgainstTheERP(PageCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.erp = site.ERP().__enter__()
        cls.site = None
        if cls.erp.has_docs():
            cls.docs = cls.erp.address + "/docs"
        else:
            found = site.embedded_documents()
            languages = list(next(iter(found.values())))
            cls.site = site.Site(site.with_data(site.manifest(list(found), languages)), found, behind=cls.erp.address)
            cls.docs = cls.site.address + "/docs"

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        if cls.site:
            cls.site.close()
        cls.erp.__exit__()

    def send(self, operation, body=None):
        self.go(f"#/v2/operations/{operation}")
        if not self.browser.run("return document.querySelector('.try-it').open"):
            self.browser.click(".try-it summary")
        self.browser.wait("document.querySelector('.try-form') !== null")
        if body is not None:
            self.browser.run(
                "const n = document.querySelector('textarea'); n.value = arguments[0]; n.dispatchEvent(new Event('input', { bubbles: true }))",
                json.dumps(body),
            )
        self.browser.run("document.querySelector('.answer').replaceChildren(); document.querySelector('form .primary').click()")
        self.browser.wait("document.querySelector('.answer-status, .answer [role=alert]') !== null", seconds=20)
        return self.browser.run("return Number(document.querySelector('.answer-status')?.dataset.status ?? 0)"), self.browser.text(".answer")

    def test_log_in_take_the_token_and_work_with_it(self):
        self.open(self.docs, "#/v2/operations/login")
        self.assertEqual(self.send("getMe")[0], 401)
        status, text = self.send("login", {"email": "admin@example.com", "password": "demo-Password-1"})
        self.assertEqual(status, 200, text)
        self.assertIn(" ms", text)
        self.browser.click(".answer > .primary")
        status, text = self.send("getMe")
        self.assertEqual(status, 200, text)
        self.assertIn("admin@example.com", text)
        status, text = self.send("createTask", {"title": "From the page", "project_id": 1})
        self.assertEqual(status, 201, text)
        self.browser.click(".answer-headers summary")
        self.browser.wait("document.querySelector('.header-values') !== null")
        self.assertIn("content-language", self.browser.text(".header-values"))
        status, text = self.send("createTask", {"title": ""})
        self.assertEqual(status, 422, text)
        self.assertIn("field_errors", text)
        self.browser.problems()

    def test_the_answer_comes_in_the_language_that_is_chosen(self):
        self.open(self.docs, "#/v2/operations/login")
        wrong = {"email": "admin@example.com", "password": "not the password"}
        english = self.send("login", wrong)[1]
        self.browser.run(
            "const s = [...document.querySelectorAll('form select')].at(-1); s.value = 'ja'; s.dispatchEvent(new Event('input', { bubbles: true }))"
        )
        japanese = self.send("login", wrong)[1]
        self.assertIn("AUTH001", english)
        self.assertIn("AUTH001", japanese)
        self.assertRegex(japanese, "[ぁ-ん]")
        self.assertNotRegex(english, "[ぁ-ん]")
        self.browser.problems()

    def test_the_command_works_in_a_shell(self):
        self.open(self.docs, "#/v2/operations/login")
        self.browser.click(".try-it summary")
        self.browser.run(
            "const n = document.querySelector('textarea'); n.value = arguments[0]; n.dispatchEvent(new Event('input', { bubbles: true }))",
            json.dumps({"email": "admin@example.com", "password": "demo-Password-1"}),
        )
        command = self.browser.run("return document.querySelector('aside pre code').textContent")
        answer = json.loads(subprocess.run(["sh", "-c", command], capture_output=True, check=True).stdout)
        self.assertTrue(answer["success"])
        self.browser.problems()


if __name__ == "__main__":
    unittest.main()
