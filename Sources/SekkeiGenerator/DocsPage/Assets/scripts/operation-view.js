// The page of an operation.

import { codeBlock, codePanel, copyButton, jsonText } from "./code.js";
import { disclosure, element, fill, icon } from "./dom.js";
import { markdown, markdownLine } from "./markdown.js";
import { formatRoute } from "./router.js";
import { mediaSample } from "./samples.js";
import { responsesView } from "./responses-view.js";
import { fieldRow, schemaView, typeView } from "./schema-view.js";
import { numberText, words } from "./strings.js";
import { requestConsole } from "./try-it.js";
import { changeList } from "./versions-view.js";

export function methodBadge(method) {
  return element("span.method", { "data-method": method }, method.toUpperCase());
}

/** Everything about an operation; the request and the answer stand beside it where there is room. */
export function operationView(operation, reference) {
  const { source } = operation;
  return element(
    "article.operation",
    { "data-operation": operation.name },
    element(
      "div.operation-text",
      {},
      heading(operation, reference),
      source.deprecated && !reference.isDeprecated && element("p.note.note-warning", {}, words("deprecatedOperation")),
      element("div.prose", {}, markdown(source.description)),
      section("access", words("access"), accessView(operation, reference)),
      changesView(operation, reference),
      section("parameters", words("parameters"), parametersView(operation, reference)),
      section("body", words("requestBody"), bodyView(operation, reference)),
    ),
    element(
      "aside.console",
      { "aria-label": words("tryIt") },
      element("h2.visually-hidden", {}, words("request")),
      requestConsole(operation, reference),
      exampleAnswers(operation, reference),
    ),
    element("div.operation-more", {}, section("responses", words("responses"), responsesView(operation, reference))),
  );
}

function heading(operation, reference) {
  const address = (name) => formatRoute({ version: reference.version, kind: "tags", name });
  const tags = operation.tags.map((tag) => element("a", { href: address(tag) }, tag));
  return element(
    "header.operation-head",
    {},
    element("p.crumbs", {}, tags, element("span", { "aria-hidden": "true" }, "/"), element("code", {}, operation.name)),
    element("h1", { tabindex: -1 }, operation.title),
    element(
      "div.endpoint",
      {},
      methodBadge(operation.method),
      element("code.path", {}, pathView(operation.path)),
      copyButton(words("copyLink"), () => operation.path, true),
    ),
  );
}

/** Parameters stand out, and a long path may break at its slashes. */
function pathView(path) {
  return path.split(/(?=\/)|(\{[^}]+\})/).filter(Boolean).map((part) => {
    const text = part.startsWith("{") ? element("span.path-parameter", {}, part) : part;
    return [element("wbr"), text];
  });
}

function section(name, title, content) {
  if (!content || (Array.isArray(content) && !content.flat(2).some(Boolean))) return null;
  return element("section.part", { "data-part": name }, element("h2", {}, title), content);
}

function accessView(operation, reference) {
  const ways = reference.security(operation);
  const facts = extensions(operation.source);
  const list = facts.length > 0 && element("dl.extensions", {}, facts);
  if (!ways.length) {
    return [element("p", {}, element("span.badge.badge-good", {}, words("noAuthentication")), " ", words("noAuthenticationText")), list];
  }
  const schemes = ways.map((way, index) => [index > 0 && ` ${words("or")} `, way.map(schemeView)]);
  const roles = operation.source["x-sekkei-roles"];
  return [
    element("p.access", {}, element("span", {}, icon("lock"), schemes)),
    roles?.length && element("p.access", {}, `${words("roles")}: `, roles.map((role) => element("code.chip", {}, role))),
    list,
  ];
}

const schemeNames = { apiKey: "apiKey", openIdConnect: "openIDConnect", oauth2: "oauth2" };

export function schemeView(scheme) {
  const isKey = scheme.type === "apiKey";
  const place = isKey ? words("apiKeyIn", { name: scheme.name }) : words("bearerIn");
  return element("span", {}, element("strong", {}, words(schemeNames[scheme.type] ?? "bearerToken")), " ", markdownLine(place));
}

/** What the framework adds to an operation besides its roles: limits, caching, policies. */
function extensions(source) {
  return Object.entries(source)
    .filter(([name]) => name.startsWith("x-") && name !== "x-sekkei-roles")
    .map(([name, value]) => {
      const shown = name === "x-sekkei-maxBody" ? sizeText(value) : plainValue(value);
      return element("div", {}, element("dt", {}, extensionTitle(name)), element("dd", {}, shown));
    });
}

function sizeText(bytes) {
  const unit = [[1_048_576, "MiB"], [1024, "KiB"]].find(([size]) => bytes % size === 0);
  return unit ? `${numberText(bytes / unit[0])} ${unit[1]}` : `${numberText(bytes)} B`;
}

