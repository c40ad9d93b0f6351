public import SekkeiJSON

/// A schema of JSON Schema 2020-12, as OpenAPI 3.1 documents use it.
///
/// Formats are asserted, not annotations. Decimals and durations are texts whose bounds stand in `x-sekkei-…` keywords.
///
/// ```swift
/// let schema = try JSONSchema(["type": "integer", "minimum": 1])
/// schema.faults(in: 0)   // [minimum]
/// ```
public struct JSONSchema: Sendable {
    /// Which way a value goes: `readOnly` fields may not be sent, `writeOnly` fields may not come back, and neither is then required.
    public enum Direction: Sendable {
        case request, answer
        /// The two keywords say nothing.
        case both
    }

    /// Whether objects hold nothing but the properties that their schema names, unless it says something about the others.
    public var isClosed = false
    private let schema: JSONValue
    private let root: SchemaRoot
    private let direction: Direction

    /// Takes a schema.
    /// - Parameter document: What `$ref` points into; by default the schema itself.
    /// - Throws: ``SchemaError`` where the schema, or one that it refers to, says something that is not understood.
    public init(_ schema: JSONValue, in document: JSONValue? = nil, direction: Direction = .both) throws(SchemaError) {
        let root = SchemaRoot(document ?? schema)
        var check = VocabularyCheck(root: root)
        try check.check(schema, at: "#")
        self.init(schema, root: root, direction: direction)
    }

    /// Takes a schema whose vocabulary has been checked.
    init(_ schema: JSONValue, root: SchemaRoot, direction: Direction) {
        self.schema = schema
        self.root = root
        self.direction = direction
    }

    /// Everywhere that a value does not keep to the schema, in the order of the value.
    public func faults(in value: JSONValue) -> [SchemaFault] {
        var validation = SchemaValidation(root: root, direction: direction, isClosed: isClosed)
        validation.check(value, against: schema, at: "")
        return validation.faults
    }
}
