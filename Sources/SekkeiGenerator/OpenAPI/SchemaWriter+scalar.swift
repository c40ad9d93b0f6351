import SekkeiSpec

extension SchemaWriter {
    /// What a decimal number looks like in a string.
    static let decimalPattern = #"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$"#

    /// What a time without a zone looks like in a string. The format `time` of JSON Schema has a zone; `time-local` stands in the
    /// registry of OpenAPI, and what does not know it has the pattern.
    static let timePattern = #"^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?$"#

    /// The schema of a scalar, with its constraints.
    func scalar(_ scalar: Scalar, _ constraints: Constraints, isNullable: Bool) -> DocumentObject {
        switch scalar {
        case .boolean: boolean(constraints, isNullable: isNullable)
        case .int32, .int64: number("integer", format: scalar.rawValue, constraints, isNullable: isNullable)
        case .number: number("number", format: "double", constraints, isNullable: isNullable)
        case .string: text([:], constraints, isNullable: isNullable)
        case .decimal: bounded(["format": "decimal", "pattern": .string(Self.decimalPattern)], constraints, isNullable: isNullable)
        case .duration: bounded(["format": "duration"], constraints, isNullable: isNullable)
        case .bytes: bytes(constraints, isNullable: isNullable)
        case .file: file(constraints)
        case .any: [:]
        case .time: text(["format": "time-local", "pattern": .string(Self.timePattern)], constraints, isNullable: isNullable)
        default: text(["format": .string(scalar.rawValue)], constraints, isNullable: isNullable)
        }
    }

    /// A string, with what a text can be bound by.
    func text(_ particulars: DocumentObject, _ constraints: Constraints, isNullable: Bool) -> DocumentObject {
        var schema: DocumentObject = ["type": Self.type("string", isNullable)]
        schema.merge(particulars)
        schema.set("format", constraints.format)
        schema.merge(lengthsAndPattern(constraints))
        addValues(constraints, isNullable: isNullable, to: &schema)
        return schema
    }

    func lengthsAndPattern(_ constraints: Constraints) -> DocumentObject {
        var schema = DocumentObject()
        schema.set("minLength", constraints.minLength)
        schema.set("maxLength", constraints.maxLength)
        schema.set("pattern", constraints.pattern)
        return schema
    }

    /// `const` of a boolean breaks clients that generators write; an enum of one value does not.
    private func boolean(_ constraints: Constraints, isNullable: Bool) -> DocumentObject {
        var schema: DocumentObject = ["type": Self.type("boolean", isNullable)]
        if let constant = constraints.constant { schema["enum"] = .array([DocumentValue(constant)] + (isNullable ? [.null] : [])) }
        return schema
    }

    private func number(_ type: String, format: String, _ constraints: Constraints, isNullable: Bool) -> DocumentObject {
        var schema: DocumentObject = ["type": Self.type(type, isNullable), "format": .string(constraints.format ?? format)]
        for bound in Self.bounds(of: constraints) { schema[bound.name] = DocumentValue(bound.value) }
        addValues(constraints, isNullable: isNullable, to: &schema)
        return schema
    }

    /// A string that stands for a quantity: JSON Schema has no bounds for these, so they are said in words of our own, as strings.
    private func bounded(_ particulars: DocumentObject, _ constraints: Constraints, isNullable: Bool) -> DocumentObject {
        var schema: DocumentObject = ["type": Self.type("string", isNullable)]
        schema.merge(particulars)
        for bound in Self.bounds(of: constraints) { schema["x-sekkei-\(bound.name)"] = .string(Self.plain(bound.value)) }
        addValues(constraints, isNullable: isNullable, to: &schema)
        return schema
    }

    /// Four characters stand for three bytes. The lengths of the spec count bytes.
    private func bytes(_ constraints: Constraints, isNullable: Bool) -> DocumentObject {
        var schema: DocumentObject = ["type": Self.type("string", isNullable), "contentEncoding": "base64"]
        schema.set("minLength", constraints.minLength.map(Self.base64Length))
        schema.set("maxLength", constraints.maxLength.map(Self.base64Length))
        schema.set("x-sekkei-minLength", constraints.minLength)
        schema.set("x-sekkei-maxLength", constraints.maxLength)
        return schema
    }

    /// The length of a binary string counts bytes (OpenAPI 3.1, "Considerations for File Uploads").
    private func file(_ constraints: Constraints) -> DocumentObject {
        var schema: DocumentObject = ["type": "string", "format": "binary"]
        schema.set("maxLength", constraints.maxSize)
        return schema
    }

    private func addValues(_ constraints: Constraints, isNullable: Bool, to schema: inout DocumentObject) {
        // A null that `const` or `enum` does not list is refused, whatever `type` says.
        if let constant = constraints.constant {
            if isNullable { schema["enum"] = [DocumentValue(constant), .null] } else { schema["const"] = DocumentValue(constant) }
        } else if let allowed = constraints.allowed {
            schema["enum"] = .array(allowed.map { DocumentValue($0) } + (isNullable ? [.null] : []))
        }
    }

    private static func base64Length(ofBytes count: Int) -> Int { count / 3 * 4 + (count % 3 == 0 ? 0 : 4) }

    private static func bounds(of constraints: Constraints) -> [(name: String, value: Literal)] {
        let all = [
            ("minimum", constraints.minimum), ("maximum", constraints.maximum), ("exclusiveMinimum", constraints.exclusiveMinimum),
            ("exclusiveMaximum", constraints.exclusiveMaximum), ("multipleOf", constraints.multipleOf),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }

    private static func plain(_ literal: Literal) -> String {
        switch literal {
        case .integer(let value): String(value)
        case .number(let text), .string(let text): text
        default: ""
        }
    }
}
