import SekkeiSpec

/// Values that fit a type, for examples.
struct SampleValues: Sendable {
    static let traceID = "4bf92f3577b34da6a3ce929d0e0e4736"

    /// Types may be recursive; below this depth only what is required is filled in, and then nothing.
    private static let maximumDepth = 4

    private let types: TypeIndex

    init(api: API) {
        types = TypeIndex(api: api)
    }

    func object(_ properties: [Property]) -> DocumentObject {
        object(properties, depth: 0)
    }

    func meta(version: String) -> DocumentObject {
        [
            "timestamp": "2026-01-31T09:30:00.123Z",
            "request_id": "0b6f4c1e-7f0d-4b52-9a3e-5d8c2f6a1b90",
            "version": .string(version),
            "execution_time_ms": .number("1.42"),
        ]
    }

    /// The message with its placeholders filled in.
    func message(_ message: LocalizedText, details: DocumentObject) -> LocalizedText {
        LocalizedText(texts: message.texts.map { ($0.language, Self.filled($0.text, with: details)) })
    }

    private func object(_ properties: [Property], depth: Int) -> DocumentObject {
        guard depth < Self.maximumDepth else { return [:] }
        return DocumentObject(properties.map { ($0.name, value(of: $0, depth: depth)) })
    }

    private func value(of property: Property, depth: Int) -> DocumentValue {
        if let given = property.examples.first ?? property.defaultValue { return DocumentValue(given) }
        return value(of: property.type, depth: depth)
    }

    private func value(of type: TypeReference, depth: Int) -> DocumentValue {
        if let allowed = type.constraints.allowed?.first { return DocumentValue(allowed) }
        switch type.kind {
        case .list(let item): return depth < Self.maximumDepth ? [value(of: item, depth: depth + 1)] : []
        case .map(let item, _): return depth < Self.maximumDepth ? ["key": value(of: item, depth: depth + 1)] : [:]
        case .scalar(let scalar): return value(of: scalar, type.constraints)
        case .named(let name):
            guard let declaration = types[name] else { return .null }
            if let example = declaration.examples.first { return DocumentValue(example) }
            return switch declaration.shape {
            case .enumeration(let values, _): .string(values.first?.name ?? "")
            case .object(let shape): .object(object(shape.properties, depth: depth + 1))
            case .union: .null
            }
        }
    }

    private func value(of scalar: Scalar, _ constraints: Constraints) -> DocumentValue {
        switch scalar {
        case .string: .string("text")
        case .boolean: true
        case .int32, .int64, .number: (constraints.minimum ?? constraints.maximum).map { DocumentValue($0) } ?? 1
        case .uuid: "5c1d9f52-3a8e-4f0b-8d26-e1b7a9c40f13"
        case .date: "2026-01-31"
        case .dateTime: "2026-01-31T09:30:00Z"
        case .time: "09:30:00Z"
        case .email: "user@example.com"
        case .uri: "https://example.com/"
        case .hostname: "example.com"
        case .ipv4: "192.0.2.1"
        case .ipv6: "2001:db8::1"
        case .decimal: "1"
        case .duration: "PT1H"
        case .bytes, .file: "AA=="
        case .any: .null
        }
    }

    private static func plain(_ value: DocumentValue) -> String {
        switch value {
        case .string(let text), .number(let text): text
        case .integer(let value): String(value)
        default: value.json(indentation: nil).text(in: "")
        }
    }

    private static func filled(_ text: String, with details: DocumentObject) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let value = details[String(rest[rest.index(after: open)..<close])]
            result += rest[..<open] + (value.map(plain) ?? String(rest[open...close]))
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
