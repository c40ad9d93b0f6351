// Blocks of code: JSON with colors, and buttons that copy.

import { announce, element, icon } from "./dom.js";
import { words } from "./strings.js";

const tokens = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g;

/** JSON text as colored spans. */
export function coloredJSON(text) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(tokens)) {
    const [whole, string, colon, word, number] = match;
    if (match.index > end) nodes.push(text.slice(end, match.index));
    end = match.index + whole.length;
    if (string && colon) nodes.push(element("span.token-key", {}, string), colon);
    else if (string) nodes.push(element("span.token-string", {}, string));
    else nodes.push(element(word ? "span.token-word" : "span.token-number", {}, word ?? number));
  }
  return [...nodes, text.slice(end)];
}

/** A value as indented JSON. */
export function jsonText(value) {
  return JSON.stringify(value, null, 2);
}

/** A scrolling block of code that the keyboard can reach. */
export function codeBlock(text, label, isJSON = false) {
  return element("pre.code", { tabindex: 0, role: "region", "aria-label": label }, element("code", {}, isJSON ? coloredJSON(text) : text));
}

/** A panel with a title, controls beside it, and code. */
export function codePanel(title, controls, ...content) {
  return element("div.panel", {}, element("div.panel-head", {}, element("span.panel-title", {}, title), controls), content);
}

/** A button that copies what `text` gives when it is pressed; its label is only heard where it shows nothing but an icon. */
export function copyButton(label, text, isIcon = false) {
  const caption = element(isIcon ? "span.visually-hidden" : "span", {}, label);
  const button = element(`button.copy${isIcon ? ".copy-icon" : ""}`, { type: "button", title: isIcon && label }, icon("copy"), caption);
  button.addEventListener("click", async () => {
    await copy(text());
    caption.textContent = words("copied");
    button.classList.add("is-copied");
    announce(words("copied"));
    setTimeout(() => {
      caption.textContent = label;
      button.classList.remove("is-copied");
    }, 1500);
  });
  return button;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyBySelection(text);
  }
}

/** Pages that came neither from a file nor over TLS have no clipboard to write to. */
function copyBySelection(text) {
  const focused = document.activeElement;
  const area = element("textarea.visually-hidden", { value: text, "aria-hidden": "true", tabindex: -1 });
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
  focused?.focus();
}
