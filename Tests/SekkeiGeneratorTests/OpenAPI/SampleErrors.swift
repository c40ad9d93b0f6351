@testable import SekkeiSpec

enum SampleErrors {
    static let all =
        builtIn.map(builtInError) + [
            CatalogError(
                name: "BIZ_TASK_CLOSED", swiftName: "TaskClosed", code: "BIZ010", status: 409,
                details: [SampleAPI.property("task_id", .scalar(.int64)), SampleAPI.property("status", .named("TaskStatus"))],
                message: SampleAPI.bilingual("Task {task_id} is {status}.", "タスク {task_id} は {status} です。"), description: nil,
                isBuiltIn: false, file: "errors.yaml"),
            CatalogError(
                name: "BIZ_TASK_TAKEN", swiftName: "TaskTaken", code: "BIZ011", status: 409, details: [],
                message: SampleAPI.bilingual("Taken | already.", "取得済みです。"), description: nil, isBuiltIn: false, file: "errors.yaml"),
        ]

    private static let builtIn = [
        ("AUTH_TOKEN_EXPIRED", "AUTH002", 401), ("AUTH_INVALID_TOKEN", "AUTH003", 401), ("AUTH_INSUFFICIENT_PERMISSIONS", "AUTH004", 403),
        ("AUTH_REQUIRED", "AUTH005", 401), ("VAL_REQUIRED_FIELD_MISSING", "VAL001", 422), ("VAL_INVALID_FORMAT", "VAL002", 422),
        ("VAL_OUT_OF_RANGE", "VAL003", 422), ("VAL_MALFORMED_JSON", "VAL004", 400), ("VAL_BODY_TOO_LARGE", "VAL005", 413),
        ("VAL_UNSUPPORTED_MEDIA_TYPE", "VAL006", 415), ("VAL_UNKNOWN_FIELD", "VAL007", 422), ("VAL_NOT_ACCEPTABLE", "VAL008", 406),
        ("VAL_DUPLICATE_FIELD", "VAL009", 422), ("VAL_MALFORMED_REQUEST", "VAL010", 400), ("VAL_REQUEST_TIMEOUT", "VAL011", 408),
        ("VAL_HEADERS_TOO_LARGE", "VAL012", 431), ("VAL_URI_TOO_LONG", "VAL013", 414), ("VAL_PRECONDITION_REQUIRED", "VAL014", 428),
        ("BIZ_RESOURCE_NOT_FOUND", "BIZ002", 404), ("BIZ_EDITED_MEANWHILE", "BIZ004", 412),
        ("API_UNKNOWN_ROUTE", "API001", 404), ("API_METHOD_NOT_ALLOWED", "API002", 405), ("API_GONE", "API004", 410),
        ("RATE_LIMIT_EXCEEDED", "RATE001", 429),
        ("SYS_DATABASE_ERROR", "SYS001", 503),
        ("SYS_EXTERNAL_SERVICE_ERROR", "SYS002", 503), ("SYS_INTERNAL_ERROR", "SYS003", 500), ("SYS_TIMEOUT", "SYS004", 504),
    ]

    private static func builtInError(_ entry: (name: String, code: String, status: Int)) -> CatalogError {
        CatalogError(
            name: entry.name, swiftName: entry.name.lowercased(), code: entry.code, status: entry.status, details: [],
            message: SampleAPI.bilingual("Message of \(entry.code).", "\(entry.code) の文。"), description: nil, isBuiltIn: true, file: nil)
    }
}
