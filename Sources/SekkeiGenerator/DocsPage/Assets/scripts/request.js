// What the form of an operation holds, and the request that it makes.

import { mediaSample } from "./samples.js";
import { jsonText } from "./code.js";
import { choice, credential } from "./settings.js";

const forms = new Map();

/** The form of an operation: the same one as long as the page stands, so that nothing typed is lost by looking elsewhere. */
export function requestForm(operation, reference) {
  const key = `${reference.version} ${operation.name}`;
  if (!forms.has(key)) forms.set(key, { values: initialValues(operation, reference), body: null, mediaType: null, files: {} });
  return new RequestForm(forms.get(key), operation, reference);
}

export function resetForm(operation, reference) {
  forms.delete(`${reference.version} ${operation.name}`);
}

function initialValues(operation, reference) {
  const required = operation.parameters.filter((parameter) => parameter.required);
  return Object.fromEntries(required.map((parameter) => [fieldKey(parameter), exampleText(parameter, reference)]));
}

/** The form asks for the language itself. */
export function isLanguage(parameter) {
  return parameter.in === "header" && parameter.name.toLowerCase() === "accept-language";
}

export function fieldKey(parameter) {
  return `${parameter.in} ${parameter.name}`;
}

/** A parameter's example as one would type it; lists are separated by commas. */
export function exampleText(parameter, reference) {
  const schema = reference.resolve(parameter.schema ?? {});
  const value = parameter.example ?? reference.examples(parameter)[0]?.value ?? schema.examples?.[0] ?? schema.default ?? schema.enum?.[0];
  if (value === undefined || value === null) return "";
  return Array.isArray(value) ? value.join(",") : String(value);
}

class RequestForm {
  constructor(state, operation, reference) {
    this.state = state;
    this.operation = operation;
    this.reference = reference;
    this.requestBody = reference.requestBody(operation);
    this.mediaTypes = Object.keys(this.requestBody?.content ?? {});
  }

  get servers() {
    return serverAddresses(this.reference);
  }

  get server() {
    return choice(`server ${this.reference.version}`) ?? this.servers[0] ?? "";
  }

  get language() {
    return choice("language") ?? document.documentElement.lang;
  }

  get mediaType() {
    return this.state.mediaType ?? this.mediaTypes[0] ?? null;
  }

  get isMultipart() {
    return this.mediaType?.startsWith("multipart/") ?? false;
  }

  get isJSON() {
    return /[/+]json$/.test(this.mediaType ?? "");
  }

  /** The body as text: what was typed, else the document's example. */
  get body() {
    return this.state.body ?? this.exampleBody;
  }

  get exampleBody() {
    if (!this.mediaType || this.isMultipart) return "";
    const value = mediaSample(this.requestBody.content[this.mediaType], this.reference, true);
    return this.isJSON ? jsonText(value) : String(value ?? "");
  }

  value(parameter) {
    return this.state.values[fieldKey(parameter)] ?? "";
  }

  setValue(parameter, text) {
    this.state.values[fieldKey(parameter)] = text;
  }

  /** The fields of a multipart body. */
  get parts() {
    const schema = this.reference.resolve(this.requestBody?.content[this.mediaType]?.schema ?? {});
    return Object.entries(schema.properties ?? {}).map(([name, property]) => {
      const whole = this.reference.resolve(property);
      return { name, in: "form", schema: whole, required: schema.required?.includes(name), isFile: isFile(whole) };
    });
  }

  /** Names of required parameters that are empty. */
  get missing() {
    return this.operation.parameters.filter((one) => one.required && !this.value(one)).map((one) => one.name);
  }

  get address() {
    const path = this.operation.path.replace(/\{([^}]+)\}/g, (whole, name) => {
      const parameter = this.operation.parameters.find((one) => one.in === "path" && one.name === name);
      const text = parameter ? this.value(parameter) : "";
      return text ? encodeURIComponent(text) : whole;
    });
    const query = this.operation.parameters.filter((one) => one.in === "query").flatMap((one) => this.queryParts(one));
    return this.server.replace(/\/$/, "") + path + (query.length ? `?${query.join("&")}` : "");
  }

  queryParts(parameter) {
    const text = this.value(parameter);
    if (text === "") return [];
    const isList = this.reference.resolve(parameter.schema ?? {}).type === "array" && parameter.explode !== false;
    const values = isList ? text.split(",").map((one) => one.trim()) : [text];
    return values.map((value) => `${encodeURIComponent(parameter.name)}=${encodeURIComponent(value).replaceAll("%2C", ",")}`);
  }

  /** Header fields without credentials. */
  get headers() {
    const own = this.operation.parameters
      .filter((one) => one.in === "header" && this.value(one) && !isLanguage(one))
      .map((one) => [one.name, this.value(one)]);
    const type = this.mediaType && !this.isMultipart && this.body !== "" ? [["Content-Type", this.mediaType]] : [];
    return [["Accept-Language", this.language], ...own, ...type];
  }

  /** The first way to authenticate, each scheme with the header field that carries its secret. */
  get credentials() {
    const [way = []] = this.reference.security(this.operation);
    return way.map((scheme) => credentialField(scheme));
  }

  /** Header fields with the credentials that are set. */
  get authorizedHeaders() {
    const secrets = this.credentials.map((one) => ({ ...one, secret: credential(one.scheme) })).filter((one) => one.secret);
    return [...this.headers, ...secrets.map((one) => [one.header, one.prefix + one.secret])];
  }

  /** What `fetch` sends as the body. */
  get payload() {
    if (!this.mediaType) return undefined;
    if (!this.isMultipart) return this.body === "" ? undefined : this.body;
    const data = new FormData();
    for (const part of this.parts) {
      const file = this.state.files[part.name];
      if (part.isFile && file) data.append(part.name, file);
      else if (!part.isFile && this.value(part)) data.append(part.name, this.value(part));
    }
    return data;
  }
}

function isFile(schema) {
  return Boolean(schema.contentMediaType) || schema.format === "binary" || schema.type === undefined;
}

function credentialField(scheme) {
  if (scheme.type === "apiKey") return { scheme: scheme.key, header: scheme.name, prefix: "", variable: "API_KEY", isKey: true };
  return { scheme: scheme.key, header: "Authorization", prefix: "Bearer ", variable: "TOKEN", isKey: false };
}

/** The document's servers, behind the page's own one if it has one: there a request needs no permission across origins. */
export function serverAddresses(reference) {
  const documented = (reference.document.servers ?? []).map((server) => server.url);
  if (!location.protocol.startsWith("http")) return documented;
  const absolute = documented.map((url) => new URL(url, location.href).href.replace(/\/$/, ""));
  const own = absolute.slice(0, 1).map((url) => location.origin + new URL(url).pathname);
  return [...new Set([...own, ...absolute])];
}
