/// Types, errors, services and what is generated beside them have different names in Swift.
enum GeneratedNamesRule {
    static func check(_ types: [TypeDraft], _ services: [ServiceDraft], _ errors: [ErrorDraft], _ reader: Reader) {
        var names = types.map { ($0.swiftName, "type '\($0.entry.name)'", $0.entry.nameSpan) }
        names += errors.compactMap { draft in draft.nameSpan.map { (draft.error.swiftName, "error '\(draft.error.name)'", $0) } }
        names += services.map { ("\($0.service.name)Service", "the protocol of service '\($0.service.name)'", $0.service.span) }
        for draft in services.flatMap(\.operations) where !draft.query.isEmpty {
            let name = draft.operation.swiftName
            names.append(
                ("\(name.prefix(1).uppercased())\(name.dropFirst())Query", "the query of '\(draft.operation.name)'", draft.nameSpan))
        }
        SwiftNamesRule.check(names, reader)
        for service in services {
            SwiftNamesRule.check(
                service.operations.map { ($0.operation.swiftName, "operation '\($0.operation.name)'", $0.nameSpan) }, reader)
        }
    }
}
