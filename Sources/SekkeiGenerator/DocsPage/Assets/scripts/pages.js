// Pages beside those of operations: getting started, tags, models, errors.

import { codeBlock, codePanel, copyButton, jsonText } from "./code.js";
import { curlCommand } from "./curl.js";
import { documentAddress } from "./documents.js";
import { disclosure, element } from "./dom.js";
import { link, markdown, markdownLine } from "./markdown.js";
import { methodBadge, schemeView } from "./operation-view.js";
import { requestForm } from "./request.js";
import { errorTable, operationLink } from "./responses-view.js";
import { formatRoute } from "./router.js";
import { sample } from "./samples.js";
import { schemaView } from "./schema-view.js";
import { descriptionOf } from "./schema-words.js";
import { languageName, words } from "./strings.js";

function section(title, ...content) {
  if (!content.flat().some(Boolean)) return null;
  return element("section.part", {}, element("h2", {}, title), content);
}

function slash() {
  return element("span", { "aria-hidden": "true" }, "/");
}

function jsonPanel(title, value) {
  const text = jsonText(value);
  return codePanel(title, copyButton(words("copy"), () => text), codeBlock(text, title, true));
}

export function startView(reference) {
  const { info = {}, servers = [] } = reference.document;
  return element(
    "article.page",
    {},
    element("p.crumbs", {}, words("gettingStarted"), slash(), element("code", {}, reference.version)),
    element("h1", { tabindex: -1 }, reference.title),
    element("div.lead.prose", {}, markdown(info.description)),
    section(words("servers"), element("p", {}, words("serversText")), serverList(servers)),
    firstCall(reference),
    authenticationPart(reference),
    section(words("languages"), languagesText(reference)),
    envelopePart(reference),
    paginationPart(reference),
    section(words("operations"), tagCards(reference)),
    documentsPart(reference),
    contactPart(info),
  );
}

function serverList(servers) {
  return element(
    "ul.cards",
    {},
    servers.map((server) =>
      element("li", {}, element("code", {}, server.url), copyButton(words("copy"), () => server.url), markdown(server.description)),
    ),
  );
}

/** The simplest thing that works: a read without required parameters, open to anybody if there is one. */
function firstCall(reference) {
  const simple = reference.operations.filter((one) => one.method === "get" && !one.parameters.some((parameter) => parameter.required));
  const open = simple.find((one) => !reference.security(one).length);
  const operation = open ?? simple[0];
  if (!operation) return null;
  const command = curlCommand(requestForm(operation, reference));
  const note = open ? words("quickCallText") : markdownLine(words("quickCallTokenText"));
  const panel = codePanel(operationLink(operation, reference), copyButton(words("copyCurl"), () => command), codeBlock(command, "curl"));
  return section(words("quickCall"), element("p", {}, note), panel);
}

function authenticationPart(reference) {
  const schemes = Object.entries(reference.document.components?.securitySchemes ?? {});
  if (!schemes.length) return null;
  const items = schemes.map(([key, scheme]) => element("li", {}, schemeView({ key, ...scheme }), markdown(scheme.description)));
  return section(words("authentication"), element("p", {}, words("authenticationText")), element("ul.cards", {}, items));
}

function languagesText(reference) {
  const names = reference.languages.map((one) => `${languageName(one)} (\`${one}\`)`);
  const text = words("languagesText", { languages: names.join(", "), first: languageName(reference.languages[0]) });
  return element("p", {}, markdownLine(text));
}

function envelopePart(reference) {
  const failure = reference.schemas.ErrorEnvelope;
  if (!failure) return null;
  const [error] = reference.errorCatalog.filter((one) => one.example?.error?.field_errors?.length);
  const answers = reference.operations.flatMap((one) => reference.responses(one)).filter(({ status }) => status === "200");
  const [media] = answers.map(({ response }) => response.content?.["application/json"]).filter(Boolean);
  const catalog = element("a", { href: formatRoute({ version: reference.version, kind: "errors" }) }, words("seeErrors"));
  return section(
    words("envelope"),
    element("p", {}, markdownLine(words("envelopeText"))),
    media && jsonPanel("200", reference.examples(media)[0]?.value ?? sample(media.schema, reference, false)),
    element("p", {}, markdownLine(words("errorsText")), " ", catalog),
    error && jsonPanel(`${error.status} · ${error.code}`, error.example),
  );
}

function paginationPart(reference) {
  const names = ["Pagination", "CursorPagination"].filter((name) => reference.schemas[name]);
  if (!names.length) return null;
  const views = names.map((name) => schemaView({ $ref: `#/components/schemas/${name}` }, reference));
  return section(words("pagination"), element("p", {}, markdownLine(words("paginationText"))), views);
}

