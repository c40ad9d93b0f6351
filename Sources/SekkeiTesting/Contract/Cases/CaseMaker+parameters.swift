import SekkeiJSON

extension CaseMaker {
    /// Parameters that are at a bound, beyond one, wrong, missing, unknown, or there twice.
    mutating func parameterCases(_ base: RequestParts) -> [ContractCase] {
        var cases: [ContractCase] = []
        for parameter in operation.parameters where !parameter.isLeftToOthers && parameter.place != .cookie && !parameter.isLanguage {
            if parameter.isRequired, parameter.place != .path { cases.append(missing(parameter, base)) }
            cases += variants(of: parameter, base)
            if parameter.place == .query { cases.append(twice(parameter, base)) }
        }
        var unknown = base
        unknown.query.append(("no_such_parameter", "1"))
        cases.append(refused("no_such_parameter: an unknown parameter", unknown, "no_such_parameter", "query"))
        var field = base
        field.headers.append(("X-No-Such-Field", "1"))
        return cases + [ContractCase(attempt: "an unknown header field", parts: field, expectation: .accepted)]
    }

    private func refused(_ attempt: String, _ parts: RequestParts, _ name: String, _ place: String) -> ContractCase {
        ContractCase(attempt: attempt, parts: parts, expectation: .refused([422], field: .init(name: name, place: place)))
    }

    private func missing(_ parameter: ContractParameter, _ base: RequestParts) -> ContractCase {
        var parts = base
        parts.remove(parameter)
        return refused("\(parameter.name): is missing", parts, parameter.name, parameter.place.rawValue)
    }

    /// Of a parameter that is no list, only one value can be meant.
    private mutating func twice(_ parameter: ContractParameter, _ base: RequestParts) -> ContractCase {
        let whole = value(of: parameter)
        var parts = base
        parts.remove(parameter)
        let isList = document.root.effective(parameter.schema).schemaTypes?.contains("array") == true && parameter.isExploded
        let value = ParameterText.text(of: isList ? whole[0] ?? "" : whole)
        parts.query += isList ? [(parameter.name, value)] : [(parameter.name, value), (parameter.name, value)]
        if isList { return ContractCase(attempt: "\(parameter.name): one value", parts: parts, expectation: .accepted) }
        return refused("\(parameter.name): stands twice", parts, parameter.name, parameter.place.rawValue)
    }

    private mutating func variants(of parameter: ContractParameter, _ base: RequestParts) -> [ContractCase] {
        texts(of: parameter).compactMap { variant in
            var parts = base
            parts.remove(parameter)
            guard Self.canStand(variant.values, in: parameter.place) else { return nil }
            switch parameter.place {
            case .path: parts.path[parameter.name] = variant.values.first
            case .query: parts.query += variant.values.map { (parameter.name, $0) }
            default: parts.headers += variant.values.map { (parameter.name, $0) }
            }
            let attempt = "\(parameter.name): \(variant.label)"
            return variant.isValid || parameter.isIgnoredWhereInvalid
                ? ContractCase(attempt: attempt, parts: parts, expectation: .accepted)
                : refused(attempt, parts, parameter.name, parameter.place.rawValue)
        }
    }

    private typealias TextVariant = (label: String, values: [String], isValid: Bool)

    /// The variants that a text can express.
    private mutating func texts(of parameter: ContractParameter) -> [TextVariant] {
        let schema = document.root.effective(parameter.schema)
        var variants = SchemaVariants(schema, generator)
        var texts: [TextVariant] = variants.all().map { ($0.label, Self.texts($0.value, parameter), $0.isValid) }
        if let items = schema["items"] {
            var entries = SchemaVariants(items, generator)
            texts += entries.all().map { ("an entry with \($0.label)", Self.texts(.array([$0.value]), parameter), $0.isValid) }
            texts += Self.unreadable(document.root.effective(items)).map { ("an entry '\($0)'", [$0], false) }
        }
        return texts + Self.unreadable(schema).map { ("'\($0)'", [$0], false) }
    }

    private static func texts(_ value: JSONValue, _ parameter: ContractParameter) -> [String] {
        guard parameter.isExploded, let elements = value.arrayValue else { return [ParameterText.text(of: value)] }
        return elements.map(ParameterText.text)
    }

    /// Texts that are no value of the schema's type.
    private static func unreadable(_ schema: JSONValue) -> [String] {
        switch schema.schemaTypes?.first {
        case "integer": ["x", "1.5", "0x1"]
        case "number": ["x", "NaN"]
        case "boolean": ["maybe", "1"]
        default: []
        }
    }

    /// An empty path segment is another path, and a header field has visible ASCII only.
    private static func canStand(_ values: [String], in place: ContractParameter.Place) -> Bool {
        switch place {
        case .path: values.count == 1 && values.allSatisfy { !$0.isEmpty && !$0.contains("/") }
        case .header: values.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (33...126).contains($0) } && $0.utf8.count < 4_000 }
        default: !values.isEmpty && values.allSatisfy { $0.utf8.count < 1_500 }
        }
    }
}

extension RequestParts {
    mutating func remove(_ parameter: ContractParameter) {
        query.removeAll { $0.name == parameter.name && parameter.place == .query }
        headers.removeAll { $0.name == parameter.name && parameter.place == .header }
    }
}
