import SekkeiSpec

/// All versions of an API, and the operations of each with their numbers.
final class SwiftVersions: Sendable {
    /// The newest first.
    let contexts: [SwiftContext]
    /// Every operation with a number of its own: those of the newest version, and those of older ones that differ.
    let served: [OperationVersion]
    /// The routes that answer 410, numbered behind those.
    let gone: [RetiredOperation]
    /// The changes that the application converts.
    let conversions: [SwiftConversion]
    /// The policies as the operations use them.
    let policies: PolicyCatalog
    private let operations: [[String: OperationVersion]]
    private let numbers: [ObjectIdentifier: Int]
    private let successors: [ObjectIdentifier: OperationVersion]
    private let reaches: [TypeReach]
    private let removed: [[(service: Service, operations: [OperationVersion])]]

    init(newest: SwiftContext) {
        var contexts = [newest]
        for past in newest.api.past { contexts.append(SwiftContext(past, newer: contexts[contexts.count - 1])) }
        self.contexts = contexts
        operations = Self.operations(contexts)
        let byVersion = operations
        served = contexts.flatMap { context in
            context.operations.compactMap { byVersion[context.number][$0.operation.name] }.filter { context.number == 0 || $0.differs }
        }
        policies = PolicyCatalog(served, newest)
        numbers = Dictionary(served.enumerated().map { (ObjectIdentifier($1), $0) }, uniquingKeysWith: { first, _ in first })
        gone = Self.gone(contexts)
        successors = Dictionary(
            byVersion.joined().compactMap { entry in entry.value.newer.map { (ObjectIdentifier($0), entry.value) } },
            uniquingKeysWith: { first, _ in first })
        reaches = Self.reaches(contexts)
        removed = contexts.map { Self.removed(in: $0, byVersion[$0.number]) }
        conversions = SwiftConversion.all(contexts, reaches, byVersion)
    }

    var newest: SwiftContext { contexts[0] }
    /// The versions before the newest, newest first.
    var past: ArraySlice<SwiftContext> { contexts.dropFirst() }

    func operation(_ name: String, in context: SwiftContext) -> OperationVersion? { operations[context.number][name] }

    /// The number that an operation of a version has: its own, or that of the newer one that it equals.
    func number(of version: OperationVersion) -> Int {
        numbers[ObjectIdentifier(version)] ?? version.newer.map(number) ?? 0
    }

    /// The number of a route that answers 410.
    func number(of operation: RetiredOperation) -> Int { served.count + (gone.firstIndex(of: operation) ?? 0) }

    /// An operation in the next older version; nil where that does not have it.
    func older(_ version: OperationVersion) -> OperationVersion? { successors[ObjectIdentifier(version)] }

    /// The operations that a version was the last to have, by service.
    func removed(in context: SwiftContext) -> [(service: Service, operations: [OperationVersion])] { removed[context.number] }

    /// The types that conversions to the next newer version, and those back, are asked for.
    func reach(_ context: SwiftContext) -> TypeReach { reaches[context.number] }

    // MARK: - Building

    private static func operations(_ contexts: [SwiftContext]) -> [[String: OperationVersion]] {
        var versions: [[String: OperationVersion]] = []
        for context in contexts {
            let newer = versions.last ?? [:]
            let entries = context.operations.map { service, operation in
                (operation.name, version(operation, of: service, in: context, newer, contexts))
            }
            versions.append(Dictionary(entries, uniquingKeysWith: { first, _ in first }))
        }
        return versions
    }

    private static func version(
        _ operation: Operation, of service: Service, in context: SwiftContext, _ newer: [String: OperationVersion],
        _ contexts: [SwiftContext]
    ) -> OperationVersion {
        let conversion = context.changes?.operation(operation.name)
        let name = conversion.map(\.newer) ?? operation.name
        if let next = name.flatMap({ newer[$0] }) {
            return OperationVersion(
                context: context, service: service, operation: operation, newer: next, conversion: conversion, lastVersion: next.lastVersion
            )
        }
        var next: OperationVersion?
        if context.newer != nil {
            for newer in contexts[..<context.number] {
                next = OperationVersion(
                    context: newer, service: service, operation: operation.lifted(from: context, to: newer), newer: next,
                    lastVersion: context)
            }
        }
        return OperationVersion(
            context: context, service: service, operation: operation, newer: next, lastVersion: next == nil ? nil : context)
    }

    private static func removed(
        in context: SwiftContext, _ operations: [String: OperationVersion]
    ) -> [(service: Service, operations: [OperationVersion])] {
        context.api.services.compactMap { service in
            let removed = service.operations.compactMap { operations[$0.name] }.filter { $0.lastVersion === context }
            return removed.isEmpty ? nil : (service, removed)
        }
    }

    private static func gone(_ contexts: [SwiftContext]) -> [RetiredOperation] {
        var gone: [RetiredOperation] = []
        for operation in contexts.flatMap(\.api.retired) where !gone.contains(operation) { gone.append(operation) }
        return gone
    }

    private static func reaches(_ contexts: [SwiftContext]) -> [TypeReach] {
        guard contexts.count > 1 else { return [] }
        var reaches: [TypeReach] = []
        for context in contexts.reversed() {
            var reach = TypeReach(context.api)
            if let older = reaches.last { reach.formUnion(older) }
            reaches.append(reach)
        }
        return reaches.reversed()
    }
}

extension Operation {
    /// The operation as a newer version would have it: a parameter whose type differs there has no default among its values.
    func lifted(from context: SwiftContext, to newer: SwiftContext) -> Operation {
        let between = Array(sequence(first: context) { $0.newer === newer ? nil : $0.newer })
        func lift(_ property: Property) -> Property {
            guard between.contains(where: { $0.isChanged(property.type) }), property.defaultValue != nil else { return property }
            var lifted = property
            lifted.defaultValue = nil
            lifted.isRequired = true
            return lifted
        }
        var lifted = self
        lifted.query = query.map(lift)
        lifted.headers = headers.map(lift)
        if let body, case .multipart(let parts) = body.content { lifted.body?.content = .multipart(parts.map(lift)) }
        return lifted
    }
}
