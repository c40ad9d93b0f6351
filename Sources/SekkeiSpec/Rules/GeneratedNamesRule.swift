/// What the spec declares has other names in Swift than what is generated beside it, and than anything else that it declares.
enum GeneratedNamesRule {
    static func check(_ types: [TypeDraft], _ services: [ServiceDraft], _ errors: [ErrorDraft], _ versions: [APIVersion], _ reader: Reader)
    {
        let own = own(types, errors)
        ReservedNamesRule.check(own.compactMap { name in name.span.map { (name.swiftName, $0) } }, reader)
        // What is generated comes first, so that a clash is told where the spec's own name stands: there it can be changed.
        let generated = generated(types, services, versions)
        SwiftNamesRule.check(generated + own, help: "rename one of them, or give it another name in Swift with 'swiftName:'", reader)
        // Names that differ in case alone have been reported as such.
        var seen: Set<String> = []
        let distinct = services.filter { seen.insert($0.service.name.lowercased()).inserted }
        SwiftNamesRule.check(distinct.map(property), help: "rename one of the services", reader)
        for service in services { SwiftNamesRule.check(service.operations.map(method), reader) }
    }

    private typealias Name = SwiftNamesRule.Name

    /// The names that the spec writes itself.
    static func own(_ types: [TypeDraft], _ errors: [ErrorDraft]) -> [SwiftNamesRule.Name] {
        types.filter { !$0.entry.isCaller }.map(name) + errors.compactMap(name)
    }

    /// The names at the top level that follow from those.
    static func generated(_ types: [TypeDraft], _ services: [ServiceDraft], _ versions: [APIVersion]) -> [SwiftNamesRule.Name] {
        fixed + versions.filter { !$0.isCurrent }.map(namespace) + types.filter(\.entry.isCaller).map(name) + aliases(types)
            + services.flatMap(names)
    }

    private static let fixed = [
        Name(swiftName: GeneratedName.registry, what: "the registry of all services"),
        Name(swiftName: GeneratedName.patterns, what: "the table of regular expressions"),
    ]

    private static func namespace(_ version: APIVersion) -> Name {
        Name(swiftName: GeneratedName.namespace(ofVersion: version.name), what: "the namespace of version '\(version.name)'")
    }

    private static func name(_ type: TypeDraft) -> Name {
        Name(swiftName: type.swiftName, what: "type '\(type.entry.name)'", span: type.entry.nameSpan)
    }

    /// The runtime has structs of its own for the built-in errors.
    private static func name(_ draft: ErrorDraft) -> Name? {
        guard !draft.error.isBuiltIn, let span = draft.nameSpan else { return nil }
        return Name(swiftName: draft.error.swiftName, what: "error '\(draft.error.name)'", span: span)
    }

    private static func aliases(_ types: [TypeDraft]) -> [Name] {
        types.compactMap { type in
            GeneratedName.alias(for: type.swiftName).map {
                Name(swiftName: $0, what: "the alias for Swift's own '\(type.swiftName)'", span: type.entry.nameSpan)
            }
        }
    }

    private static func names(_ draft: ServiceDraft) -> [Name] {
        let service = draft.service
        let name = Name(
            swiftName: GeneratedName.service(service.name), what: "the protocol of service '\(service.name)'", span: service.span)
        return [name] + draft.operations.flatMap(names)
    }

    private static func names(_ draft: OperationDraft) -> [Name] {
        let operation = draft.operation
        let name = operation.swiftName
        let hasSort = operation.pagination?.sort.isEmpty == false
        let names = [
            draft.query.isEmpty ? nil : (GeneratedName.query(of: name), "query"),
            hasSort ? (GeneratedName.sort(of: name), "sort enum") : nil,
            draft.headers.isEmpty ? nil : (GeneratedName.headers(of: name), "headers"),
            draft.parts.isEmpty ? nil : (GeneratedName.form(of: name), "form"),
            draft.answerHeaders.isEmpty ? nil : (GeneratedName.result(of: name), "result"),
        ]
        return names.compactMap { $0 }.map { swiftName, part in
            Name(swiftName: swiftName, what: "the \(part) of '\(operation.name)'", span: draft.nameSpan)
        }
    }

    static func property(_ draft: ServiceDraft) -> SwiftNamesRule.Name {
        let name = draft.service.name
        return Name(swiftName: GeneratedName.property(ofService: name), what: "the property of service '\(name)'", span: draft.service.span)
    }

    private static func method(_ draft: OperationDraft) -> Name {
        Name(swiftName: draft.operation.swiftName, what: "operation '\(draft.operation.name)'", span: draft.nameSpan)
    }
}
