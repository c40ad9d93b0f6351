// Shows a schema as a tree of fields that unfolds as deep as the reader wants, so that recursive types need no end.

import { codeBlock, jsonText } from "./code.js";
import { disclosure, element } from "./dom.js";
import { markdown, markdownLine } from "./markdown.js";
import { formatRoute } from "./router.js";
import { alternatives, constraints, descriptionOf, enumeration, isNullable, typeText } from "./schema-words.js";
import { words } from "./strings.js";

/** Everything about a schema: its fields, or its values and constraints. */
export function schemaView(schema, reference, options = {}) {
  const whole = reference.resolve(schema);
  return element("div.schema", {}, rules(whole, reference), parts(whole, reference, options));
}

function parts(schema, reference, options) {
  const choices = alternatives(schema);
  if (choices.length) return choiceView(schema, choices, reference, options);
  if (schema.allOf) return schema.allOf.map((one) => parts(reference.resolve(one), reference, options));
  if (isObject(schema)) return fieldList(schema, reference, options);
  if (schema.items) return itemsView(schema, reference, options);
  return null;
}

function isObject(schema) {
  return schema.properties !== undefined || typeof schema.additionalProperties === "object";
}

/** A map of values that have no fields: its type says everything. */
function isPlainMap(schema, reference) {
  if (schema.properties || typeof schema.additionalProperties !== "object") return false;
  const values = reference.resolve(schema.additionalProperties);
  return !isObject(values) && !values.items && !values.allOf && !alternatives(values).length;
}

/** Arrays show what their entries consist of. */
function itemsView(schema, reference, options) {
  const items = reference.resolve(schema.items);
  return [element("div.schema-items", {}, typeView(schema, reference)), rules(items, reference), parts(items, reference, options)];
}

function fieldList(schema, reference, options) {
  const required = new Set(schema.required ?? []);
  const rows = Object.entries(schema.properties ?? {}).map(([name, property]) =>
    fieldRow({ name, schema: property, isRequired: required.has(name) }, reference, options),
  );
  const further = schema.additionalProperties;
  if (further && typeof further === "object") {
    rows.push(fieldRow({ name: words("anyOtherField"), isPattern: true, schema: further }, reference, options));
  }
  const closed = further === false && element("p.quiet", {}, words("noFurtherFields"));
  return [element("ul.fields", {}, rows), closed];
}

function choiceView(schema, choices, reference, options) {
  const names = new Map(Object.entries(schema.discriminator?.mapping ?? {}).map(([value, target]) => [target, value]));
  return element(
    "div.choices",
    {},
    element("p.quiet", {}, words("oneOf")),
    choices.map((choice) => {
      const value = names.get(choice.$ref);
      const tag = value && element("code", {}, `${schema.discriminator.propertyName}: ${JSON.stringify(value)}`);
      const summary = [typeView(choice, reference, false), " ", tag];
      return disclosure(".choice", summary, () => schemaView(choice, reference, options));
    }),
  );
}

/** A field or a parameter with everything that is known of it, and its own fields below. */
export function fieldRow({ name, schema, isRequired = false, isPattern = false, description, example }, reference, options = {}) {
  const whole = reference.resolve(schema);
  const inner = schemaWithFields(whole, reference);
  const label = reference.modelName(inner?.schema ?? {}) ?? name;
  const isOpen = options.open?.includes(name) ?? false;
  const deeper = { ...options, open: [] };
  return element(
    "li.field",
    { "data-field": isPattern ? null : name },
    element("div.field-head", {}, nameView(name, isPattern, whole), typeView(schema, reference), badges(whole, isRequired)),
    element("div.field-body", {}, markdown(description ?? descriptionOf(whole)), rules(whole, reference, example)),
    inner && disclosure(".nested", words("showFields", { name: label }), () => parts(inner.whole, reference, deeper), isOpen),
  );
}

function nameView(name, isPattern, schema) {
  if (isPattern) return element("span.field-name", {}, element("em", {}, name));
  return element(`code.field-name${schema.deprecated ? ".is-deprecated" : ""}`, {}, name);
}

/** The object in a schema, in its entries, or in the entries' entries; null where there is none. */
function schemaWithFields(whole, reference, schema = null, depth = 0) {
  if (isPlainMap(whole, reference)) return null;
  if (isObject(whole) || alternatives(whole).length > 1 || whole.allOf) return { whole, schema };
  const [only] = alternatives(whole);
  const inner = only ?? whole.items;
  return inner && depth < 4 ? schemaWithFields(reference.resolve(inner), reference, inner, depth + 1) : null;
}

function badges(schema, isRequired) {
  return [
    isRequired && element("span.badge.badge-required", {}, words("required")),
    schema.readOnly && element("span.badge", {}, words("readOnly")),
    schema.writeOnly && element("span.badge", {}, words("writeOnly")),
    schema.deprecated && element("span.badge.badge-deprecated", {}, words("deprecatedField")),
  ];
}

/** The type's name; a model's name leads to its page. */
export function typeView(schema, reference, isLinked = true) {
  const text = typeText(schema, reference);
  const model = isLinked ? modelIn(schema, reference) : null;
  const nullable = isNullable(reference.modelName(schema) ? schema : reference.resolve(schema)) && ` ${words("nullable")}`;
  if (!model || !text.includes(model)) return element("span.type", {}, text, nullable);
  const start = text.indexOf(model);
  const anchor = element("a", { href: formatRoute({ version: reference.version, kind: "models", name: model }) }, model);
  return element("span.type", {}, text.slice(0, start), anchor, text.slice(start + model.length), nullable);
}

function modelIn(schema, reference) {
  if (!schema) return null;
  const further = typeof schema.additionalProperties === "object" ? schema.additionalProperties : null;
  return reference.modelName(schema) ?? modelIn(schema.items ?? further ?? alternatives(schema)[0] ?? schema.allOf?.[0], reference);
}

/** Constraints, default, example and values, each where there is one; those of an array's entries too, if they have no name. */
function rules(schema, reference, example) {
  const items = schema.items ? reference.resolve(schema.items) : null;
  const values = enumeration(schema.enum || schema.const !== undefined ? schema : (items ?? schema));
  const texts = constraints(schema);
  const inner = items && !isObject(items) ? constraints(items) : [];
  const shown = example ?? schema.example ?? schema.examples?.[0];
  const facts = [
    schema.default !== undefined && fact(words("default"), schema.default),
    shown !== undefined && !values.length && fact(words("example"), shown),
  ].filter(Boolean);
  return [
    texts.length > 0 && element("p.constraints", {}, markdownLine(texts.join(" · "))),
    inner.length > 0 && element("p.constraints", {}, `${words("entries")}: `, markdownLine(inner.join(" · "))),
    facts.length > 0 && element("dl.facts", {}, facts),
    values.length > 0 && enumView(values),
  ];
}

function fact(label, value) {
  const text = JSON.stringify(value);
  if (text.length > 200) return element("div", {}, element("dt", {}, label), element("dd", {}, codeBlock(jsonText(value), label, true)));
  return element("div", {}, element("dt", {}, label), element("dd", {}, element("code", {}, text)));
}

function enumView(values) {
  const hasTexts = values.some((one) => one.description);
  const chip = (one) => element("code", {}, typeof one.value === "string" ? one.value : JSON.stringify(one.value));
  if (!hasTexts) return element("ul.enum-chips", { "aria-label": words("values") }, values.map((one) => element("li", {}, chip(one))));
  return element(
    "dl.enum-values",
    {},
    values.map((one) => element("div", {}, element("dt", {}, chip(one)), element("dd", {}, markdownLine(one.description)))),
  );
}
