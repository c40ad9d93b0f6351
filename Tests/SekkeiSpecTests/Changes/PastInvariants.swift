import SekkeiSpec

/// What holds of every projected API; each fault in words.
enum PastInvariants {
    static func faults(_ api: API) -> [String] {
        var newer = api
        var faults: [String] = []
        for past in api.past {
            faults += unresolved(past.api) + repeated(past.api) + unlisted(past, newer) + uncovered(past, newer)
            newer = past.api
        }
        return faults
    }

    private static func unresolved(_ api: API) -> [String] {
        let known = Set(api.types.map(\.name))
        let operations = api.services.flatMap(\.operations)
        let parameters = operations.flatMap { $0.pathParameters + $0.query + $0.headers + $0.returns.headers }
        let bodies = operations.flatMap { [$0.body?.type, $0.returns.body, $0.returns.stream?.element].compactMap(\.self) }
        let fields = api.types.flatMap(\.properties) + parameters + api.errors.flatMap(\.details)
        let used = (fields.map(\.type) + bodies).flatMap { names($0.kind) }
        return used.filter { !known.contains($0) }.map { "\($0) is not declared" }
    }

    private static func names(_ kind: TypeReference.Kind) -> [String] {
        switch kind {
        case .scalar: []
        case .named(let name): [name]
        case .list(let element), .map(let element, _): names(element.kind)
        }
    }

    private static func repeated(_ api: API) -> [String] {
        let operations = api.services.flatMap(\.operations)
        let lists = [
            api.types.map(\.name), operations.map(\.name), operations.map { "\($0.method.rawValue) \($0.path.text)" },
            api.errors.map(\.code),
        ]
        let properties = api.types.map { $0.properties.map(\.name) } + operations.map { $0.query.map(\.name) }
        return (lists + properties).filter { Set($0).count != $0.count }.map { "a name stands twice in \($0)" }
    }

    /// A type as callers see it, without its texts.
    private static func form(_ type: TypeDeclaration) -> String {
        let fields = type.properties.map {
            "\($0.name) \($0.type) \($0.isRequired) \($0.isNullable) \($0.isReadOnly) \($0.isWriteOnly) \(String(describing: $0.defaultValue))"
        }
        return (fields + type.values.map(\.name)).joined(separator: "\n")
    }

    private static func unlisted(_ past: PastVersion, _ newer: API) -> [String] {
        let listed = Set(past.step.types.map(\.type))
        return past.api.types.compactMap { old in
            guard let new = newer.type(named: old.name) else { return "\(old.name) is not in the newer version" }
            let holds = (old.properties + new.properties).contains { !listed.isDisjoint(with: names($0.type.kind)) }
            let differs = form(old) != form(new) || holds || hasConversion(past.step, old.name)
            return differs == listed.contains(old.name) ? nil : "\(old.name) differs: \(differs), is listed: \(listed.contains(old.name))"
        }
    }

    private static func hasConversion(_ step: VersionStep, _ type: String) -> Bool {
        step.fields(of: type)?.contains {
            $0.contains("[") || $0.hasSuffix("clamp") || $0.contains("~") || $0.hasPrefix("+") || $0.contains(">")
        } ?? false
    }

    /// Every field of both versions stands in the conversion once.
    private static func uncovered(_ past: PastVersion, _ newer: API) -> [String] {
        past.step.types.flatMap { conversion -> [String] in
            guard case .object(let fields) = conversion.shape else { return [] }
            var old: [String] = []
            var new: [String] = []
            for field in fields {
                switch field {
                case .value(let older, let newer, _): (old, new) = (old + [older], new + [newer])
                case .added(let newer, _): new.append(newer)
                case .swift(let older, let newer, _): (old, new) = (old + older, new + newer)
                }
            }
            let expected = (
                past.api.type(named: conversion.type)?.properties.map(\.name).sorted() ?? [],
                newer.type(named: conversion.type)?.properties.map(\.name).sorted() ?? []
            )
            return old.sorted() == expected.0 && new.sorted() == expected.1
                ? [] : ["\(conversion.type) in \(past.name): \(old) \(new) for \(expected)"]
        }
    }
}
