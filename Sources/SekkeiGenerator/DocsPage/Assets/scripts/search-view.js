// The search dialog: opened by `/` or Ctrl-K, worked by the arrow keys.

import { announce, element, fill, icon } from "./dom.js";
import { methodBadge } from "./operation-view.js";
import { formatRoute } from "./router.js";
import { SearchIndex } from "./search.js";
import { words } from "./strings.js";

let index = null;
let indexed = null;

/** Opens the dialog over a reference; the index is made when it is first needed. */
export function openSearch(reference) {
  if (document.querySelector("dialog.search")) return;
  if (indexed !== `${reference.version} ${document.documentElement.lang}`) {
    index = new SearchIndex(reference);
    indexed = `${reference.version} ${document.documentElement.lang}`;
  }
  const dialog = element("dialog.search", { "aria-label": words("search") });
  const list = element("ul.search-results", { id: "search-results", role: "listbox", "aria-label": words("search") });
  const input = element("input", {
    type: "search",
    role: "combobox",
    "aria-label": words("search"),
    "aria-expanded": "false",
    "aria-controls": "search-results",
    "aria-autocomplete": "list",
    placeholder: words("searchPlaceholder"),
    autocomplete: "off",
    spellcheck: "false",
  });
  const note = element("p.search-note", {}, words("searchHint"));
  // The event of a dialog that closes comes late: a key pressed at once would still find it.
  const leave = () => {
    dialog.close();
    dialog.remove();
  };
  const close = element("button", { type: "button", onclick: leave }, icon("close"), element("span.visually-hidden", {}, words("close")));
  dialog.append(element("div.search-field", {}, icon("search"), input, close), list, note);
  const choices = new Choices(input, list, note, reference);
  input.addEventListener("input", () => choices.find());
  input.addEventListener("keydown", (event) => choices.key(event, leave));
  list.addEventListener("click", (event) => event.target.closest("a") && leave());
  dialog.addEventListener("click", (event) => event.target === dialog && leave());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  input.focus();
}

/** The results, one of which is chosen while the focus stays in the field. */
class Choices {
  constructor(input, list, note, reference) {
    Object.assign(this, { input, list, note, reference, entries: [], chosen: 0 });
  }

  find() {
    this.entries = index.find(this.input.value);
    this.chosen = 0;
    fill(this.list, this.entries.map((entry, number) => this.option(entry, number)));
    this.input.setAttribute("aria-expanded", String(this.entries.length > 0));
    this.mark();
    this.say();
  }

  say() {
    const { length } = this.entries;
    const query = this.input.value.trim();
    const text = length === 1 ? words("searchCountOne") : words("searchCount", { count: length });
    this.note.textContent = length ? words("searchHint") : query ? words("searchNothing", { query }) : words("searchHint");
    if (query) announce(length ? text : this.note.textContent);
  }

  option(entry, number) {
    const badge = entry.method ? methodBadge(entry.method) : element("span.kind", {}, words(entry.kind));
    const address = formatRoute({ version: this.reference.version, ...entry.place });
    return element(
      "li",
      { role: "presentation" },
      element(
        "a",
        { id: `search-option-${number}`, role: "option", "aria-selected": "false", tabindex: -1, href: address },
        element("span.result-title", {}, entry.title),
        badge,
        element("span.result-detail", {}, entry.detail),
      ),
    );
  }

  key(event, leave) {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && this.entries.length) {
      event.preventDefault();
      const address = this.options[this.chosen].getAttribute("href");
      leave();
      location.hash = address;
    } else if (event.key === "Escape") {
      event.preventDefault();
      leave();
    }
  }

  get options() {
    return this.list.querySelectorAll("[role=option]");
  }

  move(step) {
    if (!this.entries.length) return;
    this.chosen = (this.chosen + step + this.entries.length) % this.entries.length;
    this.mark();
  }

  mark() {
    this.options.forEach((option, number) => option.setAttribute("aria-selected", String(number === this.chosen)));
    const option = this.options[this.chosen];
    if (option) this.input.setAttribute("aria-activedescendant", option.id);
    else this.input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }
}
