import SekkeiSpec

/// Fields of the framework with their description, bounds and example.
enum FrameworkSchema {
    static let requestID: DocumentObject = ["type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9._-]+$"]
    static let requestIDExample: DocumentValue = "0b6f4c1e-7f0d-4b52-9a3e-5d8c2f6a1b90"
    /// Visible ASCII but `"`, `\` and `,`.
    static let idempotencyKey: DocumentObject = [
        "type": "string", "minLength": 1, "maxLength": 255, "pattern": #"^[!#-+\-.-\[\]-~]+$"#,
    ]
    /// What the server reads and writes at most (`CursorSeal`).
    static let cursor: DocumentObject = ["type": "string", "maxLength": 2048]
    static let cursorExample: DocumentValue = "eyJpZCI6NDJ9"
    /// A caller's trace, or the id of a request that brought none.
    static let traceID: DocumentObject = ["type": "string", "minLength": 1, "maxLength": 64]
    static let code: DocumentObject = ["type": "string", "pattern": "^[A-Z]{2,6}[0-9]{3,5}$"]
    static let message: DocumentObject = ["type": "string", "maxLength": 16384]
    static let field: DocumentObject = ["type": "string", "maxLength": 16384]

    static func described(_ schema: DocumentObject, _ text: LocalizedText, example: DocumentValue? = nil) -> DocumentValue {
        var schema = schema
        schema["description"] = .text(text)
        if let example { schema["examples"] = [example] }
        return .object(schema)
    }

    /// Every member of the framework's objects is always there.
    static func object(_ properties: DocumentObject) -> DocumentObject {
        ["type": "object", "required": .array(properties.names.map { .string($0) }), "properties": .object(properties)]
    }

    /// Not `type: "null"` alone, for which client generators have no type.
    static var alwaysNull: DocumentObject {
        ["type": ["object", "null"], "description": .text(FrameworkText.noContent)]
    }
}
