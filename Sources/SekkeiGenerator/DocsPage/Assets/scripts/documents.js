// Finds the OpenAPI documents: embedded in the page, or at the server that the page comes from.

// JSON without white space holds no tab.
const placeholder = /\t(\d+)/g;
const loaded = new Map();

function embedded(id) {
  const script = document.getElementById(id);
  return script ? JSON.parse(script.textContent) : null;
}

/** The names of the versions, newest first, and of the languages. */
export function manifest() {
  return embedded("sekkei-manifest") ?? { versions: [], languages: ["en"] };
}

/** Where the documents stand on the page's own server; null where the page has none. */
export function documentAddress(version, extension = "json") {
  if (!location.protocol.startsWith("http")) return null;
  const folder = location.pathname.replace(/\/docs\/?(index\.html)?$/, "/").replace(/[^/]*$/, "");
  return `${location.origin}${folder}openapi/${encodeURIComponent(version)}.${extension}`;
}

/** Whether the documents are part of the page. */
export function isEmbedded() {
  return document.getElementById("sekkei-manifest") !== null && document.querySelector("script[data-template]") !== null;
}

/** The document of a version in a language. Each is read once. */
export async function loadDocument(version, language) {
  const key = `${version} ${language}`;
  if (!loaded.has(key)) loaded.set(key, readEmbedded(version, language) ?? (await fetchDocument(version, language)));
  return loaded.get(key);
}

/** The document, if it needs no waiting. */
export function readyDocument(version, language) {
  const key = `${version} ${language}`;
  if (!loaded.has(key)) {
    const document = readEmbedded(version, language);
    if (document) loaded.set(key, document);
  }
  return loaded.get(key) ?? null;
}

/** A template holds a tab and a number where a language has its text. */
function readEmbedded(version, language) {
  const template = document.querySelector(`script[data-template="${CSS.escape(version)}"]`);
  const texts = embedded(`sekkei-texts-${language}`);
  if (!template || !texts) return null;
  return JSON.parse(template.textContent.replace(placeholder, (_, number) => JSON.stringify(texts[Number(number)])));
}

async function fetchDocument(version, language) {
  const address = documentAddress(version);
  if (!address) throw new Error(`openapi/${version}.json`);
  const response = await fetch(address, { headers: { Accept: "application/json", "Accept-Language": language } });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response.json();
}