function countText(operations) {
  return operations.length === 1 ? words("operationCountOne") : words("operationCount", { count: operations.length });
}

function tagCards(reference) {
  return element(
    "ul.cards.tag-cards",
    {},
    reference.tags.map((tag) =>
      element(
        "li",
        {},
        element("a.card-title", { href: formatRoute({ version: reference.version, kind: "tags", name: tag.name }) }, tag.name),
        element("span.quiet", {}, countText(tag.operations)),
        markdown(tag.description),
      ),
    ),
  );
}

function documentsPart(reference) {
  const addresses = ["json", "yaml"].map((extension) => documentAddress(reference.version, extension)).filter(Boolean);
  if (!addresses.length) return null;
  const items = addresses.map((address) => element("li", {}, link(address, address)));
  return section(words("download2"), element("p", {}, words("downloadText")), element("ul", {}, items));
}

function contactPart(info) {
  const { contact, license } = info;
  const name = contact && (contact.url ? link(contact.name ?? contact.url, contact.url) : contact.name);
  const terms = license && (license.url ? link(license.name, license.url) : license.name);
  return [
    contact && section(words("contact"), element("p", {}, name, contact.email && ` · ${contact.email}`)),
    license && section(words("license"), element("p", {}, terms)),
  ];
}

export function tagView(tag, reference) {
  return element(
    "article.page",
    {},
    element("h1", { tabindex: -1 }, tag.name),
    element("div.lead.prose", {}, markdown(tag.description)),
    element("ul.operation-list", {}, tag.operations.map((operation) => operationCard(operation, reference))),
  );
}

function operationCard(operation, reference) {
  return element(
    "li",
    {},
    element("div.operation-line", {}, methodBadge(operation.method), element("code.path", {}, operation.path)),
    operationLink(operation, reference),
    operation.source.deprecated && !reference.isDeprecated && element("span.badge.badge-deprecated", {}, words("deprecated")),
  );
}

export function modelsView(reference) {
  const names = Object.keys(reference.schemas).sort((a, b) => a.localeCompare(b));
  return element(
    "article.page",
    {},
    element("h1", { tabindex: -1 }, words("models")),
    element("p.lead", {}, words("modelsText"), " ", words("modelCount", { count: names.length })),
    element("ul.model-list", {}, names.map((name) => modelLine(name, reference))),
  );
}

function modelLine(name, reference) {
  const text = descriptionOf(reference.schemas[name]).split("\n")[0];
  return element("li", {}, modelLink(name, reference), element("span.quiet", {}, markdownLine(text)));
}

function modelLink(name, reference) {
  return element("a", { href: formatRoute({ version: reference.version, kind: "models", name }) }, element("code", {}, name));
}

export function modelView(name, reference) {
  const schema = { $ref: `#/components/schemas/${name}` };
  const whole = reference.schemas[name];
  const users = reference.operationsUsing(name);
  const list = element("ul", {}, users.map((operation) => element("li", {}, operationLink(operation, reference))));
  const overview = formatRoute({ version: reference.version, kind: "models" });
  return element(
    "article.page",
    {},
    element("p.crumbs", {}, element("a", { href: overview }, words("models"))),
    element("h1", { tabindex: -1 }, element("code", {}, name)),
    element("div.lead.prose", {}, markdown(descriptionOf(whole))),
    section(words(whole.enum ? "values" : "fields"), schemaView(schema, reference)),
    section(words("example"), jsonPanel(name, sample(schema, reference, false))),
    users.length > 0 && section(words("usedBy"), users.length > 12 ? disclosure(".more", countText(users), () => list) : list),
  );
}

export function errorsView(reference) {
  return element(
    "article.page",
    {},
    element("h1", { tabindex: -1 }, words("errors")),
    element("p.lead", {}, words("errorCatalog")),
    errorTable(reference.errorCatalog, reference, true),
  );
}

export function errorView(errors, reference) {
  const [error] = errors;
  const overview = formatRoute({ version: reference.version, kind: "errors" });
  return element(
    "article.page",
    {},
    element("p.crumbs", {}, element("a", { href: overview }, words("errors")), slash(), error.name),
    element("h1", { tabindex: -1 }, element("code", {}, error.code)),
    errorTable(errors, reference, true),
    error.details && section(words("details"), schemaView({ $ref: `#/components/schemas/${error.details}` }, reference)),
    error.example && section(words("example"), jsonPanel(error.status, error.example)),
  );
}
