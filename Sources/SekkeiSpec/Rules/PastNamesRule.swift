/// What is generated for older versions has names of its own: the protocols by which the application converts and serves what is gone.
struct PastNamesRule {
    private typealias Name = SwiftNamesRule.Name

    let newest: SpecDrafts
    let steps: [ChangeSet]
    let reader: Reader

    func check() {
        let conversions = steps.flatMap(\.entries).filter(\.isConvertedBySwift)
        ReservedNamesRule.check(conversions.map { ($0.name, $0.span) }, reader)
        let shadows = conversions.filter { GeneratedName.alias(for: $0.name) != nil }
        for entry in shadows {
            reader.error(
                .reservedName, "'\(entry.name)' is a name of Swift's own, and the protocol of the change would hide it", at: entry.span,
                help: "give the change another name")
        }
        let removed = steps.flatMap(removals)
        let types = newest.types.all
        let others = GeneratedNamesRule.generated(types, newest.services, newest.versions) + GeneratedNamesRule.own(types, newest.errors)
        report(others, conversions.map(Self.protocolName) + removed.map(\.protocolName))
        report(newest.services.map(GeneratedNamesRule.property), conversions.map(Self.property) + removed.map(\.property))
    }

    /// Of the others, those that clash with one another have been reported.
    private func report(_ others: [Name], _ names: [Name]) {
        guard !names.isEmpty else { return }
        SwiftNamesRule.check(others + names, help: "give the change another name, or rename the other", reader)
    }

    private static func protocolName(_ entry: ChangeEntry) -> Name {
        Name(swiftName: entry.name, what: "the protocol of change '\(entry.name)'", span: entry.span)
    }

    private static func property(_ entry: ChangeEntry) -> Name {
        Name(swiftName: GeneratedName.property(ofChange: entry.name), what: "the property of change '\(entry.name)'", span: entry.span)
    }

    /// Once for each service that lost operations, at the first of them.
    private func removals(_ step: ChangeSet) -> [(protocolName: Name, property: Name)] {
        var seen: Set<String> = []
        return step.removed.filter { !$0.isWithdrawn && seen.insert($0.service).inserted }.map { operation in
            let what = "removed operations of '\(operation.service)' in \(step.older)"
            return (
                Name(
                    swiftName: GeneratedName.removed(operation.service, version: step.older), what: "the protocol of the \(what)",
                    span: operation.nameSpan),
                Name(
                    swiftName: GeneratedName.removedProperty(operation.service, version: step.older), what: "the property of the \(what)",
                    span: operation.nameSpan)
            )
        }
    }
}
