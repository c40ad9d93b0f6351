extension Vocabulary {
    static let serviceKeys: [KeyDefinition] = [
        .key("path", [.service], .text, "What the paths of its operations begin with.", "path: /tasks", default: "empty"),
        .key("summary", [.service, .example], .localizedText, "It in one line.", "summary: Tasks"),
        .key("description", [.service, .body, .returns], .localizedText, "What it is for.", "description: Work in projects."),
        .key("tags", [.service], .names, "The groups that it belongs to in the document.", "tags: [tasks]"),
        .required(
            "operations", [.service], .mapping, "Its operations, by name.",
            "operations: { countTasks: { http: GET /count, returns: int64 } }"),

        .key("type", [.body], .type, "The type of the body.", "type: CreateTask"),
        .key("required", [.body], .boolean, "Whether a request without a body is refused.", "required: false", default: "true"),
        .key(
            "multipart", [.body], .mapping, "The parts of a form, by name, in place of a type (`multipart/form-data`, RFC 7578).",
            "multipart: { file: { type: file, maxSize: 512KiB }, caption?: string }"),

        .key("status", [.returns], .integer, "The status of success.", "status: 201", default: "200, or 204 without a body"),
        .key("body", [.returns], .type, "The type of the answer.", "body: Task"),
        .key("headers", [.returns], .mapping, "Headers that the service supplies, by name.", "headers: { X-Total: int64 }"),
        .key("location", [.returns], .name, "The operation whose path becomes the `Location`.", "location: getTask"),
        .key(
            "stream", [.returns], .type, "What is sent while it is made, without the envelope: `bytes`, or the type of the values.",
            "stream: bytes"),
        .key(
            "as", [.returns], .name, "How values are streamed: `sse` (server-sent events) or `jsonl` (a line each).", "as: sse"),
        .key(
            "contentType", [.returns], .text, "The media type of streamed bytes.", "contentType: text/csv",
            default: "application/octet-stream"),

        .required(
            "style", [.paginate], .name, "How pages are named: `page`, by number, or `cursor`, by where the last ended.", "style: page"),
        .key(
            "defaultSize", [.paginate], .integer, "How many items a page has when the caller does not say.", "defaultSize: 20",
            default: "20"),
        .key("maxSize", [.paginate], .integer, "How many items a page has at most.", "maxSize: 100", default: "100"),
        .key("sort", [.paginate], .names, "The fields that `?sort=` takes.", "sort: [created_at, priority]"),
        .required("version", [.concurrency], .name, "The field of the answer that counts the changes.", "version: row_version"),
        .key(
            "required", [.concurrency], .boolean, "Whether a write without `If-Match` is refused (428).", "required: true", default: "false"
        ),

        .key("body", [.example], .value, "The request's body.", "body: { title: Close the books }"),
        .key("returns", [.example], .value, "The answer's data, or a part of it.", "returns: { status: todo }"),
    ]
}
