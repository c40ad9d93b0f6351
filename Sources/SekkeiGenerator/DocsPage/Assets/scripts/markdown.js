// The part of Markdown that descriptions use: paragraphs, lists, code, bold, links. Everything else is plain text.

import { element } from "./dom.js";

const inline = /(`+)(.+?)\1|\*\*(.+?)\*\*|\[([^\]\n]+)\]\(([^)\s]+)\)|<(https?:\/\/[^>\s]+)>/;

/** The blocks of a text, as elements. */
export function markdown(text) {
  if (!text) return [];
  return blocks(String(text)).map(block);
}

/** A text of one line: no paragraphs, no lists. */
export function markdownLine(text) {
  return spans(String(text ?? ""));
}

function blocks(text) {
  const found = [];
  let lines = [];
  let fence = null;
  const flush = () => {
    if (lines.length) found.push({ kind: kindOf(lines[0]), lines });
    lines = [];
  };
  for (const line of text.split(/\r?\n/)) {
    if (fence) {
      if (line.trim().startsWith("```")) {
        found.push(fence);
        fence = null;
      } else fence.lines.push(line);
    } else if (line.trim().startsWith("```")) {
      flush();
      fence = { kind: "code", lines: [] };
    } else if (!line.trim()) flush();
    else {
      if (lines.length && kindOf(line) !== "paragraph" && kindOf(lines[0]) === "paragraph") flush();
      lines.push(line);
    }
  }
  if (fence) found.push(fence);
  flush();
  return found;
}

function kindOf(line) {
  if (/^\s*[-*+] /.test(line)) return "list";
  if (/^\s*\d+[.)] /.test(line)) return "numbers";
  return "paragraph";
}

function block({ kind, lines }) {
  switch (kind) {
    case "code":
      return element("pre.code", { tabindex: 0 }, element("code", {}, lines.join("\n")));
    case "list":
      return element("ul", {}, items(lines, /^\s*[-*+] /));
    case "numbers":
      return element("ol", {}, items(lines, /^\s*\d+[.)] /));
    default:
      return element("p", {}, spans(lines.join("\n")));
  }
}

/** A line without a mark goes on with the item above it. */
function items(lines, mark) {
  const texts = [];
  for (const line of lines) {
    if (mark.test(line) || !texts.length) texts.push(line.replace(mark, ""));
    else texts[texts.length - 1] += `\n${line.trim()}`;
  }
  return texts.map((text) => element("li", {}, spans(text)));
}

function spans(text) {
  const nodes = [];
  let rest = text;
  for (let match = rest.match(inline); match; match = rest.match(inline)) {
    if (match.index) nodes.push(rest.slice(0, match.index));
    nodes.push(span(match));
    rest = rest.slice(match.index + match[0].length);
  }
  if (rest) nodes.push(rest);
  return nodes;
}

function span([whole, , code, bold, label, target, address]) {
  if (code !== undefined) return element("code", {}, code.trim());
  if (bold !== undefined) return element("strong", {}, spans(bold));
  return link(label ?? address, target ?? address) ?? whole;
}

/** A link to the web; null for any other address, `javascript:` above all. */
export function link(label, target) {
  if (!/^https?:\/\//i.test(target)) return null;
  return element("a", { href: target, rel: "noopener noreferrer", target: "_blank" }, label);
}
