// Finds operations, models, fields, parameters and errors by words.

import { descriptionOf } from "./schema-words.js";
import { words } from "./strings.js";

const mostResults = 40;

/** An index over a reference, made once and then only read. */
export class SearchIndex {
  constructor(reference) {
    this.entries = [...pages(), ...operations(reference), ...errors(reference), ...models(reference)];
  }

  /** The best entries for a query, best first. Every word of it must be found. */
  find(query) {
    const terms = folded(query).split(/\s+/).filter(Boolean);
    if (!terms.length) return [];
    const found = [];
    for (const entry of this.entries) {
      const score = scoreOf(entry, terms);
      if (score > 0) found.push({ entry, score });
    }
    found.sort((a, b) => b.score - a.score);
    return found.slice(0, mostResults).map((one) => one.entry);
  }
}

/** Full-width letters, case and the bounds inside of names make no difference. */
function folded(text) {
  return text.normalize("NFKC").toLowerCase();
}

function entry(kind, weight, title, detail, more, place) {
  return { kind, weight, title, detail, place, name: folded(title), text: folded(`${title} ${detail} ${more}`) };
}

function scoreOf(entry, terms) {
  let score = 0;
  for (const term of terms) {
    const place = entry.name.indexOf(term);
    if (place >= 0) score += entry.name === term ? 100 : place === 0 ? 60 : isWordStart(entry.name, place) ? 45 : 30;
    else if (entry.text.includes(term)) score += 10;
    else return 0;
  }
  return score + entry.weight;
}

function isWordStart(text, place) {
  return /[\s_./{\-]/.test(text[place - 1]);
}

function pages() {
  const named = { start: "gettingStarted", versions: "versions", errors: "errors", models: "models" };
  const more = (kind) => (kind === "versions" ? words("whatChanged") : "");
  return Object.entries(named).map(([kind, key]) => entry("kindPage", 6, words(key), "", more(kind), { kind }));
}

function operations(reference) {
  return reference.operations.flatMap((operation) => {
    const place = { kind: "operations", name: operation.name };
    const address = `${operation.method.toUpperCase()} ${operation.path}`;
    const more = `${operation.name} ${operation.tags.join(" ")} ${operation.source.description ?? ""}`;
    const parameters = operation.parameters
      .filter((one) => !one.isShared)
      .map((one) => entry("kindParameter", -25, one.name, operation.title, one.description ?? "", place));
    const own = entry("kindOperation", 20, operation.title, address, more, place);
    const name = folded(`${operation.title} ${operation.path} ${operation.name}`);
    return [{ ...own, name, method: operation.method }, ...parameters];
  });
}

function errors(reference) {
  return reference.errorCatalog.map((error) =>
    entry("kindError", 5, error.code, error.message, `${error.name} ${error.status}`, { kind: "errors", name: error.code }),
  );
}

function models(reference) {
  return Object.entries(reference.schemas).flatMap(([name, schema]) => {
    const place = { kind: "models", name };
    const fields = Object.entries(schema.properties ?? {}).map(([field, property]) =>
      entry("kindField", -20, `${name}.${field}`, property.description ?? "", field, place),
    );
    return [entry("kindModel", 4, name, descriptionOf(schema), "", place), ...fields];
  });
}
