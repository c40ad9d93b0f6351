import SekkeiSpec

extension SampleValues {
    func meta(version: String) -> DocumentObject {
        [
            "timestamp": "2026-01-31T09:30:00.123Z",
            "request_id": "0b6f4c1e-7f0d-4b52-9a3e-5d8c2f6a1b90",
            "version": .string(version),
            "execution_time_ms": .number("1.42"),
        ]
    }

    /// The first and only page of a list.
    func pagination(_ pagination: Pagination, count: Int) -> DocumentObject {
        let size: DocumentValue = .integer(Int64(pagination.defaultSize))
        return switch pagination.style {
        case .page: ["page": 1, "size": size, "total": .integer(Int64(count)), "pages": count == 0 ? 0 : 1, "has_next": false]
        case .cursor: ["size": size, "has_next": false, "next_cursor": .null]
        }
    }

    /// The message with its placeholders filled in: values of enums by what they mean, in the language of the message.
    func message(of error: CatalogError, details: DocumentObject) -> LocalizedText {
        LocalizedText(
            texts: error.message.texts.map { language, text in
                var words = details
                for detail in error.details {
                    if let name = details[detail.name].flatMap({ meaning(of: $0, as: detail.type, in: language) }) {
                        words[detail.name] = .string(name)
                    }
                }
                return (language, Self.filled(text, with: words))
            })
    }

    /// What a value of an enum is called by people; nil for other values.
    private func meaning(of value: DocumentValue, as type: TypeReference, in language: String) -> String? {
        guard case .string(let text) = value, case .named(let name) = type.kind,
            case .enumeration(let values, _)? = declaration(name)?.shape
        else { return nil }
        return values.first { $0.name == text }?.description?.text(in: language)
    }

    /// A value given in part, with the members that an answer always has.
    func completed(_ given: Literal, as type: TypeReference) -> DocumentValue {
        switch (given, type.kind) {
        case (.list(let items), .list(let item)): .array(items.map { completed($0, as: item) })
        case (.object(let members), .map(let item, _)):
            .object(DocumentObject(members.map { ($0.name, completed($0.value, as: item)) }))
        case (.object(let members), .named(let name)): .object(completed(members, as: name))
        default: DocumentValue(given)
        }
    }

    private func completed(_ members: [LiteralMember], as name: String) -> DocumentObject {
        switch declaration(name)?.shape {
        case .object(let shape): return completed(members, shape)
        case .union(let union):
            guard let tag = members.first(where: { $0.name == union.discriminator }),
                let alternative = union.alternatives.first(where: { tag.value == .string($0.name) })
            else { return DocumentObject(members) }
            var object = DocumentObject([tag])
            object.merge(completed(members, as: alternative.type))
            return object
        case .enumeration, nil: return DocumentObject(members)
        }
    }

    private func completed(_ members: [LiteralMember], _ shape: ObjectShape) -> DocumentObject {
        var object = DocumentObject()
        for property in shape.properties where !property.isWriteOnly {
            if let member = members.first(where: { $0.name == property.name }) {
                object[property.name] = completed(member.value, as: property.type)
            } else if property.isRequired || property.defaultValue != nil {
                object[property.name] = value(of: property, depth: 1)
            }
        }
        for member in members where object[member.name] == nil { object[member.name] = DocumentValue(member.value) }
        return object
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
