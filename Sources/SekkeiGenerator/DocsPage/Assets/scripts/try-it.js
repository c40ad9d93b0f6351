// The form that sends a request, and the answer to it.

import { codeBlock, codePanel, copyButton, jsonText } from "./code.js";
import { curlCommand } from "./curl.js";
import { announce, disclosure, element, fill, icon, identifier } from "./dom.js";
import { markdownLine } from "./markdown.js";
import { exampleText, isLanguage, requestForm, resetForm } from "./request.js";
import { choice, choose, credential, keepCredentials, keepsCredentials, setCredential } from "./settings.js";
import { languageName, numberText, words } from "./strings.js";

const longestShown = 200_000;

/** The curl command of an operation and the form that it follows. */
export function requestConsole(operation, reference) {
  const form = requestForm(operation, reference);
  const code = element("code");
  const answer = element("div.answer");
  const update = () => fill(code, curlCommand(form));
  update();
  const block = element("pre.code", { tabindex: 0, role: "region", "aria-label": "curl" }, code);
  const panel = codePanel(words("request"), copyButton(words("copyCurl"), () => curlCommand(form)), block);
  const tryForm = disclosure(".try-it", [icon("lock"), words("tryIt")], () => formView(form, update, answer), choice("tryIsOpen") === true);
  tryForm.addEventListener("toggle", () => choose("tryIsOpen", tryForm.open));
  return [panel, tryForm, answer];
}

function formView(form, update, answer) {
  const node = element("form.try-form", { novalidate: true, "aria-label": words("tryIt") });
  const build = () =>
    fill(
      node,
      serverField(form),
      form.credentials.map((one) => credentialFields(one)),
      parameterFields(form),
      bodyFields(form, () => {
        build();
        update();
      }),
      languageField(form),
      element("p.form-fault", { role: "alert" }),
      element(
        "div.buttons",
        {},
        element("button.primary", { type: "submit" }, words("send")),
        element("button", { type: "button", onclick: () => restart(form, node, answer) }, words("reset")),
      ),
    );
  build();
  node.addEventListener("input", update);
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    submit(form, node, answer);
  });
  return node;
}

function restart(form, node, answer) {
  resetForm(form.operation, form.reference);
  fill(answer);
  const aside = node.closest("aside");
  fill(aside, aside.firstElementChild, requestConsole(form.operation, form.reference));
  aside.querySelector(".try-it summary").focus();
}

/** A label above a control. */
function labelled(label, control, ...notes) {
  const id = identifier("field");
  control.id = id;
  const caption = element("label", { for: id }, label);
  const described = notes.filter(Boolean).map((note) => element("span.field-note", { id: identifier("note") }, note));
  if (described.length) control.setAttribute("aria-describedby", described.map((note) => note.id).join(" "));
  return element("div.form-field", {}, caption, control, described);
}

function serverField(form) {
  const list = identifier("servers");
  const input = element("input", { type: "url", value: form.server, list, spellcheck: "false", autocomplete: "off" });
  input.addEventListener("input", () => choose(`server ${form.reference.version}`, input.value));
  const options = element("datalist", { id: list }, form.servers.map((url) => element("option", { value: url })));
  return [labelled(words("server"), input), options];
}

function credentialFields({ scheme, header, isKey }) {
  const input = element("input", { type: "password", autocomplete: "off", spellcheck: "false", value: credential(scheme) });
  input.dataset.scheme = scheme;
  input.addEventListener("input", () => setCredential(scheme, input.value.trim()));
  const keep = checkbox(words("tokenKeep"), keepsCredentials(), (isOn) => keepCredentials(isOn, [scheme]));
  const show = checkbox(words("tokenInCurl"), choice("curlShowsToken") === true, (isOn) => choose("curlShowsToken", isOn));
  const label = [isKey ? words("apiKey") : words("token"), " ", element("code", {}, header)];
  return [labelled(label, input, words("tokenNote")), element("div.checks", {}, keep, show)];
}

function checkbox(label, isOn, change) {
  const box = element("input", { type: "checkbox", checked: isOn });
  box.addEventListener("input", () => change(box.checked));
  return element("label.check", {}, box, label);
}

function parameterFields(form) {
  const groups = [
    ["path", "inPath"],
    ["query", "inQuery"],
    ["header", "inHeader"],
  ];
  return groups.map(([place, title]) => {
    const parameters = form.operation.parameters.filter((one) => one.in === place && !isLanguage(one));
    const own = parameters.filter((one) => !one.isShared).map((one) => valueField(form, one));
    const shared = parameters.filter((one) => one.isShared);
    return [
      own.length > 0 && element("fieldset", {}, element("legend", {}, words(title)), own),
      shared.length > 0 && disclosure(".more", words("sharedHeaders"), () => shared.map((one) => valueField(form, one))),
    ];
  });
}

function valueField(form, parameter) {
  const schema = form.reference.resolve(parameter.schema ?? {});
  const control = schema.enum || schema.type === "boolean" ? choiceControl(form, parameter, schema) : textControl(form, parameter);
  const label = [element("code", {}, parameter.name), parameter.required && element("span.required-mark", {}, ` ${words("required")}`)];
  return labelled(label, control);
}

function textControl(form, parameter) {
  const example = exampleText(parameter, form.reference);
  const input = element("input", {
    type: "text",
    value: form.value(parameter),
    placeholder: example,
    spellcheck: "false",
    autocomplete: "off",
    required: parameter.required,
  });
  input.addEventListener("input", () => form.setValue(parameter, input.value));
  return input;
}

