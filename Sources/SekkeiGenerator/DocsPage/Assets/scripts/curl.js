// Writes a request as a curl command for a POSIX shell.

import { choice, credential } from "./settings.js";

/** The command for what the form holds. A secret stands in it only if the reader asked for that, else a shell variable. */
export function curlCommand(form) {
  const method = form.operation.method.toUpperCase();
  const hasBody = form.payload !== undefined;
  const lines = [
    `curl ${methodOption(method, hasBody)}${quoted(form.address)}`,
    ...form.headers.map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    ...form.credentials.map(credentialOption),
    ...bodyOptions(form),
  ];
  return lines.join(" \\\n  ");
}

function methodOption(method, hasBody) {
  if (method === "HEAD") return "--head ";
  return method === (hasBody ? "POST" : "GET") ? "" : `--request ${method} `;
}

function credentialOption({ scheme, header, prefix, variable }) {
  const secret = choice("curlShowsToken") ? credential(scheme) : "";
  return `--header ${secret ? quoted(`${header}: ${prefix}${secret}`) : `"${header}: ${prefix}$${variable}"`}`;
}

function bodyOptions(form) {
  if (form.payload === undefined) return [];
  if (!form.isMultipart) return [`--data-raw ${quoted(form.body)}`];
  return form.parts
    .filter((part) => part.isFile || form.value(part))
    .map((part) => {
      if (!part.isFile) return `--form-string ${quoted(`${part.name}=${form.value(part)}`)}`;
      return `--form ${quoted(`${part.name}=@${form.state.files[part.name]?.name ?? part.name}`)}`;
    });
}

/** A word that the shell takes as it is. */
function quoted(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
