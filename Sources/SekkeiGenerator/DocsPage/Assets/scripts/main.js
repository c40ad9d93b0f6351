// Puts the page together and follows its address.

import { loadDocument, manifest, readyDocument } from "./documents.js";
import { element, fill, icon } from "./dom.js";
import { sidebar, toggleSidebar, topBar } from "./navigation.js";
import { operationView } from "./operation-view.js";
import { errorView, errorsView, modelView, modelsView, startView, tagView } from "./pages.js";
import { Reference } from "./reference.js";
import { formatRoute, parseRoute } from "./router.js";
import { openSearch } from "./search-view.js";
import { applyTheme, preferredLanguage, rememberLanguage } from "./settings.js";
import { dateText, speak, words } from "./strings.js";
import { versionsView } from "./versions-view.js";

const available = manifest();
const references = new Map();
const place = (id) => document.getElementById(id);

let reference = null;
let language = preferredLanguage(available.languages);
let visit = 0;

/** The version that the address names, else the newest. */
function wantedVersion(route) {
  return available.versions.includes(route.version) ? route.version : (available.versions[0] ?? "");
}

function referenceOf(version, source) {
  const key = `${version} ${language}`;
  if (!references.has(key)) references.set(key, new Reference(source, version, available));
  return references.get(key);
}

/** Shows what the address names. What is embedded is shown at once; what must be fetched may be overtaken by a later visit. */
async function follow({ keepsFocus = false } = {}) {
  visit += 1;
  const mine = visit;
  const route = parseRoute(location.hash);
  const version = wantedVersion(route);
  document.documentElement.lang = language;
  speak(language);
  try {
    let source = readyDocument(version, language);
    if (!source) {
      place("main").setAttribute("aria-busy", "true");
      if (!reference) fill(place("main"), element("p.quiet", {}, words("loading")));
      source = await loadDocument(version, language);
    }
    if (mine === visit) render({ ...route, version }, referenceOf(version, source), keepsFocus);
  } catch (error) {
    if (mine === visit) showFailure(error);
  } finally {
    if (mine === visit) place("main").removeAttribute("aria-busy");
  }
}

function showFailure(error) {
  const retry = element("button", { type: "button", onclick: () => follow() }, words("retry"));
  fill(place("main"), element("p.note.note-warning", { role: "alert" }, words("loadFailed", { reason: error.message })), retry);
}

function render(route, shown, keepsFocus) {
  const isFirst = reference === null;
  reference = shown;
  const focused = document.activeElement?.id;
  fill(place("top-bar"), topBar(reference, actions));
  place("skip-link").textContent = words("skipToContent");
  renderSidebar(route);
  fill(place("main"), banner(route), view(route));
  document.title = title();
  toggleSidebar(false);
  if (keepsFocus) place(focused)?.focus();
  else if (!isFirst) arrive();
  performance.mark("sekkei:rendered");
}

/** The tree keeps its place, unless the current operation is out of sight. */
function renderSidebar(route) {
  const tree = place("sidebar");
  const top = tree.scrollTop;
  tree.setAttribute("aria-label", words("navigation"));
  fill(tree, sidebar(reference, route));
  tree.scrollTop = top;
  const current = tree.querySelector("[aria-current=page]");
  if (!current) return;
  const { offsetTop, offsetHeight } = current;
  const isVisible = offsetTop >= tree.scrollTop && offsetTop + offsetHeight <= tree.scrollTop + tree.clientHeight;
  if (!isVisible) tree.scrollTop = offsetTop - tree.clientHeight / 3;
}

/** A new page begins at its top, and screen readers begin at its heading. */
function arrive() {
  window.scrollTo(0, 0);
  place("main").querySelector("h1")?.focus({ preventScroll: true });
}

function title() {
  const heading = place("main").querySelector("h1")?.textContent;
  const whole = `${reference.title} ${reference.version}`;
  return heading && heading !== reference.title ? `${heading} – ${whole}` : whole;
}

