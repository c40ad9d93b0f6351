// What the reader has chosen. Language and theme are remembered; a token only if the reader says so, and only for the tab.

const memory = new Map();

// A page opened from a file may have no storage at all; then nothing outlives it.
function storage(kind) {
  try {
    return window[kind];
  } catch {
    return null;
  }
}

function read(kind, key) {
  try {
    return storage(kind)?.getItem(`sekkei.${key}`) ?? null;
  } catch {
    return null;
  }
}

function write(kind, key, value) {
  try {
    if (value === null) storage(kind)?.removeItem(`sekkei.${key}`);
    else storage(kind)?.setItem(`sekkei.${key}`, value);
  } catch {
    memory.set(key, value);
  }
}

/** The remembered language, else the first of the browser's languages that the API speaks, else the API's first. */
export function preferredLanguage(available) {
  const wanted = [read("localStorage", "language"), ...(navigator.languages ?? [])].filter(Boolean);
  for (const language of wanted) {
    const match = available.find((one) => one === language) ?? available.find((one) => one === language.split("-")[0]);
    if (match) return match;
  }
  return available[0] ?? "en";
}

export function rememberLanguage(language) {
  write("localStorage", "language", language);
}

/** `auto`, `light` or `dark`. */
export function theme() {
  const value = read("localStorage", "theme") ?? memory.get("theme");
  return value === "light" || value === "dark" ? value : "auto";
}

export function applyTheme(value = theme()) {
  write("localStorage", "theme", value === "auto" ? null : value);
  memory.set("theme", value);
  if (value === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = value;
}

/** The secret for a security scheme: empty while there is none. */
export function credential(scheme) {
  return memory.get(`credential.${scheme}`) ?? read("sessionStorage", `credential.${scheme}`) ?? "";
}

export function setCredential(scheme, secret) {
  memory.set(`credential.${scheme}`, secret);
  write("sessionStorage", `credential.${scheme}`, keepsCredentials() && secret ? secret : null);
}

export function keepsCredentials() {
  return read("sessionStorage", "keep") === "1";
}

/** Whether credentials survive a reload of the tab. */
export function keepCredentials(keep, schemes) {
  write("sessionStorage", "keep", keep ? "1" : null);
  for (const scheme of schemes) setCredential(scheme, credential(scheme));
}

/** A choice that lives as long as the page: the server, and whether curl shows the token. */
export function choice(name) {
  return memory.get(`choice.${name}`) ?? null;
}

export function choose(name, value) {
  memory.set(`choice.${name}`, value);
}
