// Says in words what a schema allows.

import { numberText, words } from "./strings.js";

/** The types of a schema without null. */
function types(schema) {
  return [schema.type ?? []].flat().filter((type) => type !== "null");
}

export function isNullable(schema) {
  return [schema.type ?? []].flat().includes("null") || (schema.oneOf ?? schema.anyOf ?? []).some((one) => one.type === "null");
}

/** Alternatives of a schema without null. */
export function alternatives(schema) {
  return (schema.oneOf ?? schema.anyOf ?? []).filter((one) => one.type !== "null");
}

/** `array of Task`, `string (date-time)`: a text, with the names of models in it. */
export function typeText(schema, reference) {
  const model = reference.modelName(schema);
  if (model) return model;
  const [type] = types(schema);
  if (type === "array") return words("typeArrayOf", { type: typeText(schema.items ?? {}, reference) });
  if (type === "object" || schema.properties) {
    const values = schema.additionalProperties;
    const isMap = values && typeof values === "object" && !schema.properties;
    return isMap ? words("typeMapOf", { type: typeText(values, reference) }) : words("typeObject");
  }
  const choices = alternatives(schema);
  if (choices.length) return choices.map((one) => typeText(one, reference)).join(` ${words("or")} `);
  if (schema.allOf?.length === 1) return typeText(schema.allOf[0], reference);
  if (schema.allOf) return words("typeObject");
  return scalarText(schema, type);
}

function scalarText(schema, type) {
  if (schema.contentMediaType || schema.format === "binary") return words("typeFile");
  const names = { string: "typeString", integer: "typeInteger", number: "typeNumber", boolean: "typeBoolean" };
  const name = names[type] ? words(names[type]) : schema.type === "null" ? words("typeNull") : words("typeAny");
  return schema.format ? `${name} (${schema.format})` : name;
}

/** The constraints of a value, each as words. */
export function constraints(schema) {
  return [
    range(schema.minLength, schema.maxLength, lengthKeys),
    range(schema.minItems, schema.maxItems, itemKeys),
    schema.uniqueItems && words("itemsUnique"),
    ...valueBounds(schema),
    schema.multipleOf !== undefined && words("multipleOf", { value: numberText(schema.multipleOf) }),
    schema.pattern && words("pattern", { value: `\`${schema.pattern}\`` }),
    schema.minProperties === 1 && words("fieldsAtLeastOne"),
    schema.minProperties > 1 && words("fieldsAtLeast", { min: numberText(schema.minProperties) }),
    schema.maxProperties !== undefined && words("fieldsAtMost", { max: numberText(schema.maxProperties) }),
  ].filter(Boolean);
}

const lengthKeys = { between: "lengthBetween", exactly: "lengthExactly", least: "lengthAtLeast", most: "lengthAtMost", one: "lengthNotEmpty" };
const itemKeys = { between: "itemsBetween", exactly: "itemsExactly", least: "itemsAtLeast", most: "itemsAtMost", one: "itemsAtLeast" };

function range(min, max, keys) {
  const texts = { min: numberText(min ?? 0), max: numberText(max ?? 0) };
  if (max === undefined) return min ? words(min === 1 ? keys.one : keys.least, texts) : null;
  if (!min) return words(keys.most, texts);
  return words(min === max ? keys.exactly : keys.between, texts);
}

function valueBounds(schema) {
  const min = schema.minimum ?? schema["x-sekkei-minimum"];
  const max = schema.maximum ?? schema["x-sekkei-maximum"];
  const texts = { min: bound(min), max: bound(max) };
  const inclusive = [
    min !== undefined && max !== undefined && words("valueBetween", texts),
    min !== undefined && max === undefined && words("valueAtLeast", texts),
    min === undefined && max !== undefined && words("valueAtMost", texts),
  ];
  const exclusive = [
    schema.exclusiveMinimum !== undefined && words("valueAbove", { min: bound(schema.exclusiveMinimum) }),
    schema.exclusiveMaximum !== undefined && words("valueBelow", { max: bound(schema.exclusiveMaximum) }),
  ];
  return [...inclusive, ...exclusive];
}

function bound(value) {
  return typeof value === "number" ? numberText(value) : String(value ?? "");
}

/** The allowed values with their descriptions; empty where any value is allowed. */
export function enumeration(schema) {
  const values = schema.enum ?? (schema.const !== undefined ? [schema.const] : []);
  const texts = schema["x-enum-descriptions"] ?? [];
  return values.map((value, index) => ({ value, description: texts[index] ?? "" }));
}

/** The description without the list of values that stands below it for readers of the bare document. */
export function descriptionOf(schema) {
  const text = schema.description ?? "";
  if (!schema["x-enum-descriptions"]) return text;
  return text.replace(/(^|\n\n)- `[\s\S]*$/, "").trim();
}
