import SekkeiSpec

/// The step from an older version to the next newer one, looked up by name.
struct VersionChanges: Sendable {
    let step: VersionStep
    private let types: [String: TypeConversion]
    private let operations: [String: OperationConversion]
    private let errors: [String: ErrorConversion]
    /// The numbers of the entries, by the first name of their targets.
    private let entries: [Substring: [Int]]

    init(_ step: VersionStep) {
        self.step = step
        entries = Dictionary(grouping: step.changes.indices) { Self.root(step.changes[$0].target) }
        types = Dictionary(step.types.map { ($0.type, $0) }, uniquingKeysWith: { first, _ in first })
        operations = Dictionary(step.operations.map { ($0.older, $0) }, uniquingKeysWith: { first, _ in first })
        errors = Dictionary(step.errors.map { ($0.error, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether the versions are the same but for the codes and the statuses of errors.
    var isEmpty: Bool { types.isEmpty && operations.isEmpty && errors.isEmpty }

    func type(_ name: String) -> TypeConversion.Shape? { types[name]?.shape }

    /// The conversion of an operation by its older name; nil where nothing but its types may differ.
    func operation(_ name: String) -> OperationConversion? { operations[name] }

    func error(_ name: String) -> ErrorConversion? { errors[name] }

    /// Whether values of a type differ.
    func touches(_ type: TypeReference) -> Bool {
        switch type.kind {
        case .scalar: false
        case .named(let name): types[name] != nil
        case .list(let element): touches(element)
        case .map(let value, _): touches(value)
        }
    }

    /// The entries whose target is one of these, or a part of one.
    func changes(of targets: Set<String>) -> [Change] {
        let numbers = Set(targets.map(Self.root)).flatMap { entries[$0] ?? [] }.sorted()
        return numbers.map { step.changes[$0] }.filter { change in
            targets.contains(change.target) || targets.contains { change.target.hasPrefix($0 + ".") }
        }
    }

    private static func root(_ target: String) -> Substring { target.prefix { $0 != "." } }
}