function choiceControl(form, parameter, schema) {
  const values = schema.enum ?? [true, false];
  const none = parameter.required ? [] : [element("option", { value: "" }, words("leftOut"))];
  const select = element("select", {}, none, values.map((value) => element("option", { value: String(value) }, String(value))));
  select.value = form.value(parameter);
  select.addEventListener("input", () => form.setValue(parameter, select.value));
  return select;
}

function bodyFields(form, rebuild) {
  if (!form.mediaType) return null;
  const types =
    form.mediaTypes.length > 1 &&
    selectField(words("mediaType"), form.mediaTypes, form.mediaType, (value) => {
      form.state.mediaType = value;
      rebuild();
    });
  const partField = (part) => (part.isFile ? fileField(form, part) : valueField(form, part));
  const content = form.isMultipart ? form.parts.map(partField) : bodyField(form);
  return element("fieldset", {}, element("legend", {}, words("body")), types, content);
}

function bodyField(form) {
  const rows = Math.min(16, Math.max(4, form.body.split("\n").length));
  const area = element("textarea.code-input", { rows, spellcheck: "false", autocomplete: "off", value: form.body });
  area.addEventListener("input", () => (form.state.body = area.value));
  return labelled(element("code", {}, form.mediaType), area);
}

function fileField(form, part) {
  const input = element("input", { type: "file" });
  input.addEventListener("input", () => (form.state.files[part.name] = input.files[0]));
  return labelled(element("code", {}, part.name), input);
}

function languageField(form) {
  if (form.reference.languages.length < 2) return null;
  return selectField(words("answerLanguage"), form.reference.languages, form.language, (value) => choose("language", value), languageName);
}

function selectField(label, values, current, change, name = (value) => value) {
  const select = element("select", {}, values.map((value) => element("option", { value }, name(value))));
  select.value = current;
  select.addEventListener("input", () => change(select.value));
  return labelled(label, select);
}

/** What keeps the request from being sent; null where nothing does. */
function fault(form) {
  if (form.missing.length) return words("missingParameters", { names: form.missing.join(", ") });
  if (!form.isJSON || form.body === "") return null;
  try {
    JSON.parse(form.body);
    return null;
  } catch (error) {
    return words("invalidJSON", { reason: error.message });
  }
}

async function submit(form, node, answer) {
  const problem = fault(form);
  node.querySelector(".form-fault").textContent = problem ?? "";
  if (problem) return;
  const abort = new AbortController();
  const cancel = element("button", { type: "button", onclick: () => abort.abort() }, words("cancel"));
  fill(answer, element("p.quiet", {}, words("sending"), " ", cancel));
  const started = performance.now();
  try {
    const response = await fetch(form.address, options(form, abort.signal));
    const content = await response.blob();
    await show(response, content, performance.now() - started, form, answer);
  } catch (error) {
    fill(answer, element("p.form-fault", { role: "alert" }, words("sendFailed", { reason: error.message })));
  }
}

function options(form, signal) {
  return {
    method: form.operation.method.toUpperCase(),
    headers: form.authorizedHeaders,
    body: form.payload,
    credentials: "omit",
    cache: "no-store",
    referrerPolicy: "no-referrer",
    signal,
  };
}

async function show(response, content, time, form, answer) {
  const status = `${response.status} ${response.statusText}`.trim();
  const summary = words("answered", { status, time: numberText(Math.round(time)) });
  const headers = [...response.headers].map(([name, value]) =>
    element("div", {}, element("dt", {}, element("code", {}, name)), element("dd", {}, element("code", {}, value))),
  );
  const kind = response.ok ? "good" : "bad";
  const body = await bodyView(response, content, form);
  fill(
    answer,
    element("p.answer-status", { "data-kind": kind, "data-status": response.status }, summary),
    disclosure(".answer-headers", words("headers"), () => element("dl.header-values", {}, headers)),
    body,
  );
  announce(summary);
}

async function bodyView(response, content, form) {
  if (!content.size) return element("p.quiet", {}, words("emptyBody"));
  const type = response.headers.get("Content-Type") ?? "";
  if (!/json|text|xml|csv/.test(type)) return binaryView(content, type);
  const text = await content.text();
  const value = /json/.test(type) ? parsed(text) : undefined;
  const pretty = value === undefined ? text : jsonText(value);
  const shown = pretty.slice(0, longestShown);
  const panel = codePanel(
    words("response"),
    copyButton(words("copy"), () => pretty),
    codeBlock(shown, words("response"), value !== undefined),
  );
  const cut = shown.length < pretty.length;
  const note = cut && element("p.quiet", {}, words("truncated", { shown: numberText(shown.length), total: numberText(pretty.length) }));
  return [panel, note, tokenButton(value, form)];
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function binaryView(content, type) {
  const address = URL.createObjectURL(content);
  const text = words("binaryBody", { size: numberText(content.size), type: type || "?" });
  return element("p", {}, text, " ", element("a", { href: address, download: "answer" }, words("download")));
}

/** After a log-in, its token is what the next request needs. */
function tokenButton(value, form) {
  const token = value?.data?.access_token ?? value?.access_token;
  if (typeof token !== "string") return null;
  const button = element("button.primary", { type: "button" }, words("useToken"));
  button.addEventListener("click", () => {
    const schemes = form.reference.document.components?.securitySchemes ?? {};
    for (const [name, scheme] of Object.entries(schemes)) if (scheme.type !== "apiKey") setCredential(name, token);
    const said = element("p.quiet", { tabindex: -1 }, markdownLine(words("tokenSet")));
    button.replaceWith(said);
    said.focus();
    announce(words("tokenSet"));
  });
  return button;
}
