// The bar at the top and the tree of operations at the side.

import { element, fill, icon } from "./dom.js";
import { methodBadge } from "./operation-view.js";
import { formatRoute } from "./router.js";
import { applyTheme, theme } from "./settings.js";
import { languageName, words } from "./strings.js";

const openTags = new Set();

/** The bar: title, versions, languages, theme, search, and on narrow screens the menu. */
export function topBar(reference, actions) {
  const menu = element(
    "button.menu-button",
    { type: "button", "aria-expanded": "false", "aria-controls": "sidebar", onclick: () => toggleSidebar() },
    icon("menu"),
    element("span.visually-hidden", {}, words("menu")),
  );
  const searchButton = element(
    "button.search-button",
    { type: "button", "aria-keyshortcuts": "/ Control+K", onclick: actions.openSearch },
    icon("search"),
    element("span.search-label", {}, words("search")),
    element("kbd", { "aria-hidden": "true" }, "/"),
  );
  return [
    menu,
    element("a.brand", { href: formatRoute({ version: reference.version }) }, reference.title),
    searchButton,
    element("div.choices-bar", {}, versionChoice(reference, actions), languageChoice(reference, actions), themeChoice()),
  ];
}

function versionChoice(reference, actions) {
  const note = (version) => (version.current ? ` (${words("current")})` : version.deprecated ? ` (${words("deprecated")})` : "");
  const options = reference.versions.map((version) => [version.name, version.name + note(version)]);
  return chooser("choose-version", words("version"), options, reference.version, actions.changeVersion);
}

function languageChoice(reference, actions) {
  const options = reference.languages.map((language) => [language, languageName(language)]);
  return chooser("choose-language", words("language"), options, document.documentElement.lang, actions.changeLanguage);
}

function themeChoice() {
  const options = [
    ["auto", words("themeAuto")],
    ["light", words("themeLight")],
    ["dark", words("themeDark")],
  ];
  return chooser("choose-theme", words("theme"), options, theme(), applyTheme);
}

function chooser(id, label, options, current, change) {
  const select = element("select", { id, "aria-label": label }, options.map(([value, text]) => element("option", { value }, text)));
  select.value = current;
  select.addEventListener("change", () => change(select.value));
  return select;
}

export function toggleSidebar(isOpen = !document.body.classList.contains("menu-is-open")) {
  document.body.classList.toggle("menu-is-open", isOpen);
  const button = document.querySelector(".menu-button");
  button?.setAttribute("aria-expanded", String(isOpen));
  return button;
}

/** The tree. Operations of a tag are made when it is opened, so that a long reference costs nothing. */
export function sidebar(reference, route) {
  const current = currentPlace(reference, route);
  if (current.tag) openTags.add(current.tag);
  const pages = [
    [{ kind: "start" }, words("gettingStarted")],
    [{ kind: "versions" }, words("versions")],
    [{ kind: "errors" }, words("errors")],
    [{ kind: "models" }, words("models")],
  ];
  return [
    element("h2.nav-title", {}, words("guide")),
    element("ul.nav-list", {}, pages.map(([place, text]) => element("li", {}, pageLink(place, text, reference, route)))),
    element("h2.nav-title", {}, words("operations")),
    element("ul.nav-list", {}, reference.tags.map((tag) => tagItem(tag, reference, current))),
  ];
}

function pageLink(place, text, reference, route) {
  const isCurrent = route.kind === place.kind;
  const href = formatRoute({ version: reference.version, ...place });
  return element("a.nav-link", { href, "aria-current": isCurrent && (route.name ? "true" : "page") }, text);
}

function currentPlace(reference, route) {
  if (route.kind === "tags") return { tag: route.name };
  if (route.kind !== "operations") return {};
  const operation = reference.operationsByName.get(route.name);
  return { tag: operation?.tags[0] ?? "API", operation };
}

function tagItem(tag, reference, current) {
  const list = element("ul.nav-operations", { hidden: !openTags.has(tag.name) });
  const build = () => {
    if (!list.childElementCount) fill(list, tag.operations.map((operation) => operationItem(operation, reference, current)));
  };
  if (openTags.has(tag.name)) build();
  const button = element(
    "button.nav-tag",
    { type: "button", "aria-expanded": String(openTags.has(tag.name)), "data-tag": tag.name },
    element("span", {}, tag.name),
    element("span.nav-count", { "aria-hidden": "true" }, tag.operations.length),
  );
  button.addEventListener("click", () => {
    const isOpen = button.getAttribute("aria-expanded") !== "true";
    if (isOpen) openTags.add(tag.name);
    else openTags.delete(tag.name);
    build();
    list.hidden = !isOpen;
    button.setAttribute("aria-expanded", String(isOpen));
  });
  return element("li", {}, button, list);
}

function operationItem(operation, reference, current) {
  const isCurrent = current.operation === operation;
  const properties = {
    href: formatRoute({ version: reference.version, kind: "operations", name: operation.name }),
    "aria-current": isCurrent && "page",
  };
  const isStruck = operation.source.deprecated && !reference.isDeprecated;
  const title = element(`span${isStruck ? ".is-deprecated" : ""}`, {}, operation.title);
  return element("li", {}, element("a.nav-operation", properties, title, methodBadge(operation.method)));
}