function view(route) {
  const { kind, name } = route;
  if (kind === "start") return startView(reference);
  if (kind === "versions") return versionsView(reference);
  if (kind === "models" && !name) return modelsView(reference);
  if (kind === "errors" && !name) return errorsView(reference);
  return namedView(kind, name) ?? notFound(name ?? kind);
}

function namedView(kind, name) {
  if (kind === "operations") {
    const operation = reference.operationsByName.get(name);
    return operation && operationView(operation, reference);
  }
  if (kind === "tags") {
    const tag = reference.tags.find((one) => one.name === name);
    return tag && tagView(tag, reference);
  }
  if (kind === "models") return Object.hasOwn(reference.schemas, name) ? modelView(name, reference) : null;
  const errors = kind === "errors" ? reference.errorCatalog.filter((one) => one.code === name) : [];
  return errors.length ? errorView(errors, reference) : null;
}

function notFound(name) {
  return element(
    "article.page",
    {},
    element("h1", { tabindex: -1 }, words("notFoundTitle")),
    element("p", {}, words(name ? "notInVersion" : "notFoundText", { name, version: reference.version })),
    element("p", {}, element("a", { href: formatRoute({ version: reference.version }) }, words("gettingStarted"))),
  );
}

/** Readers of a deprecated version learn so on every page, with the way to the same page of its successor. */
function banner(route) {
  const { deprecated, sunset, name } = reference.currentVersion;
  if (!deprecated) return null;
  const hasDate = typeof deprecated === "string";
  const since = words(hasDate ? "deprecatedSince" : "deprecatedVersion", { version: name, date: hasDate && dateText(deprecated) });
  const end = sunset && ` ${words("sunsetOn", { date: dateText(sunset) })}`;
  const { successor } = reference;
  const address = successor && formatRoute({ ...route, version: successor.name });
  const way = successor && element("a", { href: address }, words("goToVersion", { version: successor.name }));
  return element("p.note.note-warning.banner", {}, icon("warning"), element("span", {}, since, end, " ", way));
}

/** The same operation in another version may have another name. */
async function changeVersion(version) {
  const route = parseRoute(location.hash);
  const operation = route.kind === "operations" ? reference.operationsByName.get(route.name) : null;
  let name = route.name;
  if (operation) {
    try {
      const source = readyDocument(version, language) ?? (await loadDocument(version, language));
      name = referenceOf(version, source).counterpart(operation)?.name ?? name;
    } catch (error) {
      showFailure(error);
      return;
    }
  }
  keepsFocusNext = true;
  location.hash = formatRoute({ ...route, version, name });
}

function changeLanguage(value) {
  language = value;
  rememberLanguage(value);
  follow({ keepsFocus: true });
}

let keepsFocusNext = false;

const actions = { openSearch: () => reference && openSearch(reference), changeVersion, changeLanguage };

function opensSearch({ key, target, ctrlKey, metaKey, altKey }) {
  if (ctrlKey || metaKey) return key.toLowerCase() === "k";
  return key === "/" && !altKey && !target.closest("input, textarea, select");
}

function onKey(event) {
  if (opensSearch(event)) {
    event.preventDefault();
    actions.openSearch();
  } else if (event.key === "Escape" && document.body.classList.contains("menu-is-open")) {
    toggleSidebar(false)?.focus();
  }
}

/** The link's own address would replace the one of the page. */
function skip(event) {
  event.preventDefault();
  place("main").focus();
}

/** Paper shows everything that can be unfolded once. */
function unfold() {
  for (const folded of place("main").querySelectorAll("details:not([open]):not(.try-it):not(.nested)")) folded.open = true;
}

window.addEventListener("hashchange", () => {
  follow({ keepsFocus: keepsFocusNext });
  keepsFocusNext = false;
});
window.addEventListener("beforeprint", unfold);
document.addEventListener("keydown", onKey);
place("skip-link").addEventListener("click", skip);
applyTheme();
follow();