const extensionTitles = {
  "x-sekkei-policy": "policy",
  "x-sekkei-timeout": "timeLimit",
  "x-sekkei-maxBody": "largestBody",
  "x-sekkei-concurrency": "concurrency",
  "x-sekkei-pagination": "pagination",
};

function extensionTitle(name) {
  return extensionTitles[name] ? words(extensionTitles[name]) : element("code", {}, name.replace("x-sekkei-", ""));
}

function plainValue(value) {
  if (Array.isArray(value)) return value.map((one) => [plainValue(one), " "]);
  if (typeof value === "number") return numberText(value);
  if (typeof value !== "object" || value === null) return element("code", {}, String(value));
  return Object.entries(value).map(([name, one]) => element("span.pair", {}, `${name}: `, plainValue(one)));
}

function changesView(operation, reference) {
  const concerned = reference.changes.filter((change) => {
    const place = reference.placeOfTarget(change.target);
    return place?.kind === "operations" && place.name === operation.name;
  });
  return section("changes", words("whatChanged"), concerned.length > 0 && changeList(concerned, reference));
}

function parametersView(operation, reference) {
  const places = [
    ["path", "inPath"],
    ["query", "inQuery"],
    ["header", "inHeader"],
    ["cookie", "inCookie"],
  ];
  return places.map(([place, title]) => {
    const parameters = operation.parameters.filter((one) => one.in === place);
    const list = (shown) => element("ul.fields", {}, shown.map((parameter) => parameterRow(parameter, reference)));
    const own = parameters.filter((one) => !one.isShared);
    const shared = parameters.filter((one) => one.isShared);
    return [
      own.length > 0 && [element("h3", {}, words(title)), list(own)],
      shared.length > 0 && disclosure(".more", words("sharedHeaders"), () => list(shared)),
    ];
  });
}

function parameterRow(parameter, reference) {
  const example = parameter.example ?? reference.examples(parameter)[0]?.value;
  const schema = parameter.deprecated ? { ...parameter.schema, deprecated: true } : (parameter.schema ?? {});
  const row = { name: parameter.name, schema, isRequired: parameter.required, description: parameter.description, example };
  return fieldRow(row, reference);
}

function bodyView(operation, reference) {
  const body = reference.requestBody(operation);
  if (!body) return null;
  const types = Object.entries(body.content ?? {});
  const [, media] = types[0] ?? [];
  return [
    element(
      "p.media",
      {},
      types.map(([type]) => element("code.chip", {}, type)),
      media?.schema && typeView(media.schema, reference),
      body.required && element("span.badge.badge-required", {}, words("required")),
    ),
    markdown(body.description),
    media?.schema && schemaView(media.schema, reference),
    bodyExamples(media, reference),
  ];
}

function bodyExamples(media, reference) {
  const examples = reference.examples(media);
  if (!examples.length) return null;
  const panels = examples.map((example) => {
    const title = example.summary ?? (example.name || words("example"));
    const text = jsonText(example.value);
    return codePanel(title, copyButton(words("copy"), () => text), codeBlock(text, title, true));
  });
  return [element("h3", {}, words("examples")), panels];
}

/** Example answers, one of which is chosen by its status and code. */
function exampleAnswers(operation, reference) {
  const answers = reference.responses(operation).flatMap(({ status, response }) => answersOf(status, response, reference));
  if (!answers.length) return null;
  const view = element("div");
  const options = answers.map((one, index) => element("option", { value: index }, one.label));
  const select = element("select", { "aria-label": words("response") }, options);
  const show = () => {
    const { content, label, isJSON } = answers[Number(select.value)];
    fill(view, codeBlock(content(), `${words("response")} ${label}`, isJSON));
  };
  select.addEventListener("input", show);
  const first = answers.findIndex((one) => one.label.startsWith("2"));
  select.value = String(Math.max(first, 0));
  show();
  return codePanel(words("response"), select, view);
}

function answersOf(status, response, reference) {
  const [type, media] = Object.entries(response.content ?? {})[0] ?? [];
  if (!media) return [{ label: `${status}`, content: () => words("emptyBody"), isJSON: false }];
  const isJSON = /[/+]json$/.test(type);
  const text = (value) => (isJSON ? jsonText(value) : String(value ?? ""));
  const examples = reference.examples(media);
  if (!examples.length) return [{ label: status, content: () => text(mediaSample(media, reference, false)), isJSON }];
  const isNamed = examples.length > 1 || response["x-sekkei-errors"];
  const label = ({ name }) => (isNamed && name ? `${status} · ${name}` : status);
  return examples.map((one) => ({ label: label(one), content: () => text(one.value), isJSON }));
}
