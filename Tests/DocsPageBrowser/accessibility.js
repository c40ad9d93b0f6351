// Faults of the page that shows: what an automatic check of accessibility can find. The body of a function; returns texts.

const faults = [];
const say = (node, text) => faults.push(`${text}: ${node.outerHTML.slice(0, 140)}`);
const isShown = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });

function nameOf(node) {
  const labelled = (node.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
  const labels = [...(node.labels ?? [])].map((label) => label.textContent).join(" ");
  return (node.getAttribute("aria-label") || labelled || labels || node.textContent || node.getAttribute("title") || "").trim();
}

for (const node of document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=region], [role=option], dialog, nav, aside, fieldset")) {
  if (isShown(node) && !nameOf(node)) say(node, "no name");
}
for (const node of document.querySelectorAll("input:not([type=checkbox]):not([role]), textarea")) {
  if (isShown(node) && !node.labels.length && !node.getAttribute("aria-label")) say(node, "no label");
}
for (const node of document.querySelectorAll("[aria-describedby], [aria-controls], label[for]")) {
  for (const name of ["aria-describedby", "aria-controls", "for"]) {
    for (const id of (node.getAttribute(name) ?? "").split(" ").filter(Boolean)) if (!document.getElementById(id)) say(node, `${name} names nothing`);
  }
}
const ids = [...document.querySelectorAll("[id]")].map((node) => node.id);
for (const id of new Set(ids.filter((id, place) => ids.indexOf(id) !== place))) faults.push(`the id ${id} stands twice`);

const headings = [...document.querySelectorAll("main h1, main h2, main h3")].filter(isShown).map((node) => Number(node.tagName[1]));
if (headings.filter((level) => level === 1).length !== 1) faults.push("not one h1");
headings.forEach((level, place) => place > 0 && level > headings[place - 1] + 1 && faults.push(`a heading of level ${level} follows ${headings[place - 1]}`));
for (const [selector, count] of [["main", 1], ["nav", 1], ["header.top-bar", 1]]) {
  if (document.querySelectorAll(selector).length !== count) faults.push(`not ${count} ${selector}`);
}
if (!document.documentElement.lang) faults.push("no language");
if (!document.title) faults.push("no title");
for (const node of document.querySelectorAll("ul, ol")) {
  if ([...node.children].some((child) => child.tagName !== "LI")) say(node, "a list with something else");
}
for (const node of document.querySelectorAll("[tabindex]")) if (node.tabIndex > 0) say(node, "an order of its own");

// Contrast, after WCAG 2.2: 4.5 for text, 3 for large text.
const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
const pixels = new Map();
function rgba(color) {
  if (!pixels.has(color)) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    pixels.set(color, [r, g, b, a / 255]);
  }
  return pixels.get(color);
}
const over = (top, below) => [0, 1, 2].map((one) => top[one] * top[3] + below[one] * (1 - top[3])).concat(1);
function background(node) {
  const own = rgba(getComputedStyle(node).backgroundColor);
  if (own[3] === 1) return own;
  return over(own, node.parentElement ? background(node.parentElement) : [255, 255, 255, 1]);
}
function luminance(color) {
  const [r, g, b] = color.slice(0, 3).map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
let lowest = 21;
function check(node, color, what) {
  const style = getComputedStyle(node);
  const below = background(node);
  const [a, b] = [luminance(over(rgba(color), below)), luminance(below)];
  const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const size = parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  lowest = Math.min(lowest, ratio);
  if (ratio < (isLarge ? 3 : 4.5)) say(node, `contrast ${ratio.toFixed(2)} of ${what}`);
}
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const seen = new Set();
for (let text = walker.nextNode(); text; text = walker.nextNode()) {
  const node = text.parentElement;
  if (!text.data.trim() || seen.has(node) || ["SCRIPT", "STYLE", "NOSCRIPT", "OPTION"].includes(node.tagName) || !isShown(node)) continue;
  seen.add(node);
  check(node, getComputedStyle(node).color, "text");
}
for (const node of document.querySelectorAll("input, textarea")) {
  if (isShown(node)) check(node, getComputedStyle(node, "::placeholder").color, "placeholder");
}
return { faults, lowest };
