// Addresses of the page: `#/v2/operations/createTask`. They can be shared, and the browser's back button follows them.

const kinds = ["operations", "tags", "models", "errors", "versions"];

/** What an address names; a kind of `start` where it names nothing else. */
export function parseRoute(hash) {
  const parts = hash.replace(/^#\/?/, "").split("/").filter(Boolean).map(decode);
  const [version = null, kind = "start", name = null] = parts;
  return { version, kind: kinds.includes(kind) ? kind : kind === "start" ? "start" : "unknown", name };
}

export function formatRoute({ version, kind = "start", name = null }) {
  const parts = [version, kind === "start" ? null : kind, name].filter((part) => part !== null);
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
