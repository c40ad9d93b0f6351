// An OpenAPI document, arranged as the page asks for it.

const methods = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];

/** The document of one version in one language. */
export class Reference {
  constructor(document, version, manifest) {
    this.document = document;
    this.version = version;
    this.languages = document.info?.["x-sekkei-languages"] ?? manifest.languages;
    this.versions = document.info?.["x-sekkei-versions"] ?? manifest.versions.map((name, index) => ({ name, current: index === 0 }));
    this.changes = document.info?.["x-sekkei-changes"] ?? [];
    this.operations = [];
    this.operationsByName = new Map();
    this.schemas = document.components?.schemas ?? {};
    this.readOperations();
    this.tags = this.readTags();
  }

  get title() {
    return this.document.info?.title ?? "API";
  }

  /** What the document says about its own version. */
  get currentVersion() {
    return this.versions.find((one) => one.name === this.version) ?? { name: this.version };
  }

  get isDeprecated() {
    return Boolean(this.currentVersion.deprecated);
  }

  /** The version to move to: the current one. */
  get successor() {
    return this.versions.find((one) => one.current && one.name !== this.version) ?? null;
  }

  /** What a `$ref` stands for, with the members beside it put over it. */
  resolve(value) {
    let node = value;
    for (let depth = 0; node?.$ref && depth < 16; depth += 1) {
      const { $ref, ...beside } = node;
      node = { ...this.lookup($ref), ...beside };
    }
    return node ?? {};
  }

  lookup(reference) {
    return reference
      .replace(/^#\//, "")
      .split("/")
      .reduce((node, part) => node?.[part.replace(/~1/g, "/").replace(/~0/g, "~")], this.document);
  }

  /** The name of the model that a schema refers to; null for one that stands where it is used. */
  modelName(schema) {
    return schema?.$ref?.match(/^#\/components\/schemas\/(.+)$/)?.[1] ?? null;
  }

  readOperations() {
    for (const [path, item] of Object.entries(this.document.paths ?? {})) {
      for (const method of methods.filter((name) => item[name])) {
        const source = item[method];
        const parameters = [...(item.parameters ?? []), ...(source.parameters ?? [])].map((one) => this.readParameter(one));
        const name = source.operationId ?? `${method} ${path}`;
        const operation = { name, method, path, source, parameters, title: source.summary ?? name, tags: source.tags ?? [] };
        this.operations.push(operation);
        this.operationsByName.set(name, operation);
      }
    }
  }

  /** Header fields that stand under `components` are those that every operation takes. */
  readParameter(parameter) {
    const whole = this.resolve(parameter);
    return { ...whole, isShared: Boolean(parameter.$ref) && whole.in === "header" };
  }

  /** Tags in the document's order, each with its operations; tags without operations are left out. */
  readTags() {
    const tags = new Map((this.document.tags ?? []).map((tag) => [tag.name, { ...tag, operations: [] }]));
    for (const operation of this.operations) {
      for (const name of operation.tags.length ? operation.tags : ["API"]) {
        if (!tags.has(name)) tags.set(name, { name, operations: [] });
        tags.get(name).operations.push(operation);
      }
    }
    return [...tags.values()].filter((tag) => tag.operations.length);
  }

  /** The responses of an operation, by status. */
  responses(operation) {
    return Object.entries(operation.source.responses ?? {})
      .map(([status, response]) => ({ status, response: this.resolve(response) }))
      .sort((a, b) => a.status.localeCompare(b.status));
  }

  /** What an operation's request body may be; null where it takes none. */
  requestBody(operation) {
    return operation.source.requestBody ? this.resolve(operation.source.requestBody) : null;
  }

  /** Ways to authenticate: each is a list of schemes that are needed together. Empty where anybody may call. */
  security(operation) {
    const ways = operation.source.security ?? this.document.security ?? [];
    return ways
      .map((way) => Object.keys(way).map((key) => ({ key, ...this.resolve(this.document.components?.securitySchemes?.[key]) })))
      .filter((way) => way.length);
  }

  /** The errors of a response, with the messages that its description or its examples give. */
  errors(status, response) {
    const texts = errorTexts(response.description);
    const examples = this.examples(response.content?.["application/json"]);
    return (response["x-sekkei-errors"] ?? []).map((error) => ({
      ...error,
      status,
      message: texts.get(error.code) ?? examples.find((one) => one.name === error.code)?.value?.error?.message ?? "",
      example: examples.find((one) => one.name === error.code)?.value,
    }));
  }

  /** The examples that a media type, a parameter or a schema carries. */
  examples(media) {
    if (!media) return [];
    if (media.examples && !Array.isArray(media.examples)) {
      return Object.entries(media.examples).map(([name, one]) => ({ name, ...this.resolve(one) }));
    }
    if (media.example !== undefined) return [{ name: "", value: media.example }];
    return (media.examples ?? []).map((value) => ({ name: "", value }));
  }

  /** Every error of the document by its code, with the operations that answer it. */
  get errorCatalog() {
    this.catalog ??= this.readErrors();
    return this.catalog;
  }

  readErrors() {
    const catalog = new Map();
    const add = (error) => {
      const key = `${error.code} ${error.status}`;
      if (!catalog.has(key)) catalog.set(key, { ...error, operations: [] });
      return catalog.get(key);
    };
    for (const operation of this.operations) {
      for (const { status, response } of this.responses(operation)) {
        for (const error of this.errors(status, response)) add(error).operations.push(operation);
      }
    }
    return [...catalog.values()].sort((a, b) => a.code.localeCompare(b.code) || a.status.localeCompare(b.status));
  }

  /** The operations whose requests or responses hold a model, at any depth. */
  operationsUsing(model) {
    this.usage ??= new Map(this.operations.map((operation) => [operation, this.modelsOf(operation)]));
    return this.operations.filter((operation) => this.usage.get(operation).has(model));
  }

  /** Errors share one envelope: counted too, it would make every operation use every model of errors. */
  modelsOf(operation) {
    const found = new Set();
    const succeeded = this.responses(operation).filter(({ status }) => status.startsWith("2"));
    this.collect([this.requestBody(operation), operation.parameters, succeeded], found);
    return found;
  }

  collect(node, found) {
    if (typeof node !== "object" || node === null) return;
    const name = this.modelName(node);
    if (name && !found.has(name)) {
      found.add(name);
      this.collect(this.schemas[name], found);
    }
    for (const [key, value] of Object.entries(node)) if (!key.startsWith("example")) this.collect(value, found);
  }

  /** The operation of another version that is this one: by its name, else by its method and path. */
  counterpart(operation) {
    return (
      this.operationsByName.get(operation.name) ??
      this.operations.find((one) => one.method === operation.method && one.path === operation.path) ??
      null
    );
  }

  /** What a change is about, as a place in this reference; null where this version has no such thing. */
  placeOfTarget(target = "") {
    const [first, second] = target.split(".");
    if (this.schemas[first]) return { kind: "models", name: first };
    const operation = second && this.operationsByName.get(second);
    if (operation) return { kind: "operations", name: operation.name };
    if (this.tags.some((tag) => tag.name === first)) return { kind: "tags", name: first };
    const error = this.errorCatalog.find((one) => one.name === first);
    return error ? { kind: "errors", name: error.code } : null;
  }
}

/** The lines of a description that say a code's message: "`VAL001`: A required field is missing." */
function errorTexts(description = "") {
  const lines = description.split("\n").map((line) => line.match(/^`([A-Z][A-Z0-9_]*)`[:：]\s*(.*)$/));
  return new Map(lines.filter(Boolean).map(([, code, text]) => [code, text]));
}
