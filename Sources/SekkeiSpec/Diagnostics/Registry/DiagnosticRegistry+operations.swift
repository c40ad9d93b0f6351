extension DiagnosticRegistry {
    static let operations: [DiagnosticCode: DiagnosticExplanation] = [
        .invalidRoute: .init(
            "invalid route", "'http' is one of GET, POST, PUT, PATCH, DELETE, a space, and a path whose parameters stand in braces.",
            example: "http: FETCH tasks", fix: "http: GET /tasks"),
        .undeclaredPathParameter: .init(
            "path parameter not declared", "Every parameter in the path has its type under 'path'.",
            example: "http: GET /{task_id}", fix: "path: { task_id: int64 }"),
        .unusedPathParameter: .init(
            "path parameter not in the path", "'path' declares a parameter that the path does not have.",
            example: "http: GET /{task_id}\npath: { id: int64 }", fix: "path: { task_id: int64 }"),
        .duplicateOperation: .init(
            "operation declared twice", "Operation names are unique in the whole API: they are the document's operation ids.",
            example: "'list' in Tasks and in Users", fix: "listTasks, listUsers"),
        .duplicateRoute: .init(
            "two operations on one route", "Method and path of two operations match the same requests; parameter names do not matter.",
            example: "getTask:\n  http: GET /tasks/{id}\n  path: { id: int64 }\n"
                + "readTask:\n  http: GET /tasks/{task_id}\n  path: { task_id: int64 }", fix: "Give one another path or method."),
        .bodyNotAllowed: .init(
            "body on GET or DELETE", "A body has no defined meaning there, and proxies drop it (RFC 9110 section 9.3.1).",
            example: "http: GET /\nbody: Filter", fix: "Use 'query', or POST."),
        .paginationWithoutList: .init(
            "pages of what is no list", "'paginate' makes pages of a list.",
            example: "paginate: page\nreturns: Task", fix: "returns: list<Task>"),
        .unknownSortField: .init(
            "unknown sort field", "'sort' names fields of the items of the list.",
            example: "sort: [created]", fix: "sort: [created_at]"),
        .bodyWithoutContent: .init(
            "status without content has a body", "204 and 205 have no body.",
            example: "returns: { status: 204, body: Task }", fix: "returns: Task"),
        .unknownOperation: .init(
            "unknown operation", "'location' names an operation of this API.",
            example: "returns: { status: 201, body: Task, location: getTsk }",
            fix: "returns: { status: 201, body: Task, location: getTask }"),
        .unfillableLocation: .init(
            "location cannot be filled in",
            "Every parameter of the operation's path is a required field of the answer with the same name; 'id' stands for the last.",
            example: "returns: { status: 201, body: Moved, location: getTask }   # Moved has neither 'task_id' nor 'id'",
            fix: "Answer a type with the field 'id'."),
        .invalidParameter: .init(
            "parameter cannot have this type",
            "Parameters travel as text: scalars and enums, in the query lists too. None is null, and those of paths are always there.",
            example: "path: { task: Task }", fix: "path: { task_id: int64 }"),
        .duplicateService: .init(
            "service declared twice", "Service names are unique in the whole API.",
            example: "Tasks in two files", fix: "Merge them, or rename one."),
        .repeatedPathParameter: .init(
            "path parameter stands twice", "Each parameter stands in the path once, that of the service included.",
            example: "path: /tasks/{id}\noperations:\n  getNote:\n    http: GET /notes/{id}\n    path: { id: int64 }",
            fix: "path: /tasks/{id}\noperations:\n  getNote:\n    http: GET /notes/{note_id}\n    path: { id: int64, note_id: int64 }"),
        .notASuccessStatus: .init(
            "not a status of success", "'returns' says what is answered on success: 200 to 299. Errors come from the catalogue.",
            example: "returns: { status: 404 }", fix: "errors: [BIZ_RESOURCE_NOT_FOUND]"),
        .missingSummary: .init(
            "no summary", "The document and the generated code are read by people. A warning.",
            example: "listTasks: { http: GET / }", fix: "listTasks: { http: GET /, summary: List tasks }"),
        .contradictoryPageSizes: .init(
            "page sizes contradict", "The default size of a page is at most its greatest size.",
            example: "paginate: { style: page, defaultSize: 200, maxSize: 100 }",
            fix: "paginate: { style: page, defaultSize: 50, maxSize: 100 }"),
        .paginationParameterClash: .init(
            "parameter of pagination", "'paginate' adds 'page' or 'cursor', 'size' and 'sort' to the query by itself.",
            example: "paginate: page\nquery: { page?: int32 }", fix: "Leave the parameter out."),
        .ambiguousRoute: .init(
            "two paths match the same request",
            "A literal wins over a parameter. Where each of two paths is the more specific at another segment, nothing decides.",
            example: "taskNotes:\n  http: GET /tasks/{id}/notes\n  path: { id: int64 }\n"
                + "latestNotes:\n  http: GET /{kind}/latest/notes\n  path: { kind: string }",
            fix: "taskNotes:\n  http: GET /tasks/{id}/notes\n  path: { id: int64 }\n"
                + "latestNotes:\n  http: GET /kinds/{kind}/latest/notes\n  path: { kind: string }"),
        .reservedHeader: .init(
            "header of the framework",
            "The framework reads and writes these headers itself, as do 'auth', 'concurrency' and 'location': OpenAPI leaves declared "
                + "ones out or shows them twice.",
            example: "headers: { Authorization: string }", fix: "auth: bearer"),
        .statusWithoutBody: .init(
            "status needs a body",
            "An answer without a body has the status 204, whatever was done. Other statuses of success carry data.",
            example: "returns: { status: 202 }", fix: "returns: { status: 202, body: Job }"),
        .unreachableSize: .init(
            "file larger than the body",
            "A body above 'maxBody' is refused before its parts are looked at, so a file of 'maxSize' can never arrive. A warning.",
            example: "maxBody: 1MiB\nbody: { multipart: { image: { type: file, maxSize: 5MiB } } }", fix: "maxBody: 6MiB"),
        .versionLikeRoute: .init(
            "path reads as a version",
            "Below the base path, a first segment of 'v' and digits names the version that serves a request: nothing else can stand there.",
            example: "getEngine:\n  http: GET /v8/engines\n  summary: Get\n  auth: none\n  returns: string",
            fix: "getEngine:\n  http: GET /engines/v8\n  summary: Get\n  auth: none\n  returns: string"),
        .unknownTag: .init(
            "unknown tag", "Where 'api.tags' declares the groups of the document, a tag that is not among them is most likely a slip.",
            example: "api: { title: Shop, version: 1.0.0, tags: [tasks] }\nservices: { Tasks: { tags: [task], operations: {} } }",
            fix: "api: { title: Shop, version: 1.0.0, tags: [tasks] }\nservices: { Tasks: { tags: [tasks], operations: {} } }"),
        .invalidRowVersion: .init(
            "no row version",
            "'concurrency' makes the tag of an answer from a field that counts its changes: an int32 or int64 that is always there. "
                + "A read-only one is not where the answer's type is read from bodies too. Only a DELETE that answers nothing may name a field that no answer has.",
            example: "concurrency: { version: updated_at }\nreturns: Task",
            fix: "concurrency: { version: row_version }   # row_version: { type: int64, readOnly: true }\nreturns: Task"),
    ]
}
