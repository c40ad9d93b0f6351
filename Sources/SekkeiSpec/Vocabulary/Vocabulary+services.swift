extension Vocabulary {
    static let serviceKeys: [KeyDefinition] = [
        .key("path", [.service], .text, "What the paths of its operations begin with.", "path: /tasks", default: "empty"),
        .key("summary", [.service, .example], .localizedText, "It in one line.", "summary: Tasks"),
        .key("description", [.service, .body, .returns], .localizedText, "What it is for.", "description: Work in projects."),
        .key("tags", [.service], .names, "The groups that it belongs to in the document.", "tags: [tasks]"),
        .required(
            "operations", [.service], .mapping, "Its operations, by name.",
            "operations: { listTasks: { http: GET /, returns: list<Task> } }"),

        .key("type", [.body], .type, "The type of the body.", "type: CreateTask"),
        .key("required", [.body], .boolean, "Whether a request without a body is refused.", "required: false", default: "true"),
        .planned("multipart", [.body], .mapping, "The parts of a form with files.", "multipart: { file: file }"),

        .key("status", [.returns], .integer, "The status of success.", "status: 201", default: "200, or 204 without a body"),
        .key("body", [.returns], .type, "The type of the answer.", "body: Task"),
        .key("headers", [.returns], .mapping, "Headers that the service supplies, by name.", "headers: { X-Total: int64 }"),
        .key("location", [.returns], .name, "The operation whose path becomes the `Location`.", "location: getTask"),
        .planned("stream", [.returns], .name, "A streamed answer.", "stream: bytes"),
        .planned("contentType", [.returns], .text, "The media type of a streamed answer.", "contentType: text/csv"),

        .required("style", [.paginate], .name, "How pages are named: `page`.", "style: page"),
        .key(
            "defaultSize", [.paginate], .integer, "How many items a page has when the caller does not say.", "defaultSize: 20",
            default: "20"),
        .key("maxSize", [.paginate], .integer, "How many items a page has at most.", "maxSize: 100", default: "100"),
        .key("sort", [.paginate], .names, "The fields that `?sort=` takes.", "sort: [created_at, priority]"),

        .key("body", [.example], .value, "The request's body.", "body: { title: Close the books }"),
        .key("returns", [.example], .value, "The answer's data, or a part of it.", "returns: { status: todo }"),
    ]
}
