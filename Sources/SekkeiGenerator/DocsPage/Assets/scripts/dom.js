// Builds the page's elements. Text is only ever set as text, so nothing that a document says can become markup.

/**
 * Creates an element.
 * @param {string} tag `h2`, or `p.note.wide` with classes.
 * @param {object} [properties] Attributes; `onclick` and the like are listeners; undefined, null and false are left out.
 * @param {...(Node|string|number|Array|null|undefined|false)} children
 */
export function element(tag, properties = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  const node = document.createElement(name);
  if (classes.length) node.className = classes.join(" ");
  for (const [key, value] of Object.entries(properties)) setProperty(node, key, value);
  node.append(...flatten(children));
  return node;
}

function setProperty(node, key, value) {
  if (value === undefined || value === null || value === false) return;
  if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
  else if (key === "value" || key === "checked") node[key] = value;
  else node.setAttribute(key, value === true ? "" : value);
}

function flatten(children) {
  return children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false);
}

/** Replaces what stands in an element. */
export function fill(node, ...children) {
  node.replaceChildren(...flatten(children));
  return node;
}

/** A disclosure whose content is made when it is first opened: by its summary, or by a script that opens it. */
export function disclosure(className, summary, content, isOpen = false) {
  const head = element("summary", {}, summary);
  const node = element(`details${className}`, {}, head);
  const make = () => {
    if (node.childElementCount === 1) node.append(...flatten([content()]));
  };
  head.addEventListener("click", make);
  node.addEventListener("toggle", () => node.open && make());
  node.open = isOpen;
  if (isOpen) make();
  return node;
}

/** Says a text to screen readers. */
export function announce(text) {
  document.getElementById("announcer").textContent = text;
}

let lastIdentifier = 0;

/** An id that no other element has. */
export function identifier(prefix) {
  lastIdentifier += 1;
  return `${prefix}-${lastIdentifier}`;
}

const iconPaths = {
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.4 10.4 14 14",
  menu: "M2 4h12M2 8h12M2 12h12",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  moon: "M13 9.8A5.6 5.6 0 0 1 6.2 3a5.6 5.6 0 1 0 6.8 6.8z",
  sun: "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1",
  copy: "M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3",
  lock: "M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2",
  warning: "M8 2 1.5 13.5h13zM8 6.5v3.5M8 11.8v.4",
};

/** A small drawing; it says nothing that the text beside it does not. */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const drawing = document.createElementNS(space, "svg");
  drawing.setAttribute("class", "icon");
  drawing.setAttribute("viewBox", "0 0 16 16");
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", iconPaths[name]);
  drawing.append(path);
  return drawing;
}
