// The responses of an operation by their status.

import { disclosure, element } from "./dom.js";
import { markdown, markdownLine } from "./markdown.js";
import { formatRoute } from "./router.js";
import { fieldRow, schemaView, typeView } from "./schema-view.js";
import { words } from "./strings.js";

export function responsesView(operation, reference) {
  return element(
    "div.responses",
    {},
    reference.responses(operation).map(({ status, response }) => {
      const errors = reference.errors(status, response);
      const codes = errors.map((error) => error.code).join(" · ");
      const text = codes || markdownLine((response.description ?? "").split("\n")[0]);
      const summary = [element("span.status", { "data-class": status[0] }, status), element("span.status-text", {}, text)];
      return disclosure(".response", summary, () => responseView(status, response, errors, reference), status.startsWith("2"));
    }),
  );
}

function responseView(status, response, errors, reference) {
  return element(
    "div.response-body",
    {},
    errors.length ? errorTable(errors, reference, false) : longDescription(response),
    headersView(response, reference),
    Object.entries(response.content ?? {}).map(([type, media]) => mediaView(type, media, reference)),
    !response.content && element("p.quiet", {}, words("emptyBody")),
  );
}

/** The first line stands in the summary. */
function longDescription({ description = "" }) {
  return description.includes("\n") ? markdown(description) : null;
}

function headersView(response, reference) {
  const headers = Object.entries(response.headers ?? {});
  if (!headers.length) return null;
  const rows = headers.map(([name, value]) => {
    const header = reference.resolve(value);
    return fieldRow({ name, schema: header.schema ?? {}, description: header.description, example: header.example }, reference);
  });
  return disclosure(".response-headers", `${words("headers")} (${headers.length})`, () => element("ul.fields", {}, rows));
}

/** The envelope shows what it carries at once. */
function mediaView(type, media, reference) {
  const schema = media.schema ?? {};
  const summary = [words("body"), " ", element("code.chip", {}, type), typeView(schema, reference, false)];
  const isFailure = reference.modelName(schema) === "ErrorEnvelope";
  const streamed = media["x-sekkei-element"];
  const content = () => [schemaView(schema, reference, { open: ["data", "error"] }), streamed && schemaView(streamed, reference)];
  return disclosure(".response-media", summary, content, !isFailure);
}

/** Errors with their messages; with their statuses and operations where they stand alone. */
export function errorTable(errors, reference, isCatalog) {
  const heads = [words("code"), isCatalog && words("status"), words("message"), isCatalog && words("operations")].filter(Boolean);
  return element(
    "div.table-frame",
    { tabindex: 0, role: "region", "aria-label": words("errors") },
    element(
      "table.errors",
      {},
      element("thead", {}, element("tr", {}, heads.map((head) => element("th", { scope: "col" }, head)))),
      element("tbody", {}, errors.map((error) => errorRow(error, reference, isCatalog))),
    ),
  );
}

function errorRow(error, reference, isCatalog) {
  const address = formatRoute({ version: reference.version, kind: "errors", name: error.code });
  const code = element("code", {}, error.code);
  const name = element("div.error-name", {}, element("code", {}, error.name));
  return element(
    "tr",
    { "data-code": error.code },
    element("th", { scope: "row" }, isCatalog ? code : element("a", { href: address }, code)),
    isCatalog && element("td", {}, element("span.status", { "data-class": error.status[0] }, error.status)),
    element("td", {}, markdownLine(error.message), meaning(error), name, details(error, reference)),
    isCatalog && element("td", {}, operationLinks(error, reference)),
  );
}

function meaning(error) {
  const text = error.description ?? error.meaning;
  return text ? element("div.quiet", {}, markdownLine(text)) : null;
}

function details(error, reference) {
  if (!error.details) return null;
  const address = formatRoute({ version: reference.version, kind: "models", name: error.details });
  return element("div.quiet", {}, `${words("details")}: `, element("a", { href: address }, error.details));
}

/** Errors that nearly every operation answers need no list of them all on the first look. */
function operationLinks(error, reference) {
  const links = () => element("ul.plain", {}, error.operations.map((operation) => element("li", {}, operationLink(operation, reference))));
  if (error.operations.length <= 3) return links();
  return disclosure(".more", words("operationCount", { count: error.operations.length }), links);
}

export function operationLink(operation, reference) {
  return element("a", { href: formatRoute({ version: reference.version, kind: "operations", name: operation.name }) }, operation.title);
}
