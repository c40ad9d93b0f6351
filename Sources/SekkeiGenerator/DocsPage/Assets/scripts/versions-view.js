// The versions with their dates, and what each changed.

import { element } from "./dom.js";
import { link, markdown, markdownLine } from "./markdown.js";
import { formatRoute } from "./router.js";
import { dateText, words } from "./strings.js";

export function versionsView(reference) {
  const steps = [...new Set(reference.changes.map((change) => change.version))];
  return element(
    "article.page",
    {},
    element("h1", { tabindex: -1 }, words("versions")),
    element("p.lead", {}, markdownLine(words("versionsText"))),
    element("ul.version-cards", {}, reference.versions.map((version) => versionCard(version, reference))),
    element("h2", {}, words("whatChanged")),
    steps.length ? element("p", {}, words("changesText")) : element("p.quiet", {}, words("noChanges")),
    steps.map((step) => [
      element("h3", {}, words("changesIn", { version: step })),
      changeList(
        reference.changes.filter((change) => change.version === step),
        reference,
      ),
    ]),
    removedPart(reference),
  );
}

/** Routes that are gone, each with the version that still has it. */
function removedPart(reference) {
  const removed = reference.document["x-sekkei-retired"] ?? [];
  if (!removed.length) return null;
  const list = element("ul.operation-list", {}, removed.map(removedItem));
  return [element("h2", {}, words("removed")), element("p", {}, words("removedText")), list];
}

function removedItem({ operationId, method, path, lastVersion }) {
  const address = formatRoute({ version: lastVersion, kind: "operations", name: operationId });
  const last = lastVersion && [` ${words("lastIn")} `, element("a", { href: address }, lastVersion)];
  return element("li", {}, element("code", {}, `${method.toUpperCase()} ${path}`), last);
}

function versionCard(version, reference) {
  const dates = [
    ["released", version.released],
    ["deprecatedOn", version.deprecated],
    ["sunset", version.sunset],
  ].filter(([, date]) => date);
  return element(
    "li.version-card",
    { "data-current": version.name === reference.version },
    element(
      "div.version-name",
      {},
      element("a", { href: formatRoute({ version: version.name, kind: "versions" }) }, version.name),
      version.current && element("span.badge.badge-good", {}, words("current")),
      version.deprecated && element("span.badge.badge-deprecated", {}, words("deprecated")),
      version.default && element("span.badge", {}, words("defaultVersion")),
    ),
    dates.length > 0 && element("dl.facts", {}, dates.map(([key, date]) => dateFact(key, date))),
    version.link && element("p", {}, link(words("notes"), version.link)),
  );
}

function dateFact(key, date) {
  const shown = typeof date === "string" ? element("time", { datetime: date }, dateText(date)) : "✓";
  return element("div", {}, element("dt", {}, words(key)), element("dd", {}, shown));
}

/** Changes with their notes and with what older clients lose by them. */
export function changeList(changes, reference) {
  return element("ul.changes", {}, changes.map((change) => changeItem(change, reference)));
}

function changeItem(change, reference) {
  const place = reference.placeOfTarget(change.target);
  const target = element("code", {}, change.target);
  const losses = [change.losses ?? []].flat().map(lossText).filter(Boolean);
  return element(
    "li.change",
    { "data-change": change.change },
    element(
      "p.change-head",
      {},
      element("strong", {}, change.change),
      " ",
      place ? element("a", { href: formatRoute({ version: reference.version, ...place }) }, target) : target,
    ),
    markdown(change.note),
    losses.length > 0 && [
      element("p.loss-title", {}, words("losses")),
      element("ul", {}, losses.map((loss) => element("li", {}, markdownLine(loss)))),
    ],
  );
}

function lossText(loss) {
  if (typeof loss === "string") return loss;
  return loss?.text ?? loss?.note ?? Object.values(loss ?? {}).join(" ");
}
