// Makes an example of a schema where the document gives none.

import { alternatives } from "./schema-words.js";

const deepest = 6;

/**
 * A value that the schema allows, from its examples as far as it has some.
 * @param {boolean} isRequest Leaves out what only answers hold, or else what only requests hold.
 */
export function sample(schema, reference, isRequest, depth = 0) {
  const whole = reference.resolve(schema);
  const given = whole.example ?? whole.examples?.[0] ?? whole.const ?? whole.default;
  if (given !== undefined) return given;
  if (whole.enum) return whole.enum[0];
  if (depth > deepest) return null;
  if (whole.allOf) return Object.assign({}, ...whole.allOf.map((one) => sample(one, reference, isRequest, depth + 1)));
  const [choice] = alternatives(whole);
  if (choice) return sample(choice, reference, isRequest, depth + 1);
  return byType(whole, reference, isRequest, depth);
}

function byType(schema, reference, isRequest, depth) {
  const type = [schema.type ?? (schema.properties ? "object" : "null")].flat()[0];
  switch (type) {
    case "object":
      return object(schema, reference, isRequest, depth);
    case "array":
      return depth + 1 > deepest ? [] : [sample(schema.items ?? {}, reference, isRequest, depth + 1)];
    case "string":
      return text(schema);
    case "integer":
    case "number":
      return schema.minimum ?? 1;
    case "boolean":
      return true;
    default:
      return null;
  }
}

function object(schema, reference, isRequest, depth) {
  const result = {};
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const whole = reference.resolve(property);
    if (isRequest ? whole.readOnly : whole.writeOnly) continue;
    if (depth >= 3 && !schema.required?.includes(name)) continue;
    result[name] = sample(property, reference, isRequest, depth + 1);
  }
  const further = schema.additionalProperties;
  if (further && typeof further === "object" && !schema.properties) result.name = sample(further, reference, isRequest, depth + 1);
  return result;
}

const formats = {
  "date-time": "2026-06-01T09:30:00Z",
  date: "2026-06-01",
  time: "09:30:00",
  duration: "PT1H",
  email: "someone@example.com",
  uuid: "0b6f4c1e-7f0d-4b52-9a3e-5d8c2f6a1b90",
  uri: "https://example.com",
  "uri-reference": "/api/v2/tasks/42",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  hostname: "example.com",
  byte: "U2Vra2Vp",
  password: "correct horse battery staple",
  decimal: "12.50",
};

function text(schema) {
  const value = formats[schema.format] ?? "text";
  const longEnough = value.padEnd(schema.minLength ?? 0, "x");
  return longEnough.slice(0, schema.maxLength ?? longEnough.length);
}

/** The example to begin with: the document's, else a made one. */
export function mediaSample(media, reference, isRequest) {
  const [first] = reference.examples(media);
  return first ? first.value : sample(media?.schema ?? {}, reference, isRequest);
}
